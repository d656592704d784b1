import type { Keys } from "../text/fold.ts";

/** Words with their numbers, and how many passages hold each. */
export interface Vocabulary {
  /** Numbers are below this. */
  readonly size: number;
  /** A word's number; -1 where no passage holds it. */
  numberOf(word: string): number;
  wordAt(number: number): string;
  /** How many passages hold a word; 0 for one that none holds any more. */
  frequencyOf(number: number): number;
}

/** Numbers for words as they are met. Words that are one with their diacritics are one without them, so that needs no look of its own. */
export interface WordNumbers {
  /** The number of a word compared with its diacritics. */
  exactOf(word: Keys): number;
  /** The number of the same word compared without them. */
  foldedOf(exact: number): number;
}

/** Both vocabularies of a corpus, as they are numbered and counted. */
export interface Words {
  readonly folded: Vocabulary;
  readonly exact: Vocabulary;
  /** The folded number of the word of an exact number. */
  foldedOf(exact: number): number;
}

/** Words being numbered and counted. */
interface WordCounter extends WordNumbers {
  /** Counts a passage that holds words of these exact numbers in (1) or out (-1); negative numbers are no words. */
  count(exact: readonly Int32Array[], by: 1 | -1): void;
  /** The vocabularies as counted so far. Nothing may be counted afterwards. */
  finish(): Words;
}

/** Counts on from other vocabularies, which stay as they are: their words keep their numbers. */
export function wordCounter(base?: Words): WordCounter {
  const folded = counterOf(base?.folded);
  const exact = counterOf(base?.exact);
  const from = base?.exact.size ?? 0;
  /** The folded numbers of the words that are new, by their exact numbers. */
  const foldedAt: number[] = [];
  const foldedOf = (number: number): number => (number < from ? base!.foldedOf(number) : foldedAt[number - from]!);
  let passage = 0;
  return {
    exactOf(word) {
      const number = exact.numberOf(word.exact);
      if (number === from + foldedAt.length) foldedAt.push(folded.numberOf(word.folded));
      return number;
    },
    foldedOf,
    count(runs, by) {
      passage++;
      for (const run of runs)
        for (let at = 0; at < run.length; at++) {
          const number = run[at]!;
          if (number < 0) continue;
          exact.count(number, passage, by);
          folded.count(foldedOf(number), passage, by);
        }
    },
    finish: () => ({ folded: folded.finish(), exact: exact.finish(), foldedOf }),
  };
}

function counterOf(base?: Vocabulary) {
  const from = base?.size ?? 0;
  const added = new Map<string, number>();
  const words: string[] = [];
  /** By number, sparse below `from`: by how much the frequency differs from that of the base, and the passage that was counted last. */
  const more = tally(from);
  const last = tally(from);
  const frequencyOf = (number: number): number => (number < from ? base!.frequencyOf(number) : 0) + more.get(number);
  const known = (word: string): number => {
    const number = base?.numberOf(word) ?? -1;
    return number >= 0 ? number : (added.get(word) ?? -1);
  };
  return {
    numberOf(word: string): number {
      const number = known(word);
      if (number >= 0) return number;
      added.set(word, from + words.length);
      return from + words.push(word) - 1;
    },
    count(number: number, passage: number, by: 1 | -1): void {
      if (last.get(number) === passage) return;
      last.set(number, passage);
      more.set(number, more.get(number) + by);
    },
    finish: (): Vocabulary => ({
      size: from + words.length,
      numberOf(word) {
        const number = known(word);
        return number >= 0 && frequencyOf(number) > 0 ? number : -1;
      },
      wordAt: (number) => (number < from ? base!.wordAt(number) : words[number - from]!),
      frequencyOf,
    }),
  };
}

/** Numbers by number, 0 where none was set: few of them below `from`, nearly all from there on. */
export function tally(from: number) {
  const few = new Map<number, number>();
  const many: number[] = [];
  return {
    get: (at: number): number => (at < from ? few.get(at) : many[at - from]) ?? 0,
    set(at: number, value: number): void {
      if (at < from) few.set(at, value);
      else {
        while (many.length < at - from) many.push(0);
        many[at - from] = value;
      }
    },
  };
}
