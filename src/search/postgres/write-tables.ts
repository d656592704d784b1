import type { Document } from "../../knowledge/document.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import { articleTerm, pairTerm, wordTerm } from "../engine.ts";
import { type PackedList, packList } from "../packed/lists.ts";
import { type PackedPassages, packPassages } from "../packed/pack-passages.ts";
import type { Query } from "./database.ts";
import { inserter } from "./inserter.ts";

/** What is to be known of an index as a whole. */
export interface IndexFacts {
  /** Its tables are named by it. */
  readonly number: number;
  readonly passages: number;
  /** How many words the passages have together. */
  readonly length: number;
  /** How many words there are, compared without diacritics. */
  readonly words: number;
  /** The folded number of each word by its exact number. */
  readonly folded: Int32Array;
}

/**
 * Tables of one index: `rows` are the passages' words; `terms` are words, pairs and articles of laws with the passages that
 * hold them; `folded` and `exact` are the words with their numbers. Hash indexes take terms of any length.
 */
const TABLES = {
  rows: `number int primary key, bytes bytea not null`,
  terms: `term text not null, frequency int not null, passages bytea not null`,
  folded: `word text not null, number int not null, frequency int not null, seen int not null, capital int not null`,
  exact: `word text not null, number int not null, frequency int not null`,
} as const;
const LOOKED_UP: readonly (readonly [table: Table, column: string])[] = [
  ["terms", "term"],
  ["folded", "word"],
  ["exact", "word"],
];

export type Table = keyof typeof TABLES;

/** The name of a table of an index. */
export function tableOf(index: number, table: Table): string {
  return `index_${index}_${table}`;
}

/** Writes the tables of an index. All of it belongs to one transaction of the caller's. */
export async function writeTables(
  number: number,
  articles: readonly Document[],
  query: Query,
  yieldToEventLoop: YieldToEventLoop,
): Promise<IndexFacts> {
  for (const [table, columns] of Object.entries(TABLES))
    await query(`create table ${tableOf(number, table as Table)} (${columns})`);
  // Lists of passages are packed already.
  await query(`alter table ${tableOf(number, "terms")} alter column passages set storage external`);
  for (const [table, column] of LOOKED_UP)
    await query(`create index on ${tableOf(number, table)} using hash (${column})`);
  const rows = inserter(query, tableOf(number, "rows"), ["int", "bytea"]);
  let row = 0;
  const packed = await packPassages(articles, (bytes) => rows.add(row++, bytes), yieldToEventLoop);
  await rows.flush();
  await writeTerms(number, packed, query, yieldToEventLoop);
  await writeWords(number, packed, query, yieldToEventLoop);
  for (const table of Object.keys(TABLES)) await query(`analyze ${tableOf(number, table as Table)}`);
  const { words, length } = packed;
  const folded = Int32Array.from({ length: words.exact.size }, (_, exact) => words.foldedOf(exact));
  return { number, passages: packed.passages, length, words: words.folded.size, folded };
}

export async function dropTables(number: number, query: Query): Promise<void> {
  const names = Object.keys(TABLES).map((table) => tableOf(number, table as Table));
  await query(`drop table if exists ${names.join(", ")}`);
}

async function writeTerms(
  number: number,
  { passages, words: { folded }, postings }: PackedPassages,
  query: Query,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const terms = inserter(query, tableOf(number, "terms"), ["text", "int", "bytea"]);
  const add = (term: string, list: PackedList) => terms.add(term, list.count, packList(list, passages).bytes);
  let word = 0;
  for (const list of postings.words()) {
    await yieldToEventLoop();
    await add(wordTerm(folded.wordAt(word++)), list);
  }
  for (const { first, seconds, counts, ends, bytes } of postings.pairs())
    for (const [at, second] of seconds.entries()) {
      await yieldToEventLoop();
      const list = { count: counts[at]!, bytes: bytes.subarray(ends[at - 1] ?? 0, ends[at]) };
      await add(pairTerm(folded.wordAt(first), folded.wordAt(second)), list);
    }
  for (const list of postings.articles()) await add(articleTerm(list.article), list);
  await terms.flush();
}

async function writeWords(
  index: number,
  { words, names }: PackedPassages,
  query: Query,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const { folded, exact } = words;
  const withoutDiacritics = inserter(query, tableOf(index, "folded"), ["text", "int", "int", "int", "int"]);
  for (let number = 0; number < folded.size; number++) {
    await yieldToEventLoop();
    const frequency = folded.frequencyOf(number);
    const [seen, capital] = [names.seenOf(number), names.capitalOf(number)];
    await withoutDiacritics.add(folded.wordAt(number), number, frequency, seen, capital);
  }
  await withoutDiacritics.flush();
  const withDiacritics = inserter(query, tableOf(index, "exact"), ["text", "int", "int"]);
  for (let number = 0; number < exact.size; number++) {
    await yieldToEventLoop();
    await withDiacritics.add(exact.wordAt(number), number, exact.frequencyOf(number));
  }
  await withDiacritics.flush();
}
