import type { Wanted } from "../batched-lexicon.ts";
import type { Query } from "./database.ts";
import { type Table, tableOf } from "./write-tables.ts";

/** What the tables of an index say. Nothing is said of what they do not hold. */
export interface IndexReader {
  /** Words and pairs, each with its place in the list of those wanted. */
  known(wanted: Wanted): Promise<KnownRow[]>;
  /** Words given as such, and those of these numbers. */
  words(table: "folded" | "exact", words: readonly string[], numbers: readonly number[]): Promise<WordRow[]>;
  /** Words within so many changes of one, and some others. */
  similar(word: string, distance: number): Promise<string[]>;
  /** The passages that hold terms, each with its place in the list. */
  postings(terms: readonly string[]): Promise<PostingsRow[]>;
  /** Passages' rows as bytes, by their numbers. */
  rows(passages: readonly number[]): Promise<Map<number, Uint8Array>>;
}

export interface WordRow {
  readonly word: string;
  readonly number: number;
  readonly frequency: number;
  /** See `NameCounts`; 0 for words compared with their diacritics. */
  readonly seen: number;
  readonly capital: number;
}

export interface KnownRow extends Omit<WordRow, "word"> {
  readonly list: keyof Wanted;
  /** From 1. */
  readonly at: number;
}

export interface PostingsRow {
  /** From 1. */
  readonly at: number;
  readonly frequency: number;
  /** As `readAscending` reads them. */
  readonly passages: Uint8Array;
}

/** So many rows are fetched at a time. */
const ROWS = 1000;

export function indexReader(index: number, query: Query): IndexReader {
  const name = (table: Table): string => tableOf(index, table);
  const asked = (list: number, column: string): string =>
    `unnest($${list}::text[]) with ordinality as asked (${column}, at)`;
  return {
    known: ({ folded, exact, pairs }) =>
      query(
        `select 'folded' as list, at::int, number, frequency, seen, capital
           from ${asked(1, "word")} join ${name("folded")} using (word)
         union all select 'exact', at::int, number, frequency, 0, 0
           from ${asked(2, "word")} join ${name("exact")} using (word)
         union all select 'pairs', at::int, 0, frequency, 0, 0
           from ${asked(3, "term")} join ${name("terms")} using (term)`,
        [folded, exact, pairs],
      ),
    words: (table, words, numbers) =>
      query(
        `select word, number, frequency, ${table === "folded" ? "seen, capital" : "0 as seen, 0 as capital"}
           from ${name(table)} where word = any($1) or number = any($2)`,
        [words, numbers],
      ),
    async similar(word, distance) {
      const length = Array.from(word).length;
      const pieces = piecesOf(word, distance + 1);
      const found = await query<{ word: string }>(
        `select word from ${name("folded")} where length(word) between $1 and $2
           and (${pieces.map((_, at) => `strpos(word, $${at + 3}) > 0`).join(" or ")})`,
        [length - distance, length + distance, ...pieces],
      );
      return found.map((each) => each.word);
    },
    postings: (terms) =>
      query(`select at::int, frequency, passages from ${asked(1, "term")} join ${name("terms")} using (term)`, [terms]),
    async rows(passages) {
      const rows = new Map<number, Uint8Array>();
      for (let from = 0; from < passages.length; from += ROWS) {
        const found = await query<{ number: number; bytes: Uint8Array }>(
          `select number, bytes from ${name("rows")} where number = any($1)`,
          [passages.slice(from, from + ROWS)],
        );
        for (const { number, bytes } of found) rows.set(number, bytes);
      }
      return rows;
    },
  };
}

/** As many pieces of a word; some may be empty. A word one change less away holds one of them unchanged. */
function piecesOf(word: string, count: number): string[] {
  const letters = Array.from(word);
  const size = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, at) => letters.slice(at * size, (at + 1) * size).join(""));
}
