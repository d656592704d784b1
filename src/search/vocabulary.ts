import type { Word } from "../text/words.ts";

/** Words with their numbers, and how many passages hold each. */
export interface Vocabulary {
  /** A word's number; -1 where no passage holds it. */
  numberOf(word: string): number;
  /** The word of each number, those that no passage holds any more among them. */
  readonly words: readonly string[];
  /** By number: how many passages hold the word. */
  readonly frequencies: Int32Array;
}

/** Numbers for words as they are met. Words that are one with their diacritics are one without them, so that needs no look of its own. */
export interface WordNumbers {
  /** The number of a word compared with its diacritics. */
  exactOf(word: Word): number;
  /** The number of the same word compared without them. */
  foldedOf(exact: number): number;
}

/** Both vocabularies of a corpus, as they are numbered and counted. */
export interface Words {
  readonly folded: Vocabulary;
  readonly exact: Vocabulary;
  /** By exact number: the word's folded number. */
  readonly foldedAt: readonly number[];
}

/** Words being numbered and counted. */
export interface WordCounter extends WordNumbers {
  /** Counts a passage that holds words of these exact numbers in (1) or out (-1); negative numbers are no words. */
  count(exact: readonly Int32Array[], by: 1 | -1): void;
  /** The vocabularies as counted so far. Nothing may be counted afterwards. */
  finish(): Words;
}

/** Counts on from other vocabularies, which stay as they are: their words keep their numbers. */
export function wordCounter(base?: Words): WordCounter {
  const folded = counterOf(base?.folded);
  const exact = counterOf(base?.exact);
  const foldedAt = [...(base?.foldedAt ?? [])];
  let passage = 0;
  return {
    exactOf(word) {
      const number = exact.numberOf(word.exact);
      if (number === foldedAt.length) foldedAt.push(folded.numberOf(word.folded));
      return number;
    },
    foldedOf: (number) => foldedAt[number]!,
    count(runs, by) {
      passage++;
      for (const run of runs)
        for (let at = 0; at < run.length; at++) {
          const number = run[at]!;
          if (number < 0) continue;
          exact.count(number, passage, by);
          folded.count(foldedAt[number]!, passage, by);
        }
    },
    finish: () => ({ folded: folded.finish(), exact: exact.finish(), foldedAt }),
  };
}

function counterOf(base?: Vocabulary) {
  const words = [...(base?.words ?? [])];
  const frequencies = [...(base?.frequencies ?? [])];
  /** By number: the passage in which the word was counted last. */
  const last: number[] = words.map(() => 0);
  const added = new Map<string, number>();
  const known = (word: string): number => {
    const number = base?.numberOf(word) ?? -1;
    return number >= 0 ? number : (added.get(word) ?? -1);
  };
  return {
    numberOf(word: string): number {
      const number = known(word);
      if (number >= 0) return number;
      added.set(word, words.length);
      frequencies.push(0);
      last.push(0);
      return words.push(word) - 1;
    },
    count(number: number, passage: number, by: 1 | -1): void {
      if (last[number] === passage) return;
      last[number] = passage;
      frequencies[number]! += by;
    },
    finish(): Vocabulary {
      const counted = Int32Array.from(frequencies);
      const numberOf = (word: string): number => {
        const number = known(word);
        return number >= 0 && counted[number]! > 0 ? number : -1;
      };
      return { numberOf, words, frequencies: counted };
    },
  };
}
