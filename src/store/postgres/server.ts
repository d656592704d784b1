import { PostgresDialect, type PostgresPoolClient } from "kysely";
import { Client, Pool, type PoolClient, types } from "pg";
import type { Engine } from "../database.ts";
import { StoreError } from "../error.ts";
import { errorOf } from "./errors.ts";

/** Connections of one process, beside the one that listens. A question holds one for a millisecond at a time. */
const CONNECTIONS = 8;
/** How long a connection may take to be made, or be waited for, and a statement to be done, in milliseconds. */
const CONNECTING = 2000;
const PATIENCE = 10_000;
/** After a failure to connect nothing is tried for so long, in milliseconds: an answer does not wait for a server that is gone. */
const REST = 500;
/** The oldest server that is tried, as PostgreSQL numbers them. */
const OLDEST = 130_000;

/** A connection of its own, such as one that listens. */
export type { Client };

/** A database server: the only door to `pg`. */
export interface Server {
  readonly engine: Engine;
  /** The server's name without the password, for people. */
  readonly name: string;
  /** Since when it cannot be reached, by `Date.now`; undefined while it can. */
  awaySince(): number | undefined;
  /** A statement that Kysely does not build. Throws `StoreError`. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Makes a connection beside the shared ones; its holder ends it. Throws `StoreError`. */
  connect(): Promise<Client>;
  close(): Promise<void>;
}

/** Opens the server at this address. Throws `StoreError` with the remedy where it cannot be reached, is too old or refuses. */
export async function openPostgres(url: string): Promise<Server> {
  const name = nameOf(url);
  const options = {
    connectionString: url,
    connectionTimeoutMillis: CONNECTING,
    query_timeout: PATIENCE,
    keepAlive: true,
    application_name: "trichdan",
    types: { getTypeParser },
  };
  const pool = new Pool({ ...options, max: CONNECTIONS });
  // One that breaks is replaced; its holder hears of it from the statement under way.
  pool.on("error", () => {}).on("connect", (client) => client.on("error", () => {}));
  let away: { readonly since: number; lastTry: number; readonly error: StoreError } | undefined;

  const noteFailure = (cause: unknown): StoreError => {
    const error = errorOf(cause, name);
    if (error.kind === "away") away = { since: away?.since ?? Date.now(), lastTry: performance.now(), error };
    return error;
  };
  const acquire = async (): Promise<PoolClient> => {
    if (away && performance.now() - away.lastTry < REST) throw away.error;
    if (away) away.lastTry = performance.now(); // one tries, the others do not wait for it
    try {
      const client = await pool.connect();
      away = undefined;
      return client;
    } catch (cause) {
      throw noteFailure(cause);
    }
  };
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      throw noteFailure(cause);
    }
  };
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await acquire();
    const query = (text: string, values: readonly unknown[] = []) =>
      attempt(async () => client.query(text, values.map(storable)));
    return { query: query as unknown as PostgresPoolClient["query"], release: () => client.release() };
  };
  const server: Server = {
    engine: {
      dialect: new PostgresDialect({ pool: { connect, end: async () => {} } }),
      keyType: "bigint",
      identity: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
    },
    name,
    awaySince: () => away?.since,
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      const client = await acquire();
      try {
        return (await attempt(async () => client.query<Row>(text, [...values]))).rows;
      } finally {
        client.release();
      }
    },
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
  if (row!.number >= OLDEST) return;
  throw new StoreError(
    "failed",
    `${server.name} runs PostgreSQL ${row!.version}: upgrade it to ${OLDEST / 10_000} or newer.`,
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
