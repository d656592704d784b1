import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../database.ts";
import { StoreError } from "../error.ts";
import { ANSWERED, GIVEN_UP, TAKEN, type Updates, type UpdateState } from "../updates.ts";
import type { Presence } from "./presence.ts";
import type { Server } from "./server.ts";

/** Pauses between two looks at whose turn it is: the first, each twice the one before, up to the longest. */
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 160;

/**
 * The record of updates where processes share it: each update is worked on by one of them, and those of one place one at a time,
 * earlier ones first, whoever got them. What a process leaves undone is another's. `stopping` ends the waiting.
 */
export function turnsIn(
  updates: Updates,
  { query }: Server,
  { worker, lease, judges, onReturn }: Presence,
  clock: Clock,
  stopping: AbortSignal,
): Updates & { prune(): Promise<void> } {
  /** What could not be noted while the server was away: it must be known once it is back, or somebody else does it again. */
  const owed = new Map<number, () => Promise<void>>();
  onReturn(async () => {
    for (const [id, note] of owed) {
      await note();
      owed.delete(id);
    }
  });

  setMaxListeners(0, stopping);

  const look = async (id: number, place: string): Promise<UpdateState | "waiting"> => {
    const [row] = await query<{ state: UpdateState | "waiting" }>(
      "select take_turn($1, $2, $3, $4, $5, $6, $7, $8) as state",
      [id, place, worker, judges(), lease, clock(), TAKEN, [ANSWERED, GIVEN_UP]],
    );
    return row!.state;
  };
  const end = async (id: number, note: () => Promise<void>): Promise<void> => {
    const both = async (): Promise<void> => {
      await note();
      await query(`delete from turns where "updateId" = $1`, [id]);
    };
    try {
      await both();
    } catch (error) {
      if (error instanceof StoreError && error.kind === "away") owed.set(id, both);
      throw error;
    }
  };

  return {
    ...updates,
    async take(id, place = "") {
      for (let pause = FIRST_PAUSE_MS; !stopping.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        const state = await look(id, place);
        if (state !== "waiting" && state !== "elsewhere") return state;
        await sleep(pause, undefined, { signal: stopping }).catch(() => undefined);
      }
      return "elsewhere";
    },
    async parked() {
      const rows = await query<{ payload: string }>(
        `select payload from updates u where payload is not null and not exists (
          select from turns t where t."updateId" = u."updateId" and is_at_work(t.worker, $1, $2)
        ) order by "updateId"`,
        [judges(), lease],
      );
      return rows.map(({ payload }) => payload);
    },
    /** Lets go of turns of processes that are gone: what is not kept, Telegram delivers again. */
    async prune() {
      await query(
        `delete from turns t where not exists (select from workers w where w.id = t.worker) and not exists (
          select from updates u where u."updateId" = t."updateId" and u.payload is not null
        )`,
      );
    },
    finish: (id) => end(id, () => updates.finish(id)),
    giveUp: (id) => end(id, () => updates.giveUp(id)),
  };
}
