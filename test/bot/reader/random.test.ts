import { expect, it } from "vitest";
import { runBatch } from "../../fuzz/batch.ts";

/** `npm run fuzz` sends many more. */
const UPDATES = 400;

it(
  `${UPDATES} random updates leave the bot answering, with no call refused as wrong`,
  { timeout: 60_000 },
  async () => {
    const report = await runBatch({ seed: Number(process.env["RANDOM_SEED"] ?? 1), updates: UPDATES });
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ refused400: 0, errorsLogged: 0, silences: 0 });
    expect(report.updates).toBeGreaterThanOrEqual(UPDATES);
  },
);
