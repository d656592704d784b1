import { PostgresDialect, type PostgresPoolClient } from "kysely";
import { Client, Pool, type PoolClient, types } from "pg";
import type { SqlEngine } from "../database.ts";
import { StoreError } from "../error.ts";
import { openContact } from "./contact.ts";

/** Connections of one process, beside the one that listens. A question holds one for a millisecond at a time. */
const CONNECTIONS = 8;
/** How long a connection may take to be made, or be waited for, and a statement to be done. */
const CONNECT_TIMEOUT_MS = 5000;
const STATEMENT_TIMEOUT_MS = 10_000;
/** The oldest server that is tried, as PostgreSQL numbers them. */
const OLDEST_VERSION = 130_000;

/** A connection of its own, such as one that listens. */
export type { Client };

/** Makes a statement that Kysely does not build, and gives its rows. Throws `StoreError`. */
export type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** A database server: the only door to `pg`. */
export interface Server {
  readonly engine: SqlEngine;
  /** The server's name without the password, for people. */
  readonly name: string;
  /** Since when it cannot be reached, by `Date.now`; undefined while it can. */
  readonly awaySince: () => number | undefined;
  readonly query: Query;
  /** Does all of `work` or nothing; it is given what makes a statement of it. Throws `StoreError`, or what `work` throws. */
  readonly transaction: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  /** Makes a connection beside the shared ones; its holder ends it. Throws `StoreError`. */
  readonly connect: () => Promise<Client>;
  close(): Promise<void>;
}

/** Opens the server at this address. Throws `StoreError` with the remedy where it cannot be reached, is too old or refuses. */
export async function openPostgres(url: string): Promise<Server> {
  const name = nameOf(url);
  const options = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "trichdan",
    types: { getTypeParser },
  };
  const pool = new Pool({ ...options, max: CONNECTIONS });
  // One that breaks is replaced; its holder hears of it from the statement under way.
  pool.on("error", () => {}).on("connect", (client) => client.on("error", () => {}));
  const contact = openContact(name);
  const { attempt, awaySince } = contact;

  /** Holds a connection, which is not used again where the server went away meanwhile: what it still says belongs to nobody. */
  const acquire = async (): Promise<{ client: PoolClient; release: () => void }> => {
    const client = await contact.reach(() => pool.connect());
    return { client, release: () => client.release(awaySince() !== undefined) };
  };
  const holding = async <Result>(work: (query: Query) => Promise<Result>): Promise<Result> => {
    const { client, release } = await acquire();
    try {
      return await work(async <Row extends object>(text: string, values: readonly unknown[] = []) => {
        return (await attempt(async () => client.query<Row>(text, [...values]))).rows;
      });
    } finally {
      release();
    }
  };
  const connect = async (): Promise<PostgresPoolClient> => {
    const { client, release } = await acquire();
    const query = (text: string, values: readonly unknown[] = []) =>
      attempt(async () => client.query(text, values.map(storable)));
    return { query: query as unknown as PostgresPoolClient["query"], release };
  };
  const server: Server = {
    engine: {
      dialect: new PostgresDialect({ pool: { connect, end: async () => {} } }),
      isShared: true,
      keyType: "bigint",
      identity: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
    },
    name,
    awaySince,
    query: (text, values) => holding((query) => query(text, values)),
    transaction: (work) =>
      holding(async (query) => {
        await query("begin");
        try {
          const result = await work(query);
          await query("commit");
          return result;
        } catch (error) {
          await query("rollback").catch(() => undefined); // the server does it by itself where it cannot be told
          throw error;
        }
      }),
    async connect() {
      const client = new Client(options);
      client.on("error", () => {}); // its holder hears of its end
      await attempt(async () => client.connect());
      return client;
    },
    close: async () => pool.end(),
  };
  await refuseOld(server).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  return server;
}

async function refuseOld(server: Server): Promise<void> {
  const [row] = await server.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
  );
  if (row!.number >= OLDEST_VERSION) return;
  throw new StoreError(
    "failed",
    `${server.name} runs PostgreSQL ${row!.version}: upgrade it to ${OLDEST_VERSION / 10_000} or newer.`,
  );
}

/** Ids of Telegram and times in milliseconds fit a number; `pg` would give 64 bits as a string. */
function getTypeParser(...[id, format]: Parameters<typeof types.getTypeParser>) {
  return id === types.builtins.INT8 ? Number : (types.getTypeParser(id, format) as (value: string) => unknown);
}

/** PostgreSQL holds no NUL in a text; and what no column has would be written as JSON. */
function storable(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "\uFFFD");
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  throw new TypeError("an object cannot be stored");
}

/** For example `postgres://bot@db.example.org:5432/trichdan`. */
function nameOf(url: string): string {
  const { username, host, pathname } = new URL(url);
  return `postgres://${username && `${username}@`}${host}${pathname}`;
}
