import { expect, it } from "vitest";
import { soak } from "./soak.ts";

it("loses no question in twenty seconds of all the trouble that Telegram has", { timeout: 120_000 }, async () => {
  const report = await soak({ seconds: 20, rate: 10, faults: 0.01, trouble: 1, patience: 30 });
  expect(report).toMatchObject({ lost: 0, exitCode: 0 });
  expect(report.troubles).toBeGreaterThan(10);
});
