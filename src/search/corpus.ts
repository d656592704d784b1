import type { Passage } from "../knowledge/document.ts";
import { isNumeral, kindsHeld } from "../text/kinds.ts";
import { sentences } from "../text/sentences.ts";
import { words, type Word } from "../text/words.ts";
import { type Breathe, breather } from "./breathe.ts";
import { type PairPostings, pairPostings } from "./pairs.ts";

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

/** Numbers the words of all passages. Lets other work run in between: a big folder is built while questions are answered. */
export async function buildCorpus(passages: readonly Passage[], breathe: Breathe = breather()): Promise<Corpus> {
  const folded = counter();
  const exact = counter();
  const capitals = capitalCounter();
  const numerals: number[] = [];
  const table: PassageWords[] = [];
  for (const [index, passage] of passages.entries()) {
    await breathe();
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
    table.push({ ...row, kinds: sentenceKinds(found, row.sentences) });
  }
  const total = table.reduce((sum, row) => sum + row.folded.length, 0);
  return {
    passages: table,
    meanLength: total / Math.max(1, table.length),
    folded: folded.vocabulary(),
    exact: exact.vocabulary(),
    names: capitals.shares(folded.size()),
    numerals: Uint8Array.from(numerals),
    pairs: await pairPostings(table, folded.size(), breathe),
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
