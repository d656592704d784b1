import { closeSync, openSync } from "node:fs";
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from "kysely";
import Libsql from "libsql";
import type { Engine } from "./database.ts";
import { StoreError } from "./error.ts";

/** How long opening waits for another process to let go of the file, in milliseconds. It blocks this process. */
const OPENING_PATIENCE = 1000;
/** The same for every later statement. */
const PATIENCE = 25;
/** Statements kept prepared. The bot has fewer than a hundred. */
const PREPARED = 500;

/**
 * SQLite through libsql: the only file that knows either. Throws `StoreError`: `damaged` for a file that is not a sound
 * database, `busy` when another process holds it.
 *
 * With write-ahead logging and `synchronous=NORMAL` a commit is one write to the log, without waiting for the disk. What
 * was committed outlives this process however it dies. A power cut may take back the last commits, never damage the file:
 * Telegram then delivers unconfirmed updates again, and somebody may see one answer twice.
 */
export function openSqlite(file: string): Engine {
  const libsql = attempt(file, () => {
    // What people asked is for the bot's own account alone; SQLite gives the log beside it the same mode.
    if (file !== ":memory:") closeSync(openSync(file, "a", 0o600));
    return new Libsql(file, { timeout: OPENING_PATIENCE });
  });
  try {
    attempt(file, () => prepareFile(libsql));
  } catch (error) {
    libsql.close();
    throw error;
  }
  return {
    dialect: new SqliteDialect({ database: sqliteDatabase(libsql, file) }),
    // An "integer primary key" of SQLite is the row's own number.
    identity: (column) => column.primaryKey(),
  };
}

function prepareFile(libsql: Libsql.Database): void {
  libsql.pragma("journal_mode = WAL");
  libsql.pragma("synchronous = NORMAL");
  const [{ quick_check: verdict }] = libsql.pragma("quick_check(1)") as [{ quick_check: string }];
  if (verdict !== "ok") throw new Libsql.SqliteError(verdict, "SQLITE_CORRUPT");
  // An empty transaction finds out now whether this file can be written.
  libsql.exec("BEGIN IMMEDIATE; COMMIT");
  libsql.pragma(`busy_timeout = ${PATIENCE}`);
}

/** The rows of a table of a damaged file, in so far as they can be read: from its start up to the damage, then from its end. */
export function* readRows(file: string, table: string): Generator<Record<string, unknown>> {
  for (const order of ["asc", "desc"]) {
    const libsql = new Libsql(file);
    try {
      yield* libsql.prepare(`select * from "${table}" order by rowid ${order}`).iterate() as Iterable<
        Record<string, unknown>
      >;
    } catch (error) {
      if (!(error instanceof Libsql.SqliteError)) throw error;
    } finally {
      libsql.close();
    }
  }
}

/** The database as Kysely's dialect wants it: statements prepared once, errors as `StoreError`. */
function sqliteDatabase(libsql: Libsql.Database, file: string): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      if (prepared.size >= PREPARED) prepared.clear();
      const statement = sqliteStatement(libsql, sql, file);
      prepared.set(sql, statement);
      return statement;
    },
    close() {
      prepared.clear();
      try {
        libsql.pragma("wal_checkpoint(TRUNCATE)"); // leaves everything in the one file
      } catch {
        // On a full disk the log stays beside it, and nothing is lost.
      }
      libsql.close();
    },
  };
}

function sqliteStatement(libsql: Libsql.Database, sql: string, file: string): SqliteStatement {
  if (/^(?:begin|commit|rollback)$/.test(sql)) return transactionStatement(libsql, sql, file);
  const statement = attempt(file, () => libsql.prepare(sql));
  const isWrite = /^(?:insert|update|delete) /.test(sql);
  const perform = <Result>(work: () => Result): Result =>
    attempt(file, () => (isWrite ? inTransaction(libsql, work) : work()));
  return {
    reader: statement.reader,
    all: (parameters) => perform(() => statement.all(parameters.map(storable))),
    run: (parameters) => perform(() => statement.run(parameters.map(storable))),
    // libsql keeps the table locked while an iterator is left half read.
    iterate: (parameters) => perform(() => statement.all(parameters.map(storable)))[Symbol.iterator](),
  };
}

/** Kysely's "begin", "commit" and "rollback". */
function transactionStatement(libsql: Libsql.Database, sql: string, file: string): SqliteStatement {
  return {
    reader: false,
    all: () => [],
    iterate: () => [].values(),
    run() {
      // A full disk ends the transaction by itself, and the error that says so must not be covered by another.
      if (sql !== "rollback" || libsql.inTransaction)
        attempt(file, () => libsql.exec(sql === "begin" ? "begin immediate" : sql));
      return { changes: 0, lastInsertRowid: 0 };
    },
  };
}

/**
 * Takes the right to write before the work begins. A prepared statement that finds another process writing stays open in
 * libsql, and then no later transaction can end; `exec` lets go of its statement whatever happens.
 */
function inTransaction<Result>(libsql: Libsql.Database, work: () => Result): Result {
  if (libsql.inTransaction) return work();
  libsql.exec("begin immediate");
  try {
    const result = work();
    libsql.exec("commit");
    return result;
  } catch (error) {
    if (libsql.inTransaction) libsql.exec("rollback");
    throw error;
  }
}

/** libsql cuts a string at its first NUL, and ends the whole process over a value that SQLite does not know. */
function storable(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "\uFFFD");
  if (typeof value === "number" || typeof value === "bigint" || value == null || value instanceof Uint8Array)
    return value;
  throw new TypeError(`a ${typeof value} cannot be stored`);
}

function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeError(error, file);
  }
}

function storeError(cause: unknown, file: string): StoreError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (/^(?:SQLITE_FULL|ENOSPC)/.test(code))
    return new StoreError("full", `No space is left for ${file}: free some.`, { cause });
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code))
    return new StoreError("busy", `Another process holds ${file}: stop it.`, { cause });
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code))
    return new StoreError("damaged", `${file} is damaged: start the bot again to rebuild it.`, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  const remedy = "see that its folder exists and can be written";
  return new StoreError("failed", `${file} cannot be used (${reason}): ${remedy}.`, { cause });
}
