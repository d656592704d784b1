import { expect, it } from "vitest";
import { chaos } from "./chaos.ts";

it("answers every question once it is back, however often it was killed", { timeout: 120_000 }, async () => {
  const report = await chaos({ kills: 1, questions: 80 });
  expect(report).toMatchObject({ questions: 80, lost: 0, exitCode: 0 });
  // What was on its way at the moment of the kill: one message as a rule, more where the machine is busy. See `fewAtOnce`.
  expect(report.twice).toBeLessThanOrEqual(3);
});
