import { type Clock, type Database, prepared } from "./database.ts";

/**
 * The record of updates, so that one delivered again is not answered again. `new`: never seen. `taken`: work began and
 * its end is unknown, since the process died or still works on it. `done`: answered, or given up. `elsewhere`: this process
 * is told to end, and another one works on the update, or on what comes before it.
 */
export type UpdateState = "new" | "taken" | "done" | "elsewhere";

/** As the column `answered` holds it. A 2 is an earlier version's, and as good as `TAKEN`. */
export const [TAKEN, ANSWERED, GIVEN_UP] = [0, 1, 3] as const;

export interface Updates {
  /**
   * Notes that work on the update begins, and tells how it stood before. Two callers at once: one alone gets `new`.
   * `place` is where it comes from, such as a chat: where processes share the store, one update of a place is worked on at
   * a time, earlier ones first, and this resolves when it is the turn of this one.
   */
  take(updateId: number, place?: string): Promise<UpdateState>;
  /** Keeps the update itself, since Telegram is told not to deliver it again although it is not done. */
  park(updateId: number, payload: string): Promise<void>;
  /** What was parked and not finished, oldest first; where processes share the store, what none of them works on. */
  parked(): Promise<string[]>;
  /** Notes what the update is about to change, so that it is known whether it was done when the process died. */
  noteAct(updateId: number, act: string): Promise<void>;
  findAct(updateId: number): Promise<string | undefined>;
  /** Notes that the update needs nothing more, whatever came of it. */
  finish(updateId: number): Promise<void>;
  /** Notes that the update gets no answer. */
  giveUp(updateId: number): Promise<void>;
  /** When updates were given up, latest first. */
  givenUp(): Promise<number[]>;
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
      return row?.answered === ANSWERED || row?.answered === GIVEN_UP ? "done" : "taken";
    },
    async park(updateId, payload) {
      await database
        .insertInto("updates")
        .values({ updateId, answered: TAKEN, at: clock(), payload })
        .onConflict((conflict) =>
          conflict
            .column("updateId")
            .doUpdateSet({ payload })
            .where("updates.answered", "not in", [ANSWERED, GIVEN_UP]),
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
    async noteAct(updateId, act) {
      await database.updateTable("updates").set({ act }).where("updateId", "=", updateId).execute();
    },
    async findAct(updateId) {
      const found = database.selectFrom("updates").select("act").where("updateId", "=", updateId);
      return (await found.executeTakeFirst())?.act ?? undefined;
    },
    async finish(updateId) {
      await finish({ updateId, at: clock() });
    },
    async giveUp(updateId) {
      const row = { answered: GIVEN_UP, at: clock(), payload: null };
      await database
        .insertInto("updates")
        .values({ updateId, ...row })
        .onConflict((conflict) => conflict.column("updateId").doUpdateSet(row))
        .execute();
    },
    async givenUp() {
      const given = database.selectFrom("updates").select("at").where("answered", "=", GIVEN_UP);
      return (await given.orderBy("at", "desc").execute()).map(({ at }) => at);
    },
  };
}
