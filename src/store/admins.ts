import { type Clock, type Database, prepared } from "./database.ts";

/** An admin whom another admin added. Those of the configuration are not here. */
interface Admin {
  readonly userId: number;
  readonly addedBy: number;
  readonly at: number;
}

export interface Admins {
  has(userId: number): Promise<boolean>;
  /** Earliest first. */
  list(): Promise<Admin[]>;
  /** `false` when they already were one. */
  add(userId: number, addedBy: number): Promise<boolean>;
  /** `false` when they were none. */
  remove(userId: number): Promise<boolean>;
}

export function adminsIn(database: Database, clock: Clock): Admins {
  const find = prepared<{ userId: number }, { userId: number }>(database, (slot) =>
    database.selectFrom("admins").select("userId").where("userId", "=", slot("userId")),
  );
  return {
    async has(userId) {
      const { rows } = await find({ userId });
      return rows.length > 0;
    },
    async list() {
      return await database.selectFrom("admins").selectAll().orderBy("at").orderBy("userId").execute();
    },
    async add(userId, addedBy) {
      const inserted = await database
        .insertInto("admins")
        .values({ userId, addedBy, at: clock() })
        .onConflict((conflict) => conflict.column("userId").doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
    async remove(userId) {
      const deleted = await database.deleteFrom("admins").where("userId", "=", userId).executeTakeFirst();
      return deleted.numDeletedRows === 1n;
    },
  };
}
