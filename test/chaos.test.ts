import { expect, it } from "vitest";
import { chaos, TWICE_A_KILL } from "./chaos.ts";

it("answers every question once it is back, however often it was killed", { timeout: 240_000 }, async () => {
  const report = await chaos({ kills: 2, questions: 80 });
  expect(report).toMatchObject({ questions: 80, lost: 0, exitCode: 0 });
  expect(report.edits * report.taps * report.articles).toBeGreaterThan(0);
  expect(report.twice).toBeLessThanOrEqual(TWICE_A_KILL * 2);
});
