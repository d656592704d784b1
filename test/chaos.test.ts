import { expect, it } from "vitest";
import { chaos } from "./chaos.ts";

it("answers every question once it is back, however often it was killed", { timeout: 120_000 }, async () => {
  const report = await chaos({ kills: 1, questions: 80 });
  expect(report).toMatchObject({ questions: 80, lost: 0, exitCode: 0 });
  // What is on its way at the moment of the kill: see AT_ONCE in src/bot/updates.ts.
  expect(report.twice).toBeLessThanOrEqual(8);
});
