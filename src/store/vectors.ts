import { type ColumnType, Kysely, sql } from "kysely";
import type { Clock } from "./database.ts";
import { StoreError } from "./error.ts";
import { openFile, openInstead, type OpenedFile } from "./open.ts";

interface Tables {
  vectors: { key: string; bytes: ColumnType<ArrayBuffer, Uint8Array> };
  maker: { name: string; probe: ColumnType<ArrayBuffer, Uint8Array> };
}

/** Keys named in one statement. */
const PAGE = 500;

/** What vectors were made by. */
interface Maker {
  readonly name: string;
  readonly probe: Uint8Array;
}

/**
 * Vectors in a file of their own, which may be deleted: they are computed again. Throws `StoreError` where the file cannot be
 * opened; a damaged one is moved aside.
 */
export async function openVectors(file: string, clock: Clock) {
  const { engine } = openedOrInstead(file, clock);
  const database = new Kysely<Tables>({ dialect: engine.dialect });
  await sql`create table if not exists vectors (key text primary key, bytes blob not null) without rowid`.execute(
    database,
  );
  await sql`create table if not exists maker (name text not null, probe blob not null)`.execute(database);

  const get = async (keys: readonly string[]): Promise<Map<string, Uint8Array>> => {
    const found = new Map<string, Uint8Array>();
    for (const page of pagesOf(keys))
      for (const { key, bytes } of await database.selectFrom("vectors").selectAll().where("key", "in", page).execute())
        found.set(key, bytesOf(bytes));
    return found;
  };

  const known = async (keys: readonly string[]): Promise<Set<string>> => {
    const found = new Set<string>();
    for (const page of pagesOf(keys))
      for (const { key } of await database.selectFrom("vectors").select("key").where("key", "in", page).execute())
        found.add(key);
    return found;
  };

  const put = async (rows: ReadonlyMap<string, Uint8Array>): Promise<void> => {
    const values = [...rows].map(([key, bytes]) => ({ key, bytes: Buffer.from(bytes) }));
    for (const page of pagesOf(values))
      await database
        .insertInto("vectors")
        .values(page)
        .onConflict((conflict) => conflict.column("key").doUpdateSet((eb) => ({ bytes: eb.ref("excluded.bytes") })))
        .execute();
  };

  const keepOnly = async (keys: ReadonlySet<string>): Promise<number> => {
    const rows = await database.selectFrom("vectors").select("key").execute();
    const gone = rows.map(({ key }) => key).filter((key) => !keys.has(key));
    for (const page of pagesOf(gone)) await database.deleteFrom("vectors").where("key", "in", page).execute();
    return gone.length;
  };

  return {
    get,
    known,
    put,
    keepOnly,
    maker: async (): Promise<Maker | undefined> => {
      const row = await database.selectFrom("maker").selectAll().executeTakeFirst();
      return row && { name: row.name, probe: bytesOf(row.probe) };
    },
    startOver: async ({ name, probe }: Maker): Promise<void> => {
      await database.transaction().execute(async (within) => {
        await within.deleteFrom("vectors").execute();
        await within.deleteFrom("maker").execute();
        await within
          .insertInto("maker")
          .values({ name, probe: Buffer.from(probe) })
          .execute();
      });
    },
    close: async (): Promise<void> => database.destroy(),
  };
}

/** libsql gives a blob as a buffer. */
function bytesOf(blob: ArrayBuffer): Uint8Array {
  return new Uint8Array(blob);
}

function openedOrInstead(file: string, clock: Clock): OpenedFile {
  try {
    return openFile(file);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return openInstead(file, error, clock);
  }
}

function* pagesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += PAGE) yield rows.slice(from, from + PAGE);
}
