import { yielder } from "../yielding.ts";
import { amendCorpus, type Corpus } from "../corpus.ts";
import { lexiconOf, runsOf } from "../corpus-engine.ts";
import type { Lexicon } from "../engine.ts";
import { readRow } from "../packed/row-codec.ts";
import { type PassageWords, readPassage } from "../passage-words.ts";
import type { Postings, Runs } from "../postings.ts";
import { type Vocabulary, wordCounter } from "../vocabulary.ts";
import type { IndexReader, WordRow } from "./read-tables.ts";
import type { OpenIndex } from "./shared-indexes.ts";

/** What articles have changed since their index was written, in memory beside it. Numbers go on from those of the index. */
export interface Change {
  /** All passages by their numbers, those of the index without their rows. */
  readonly corpus: Pick<Corpus, "row" | "places" | "size" | "length">;
  /** Knows all of the words below, and of pairs by how much the index has to be corrected. */
  readonly lexicon: Lexicon;
  /** Whether a word stands in a passage that is new or gone, so that the index counts it wrongly. */
  isTouched(table: "folded" | "exact", word: string): boolean;
  /** Words that only new passages hold, compared without diacritics. */
  readonly newWords: readonly string[];
  /** The new passages that hold a term. */
  runs(term: string): Runs;
}

/** Compares articles with the index: at the cost of what has changed. */
export async function changeFrom({ facts, difference }: OpenIndex, index: IndexReader): Promise<Change> {
  const { added, gone } = difference;
  const yieldToEventLoop = yielder();
  const foldedOf = (exact: number): number => facts.folded[exact]!;
  const rows = new Map<number, PassageWords>();
  for (const [number, bytes] of await index.rows(gone)) {
    await yieldToEventLoop();
    rows.set(number, readRow(bytes, number, { foldedOf, passage: noPassage }));
  }
  const counter = wordCounter();
  for (const passage of added) {
    await yieldToEventLoop();
    readPassage(passage, counter);
  }
  const words = counter.finish();
  const [folded, exact] = await Promise.all([
    knownWords("folded", words.folded, facts.words, rows.values(), index),
    knownWords("exact", words.exact, facts.folded.length, rows.values(), index),
  ]);
  /** The index, as far as it is changed. */
  const base: Corpus = {
    numbered: facts.passages,
    row: (number) => rows.get(number)!,
    places: difference.places,
    size: facts.passages,
    length: facts.length,
    folded: folded.vocabulary,
    exact: exact.vocabulary,
    foldedOf,
    names: { seenOf: (number) => folded.at(number)?.seen ?? 0, capitalOf: (number) => folded.at(number)?.capital ?? 0 },
    postings: NO_POSTINGS,
  };
  const corpus = await amendCorpus(base, difference, yieldToEventLoop);
  const tables = { folded, exact };
  return {
    corpus,
    lexicon: lexiconOf(corpus),
    isTouched: (table, word) => tables[table].vocabulary.numberOf(word) >= 0,
    newWords: Array.from({ length: corpus.folded.size - facts.words }, (_, at) =>
      corpus.folded.wordAt(facts.words + at),
    ),
    runs: (term) => runsOf(term, corpus),
  };
}

/** The words of passages that are new or gone, as the index has them. */
async function knownWords(
  table: "folded" | "exact",
  added: Vocabulary,
  size: number,
  gone: Iterable<PassageWords>,
  index: IndexReader,
): Promise<{ vocabulary: Vocabulary; at: (number: number) => WordRow | undefined }> {
  const words = Array.from({ length: added.size }, (_, number) => added.wordAt(number));
  const numbers = new Set<number>();
  for (const row of gone)
    for (const run of [row[table], row.around[table]]) for (const number of run) numbers.add(number);
  const found = words.length + numbers.size === 0 ? [] : await index.words(table, words, [...numbers]);
  const byWord = new Map(found.map((row) => [row.word, row]));
  const byNumber = new Map(found.map((row) => [row.number, row]));
  const vocabulary: Vocabulary = {
    size,
    numberOf: (word) => byWord.get(word)?.number ?? -1,
    wordAt: (number) => byNumber.get(number)!.word,
    frequencyOf: (number) => byNumber.get(number)?.frequency ?? 0,
  };
  return { vocabulary, at: (number) => byNumber.get(number) };
}

const NO_POSTINGS: Postings = { pairFrequency: () => 0, word: () => [], pair: () => [], article: () => [] };

function noPassage(): never {
  throw new Error("A passage that is gone has words alone.");
}
