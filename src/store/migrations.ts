import { type Kysely, type Migration, Migrator, sql } from "kysely";
import type { SqlEngine } from "./database.ts";
import { StoreError } from "./error.ts";

/** What a column is besides its type. */
type Constraint = SqlEngine["identity"];

/** Brings the tables to the state that this version of the bot works with. */
export async function migrate<Schema>(database: Kysely<Schema>, engine: SqlEngine): Promise<void> {
  const { error } = await migratorOf(database, engine).migrateToLatest();
  if (error instanceof StoreError) throw error;
  if (error) {
    const remedy = "If a newer version of the bot wrote it, start that version or restore a backup.";
    throw new StoreError("failed", `The store's tables cannot be brought to this version. ${remedy}`, { cause: error });
  }
}

/** A migration that was ever released is never edited: a change is a new one at the end. */
export function migratorOf<Schema>(database: Kysely<Schema>, engine: SqlEngine): Migrator {
  const migrations: Record<string, Migration> = {
    "001-tables": { up: (schema) => makeTables(schema, engine.identity) },
    "002-drafts": { up: makeDrafts },
    "003-parked-updates": { up: makeRoomForUpdates },
    "004-fewer-indexes": { up: keepFewerIndexes },
    "005-own-order": { up: (schema) => keepOwnOrder(schema, engine) },
    "006-acts": { up: makeRoomForActs },
    "007-limits": { up: makeLimits },
    "008-saved-quotes": { up: makeSaved },
    "009-reasons": { up: makeRoomForReasons },
    "010-languages-of-answers": { up: makeRoomForLanguages },
    "011-follow-ups-in-gaps": { up: makeRoomForFollowUps },
  };
  return new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
}

async function makeTables(database: Kysely<unknown>, identity: Constraint): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("people")
    .addColumn("userId", "bigint", key)
    .addColumn("language", "text", required)
    .execute();
  await schema
    .createTable("chats")
    .addColumn("chatId", "bigint", key)
    .addColumn("answers", "text")
    .addColumn("language", "text")
    .addColumn("writable", "integer", required)
    .execute();
  await schema
    .createTable("updates")
    .addColumn("updateId", "bigint", key)
    .addColumn("answered", "integer", required)
    .addColumn("at", "bigint", required)
    .execute();
  await schema
    .createTable("answers")
    .addColumn("id", "text", key)
    .addColumn("chatId", "bigint")
    .addColumn("messageId", "bigint")
    .addColumn("inlineMessageId", "text")
    .addColumn("questionMessageId", "bigint")
    .addColumn("userId", "bigint", required)
    .addColumn("question", "text", required)
    .addColumn("context", "text")
    .addColumn("quotes", "text", required)
    .addColumn("position", "integer", required)
    .addColumn("at", "bigint", required)
    .execute();
  await schema
    .createTable("starts")
    .addColumn("id", "text", key)
    .addColumn("question", "text", required)
    .addColumn("at", "bigint", required)
    .execute();
  await schema
    .createTable("votes")
    .addColumn("answerId", "text", required)
    .addColumn("userId", "bigint", required)
    .addColumn("value", "text", required)
    .addColumn("reason", "text")
    .addColumn("at", "bigint", required)
    .addPrimaryKeyConstraint("votesKey", ["answerId", "userId"])
    .execute();
  await schema
    .createTable("gaps")
    .addColumn("id", "text", key)
    .addColumn("key", "text", (column) => column.notNull().unique())
    .addColumn("question", "text", required)
    .addColumn("kind", "text", required)
    .addColumn("state", "text", required)
    .addColumn("count", "integer", required)
    .addColumn("firstAt", "bigint", required)
    .addColumn("lastAt", "bigint", required)
    .execute();
  await schema
    .createTable("gapAskers")
    .addColumn("gapId", "text", required)
    .addColumn("userId", "bigint", required)
    .addPrimaryKeyConstraint("gapAskersKey", ["gapId", "userId"])
    .execute();
  await schema
    .createTable("counts")
    .addColumn("day", "text", required)
    .addColumn("name", "text", required)
    .addColumn("amount", "integer", required)
    .addPrimaryKeyConstraint("countsKey", ["day", "name"])
    .execute();
  await schema
    .createTable("admins")
    .addColumn("userId", "bigint", key)
    .addColumn("addedBy", "bigint", required)
    .addColumn("at", "bigint", required)
    .execute();
  await schema
    .createTable("digests")
    .addColumn("userId", "bigint", key)
    .addColumn("sentAt", "bigint", required)
    .execute();
  await schema
    .createTable("audit")
    .addColumn("id", "integer", identity)
    .addColumn("author", "bigint", required)
    .addColumn("at", "bigint", required)
    .addColumn("action", "text", required)
    .addColumn("detail", "text", required)
    .execute();
  await schema
    .createTable("confirmations")
    .addColumn("token", "text", key)
    .addColumn("ownerId", "bigint", required)
    .addColumn("payload", "text", required)
    .addColumn("expiresAt", "bigint", required)
    .execute();
  for (const [table, ...columns] of indexes) {
    const name = [table, ...columns].join("_");
    await schema.createIndex(name).on(table).columns(columns).execute();
  }
}

async function makeDrafts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("drafts")
    .addColumn("ownerId", "bigint", key)
    .addColumn("id", "text", required)
    .addColumn("payload", "text", required)
    .addColumn("expiresAt", "bigint", required)
    .execute();
}

/** The update itself, while Telegram has been told that it need not be delivered again. */
async function makeRoomForUpdates({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("updates").addColumn("payload", "text").execute();
}

/** Every answer is written to all of its table's indexes: those stay that a query needs, with the rows that it can look for. */
async function keepFewerIndexes(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropIndex("answers_chatId_userId_at").execute();
  for (const columns of [["chatId", "messageId"], ["inlineMessageId"]]) {
    await database.schema.dropIndex(["answers", ...columns].join("_")).execute();
    await indexWhereKnown(database, columns);
  }
}

/**
 * Every question is written to all indexes of two tables. They keep an order of their own instead of an index by time: an
 * update by its id, an answer by a number; and an edited question is looked for among the answers to its writer.
 */
async function keepOwnOrder(database: Kysely<unknown>, { keyType, identity }: SqlEngine): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("newUpdates")
    .addColumn("updateId", keyType, key)
    .addColumn("answered", "integer", required)
    .addColumn("at", "bigint", required)
    .addColumn("payload", "text")
    .execute();
  await schema
    .createTable("newAnswers")
    .addColumn("number", keyType, identity)
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("chatId", "bigint")
    .addColumn("messageId", "bigint")
    .addColumn("inlineMessageId", "text")
    .addColumn("questionMessageId", "bigint")
    .addColumn("userId", "bigint", required)
    .addColumn("question", "text", required)
    .addColumn("context", "text")
    .addColumn("quotes", "text", required)
    .addColumn("position", "integer", required)
    .addColumn("at", "bigint", required)
    .execute();
  await replaceTable(database, "updates", ["updateId", "answered", "at", "payload"]);
  const places = ["chatId", "messageId", "inlineMessageId", "questionMessageId", "userId"];
  await replaceTable(database, "answers", ["id", ...places, "question", "context", "quotes", "position", "at"]);
  await schema.createIndex("answers_userId_number").on("answers").columns(["userId", "number"]).execute();
  for (const columns of [["chatId", "messageId"], ["inlineMessageId"]]) await indexWhereKnown(database, columns);
}

/** What an admin's update does belongs to its record, so that it is done once however often the process dies. */
async function makeRoomForActs({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("updates").addColumn("act", "text").execute();
  await schema.alterTable("confirmations").addColumn("takenBy", "bigint").execute();
}

/** Quotes that people keep. */
async function makeSaved({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("saved")
    .addColumn("id", "text", key)
    .addColumn("userId", "bigint", required)
    .addColumn("answerId", "text", required)
    .addColumn("page", "integer", required)
    .addColumn("question", "text", required)
    .addColumn("quotes", "text", required)
    .addColumn("at", "bigint", required)
    .addUniqueConstraint("savedPlace", ["userId", "answerId", "page"])
    .execute();
}

/** What was wrong with the answer that was voted down last. */
async function makeRoomForReasons({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("gaps").addColumn("reason", "text").execute();
}

/** Whoever taps, a message keeps the language in which it was written. */
async function makeRoomForLanguages({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("answers").addColumn("language", "text").execute();
}

/** A follow-up in vain is shown as it was typed, with what it followed. */
async function makeRoomForFollowUps({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of ["typed", "after"]) await schema.alterTable("gaps").addColumn(column, "text").execute();
}

/** How much was asked lately, so that it counts for every process. */
async function makeLimits({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("limits")
    .addColumn("key", "text", key)
    .addColumn("count", "integer", required)
    .addColumn("until", "bigint", required)
    .execute();
}

/** Puts the table `new…` in the place of another, with its rows, the oldest first. */
async function replaceTable(database: Kysely<unknown>, name: string, columns: readonly string[]): Promise<void> {
  const made = `new${name[0]!.toUpperCase()}${name.slice(1)}`;
  const list = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(made)} (${list}) select ${list} from ${sql.table(name)} order by "at"`.execute(
    database,
  );
  await database.schema.dropTable(name).execute();
  await database.schema.alterTable(made).renameTo(name).execute();
}

/** An index of the answers whose last column has a value. */
async function indexWhereKnown({ schema }: Kysely<unknown>, columns: readonly string[]): Promise<void> {
  await schema
    .createIndex(["answers", ...columns].join("_"))
    .on("answers")
    .columns([...columns])
    .where(sql.ref(columns.at(-1)!), "is not", null)
    .execute();
}

const key: Constraint = (column) => column.primaryKey();
const required: Constraint = (column) => column.notNull();

/** Each list: the table, then the columns that a query looks up or sorts by. */
const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
  ["updates", "at"],
  ["answers", "chatId", "messageId"],
  ["answers", "chatId", "questionMessageId"],
  ["answers", "chatId", "userId", "at"],
  ["answers", "userId", "at"],
  ["answers", "inlineMessageId"],
  ["answers", "at"],
  ["starts", "at"],
  ["votes", "userId"],
  ["votes", "at"],
  ["gaps", "state", "count"],
  ["gaps", "lastAt"],
  ["gapAskers", "userId"],
  ["audit", "at"],
  ["confirmations", "expiresAt"],
];
