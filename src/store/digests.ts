import type { Clock, Database } from "./database.ts";

/** Who wants the weekly digest. Whether they are still an admin is for the caller to ask at the moment of sending. */
export interface Digests {
  subscribe(userId: number): Promise<void>;
  unsubscribe(userId: number): Promise<void>;
  has(userId: number): Promise<boolean>;
  /** Subscribers whose last digest, or whose subscription where none was sent yet, lies at or before this time, or in the future. */
  due(before: number): Promise<number[]>;
  /** Whether it falls to the caller to send a digest that was due then: to one of all who ask at once. From now on it counts as sent. */
  claim(userId: number, before: number): Promise<boolean>;
}

export function digestsIn(database: Database, clock: Clock): Digests {
  return {
    async subscribe(userId) {
      await database
        .insertInto("digests")
        .values({ userId, sentAt: clock() })
        .onConflict((conflict) => conflict.column("userId").doNothing())
        .execute();
    },
    async unsubscribe(userId) {
      await database.deleteFrom("digests").where("userId", "=", userId).execute();
    },
    async has(userId) {
      const row = await database.selectFrom("digests").select("userId").where("userId", "=", userId).executeTakeFirst();
      return row !== undefined;
    },
    async due(before) {
      const rows = await database
        .selectFrom("digests")
        .select("userId")
        // One from the future was sent before the clock was set back.
        .where((row) => row.or([row("sentAt", "<=", before), row("sentAt", ">", clock())]))
        .orderBy("userId")
        .execute();
      return rows.map((row) => row.userId);
    },
    async claim(userId, before) {
      const now = clock();
      const claimed = await database
        .updateTable("digests")
        .set({ sentAt: now })
        .where("userId", "=", userId)
        .where((row) => row.or([row("sentAt", "<=", before), row("sentAt", ">", now)]))
        .executeTakeFirst();
      return claimed.numUpdatedRows === 1n;
    },
  };
}
