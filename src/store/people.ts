import { type Database, prepared } from "./database.ts";

/** What is remembered of a person because they said so. */
export interface People {
  /** The language they chose; `undefined` when they chose none. */
  language(userId: number): Promise<string | undefined>;
  setLanguage(userId: number, language: string): Promise<void>;
}

export function peopleIn(database: Database): People {
  const find = prepared<{ userId: number }, { language: string }>(database, (slot) =>
    database.selectFrom("people").select("language").where("userId", "=", slot("userId")),
  );
  return {
    async language(userId) {
      const { rows } = await find({ userId });
      return rows[0]?.language;
    },
    async setLanguage(userId, language) {
      await database
        .insertInto("people")
        .values({ userId, language })
        .onConflict((conflict) => conflict.column("userId").doUpdateSet({ language }))
        .execute();
    },
  };
}
