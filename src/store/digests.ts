import type { Clock, Database } from "./database.ts";

/** Who wants the weekly digest. Whether they are still an admin is for the caller to ask at the moment of sending. */
export interface Digests {
  subscribe(userId: number): Promise<void>;
  unsubscribe(userId: number): Promise<void>;
  has(userId: number): Promise<boolean>;
  /** Subscribers whose last digest, or whose subscription where none was sent yet, lies at or before this time, or in the future. */
  due(before: number): Promise<number[]>;
  /** Notes that the digest was sent now. */
  sent(userId: number): Promise<void>;
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
    async sent(userId) {
      await database.updateTable("digests").set({ sentAt: clock() }).where("userId", "=", userId).execute();
    },
  };
}
