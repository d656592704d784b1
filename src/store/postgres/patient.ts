import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../error.ts";
import type { Query } from "./server.ts";

/** How long a question waits for a server that is away, and how often it is tried meanwhile. */
const AWAY_TIMEOUT_MS = 5000;
const RETRY_INTERVAL_MS = 100;

/** For statements that only read: they are made again while the server is away, if not for long. */
export function patient(query: Query, patience = AWAY_TIMEOUT_MS): Query {
  return async (text, values) => {
    const began = performance.now();
    for (;;)
      try {
        return await query(text, values);
      } catch (error) {
        const isAway = error instanceof StoreError && error.kind === "away";
        if (!isAway || performance.now() - began > patience) throw error;
        await sleep(RETRY_INTERVAL_MS);
      }
  };
}
