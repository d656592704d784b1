import type { Document, Passage } from "../knowledge/document.ts";
import { type YieldToEventLoop, yielder } from "./yielding.ts";
import { type NameCounts, nameCounter } from "./proper-names.ts";
import { type PassageWords, readPassage } from "./passage-words.ts";
import { amendPostings, type Postings, postingsOf } from "./postings.ts";
import { wordCounter, type Words } from "./vocabulary.ts";

/** The passages as numbers. Never changed once made. */
export interface Corpus extends Words {
  /** How many passages are numbered. An amended corpus keeps the numbers of those that are gone, and adds new ones at the end. */
  readonly numbered: number;
  row(passage: number): PassageWords;
  /** By number: the passage's place in the folder, from 0; -1 for one that is gone. */
  readonly places: Int32Array;
  /** How many passages there are, without those that are gone. */
  readonly size: number;
  /** How many words the passages have together. */
  readonly length: number;
  /** Tell a name also in a question typed without capitals. */
  readonly names: NameCounts;
  /** Words, pairs of words that stand side by side, both compared without diacritics, and articles of laws. */
  readonly postings: Postings;
}

/** Numbers the words of all passages. Lets other work run in between: a big folder is built while questions are answered. */
export async function buildCorpus(
  passages: readonly Passage[],
  yieldToEventLoop: YieldToEventLoop = yielder(),
): Promise<Corpus> {
  const { rows, ...counted } = await countPassages(passages, [], undefined, yieldToEventLoop);
  return {
    numbered: rows.length,
    row: (passage) => rows[passage]!,
    places: Int32Array.from(rows.keys()),
    size: rows.length,
    postings: await postingsOf(rows, 0, counted.folded.size, yieldToEventLoop),
    ...counted,
  };
}

/** What has to be done to a corpus so that it holds other passages. */
export interface Amendment {
  readonly added: readonly Passage[];
  /** Numbers of passages that are no longer there. */
  readonly gone: readonly number[];
  /** By number, those of the added at the end: the place in the folder, from 0; -1 for one that is gone. */
  readonly places: Int32Array;
}

/** Compares a corpus with the passages of another reading. Documents of files that have not changed are the same objects. */
export function amendmentTo(corpus: Corpus, passages: readonly Passage[]): Amendment {
  const { numbered } = corpus;
  const first = new Map<Document, number>();
  for (let number = 0; number < numbered; number++) {
    const { passage } = corpus.row(number);
    if (passage.index === 0) first.set(passage.document, number);
  }
  const added = passages.filter(({ document }) => !first.has(document));
  const places = new Int32Array(numbered + added.length).fill(-1);
  let next = numbered;
  passages.forEach(({ document, index }, place) => {
    const start = first.get(document);
    places[start === undefined ? next++ : start + index] = place;
  });
  return { added, gone: [...places.subarray(0, numbered).keys()].filter((number) => places[number] === -1), places };
}

/**
 * A corpus as built from other passages, at the cost of those that are new or gone alone. `base` has to be one that was
 * built, not amended.
 */
export async function amendCorpus(
  base: Corpus,
  { added, gone, places }: Amendment,
  yieldToEventLoop: YieldToEventLoop = yielder(),
): Promise<Corpus> {
  const goneRows = gone.map((number) => base.row(number));
  const { rows, ...counted } = await countPassages(added, goneRows, base, yieldToEventLoop);
  const from = base.numbered;
  return {
    numbered: from + rows.length,
    row: (passage) => (passage < from ? base.row(passage) : rows[passage - from]!),
    places,
    size: base.size + rows.length - gone.length,
    postings: amendPostings(
      base.postings,
      await postingsOf(goneRows, 0, counted.folded.size, yieldToEventLoop),
      await postingsOf(rows, from, counted.folded.size, yieldToEventLoop),
    ),
    ...counted,
  };
}

/** The rows of the passages added, and the counts of a corpus with them and without those gone. */
async function countPassages(
  added: readonly Passage[],
  gone: readonly PassageWords[],
  base: Corpus | undefined,
  yieldToEventLoop: YieldToEventLoop,
) {
  const counter = wordCounter(base);
  const names = nameCounter(base?.names, base?.folded.size ?? 0);
  let length = base?.length ?? 0;
  const count = (row: PassageWords, by: 1 | -1): void => {
    counter.count([row.exact, row.around.exact], by);
    names.count(row, by);
    length += by * row.folded.length;
  };
  const rows: PassageWords[] = [];
  for (const passage of added) {
    await yieldToEventLoop();
    const row = readPassage(passage, counter);
    count(row, 1);
    rows.push(row);
  }
  gone.forEach((row) => count(row, -1));
  return { rows, length, ...counter.finish(), names: names.finish() };
}
