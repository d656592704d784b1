import { createHash } from "node:crypto";
import { type Clock, type Database, prepared } from "./database.ts";

/** Questions that wait behind a deep link: Telegram carries 64 characters there, a question is longer. */
export interface Starts {
  /** Keeps the question and gives its 12 characters of `A-Za-z0-9_-`, the same for the same question. */
  add(question: string): Promise<string>;
  /** `undefined` for a link that never was or has lapsed. */
  find(id: string): Promise<string | undefined>;
}

export function startsIn(database: Database, clock: Clock): Starts {
  const add = prepared<{ id: string; question: string; at: number }, unknown>(database, (slot) =>
    database
      .insertInto("starts")
      .values({ id: slot("id"), question: slot("question"), at: slot("at") })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ at: slot("at") })),
  );
  return {
    async add(question) {
      const id = createHash("sha256").update(question).digest("base64url").slice(0, 12);
      await add({ id, question, at: clock() });
      return id;
    },
    async find(id) {
      const row = await database.selectFrom("starts").select("question").where("id", "=", id).executeTakeFirst();
      return row?.question;
    },
  };
}
