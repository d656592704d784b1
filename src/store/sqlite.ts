import { closeSync, openSync } from "node:fs";
import { type QueryResult, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import Libsql from "libsql";
import type { SqlEngine } from "./database.ts";
import { groupCommit, type SynchronousDatabase } from "./driver.ts";
import { StoreError } from "./error.ts";

/** How long opening waits for another process to let go of the file. It blocks this process. */
const OPENING_TIMEOUT_MS = 1000;
/** The same for every later statement. */
const BUSY_TIMEOUT_MS = 25;
/**
 * So long the log grows, in pages of 4 KB, before it is copied to the file. Copying waits for the disk; it writes a page
 * once, however often it changed, so seldom is cheaper.
 */
const LOG_PAGES = 4000;
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
export function openSqlite(file: string): SqlEngine {
  const libsql = attempt(file, () => {
    // What people asked is for the bot's own account alone; SQLite gives the log beside it the same mode.
    if (file !== ":memory:") closeSync(openSync(file, "a", 0o600));
    return new Libsql(file, { timeout: OPENING_TIMEOUT_MS });
  });
  try {
    attempt(file, () => prepareFile(libsql));
  } catch (error) {
    libsql.close();
    throw error;
  }
  return {
    dialect: {
      createAdapter: () => new Adapter(),
      createDriver: () => groupCommit(synchronous(libsql, file)),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    isShared: false,
    // An "integer primary key" of SQLite is the row's own number: the table lies in its order, and no index beside it.
    keyType: "integer",
    identity: (column) => column.primaryKey(),
  };
}

/** Migrations are all done or none, however the process dies: SQLite can take back a change of tables. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function prepareFile(libsql: Libsql.Database): void {
  libsql.pragma("journal_mode = WAL");
  libsql.pragma("synchronous = NORMAL");
  libsql.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  const [{ quick_check: verdict }] = libsql.pragma("quick_check(1)") as [{ quick_check: string }];
  if (verdict !== "ok") throw new Libsql.SqliteError(verdict, "SQLITE_CORRUPT");
  // An empty transaction finds out now whether this file can be written.
  libsql.exec("BEGIN IMMEDIATE; COMMIT");
  libsql.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
}

/** The rows of a table of a damaged file, in so far as they can be read: from its start up to the damage, then from its end. */
export function* readRows(file: string, table: string): Generator<Record<string, unknown>> {
  for (const order of ["asc", "desc"]) {
    const libsql = new Libsql(file);
    try {
      libsql.pragma("writable_schema = ON"); // without it a file that lost its end is not read at all
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

/**
 * The database as the driver wants it: statements prepared once, errors as `StoreError`. A transaction takes the right to
 * write as it begins: a prepared statement that finds another process writing stays open in libsql, and then no later
 * transaction can end; `exec` lets go of its statement whatever happens.
 */
function synchronous(libsql: Libsql.Database, file: string): SynchronousDatabase {
  const prepared = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= PREPARED) prepared.clear();
    const statement = libsql.prepare(sql);
    const made = { statement, isReader: statement.reader };
    prepared.set(sql, made);
    return made;
  };
  return {
    get inTransaction() {
      return libsql.inTransaction;
    },
    execute: (sql, parameters) => attempt(file, () => perform(prepare(sql), parameters.map(storable))),
    begin: () => attempt(file, () => libsql.exec("begin immediate")),
    commit: () => attempt(file, () => libsql.exec("commit")),
    rollback: () => attempt(file, () => libsql.exec("rollback")),
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

interface Prepared {
  readonly statement: Libsql.Statement;
  /** Whether it gives rows. */
  readonly isReader: boolean;
}

function perform({ statement, isReader }: Prepared, parameters: readonly unknown[]): QueryResult<unknown> {
  // Read to its end: libsql keeps the table locked while an iterator is left half read.
  if (isReader) return { rows: statement.all(parameters) };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
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
