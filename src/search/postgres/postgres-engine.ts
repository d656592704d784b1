import type { Knowledge } from "../../knowledge/knowledge.ts";
import { abbreviationsOf } from "../abbreviations.ts";
import { batchedLexicon, type Known, type Wanted } from "../batched-lexicon.ts";
import { bestPassages, type WeighedRuns } from "../best.ts";
import { breather } from "../breathe.ts";
import type { Candidate, Engine, SimilarWord, Unit } from "../engine.ts";
import { readAscending } from "../packed/bytes.ts";
import { readRow } from "../packed/row-codec.ts";
import { similarWords } from "../similar-words.ts";
import type { Database } from "./database.ts";
import type { BuildEngine } from "../search.ts";
import { type IndexNews, type Pace, type SharedIndexes, sharedIndexes } from "./shared-indexes.ts";
import { type IndexFacts, type Table, tableOf } from "./write-tables.ts";

/** Makes a statement over the tables of an index. */
type Read = <Row extends object>(
  text: (nameOf: (table: Table) => string) => string,
  values: readonly unknown[],
) => Promise<Row[]>;

export type { IndexNews, Pace };

/** The engines over a database, whose indexes processes share. */
export interface PostgresEngines {
  readonly build: BuildEngine;
  /** Lets the indexes of this process be removed. */
  close(): void;
}

/** `version`: of the code that reads articles and their words. */
export function postgresEngines(
  database: Database,
  version: string,
  report?: (news: IndexNews) => void,
  pace?: Pace,
): PostgresEngines {
  const indexes = sharedIndexes(database, version, report, pace);
  return { build: (knowledge) => postgresEngine(knowledge, indexes, database), close: () => indexes.close() };
}

/** The engine whose index lies in a database: this process holds its articles, and four bytes for each word. */
async function postgresEngine(
  knowledge: Knowledge,
  indexes: SharedIndexes,
  { read: query }: Database,
): Promise<Engine> {
  const { passages, documents } = knowledge;
  const abbreviations = await abbreviationsOf(documents, breather());
  const reader = {};
  let facts = await indexes.open(knowledge, reader);
  /** An index that was removed nevertheless, after hours without the database, is written again: the very same. */
  let reopening: Promise<IndexFacts> | undefined;
  const reopen = async (): Promise<void> => {
    reopening ??= indexes.open(knowledge, reader).finally(() => (reopening = undefined));
    facts = await reopening;
  };
  const read: Read = async (text, values) => {
    const { number } = facts;
    try {
      return await query(
        text((table) => tableOf(number, table)),
        values,
      );
    } catch (error) {
      if (!isMissingTable(error)) throw error;
      if (facts.number === number) await reopen();
      return await query(
        text((table) => tableOf(facts.number, table)),
        values,
      );
    }
  };
  const places = Int32Array.from({ length: facts.passages }, (_, number) => number);
  return {
    name: "postgres",
    size: facts.passages,
    meanLength: facts.length / Math.max(1, facts.passages),
    abbreviations,
    lexicon: () => batchedLexicon((wanted) => fetchKnown(wanted, read)),
    similar: (word, distance) => fetchSimilar(word, distance, read),
    async candidates({ leading, further, limit }) {
      const weighed = await fetchRuns([...leading, ...further], read);
      const best = bestPassages(weighed.slice(0, leading.length), weighed.slice(leading.length), limit, places);
      const rows = await fetchRows(best, read);
      return best.map((place): Candidate => {
        const source = { foldedOf: (exact: number) => facts.folded[exact]!, passage: () => passages[place]! };
        return { place, row: readRow(rows.get(place)!, source) };
      });
    },
  };
}

/** PostgreSQL, appendix A: undefined_table. The error is the store's, and its cause the server's. */
function isMissingTable(error: unknown): boolean {
  return error instanceof Error && (error.cause as { code?: unknown } | undefined)?.code === "42P01";
}

/** One statement for all that is wanted. `at`: the place in its list, from 1. */
async function fetchKnown({ folded, exact, pairs }: Wanted, read: Read): Promise<Known> {
  const found = await read<FoundWord>(
    (table) =>
      `select 'folded' as list, at::int, number, frequency, seen, capital
         from unnest($1::text[]) with ordinality as asked (word, at) join ${table("folded")} using (word)
       union all select 'exact', at::int, number, frequency, 0, 0
         from unnest($2::text[]) with ordinality as asked (word, at) join ${table("exact")} using (word)
       union all select 'pairs', at::int, 0, frequency, 0, 0
         from unnest($3::text[]) with ordinality as asked (term, at) join ${table("terms")} using (term)`,
    [folded, exact, pairs],
  );
  const places = {
    folded: new Map<number, FoundWord>(),
    exact: new Map<number, FoundWord>(),
    pairs: new Map<number, FoundWord>(),
  };
  for (const each of found) places[each.list].set(each.at - 1, each);
  return {
    folded: folded.map((_, at) => {
      const word = places.folded.get(at);
      return word && { number: word.number, frequency: word.frequency, nameShare: word.capital / (word.seen || 1) };
    }),
    exact: exact.map((_, at) => places.exact.get(at)),
    pairs: pairs.map((_, at) => places.pairs.get(at)?.frequency ?? 0),
  };
}

interface FoundWord {
  readonly list: keyof Wanted;
  readonly at: number;
  readonly number: number;
  readonly frequency: number;
  readonly seen: number;
  readonly capital: number;
}

/** A word within `distance` changes holds one of `distance` + 1 pieces of the word unchanged: those that do are compared here. */
async function fetchSimilar(word: string, distance: number, read: Read): Promise<readonly SimilarWord[]> {
  const letters = Array.from(word);
  const size = Math.ceil(letters.length / (distance + 1));
  const pieces = Array.from({ length: distance + 1 }, (_, at) => letters.slice(at * size, (at + 1) * size).join(""));
  const found = await read<{ word: string }>(
    (table) =>
      `select word from ${table("folded")} where length(word) between $1 and $2
         and (${pieces.map((_, at) => `strpos(word, $${at + 3}) > 0`).join(" or ")})`,
    [letters.length - distance, letters.length + distance, ...pieces],
  );
  return (
    await similarWords(
      found.map((each) => each.word),
      breather(),
    )
  )(word, distance);
}

/** The passages of each unit. */
async function fetchRuns(units: readonly Unit[], read: Read): Promise<WeighedRuns[]> {
  const found = await read<{ at: number; frequency: number; passages: Uint8Array }>(
    (table) =>
      `select at::int, frequency, passages
         from unnest($1::text[]) with ordinality as asked (term, at) join ${table("terms")} using (term)`,
    [units.map(({ term }) => term)],
  );
  const weighed = units.map(({ weight }): WeighedRuns => ({ runs: [], weight }));
  for (const { at, frequency, passages } of found)
    weighed[at - 1] = { ...weighed[at - 1]!, runs: [readAscending(passages, frequency)] };
  return weighed;
}

async function fetchRows(passages: readonly number[], read: Read): Promise<Map<number, Uint8Array>> {
  const found = await read<{ number: number; bytes: Uint8Array }>(
    (table) => `select number, bytes from ${table("rows")} where number = any($1)`,
    [passages],
  );
  return new Map(found.map(({ number, bytes }) => [number, bytes]));
}
