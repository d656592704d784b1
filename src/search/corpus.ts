import type { Passage } from "../knowledge/document.ts";
import { isNumeral, kindsHeld } from "../text/kinds.ts";
import { sentences } from "../text/sentences.ts";
import { words, type Word } from "../text/words.ts";

/** The passages as numbers: what ranking reads, a few bytes a word. Built once, never changed. */
export interface Corpus {
  readonly passages: readonly PassageWords[];
  /** Mean number of words of a passage. */
  readonly meanLength: number;
  /** Number of a word compared without its diacritics; undefined where no passage holds it. */
  readonly folded: Vocabulary;
  /** Number of a word compared with its diacritics. */
  readonly exact: Vocabulary;
  /**
   * How surely a word (by its folded number) belongs to names, 0 to 1: the share of its occurrences that are capitalised,
   * first words of sentences left out. It tells a name also in a question typed without capitals.
   */
  readonly names: Float64Array;
  /** By exact number: 1 where the word is a number, in digits or in letters. */
  readonly numerals: Uint8Array;
  /** Pairs of words that stand side by side, compared without diacritics: key → the passages that hold it. */
  readonly pairs: PairPostings;
}

/** One passage's words. */
export interface PassageWords {
  readonly passage: Passage;
  /** Number of each word, in order, without and with diacritics. */
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  /** Where each word starts and ends in the document's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word is written with a capital. */
  readonly capitals: Uint8Array;
  /** Index of each sentence's first word, ascending; begins with 0. */
  readonly sentences: Int32Array;
  /** The kinds of thing that each sentence holds, as bits of `KIND`. */
  readonly kinds: Uint8Array;
}

/** Words numbered in the order met, with the number of passages that hold each. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** The word of each number. */
  readonly words: readonly string[];
  readonly frequencies: Int32Array;
}

/** Which passages hold a pair: a sorted run of passage numbers for each key. */
export interface PairPostings {
  frequency(first: number, second: number): number;
  passages(first: number, second: number): Int32Array;
}

export function buildCorpus(passages: readonly Passage[]): Corpus {
  const folded = counter();
  const exact = counter();
  const capitals = capitalCounter();
  const numerals: number[] = [];
  const table = passages.map((passage, index): PassageWords => {
    const text = passage.document.text.slice(passage.start, passage.end);
    const found = words(text);
    const row = {
      passage,
      folded: Int32Array.from(found, (word) => folded.add(word.folded, index)),
      exact: Int32Array.from(found, (word) => exact.add(word.exact, index)),
      starts: Int32Array.from(found, (word) => passage.start + word.start),
      ends: Int32Array.from(found, (word) => passage.start + word.end),
      capitals: Uint8Array.from(found, (word) => (isCapital(word) ? 1 : 0)),
      sentences: sentenceStarts(text, found),
    };
    row.exact.forEach((number, at) => (numerals[number] ??= isNumeral(found[at]!) ? 1 : 0));
    capitals.add(found, row.folded, row.sentences);
    return { ...row, kinds: sentenceKinds(found, row.sentences) };
  });
  const total = table.reduce((sum, row) => sum + row.folded.length, 0);
  return {
    passages: table,
    meanLength: total / Math.max(1, table.length),
    folded: folded.vocabulary(),
    exact: exact.vocabulary(),
    names: capitals.shares(folded.size()),
    numerals: Uint8Array.from(numerals),
    pairs: pairPostings(table, folded.size()),
  };
}

function sentenceStarts(text: string, found: readonly Word[]): Int32Array {
  const starts: number[] = [];
  let at = 0;
  for (const sentence of sentences(text)) {
    while (at < found.length && found[at]!.start < sentence.start) at++;
    if (at < found.length && found[at]!.start < sentence.end) starts.push(at);
  }
  return Int32Array.from(starts.length ? starts : [0]);
}

function sentenceKinds(found: readonly Word[], starts: Int32Array): Uint8Array {
  return Uint8Array.from(starts, (start, sentence) =>
    kindsHeld(found.slice(start, starts[sentence + 1] ?? found.length)),
  );
}

/** Counts, for each folded number, how often it stands inside a sentence and how often capitalised there. */
function capitalCounter() {
  const seen: number[] = [];
  const capital: number[] = [];
  return {
    add(found: readonly Word[], numbers: Int32Array, starts: Int32Array): void {
      let sentence = 0;
      found.forEach((word, at) => {
        if (at === starts[sentence]) {
          sentence++;
          return;
        }
        const number = numbers[at]!;
        seen[number] = (seen[number] ?? 0) + 1;
        if (isCapital(word)) capital[number] = (capital[number] ?? 0) + 1;
      });
    },
    shares: (size: number): Float64Array =>
      Float64Array.from({ length: size }, (_, number) => (capital[number] ?? 0) / (seen[number] ?? 1)),
  };
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

interface Counter {
  add(key: string, passage: number): number;
  size(): number;
  vocabulary(): Vocabulary;
}

function counter(): Counter {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const lastSeen: number[] = [];
  return {
    add(key, passage) {
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        frequencies.push(0);
        lastSeen.push(-1);
      }
      if (lastSeen[number] !== passage) frequencies[number]!++;
      lastSeen[number] = passage;
      return number;
    },
    size: () => numbers.size,
    vocabulary: () => ({ numbers, words: [...numbers.keys()], frequencies: Int32Array.from(frequencies) }),
  };
}

/** Two passes over the passages: count each pair, then lay all runs into one array. */
function pairPostings(table: readonly PassageWords[], size: number): PairPostings {
  const slots = new Map<number, number>();
  const counts: number[] = [];
  const last: number[] = [];
  const eachPair = (visit: (slot: number, passage: number) => void): void => {
    last.fill(-1);
    table.forEach(({ folded }, passage) => {
      for (let at = 1; at < folded.length; at++) {
        const key = folded[at - 1]! * size + folded[at]!;
        let slot = slots.get(key);
        if (slot === undefined) {
          slot = slots.size;
          slots.set(key, slot);
          counts.push(0);
          last.push(-1);
        }
        if (last[slot] === passage) continue;
        last[slot] = passage;
        visit(slot, passage);
      }
    });
  };
  eachPair((slot) => counts[slot]!++);
  const offsets = new Int32Array(counts.length + 1);
  counts.forEach((count, slot) => (offsets[slot + 1] = offsets[slot]! + count));
  const runs = new Int32Array(offsets.at(-1)!);
  const filled = offsets.slice();
  eachPair((slot, passage) => (runs[filled[slot]!++] = passage));
  const slotOf = (first: number, second: number): number => slots.get(first * size + second) ?? -1;
  return {
    frequency(first, second) {
      const slot = slotOf(first, second);
      return slot < 0 ? 0 : offsets[slot + 1]! - offsets[slot]!;
    },
    passages(first, second) {
      const slot = slotOf(first, second);
      return slot < 0 ? runs.subarray(0, 0) : runs.subarray(offsets[slot], offsets[slot + 1]);
    },
  };
}
