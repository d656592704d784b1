import { StoreError } from "../../store/store.ts";
import type { Log } from "../../log.ts";
import { describeError } from "./describe-error.ts";

/** Said again after so long, in milliseconds: the lines about a full disk must not fill it. */
const INTERVAL = 60_000;
const saidAt = new WeakMap<Log, number>();

/**
 * What the store says, or `otherwise` where it cannot say anything (its disk is full, its file damaged): an answer needs
 * no memory, so the bot goes on without.
 */
export async function recall<Result>(work: Promise<Result>, otherwise: Result, log: Log): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(error, log);
    return otherwise;
  }
}

/**
 * Has the store note what nobody waits for. What the caller has it note next, in the same turn, is committed with it: see
 * `groupCommit`.
 */
export function noteAside(work: Promise<unknown>, log: Log): void {
  recall(work, undefined, log).catch((error: unknown) => log.error("store failed", describeError(error)));
}

function say({ kind }: StoreError, log: Log): void {
  const now = performance.now();
  if (now - (saidAt.get(log) ?? -INTERVAL) < INTERVAL) return;
  saidAt.set(log, now);
  log.warn("store failed", { kind });
}
