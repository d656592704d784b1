import { StoreError } from "../../store/store.ts";
import type { Log } from "../../log.ts";
import { describeError } from "./describe-error.ts";

const STORE_FAILED = "store failed";
/** Shortest time between two lines that the store failed: the lines about a full disk must not fill it. */
const LOG_INTERVAL_MS = 60_000;

/** The same log, which warns seldom that the store fails. */
export function warningSeldom(always: Log): Log {
  let warnedAt = -LOG_INTERVAL_MS;
  const warn: Log["warn"] = (event, fields) => {
    if (event === STORE_FAILED) {
      const now = performance.now();
      if (now - warnedAt < LOG_INTERVAL_MS) return;
      warnedAt = now;
    }
    always.warn(event, fields);
  };
  return { ...always, warn };
}

/**
 * What the store says, or `otherwise` where it cannot say anything (its disk is full, its file damaged): an answer needs
 * no memory, so the bot goes on without.
 */
export async function bestEffort<Result>(work: Promise<Result>, otherwise: Result, log: Log): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.warn("store failed", { kind: error.kind });
    return otherwise;
  }
}

/**
 * Has the store note what nobody waits for. What the caller has it note next, in the same turn, is committed with it: see
 * `groupCommit`.
 */
export function noteAside(work: Promise<unknown>, log: Log): void {
  bestEffort(work, undefined, log).catch((error: unknown) => log.error("store failed", describeError(error)));
}
