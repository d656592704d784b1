import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";

/** A database that does everything at once, on its only connection. Every verb throws `StoreError`. */
export interface SynchronousDatabase {
  /** Whether a transaction is open. A failure may have ended it. */
  readonly inTransaction: boolean;
  execute(sql: string, parameters: readonly unknown[]): QueryResult<unknown>;
  /** Begins a transaction that may write. */
  begin(): void;
  commit(): void;
  rollback(): void;
  close(): void;
}

/** A query whose caller goes on at once: it is committed with what is written next, or after `COMMIT_DELAY_MS`. */
export interface RelaxedQuery extends CompiledQuery {
  readonly isRelaxed?: boolean;
}

/** How long what nobody waits for stays uncommitted. */
const COMMIT_DELAY_MS = 2;
/** Most of it in one transaction: the next is waited for, so that a loop of such queries lets others have a turn. */
const RELAXED = 16;

/** Statements that are committed together. */
interface Group {
  /** How many of them nobody waits for. */
  relaxed: number;
  readonly committed: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

type Execute = (query: RelaxedQuery, caller: Connection) => Promise<QueryResult<unknown>>;

/** The one connection, as each caller holds it. */
class Connection implements DatabaseConnection {
  /** Ends the time in which the caller has it for itself; undefined while it is shared. */
  share: (() => void) | undefined;
  readonly #execute: Execute;

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#execute(query, this) as Promise<QueryResult<Row>>;
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery(query);
  }
}

/**
 * Group commit: what all callers write in one turn of the event loop is one transaction, since a commit costs many times
 * what a statement does. A promise resolves once what it wrote is committed, but for a relaxed query, which is committed
 * with what is written next, and never after it. A read sees what was written before it. A statement that fails takes
 * nothing of the others with it; a commit that fails rejects all who wait for it. A transaction of a caller's own has the
 * connection for itself.
 */
export function groupCommit(database: SynchronousDatabase): Driver {
  let group: Group | undefined;
  /** Connections that nobody holds. Kysely remembers each that it ever saw, so they are used again. */
  const free: Connection[] = [];
  /** Resolves when the caller that has the connection for itself is done. Of all who wait for it one comes first, so each looks again. */
  let alone: Promise<void> | undefined;

  const execute: Execute = async ({ sql, parameters, isRelaxed = false }, caller) => {
    if (caller.share) return database.execute(sql, parameters);
    for (let others = alone; others; others = alone) await others;
    if (sql.startsWith("select ")) return database.execute(sql, parameters);
    const joined = (group ??= openGroup());
    try {
      const result = database.execute(sql, parameters);
      if (isRelaxed && joined.relaxed < RELAXED) {
        joined.relaxed += 1;
        return result;
      }
      setImmediate(commitGroup, joined);
      await joined.committed;
      return result;
    } catch (error) {
      if (joined === group && !database.inTransaction) endGroup()?.reject(error);
      throw error;
    }
  };

  const openGroup = (): Group => {
    database.begin();
    const opened = startGroup();
    setTimeout(commitGroup, COMMIT_DELAY_MS, opened);
    return opened;
  };

  const commitGroup = (given = group): void => {
    if (!group || given !== group) return;
    try {
      database.commit();
      endGroup()?.resolve();
    } catch (error) {
      if (database.inTransaction) database.rollback();
      endGroup()?.reject(error);
    }
  };

  const endGroup = (): Group | undefined => {
    const ended = group;
    group = undefined;
    return ended;
  };

  return {
    init: async () => {},
    acquireConnection: async () => free.pop() ?? new Connection(execute),
    async beginTransaction(connection: Connection) {
      for (let others = alone; others; others = alone) await others;
      commitGroup();
      database.begin();
      alone = new Promise((resolve) => {
        connection.share = () => {
          alone = undefined;
          resolve();
        };
      });
    },
    commitTransaction: async () => database.commit(),
    async rollbackTransaction() {
      // A full disk ends the transaction by itself, and the error that says so must not be covered by another.
      if (database.inTransaction) database.rollback();
    },
    async releaseConnection(connection: Connection) {
      connection.share?.();
      connection.share = undefined;
      free.push(connection);
    },
    async destroy() {
      commitGroup();
      database.close();
    },
  };
}

function startGroup(): Group {
  let resolve = (): void => {};
  let reject: Group["reject"] = () => {};
  const committed = new Promise<void>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  committed.catch(() => {}); // each of its statements may have failed by itself
  return { relaxed: 0, committed, resolve, reject };
}
