import type { Clock, Database } from "./database.ts";

/**
 * The record of updates, so that one delivered again is not answered again. `new`: never seen. `taken`: work began and
 * its end is unknown, since the process died or still works on it. `answered`: done.
 */
export type UpdateState = "new" | "taken" | "answered";

export interface Updates {
  /** Notes that work on the update begins, and tells how it stood before. Two callers at once: one alone gets `new`. */
  take(updateId: number): Promise<UpdateState>;
  /** Notes that the update needs nothing more, whatever came of it. */
  finish(updateId: number): Promise<void>;
}

export function updatesIn(database: Database, clock: Clock): Updates {
  return {
    async take(updateId) {
      const inserted = await database
        .insertInto("updates")
        .values({ updateId, answered: 0, at: clock() })
        .onConflict((conflict) => conflict.column("updateId").doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows === 1n) return "new";
      const row = await database
        .selectFrom("updates")
        .select("answered")
        .where("updateId", "=", updateId)
        .executeTakeFirst();
      return row?.answered === 1 ? "answered" : "taken";
    },
    async finish(updateId) {
      await database
        .insertInto("updates")
        .values({ updateId, answered: 1, at: clock() })
        .onConflict((conflict) => conflict.column("updateId").doUpdateSet({ answered: 1 }))
        .execute();
    },
  };
}
