import type { Passage } from "../../knowledge/document.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { type Once, openOnce } from "../../text/once.ts";
import { openRecent } from "../../text/recent.ts";
import { abbreviationsOf } from "../abbreviations.ts";
import { batchedLexicon, type Known, type Wanted } from "../batched-lexicon.ts";
import { bestPassages } from "../best.ts";
import type { WeighedRuns } from "../open-lists.ts";
import { keptAbbreviations } from "../file/kept-document.ts";
import { passageReader } from "../file/passage-reader.ts";
import { yielder } from "../yielding.ts";
import type { Candidate, CandidateRequest, Engine, Lexicon, SimilarWord, Unit } from "../engine.ts";
import { runOf } from "../packed/lists.ts";
import { readRow, type RowSource } from "../packed/row-codec.ts";
import type { BuildEngine } from "../search.ts";
import { similarWords } from "../similar-words.ts";
import { type Change, changeFrom } from "./change.ts";
import type { Database } from "./database.ts";
import { type IndexReader, indexReader, type KnownTerms } from "./read-tables.ts";
import { type IndexNews, type OpenIndex, type Pace, type SharedIndexes, sharedIndexes } from "./shared-indexes.ts";

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
  const once = openOnce();
  const indexes = sharedIndexes(database, version, report, pace);
  return {
    build: async (knowledge) => {
      const abbreviations = await abbreviationsIn(knowledge, once);
      return await postgresEngine(knowledge, abbreviations, indexes, database);
    },
    close: () => indexes.close(),
  };
}

/** An index that is open, with what has changed since. */
interface Part extends OpenIndex {
  readonly index: IndexReader;
  readonly change: Change;
  readonly bestOf: ReturnType<typeof bestPassages>;
  /** The passages of the folder by their places. */
  readonly passageAt: (place: number) => Passage;
  readonly similar: Engine["similar"];
}

/** Those of articles in a file are known without their words. */
async function abbreviationsIn({ documents }: Knowledge, once: Once): Promise<Engine["abbreviations"]> {
  const yieldToEventLoop = yielder();
  const all: (readonly [string, string])[] = [];
  for (const document of documents) {
    await yieldToEventLoop();
    all.push(...(keptAbbreviations(document) ?? (await abbreviationsOf([document], once, yieldToEventLoop))));
  }
  return all;
}

/**
 * The engine whose index lies in a database: this process has its articles, four bytes for each word, and what has
 * changed.
 */
async function postgresEngine(
  knowledge: Knowledge,
  abbreviations: Engine["abbreviations"],
  indexes: SharedIndexes,
  { read }: Database,
): Promise<Engine> {
  const reader = {};
  const open = async (): Promise<Part> => {
    const opened = await indexes.open(knowledge, reader);
    const index = indexReader(opened.facts.number, read);
    const change = await changeFrom(opened, index);
    const passageAt = passageReader(knowledge.documents, opened.difference.firsts);
    const bestOf = bestPassages(change.corpus.places);
    return { ...opened, index, change, bestOf, passageAt, similar: rememberingSimilar(index, change) };
  };
  const current = renewed(await open(), open);
  const { size, length } = current.part().change.corpus;
  return {
    name: "postgres",
    size,
    meanLength: length / Math.max(1, size),
    abbreviations,
    lexicon: () => lexiconOver(current),
    similar: (word, distance) => current.part().similar(word, distance),
    async candidates(request) {
      const part = current.part();
      try {
        return await candidatesIn(part, request);
      } catch (error) {
        await current.after(error, part); // for the next question
        throw error;
      }
    },
  };
}

async function candidatesIn(part: Part, { leading, further, limit }: CandidateRequest): Promise<Candidate[]> {
  const { index, change, facts, bestOf, passageAt } = part;
  const { places, row } = change.corpus;
  const runs = await weighedRuns([...leading, ...further], part);
  const best = bestOf(runs.slice(0, leading.length), runs.slice(leading.length), limit);
  const rows = await index.rows(best.filter((number) => number < facts.passages));
  const source: RowSource = {
    foldedOf: (exact) => facts.folded[exact]!,
    passage: (number) => passageAt(places[number]!),
  };
  return best.map((number) => {
    const bytes = rows.get(number);
    return { place: places[number]!, row: bytes ? readRow(bytes, number, source) : row(number) };
  });
}

/** An open index, which another takes the place of where it is gone. */
interface Renewed {
  part(): Part;
  /** The one in the place of a part whose index is gone; undefined where the cause of a failure is another. */
  after(cause: unknown, gone: Part): Promise<Part | undefined>;
}

/** A process that was cut off from the database for long finds its index removed. */
function renewed(first: Part, open: () => Promise<Part>): Renewed {
  let part = first;
  let opening: Promise<Part> | undefined;
  return {
    part: () => part,
    async after(cause, gone) {
      if (!isMissingTable(cause)) return undefined;
      if (part === gone) part = await (opening ??= open().finally(() => (opening = undefined)));
      return part;
    },
  };
}

/** PostgreSQL, appendix A: undefined_table. The error is the store's, and its cause the server's. */
function isMissingTable(error: unknown): boolean {
  return error instanceof Error && (error.cause as { code?: unknown } | undefined)?.code === "42P01";
}

/** What has been asked of one index is not mixed with what another says: their numbers differ. */
function lexiconOver(current: Renewed): Lexicon {
  let part: Part | undefined;
  const fetch = async (wanted: Wanted, { index, change }: Part): Promise<Known> =>
    correct(wanted, await index.known(wanted), change);
  return batchedLexicon(async (wanted) => {
    const asked = part ?? current.part();
    try {
      const known = await fetch(wanted, asked);
      part = asked;
      return known;
    } catch (error) {
      const next = await current.after(error, asked);
      if (!next || part) throw error;
      part = next;
      return await fetch(wanted, next);
    }
  });
}

/** What the index knows, corrected by what has changed since. */
function correct(wanted: Wanted, known: KnownTerms, change: Change): Known {
  const { lexicon } = change;
  const isGone = (word: string): boolean => change.isTouched("folded", word) && !lexicon.folded(word);
  return {
    folded: wanted.folded.map((word, at) => {
      const row = change.isTouched("folded", word) ? undefined : known.folded[at];
      return lexicon.folded(word) ?? (row && { ...row, nameShare: row.capital / (row.seen || 1) });
    }),
    exact: wanted.exact.map((word, at) => {
      return lexicon.exact(word) ?? (change.isTouched("exact", word) ? undefined : known.exact[at]);
    }),
    pairs: wanted.pairs.map((pair, at) => {
      const [first, second] = pair.split(" ") as [string, string];
      if (isGone(first) || isGone(second)) return 0;
      return (known.pairs[at]?.frequency ?? 0) + lexicon.pair(first, second);
    }),
  };
}

/**
 * How many words that nobody wrote are kept at hand, with those like them: the server compares each with all of the
 * index.
 */
const AT_HAND = 1000;

function rememberingSimilar(index: IndexReader, change: Change): Engine["similar"] {
  const atHand = openRecent<readonly SimilarWord[]>(AT_HAND);
  return async (word, distance) => {
    const key = `${distance} ${word}`;
    const similar = atHand.get(key) ?? (await similarTo(word, distance, index, change));
    atHand.put(key, similar);
    return similar;
  };
}

async function similarTo(
  word: string,
  distance: number,
  index: IndexReader,
  change: Change,
): Promise<readonly SimilarWord[]> {
  const found = await index.similar(word, distance);
  const held = [...found, ...change.newWords].filter(
    (other) => !change.isTouched("folded", other) || change.lexicon.folded(other),
  );
  return (await similarWords(held, yielder()))(word, distance);
}

/** The passages of each unit, by their numbers. */
async function weighedRuns(units: readonly Unit[], { index, change, facts }: Part): Promise<WeighedRuns[]> {
  const lists = await index.lists(units.map(({ term }) => term));
  return units.map(({ term, weight }) => {
    const list = lists.get(term);
    const added = change.runs(term);
    return { weight, runs: list ? [runOf(list, facts.passages), ...added] : added };
  });
}
