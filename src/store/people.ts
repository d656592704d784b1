import type { Database } from "./database.ts";

/** What is remembered of a person because they said so. */
export interface People {
  /** The language they chose; `undefined` when they chose none. */
  language(userId: number): Promise<string | undefined>;
  setLanguage(userId: number, language: string): Promise<void>;
}

export function peopleIn(database: Database): People {
  return {
    async language(userId) {
      const row = await database
        .selectFrom("people")
        .select("language")
        .where("userId", "=", userId)
        .executeTakeFirst();
      return row?.language;
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
