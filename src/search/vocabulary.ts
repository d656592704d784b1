/** Words with their numbers, and how many passages hold each. */
export interface Vocabulary {
  /** A word's number; -1 where no passage holds it. */
  numberOf(word: string): number;
  /** The word of each number, those that no passage holds any more among them. */
  readonly words: readonly string[];
  /** By number: how many passages hold the word. */
  readonly frequencies: Int32Array;
}

/** A vocabulary being counted. */
export interface WordCounter {
  /** A word's number; a new one where it has none yet. */
  numberOf(word: string): number;
  /** Counts a passage that holds these words in (1) or out (-1). */
  count(numbers: Iterable<number>, by: 1 | -1): void;
  /** The vocabulary as counted so far. Nothing may be counted afterwards. */
  finish(): Vocabulary;
}

/** Counts on from another vocabulary, which stays as it is: its words keep their numbers. */
export function wordCounter(base?: Vocabulary): WordCounter {
  const words = [...(base?.words ?? [])];
  const frequencies = [...(base?.frequencies ?? [])];
  const added = new Map<string, number>();
  const known = (word: string): number => {
    const number = base?.numberOf(word) ?? -1;
    return number >= 0 ? number : (added.get(word) ?? -1);
  };
  return {
    numberOf(word) {
      const number = known(word);
      if (number >= 0) return number;
      added.set(word, words.length);
      frequencies.push(0);
      return words.push(word) - 1;
    },
    count(numbers, by) {
      for (const number of new Set(numbers)) if (number >= 0) frequencies[number]! += by;
    },
    finish() {
      const counted = Int32Array.from(frequencies);
      const numberOf = (word: string): number => {
        const number = known(word);
        return number >= 0 && counted[number]! > 0 ? number : -1;
      };
      return { numberOf, words, frequencies: counted };
    },
  };
}
