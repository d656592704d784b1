import { expect, it } from "vitest";
import { chaos } from "./chaos.ts";

it("answers every question once it is back, however often it was killed", { timeout: 120_000 }, async () => {
  const report = await chaos({ kills: 2, questions: 120 });
  expect(report).toMatchObject({ questions: 120, lost: 0, exitCode: 0 });
  expect(report.twice).toBeLessThanOrEqual(2);
});
