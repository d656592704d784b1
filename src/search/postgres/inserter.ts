import type { Query } from "./database.ts";

/** Adds rows to a table, many in one statement. */
interface Inserter {
  add(...row: readonly Value[]): Promise<void> | undefined;
  /** Sends what has not been sent. */
  flush(): Promise<void>;
}

type Value = string | number | Uint8Array;

/** Rows, and bytes, that are sent at a time: few enough to be written out between two questions. */
const ROWS = 500;
const BYTES = 1 << 17;

/** `types`: those of the table's columns. */
export function inserter(query: Query, table: string, types: readonly string[]): Inserter {
  const columns = types.map((type, at) => `$${at + 1}::${type}[]`).join(", ");
  let rows: (readonly Value[])[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const sent = rows;
    [rows, bytes] = [[], 0];
    const values = types.map((_, at) => sent.map((row) => row[at]));
    if (sent.length > 0) await query(`insert into ${table} select * from unnest(${columns})`, values);
  };
  return {
    add(...row) {
      rows.push(row);
      for (const value of row) if (typeof value !== "number") bytes += value.length;
      return rows.length >= ROWS || bytes >= BYTES ? flush() : undefined;
    },
    flush,
  };
}
