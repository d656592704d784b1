import type { Wanted } from "../batched-lexicon.ts";
import type { PackedList } from "../packed/lists.ts";
import type { Query } from "./database.ts";
import { type Table, tableOf } from "./write-tables.ts";

/** What the tables of an index say. Nothing is said of what they do not hold. */
export interface IndexReader {
  /** Words and pairs. What was asked for lately is at hand. */
  known(wanted: Wanted): Promise<KnownTerms>;
  /** Words given as such, and those of these numbers. */
  words(table: "folded" | "exact", words: readonly string[], numbers: readonly number[]): Promise<WordRow[]>;
  /** Words within so many changes of one, and some others. */
  similar(word: string, distance: number): Promise<string[]>;
  /** The passages that hold each term. What was asked for lately is at hand. */
  lists(terms: readonly string[]): Promise<ReadonlyMap<string, PackedList>>;
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

/** What is known of what is wanted, in the same order; `undefined` where no passage of the index holds it. */
export type KnownTerms = { readonly [List in keyof Wanted]: readonly (KnownRow | undefined)[] };

type KnownRow = Omit<WordRow, "word">;

/** Rows that one statement fetches, and how many such statements are under way at a time: a server has several processors. */
const ROWS = 320;
const AT_A_TIME = 4;
/**
 * Values that a statement gives them in. The driver copies a value once more for each time that it outgrows the room of
 * what was read.
 */
const VALUES = 8;

export function indexReader(index: number, query: Query): IndexReader {
  const name = (table: Table): string => tableOf(index, table);
  const asked = (list: number, column: string): string =>
    `unnest($${list}::text[]) with ordinality as asked (${column}, at)`;
  return {
    known: remembering(({ folded, exact, pairs }) =>
      query(
        `select 'folded' as list, word as term, number, frequency, seen, capital
           from ${asked(1, "word")} join ${name("folded")} using (word)
         union all select 'exact', word, number, frequency, 0, 0
           from ${asked(2, "word")} join ${name("exact")} using (word)
         union all select 'pairs', term, 0, frequency, 0, 0
           from ${asked(3, "term")} join ${name("terms")} using (term)`,
        [folded, exact, pairs],
      ),
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
    lists: rememberingLists((terms) =>
      query(`select term, frequency as count, passages as bytes from ${name("terms")} where term = any($1)`, [terms]),
    ),
    async rows(passages) {
      const texts: string[] = [];
      const fetch = async (numbers: readonly number[]): Promise<void> => {
        const found = await query<{ some: string }>(
          `select encode(string_agg(int4send(number) || int4send(length(bytes)) || bytes, ''), 'base64') as some
             from ${name("rows")} where number = any($1) group by number % ${VALUES}`,
          [numbers],
        );
        texts.push(...found.map(({ some }) => some));
      };
      for (const turn of inTurns(inTurns(passages, ROWS), AT_A_TIME)) await Promise.all(turn.map(fetch));
      return new Map(rowsIn(texts));
    },
  };
}

/**
 * Rows, each behind its number and its length, as a few values: `pg` takes several times as long for a thousand. They lie in
 * one buffer: for each one that is made, V8 holds the process up while a collection of garbage is under way.
 */
function* rowsIn(texts: readonly string[]): Generator<[number: number, bytes: Uint8Array]> {
  const all = Buffer.allocUnsafe(texts.reduce((length, text) => length + Buffer.byteLength(text, "base64"), 0));
  let end = 0;
  for (const text of texts) end += all.write(text, end, "base64");
  for (let at = 0; at < end;) {
    const from = at + 8;
    const to = from + all.readInt32BE(at + 4);
    yield [all.readInt32BE(at), all.subarray(from, to)];
    at = to;
  }
}

function inTurns<Thing>(things: readonly Thing[], length: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / length) }, (_, at) =>
    things.slice(at * length, (at + 1) * length),
  );
}

/** How many words and pairs are kept at hand, each in some hundred bytes: people ask with the same words again and again. */
const AT_HAND = 20_000;

/** An index never changes, so neither does what it said. */
function remembering(
  fetch: (wanted: Wanted) => Promise<(KnownRow & { list: keyof Wanted; term: string })[]>,
): IndexReader["known"] {
  const atHand = new Map<string, KnownRow | undefined>();
  const keyOf = (list: keyof Wanted, term: string): string => `${list} ${term}`;
  return async (wanted) => {
    const rows = new Map<string, KnownRow | undefined>();
    const missing = inLists((list) => wanted[list].filter((term) => !atHand.has(keyOf(list, term))));
    for (const list of LISTS)
      for (const term of wanted[list]) rows.set(keyOf(list, term), atHand.get(keyOf(list, term)));
    if (LISTS.some((list) => missing[list].length > 0)) {
      for (const row of await fetch(missing)) rows.set(keyOf(row.list, row.term), row);
      for (const list of LISTS)
        for (const term of missing[list]) atHand.set(keyOf(list, term), rows.get(keyOf(list, term)));
      for (const key of atHand.keys()) {
        if (atHand.size <= AT_HAND) break;
        atHand.delete(key);
      }
    }
    return inLists((list) => wanted[list].map((term) => rows.get(keyOf(list, term))));
  };
}

/** Bytes of lists that are kept at hand. Those of common words are long, and questions have them in common. */
const LISTS_AT_HAND = 64 * 2 ** 20;

function rememberingLists(
  fetch: (terms: readonly string[]) => Promise<(PackedList & { term: string })[]>,
): IndexReader["lists"] {
  const atHand = new Map<string, PackedList>();
  let size = 0;
  const keep = (term: string, list: PackedList): void => {
    size += list.bytes.length - (atHand.get(term)?.bytes.length ?? 0);
    atHand.delete(term);
    atHand.set(term, list);
    for (const [oldest, { bytes }] of atHand) {
      if (size <= LISTS_AT_HAND) break;
      atHand.delete(oldest);
      size -= bytes.length;
    }
  };
  return async (terms) => {
    const lists = new Map(terms.flatMap((term) => (atHand.has(term) ? [[term, atHand.get(term)!] as const] : [])));
    const missing = terms.filter((term) => !lists.has(term));
    if (missing.length > 0)
      for (const { term, count, bytes } of await fetch(missing)) lists.set(term, { count, bytes });
    for (const [term, list] of lists) keep(term, list);
    return lists;
  };
}

const LISTS = ["folded", "exact", "pairs"] as const satisfies readonly (keyof Wanted)[];

function inLists<Value>(make: (list: keyof Wanted) => Value): Record<keyof Wanted, Value> {
  return { folded: make("folded"), exact: make("exact"), pairs: make("pairs") };
}

/** As many pieces of a word; some may be empty. A word one change less away holds one of them unchanged. */
function piecesOf(word: string, count: number): string[] {
  const letters = Array.from(word);
  const size = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, at) => letters.slice(at * size, (at + 1) * size).join(""));
}
