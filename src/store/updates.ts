import { type Clock, type Database, prepared } from "./database.ts";

/**
 * The record of updates, so that one delivered again is not answered again. `new`: never seen. `taken`: work began and
 * its end is unknown, since the process died or still works on it. `answered`: done.
 */
export type UpdateState = "new" | "taken" | "answered";

/** As the column `answered` holds it. */
const [TAKEN, ANSWERED, REPEATED] = [0, 1, 2];

export interface Updates {
  /** Notes that work on the update begins, and tells how it stood before. Two callers at once: one alone gets `new`. */
  take(updateId: number): Promise<UpdateState>;
  /** Notes that a message to the update is sent again because nobody knows whether it was. Tells whether it is the first. */
  repeat(updateId: number): Promise<boolean>;
  /** Keeps the update itself, since Telegram is told not to deliver it again although it is not done. */
  park(updateId: number, payload: string): Promise<void>;
  /** What was parked and not finished, oldest first. */
  parked(): Promise<string[]>;
  /** Notes that the update needs nothing more, whatever came of it. */
  finish(updateId: number): Promise<void>;
}

export function updatesIn(database: Database, clock: Clock): Updates {
  type Update = { updateId: number; at: number };
  const take = prepared<Update, unknown>(
    database,
    (slot) =>
      database
        .insertInto("updates")
        .values({ updateId: slot("updateId"), answered: TAKEN, at: slot("at") })
        .onConflict((conflict) => conflict.column("updateId").doNothing()),
    { isRelaxed: true },
  );
  const finish = prepared<Update, unknown>(database, (slot) =>
    database
      .insertInto("updates")
      .values({ updateId: slot("updateId"), answered: ANSWERED, at: slot("at") })
      .onConflict((conflict) => conflict.column("updateId").doUpdateSet({ answered: ANSWERED, payload: null })),
  );
  return {
    async take(updateId) {
      const { numAffectedRows } = await take({ updateId, at: clock() });
      if (numAffectedRows === 1n) return "new";
      const row = await database
        .selectFrom("updates")
        .select("answered")
        .where("updateId", "=", updateId)
        .executeTakeFirst();
      return row?.answered === ANSWERED ? "answered" : "taken";
    },
    async repeat(updateId) {
      const { numUpdatedRows } = await database
        .updateTable("updates")
        .set({ answered: REPEATED })
        .where("updateId", "=", updateId)
        .where("answered", "=", TAKEN)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async park(updateId, payload) {
      await database
        .insertInto("updates")
        .values({ updateId, answered: TAKEN, at: clock(), payload })
        .onConflict((conflict) =>
          conflict.column("updateId").doUpdateSet({ payload }).where("answered", "!=", ANSWERED),
        )
        .execute();
    },
    async parked() {
      const rows = await database
        .selectFrom("updates")
        .select("payload")
        .where("payload", "is not", null)
        .orderBy("updateId")
        .execute();
      return rows.flatMap(({ payload }) => payload ?? []);
    },
    async finish(updateId) {
      await finish({ updateId, at: clock() });
    },
  };
}
