import { type Database, type GroupAnswers, present } from "./database.ts";

/** What is remembered of a chat, private chats included. A field that nobody set is absent. */
export interface ChatSettings {
  readonly answers?: GroupAnswers;
  readonly language?: string;
  /** `false` once Telegram said that the bot may not write there: blocked, kicked, or silenced. */
  readonly writable: boolean;
}

export interface Chats {
  /** Settings of a chat; of one never seen, `{ writable: true }`. */
  find(chatId: number): Promise<ChatSettings>;
  /** Sets the given fields and leaves the others. */
  change(chatId: number, changes: Partial<ChatSettings>): Promise<void>;
  /** A group that became a supergroup has a new id and keeps its settings and answers; what its messages were does not count there. */
  move(from: number, to: number): Promise<void>;
}

export function chatsIn(database: Database): Chats {
  const chats: Chats = {
    async find(chatId) {
      const row = await database
        .selectFrom("chats")
        .select(["answers", "language", "writable"])
        .where("chatId", "=", chatId)
        .executeTakeFirst();
      return row ? { ...present(row), writable: row.writable === 1 } : { writable: true };
    },
    async change(chatId, { writable, ...changes }) {
      const columns = { ...changes, ...(writable !== undefined && { writable: writable ? 1 : 0 }) };
      await database
        .insertInto("chats")
        .values({ chatId, writable: 1, ...columns })
        .onConflict((conflict) => conflict.column("chatId").doUpdateSet({ chatId, ...columns }))
        .execute();
    },
    async move(from, to) {
      const settings = await chats.find(from);
      await chats.change(to, { ...settings, writable: true });
      await database.deleteFrom("chats").where("chatId", "=", from).execute();
      await database
        .updateTable("answers")
        .set({ chatId: to, messageId: null, questionMessageId: null })
        .where("chatId", "=", from)
        .execute();
    },
  };
  return chats;
}
