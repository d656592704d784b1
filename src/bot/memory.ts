import { StoreError } from "../store/store.ts";
import type { Log } from "../log.ts";

/**
 * What the store says, or `otherwise` where it cannot say anything (its disk is full, its file damaged): an answer needs
 * no memory, so the bot goes on without.
 */
export async function recall<Result>(work: Promise<Result>, otherwise: Result, log: Log): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.warn("store failed", { kind: error.kind });
    return otherwise;
  }
}
