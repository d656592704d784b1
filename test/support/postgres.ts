/** Databases of one test each, on the PostgreSQL of the run. */
import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

/** The server's address; empty where none can run, and the tests that need one are skipped. */
export const postgres = inject("postgres");

/** Makes an empty database and gives its address. */
export async function makeDatabase(): Promise<string> {
  const name = `t${randomBytes(6).toString("hex")}`;
  await run(postgres, `create database ${name}`);
  return addressOf(name);
}

/** Empties all tables of a database, if it has any. */
export async function empty(url: string): Promise<void> {
  const tables = await run(url, "select tablename from pg_tables where schemaname = 'public'");
  const names = tables.map(({ tablename }) => String(tablename)).filter((name) => !name.startsWith("kysely"));
  if (names.length > 0) await run(url, `truncate ${names.map((name) => `"${name}"`).join()} restart identity`);
}

/** Runs statements with the rights of the server's owner. */
export async function run(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** Another database, or another user, of the same server. */
export function addressOf(database: string, user = ""): string {
  const url = new URL(postgres);
  url.pathname = `/${database}`;
  if (user !== "") url.username = user;
  return url.href;
}
