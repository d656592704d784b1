import { type AnswerRow, type Clock, type Database, prepared, present } from "./database.ts";
import { newId } from "./id.ts";

/** A quoted passage, named so that it is found again after a restart or a reload, or known to have changed. */
export interface QuoteReference {
  /** The document's id. */
  readonly document: string;
  /** Hash of the quoted passage's text, made by the caller. */
  readonly hash: string;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
}

/** An answer as the bot sends it. */
export interface AnswerDraft {
  /** Absent for an inline answer, whose chat Telegram does not tell. */
  readonly chatId?: number;
  /** The bot's message; known once it is sent. */
  readonly messageId?: number;
  readonly inlineMessageId?: string;
  /** The message that asked. */
  readonly questionMessageId?: number;
  /** Who asked. */
  readonly userId: number;
  readonly question: string;
  /** The earlier question whose terms were used. */
  readonly context?: string;
  /** Every hit that its buttons page through, best first; empty where nothing was found. */
  readonly quotes: readonly QuoteReference[];
  /** The language in which its message is written; unknown of those that an earlier version sent. */
  readonly language?: string;
  /** Which of `quotes` the message shows, from 0. Default 0. */
  readonly position?: number;
}

/** An answer as it is remembered. */
export interface SentAnswer extends AnswerDraft {
  /** 12 characters of `A-Za-z0-9_-`: fits a button's 64 bytes with room to spare. */
  readonly id: string;
  readonly position: number;
  readonly at: number;
}

export interface Answers {
  /** Remembers an answer, before or after it is sent, and gives its id: a new one, or the one that its buttons have already. */
  add(draft: AnswerDraft, id?: string): Promise<string>;
  /** Sets the given fields and leaves the others: where it was sent, the hit it shows, or all that an edited question changes. */
  change(id: string, changes: Partial<AnswerDraft>): Promise<void>;
  find(id: string): Promise<SentAnswer | undefined>;
  /** The answer that stands in this message of the bot. */
  findByMessage(chatId: number, messageId: number): Promise<SentAnswer | undefined>;
  /** The newest answer to this person's question message. */
  findByQuestion(chatId: number, userId: number, questionMessageId: number): Promise<SentAnswer | undefined>;
  /** The newest answer to this person in this chat; compare its `at` with the window for follow-ups. */
  latest(chatId: number, userId: number): Promise<SentAnswer | undefined>;
}

/** A row before anything is known of it. */
const EMPTY = {
  chatId: null,
  messageId: null,
  inlineMessageId: null,
  questionMessageId: null,
  context: null,
  language: null,
  position: 0,
} as const;
const COLUMNS = [...Object.keys(EMPTY), "id", "userId", "question", "quotes", "at"] as (keyof AnswerRow)[];

export function answersIn(database: Database, clock: Clock): Answers {
  const newest = () => database.selectFrom("answers").select(COLUMNS).orderBy("number", "desc").limit(1);
  const newestTo = (chatId: number, userId: number) =>
    newest().where("userId", "=", userId).where("chatId", "=", chatId);
  const insert = prepared<AnswerRow, unknown>(
    database,
    (slot) =>
      database
        .insertInto("answers")
        .values(Object.fromEntries(COLUMNS.map((column) => [column, slot(column)])) as never),
    { isRelaxed: true },
  );
  type Change = Partial<AnswerRow> & { id: string };
  const updates = new Map<string, (values: Change) => Promise<unknown>>();
  const update = (columns: readonly (keyof AnswerRow)[]) => {
    const known = updates.get(columns.join());
    if (known) return known;
    const made = prepared<Change, unknown>(database, (slot) => {
      const changed = Object.fromEntries(columns.map((column) => [column, slot(column)]));
      return database.updateTable("answers").set(changed).where("id", "=", slot("id"));
    });
    updates.set(columns.join(), made);
    return made;
  };
  return {
    async add({ quotes, ...draft }, id = newId()) {
      const row = { id, quotes: JSON.stringify(quotes), at: clock(), ...EMPTY, ...draft };
      await insert(row);
      return id;
    },
    async change(id, { quotes, ...changes }) {
      const columns = { ...changes, ...(quotes && { quotes: JSON.stringify(quotes) }) };
      const names = Object.keys(columns) as (keyof typeof columns)[];
      if (names.length > 0) await update(names)({ ...columns, id });
    },
    async find(id) {
      return sent(await newest().where("id", "=", id).executeTakeFirst());
    },
    async findByMessage(chatId, messageId) {
      return sent(await newest().where("chatId", "=", chatId).where("messageId", "=", messageId).executeTakeFirst());
    },
    async findByQuestion(chatId, userId, questionMessageId) {
      return sent(await newestTo(chatId, userId).where("questionMessageId", "=", questionMessageId).executeTakeFirst());
    },
    async latest(chatId, userId) {
      return sent(await newestTo(chatId, userId).executeTakeFirst());
    },
  };
}

function sent(row: AnswerRow | undefined): SentAnswer | undefined {
  return row && { ...present(row), quotes: JSON.parse(row.quotes) as QuoteReference[] };
}
