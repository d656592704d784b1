import type {
  ColumnDefinitionBuilder,
  Compilable,
  CompiledQuery,
  Dialect,
  Generated,
  Kysely,
  QueryResult,
} from "kysely";
import type { RelaxedQuery } from "./driver.ts";

/** The time as integer milliseconds since 1970 UTC, for example `Date.now`. */
export type Clock = () => number;

/** A connection or a transaction of any engine. */
export type Database = Kysely<Tables>;

/** The tables as `migrations.ts` makes them. Times are `Clock` times; a flag is 0 or 1; the `number` of answers rises. */
export interface Tables {
  people: { userId: number; language: string };
  chats: { chatId: number; answers: GroupAnswers | null; language: string | null; writable: number };
  updates: { updateId: number; answered: number; at: number; payload: string | null; act: string | null };
  answers: AnswerRow & { number: Generated<number> };
  starts: { id: string; question: string; at: number };
  votes: { answerId: string; userId: number; value: VoteValue; reason: string | null; at: number };
  /**
   * The unanswered questions. These tables, and `gapId` and `gaps` in the JSON of steps, drafts and changes, keep the
   * name that databases in use have; so do the command `/gaps` and the data of its buttons, which stand in messages.
   */
  gaps: UnansweredRow;
  gapAskers: { gapId: string; userId: number };
  counts: { day: string; name: Counter; amount: number };
  admins: { userId: number; addedBy: number; at: number };
  digests: { userId: number; sentAt: number };
  audit: { id: Generated<number>; author: number; at: number; action: string; detail: string };
  confirmations: { token: string; ownerId: number; payload: string; expiresAt: number; takenBy: number | null };
  /** `quotes` are `SavedQuote[]` as JSON. */
  saved: SavedPlace & { id: string; question: string; quotes: string; at: number };
  limits: { key: string; count: number; until: number };
  drafts: { ownerId: number; id: string; payload: string; expiresAt: number };
}

/** Who sees an answer in a group: everyone, the asker alone, or nobody (the bot is switched off there). */
export type GroupAnswers = "public" | "private" | "off";

/** What is counted a day. */
export type Counter =
  | "answered" // questions that got a quote
  | "refused" // and those that got an honest "nothing"
  | "up" // votes, as they stand
  | "down"
  | "inline" // inline searches
  | "chosen" // inline results sent
  | "limited"; // questions turned away for coming too fast

/** Why a question counts as unanswered: no answer, an answer voted down, or an answer of low confidence. */
export type UnansweredKind = "nothing" | "down" | "unsure";

/** What an admin made of it. A `resolved` question that is asked in vain again is `open` again; the others stay as they are. */
export type UnansweredState = "open" | "pinned" | "out-of-scope" | "resolved";

/** One person's judgement of one answer. */
export type VoteValue = "up" | "down";

/** The page of an answer that a person keeps. */
export interface SavedPlace {
  readonly userId: number;
  readonly answerId: string;
  /** From 0. */
  readonly page: number;
}

export interface UnansweredRow {
  readonly id: string;
  readonly key: string;
  readonly question: string;
  readonly kind: UnansweredKind;
  readonly state: UnansweredState;
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
  reason?: string | null | undefined;
  /** Both where it followed up another question. */
  typed: string | null;
  after: string | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly userId: number;
  readonly question: string;
  readonly position: number;
  readonly at: number;
  chatId: number | null;
  messageId: number | null;
  inlineMessageId: string | null;
  questionMessageId: number | null;
  context: string | null;
  language: string | null;
  /** `QuoteReference[]` as JSON. */
  quotes: string;
}

/** A row whose empty columns are absent instead of `null`. */
type Present<Row> = { [Column in keyof Row as null extends Row[Column] ? never : Column]: Row[Column] } & {
  [Column in keyof Row as null extends Row[Column] ? Column : never]?: NonNullable<Row[Column]>;
};

export function present<Row extends object>(row: Row): Present<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>;
}

/** A database program: what Kysely needs to speak to it, and what no standard spells the same everywhere. */
export interface SqlEngine {
  readonly dialect: Dialect;
  /** Whether other processes write to the same tables. */
  readonly isShared: boolean;
  /** The type of a key that holds any id of Telegram, and orders its table by itself where the engine can do that. */
  readonly keyType: "integer" | "bigint";
  /** Makes a column of `keyType` the table's key and lets it number its own rows. */
  readonly identity: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}

/**
 * A query that every question makes: it is built once and run with other values each time, since building it costs more than
 * running it. `build` names each value that is given later: `slot("userId")`. One that is relaxed resolves before it is
 * committed: it is with what is written next, or milliseconds later.
 */
export function prepared<Values extends object, Row>(
  database: Database,
  build: (slot: <Name extends keyof Values>(name: Name) => Values[Name]) => Compilable<Row>,
  { isRelaxed = false } = {},
): (values: Values) => Promise<QueryResult<Row>> {
  let built: CompiledQuery<Row> | undefined;
  return (values) => {
    built ??= build((name) => new Slot(name) as never).compile();
    const parameters = built.parameters.map((value) =>
      value instanceof Slot ? values[value.name as keyof Values] : value,
    );
    const query: CompiledQuery<Row> & RelaxedQuery = { isRelaxed, ...built, parameters };
    return database.executeQuery(query);
  };
}

/** Stands for a value that is not known yet. */
class Slot {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}
