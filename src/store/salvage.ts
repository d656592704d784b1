import type { Database, Tables } from "./database.ts";
import { StoreError } from "./error.ts";
import { readRows } from "./sqlite.ts";

/** What people would miss comes first; the rest can be read from the damaged file by hand. */
const tables = Object.keys({
  admins: true,
  chats: true,
  people: true,
  digests: true,
  audit: true,
  gaps: true,
  gapAskers: true,
  counts: true,
  answers: true,
  votes: true,
  starts: true,
  updates: true,
  confirmations: true,
  drafts: true,
  limits: true,
} satisfies Record<keyof Tables, true>) as (keyof Tables)[];

/** Copies every row of a damaged file that can still be read into a new store. */
export async function salvage(damaged: string, database: Database): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const table of tables)
      for (const row of readRows(damaged, table))
        await transaction
          .insertInto(table)
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute()
          .catch(skipBroken);
  });
}

/** A row that breaks the table's rules is part of the damage. */
function skipBroken(error: unknown): void {
  if (!(error instanceof StoreError) || error.kind !== "failed") throw error;
}
