import { keysOf } from "./fold.ts";
import { words } from "./words.ts";

/** How often words, and words side by side, were read in some text, each with its diacritics as they are compared. */
export interface WordCounts {
  readonly words: ReadonlyMap<string, number>;
  /** What stands behind a word, and how often. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The forms that a word without diacritics was read in. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** How many words were read. */
  readonly total: number;
}

/** Counts words that it is given. */
export interface WordCounter {
  /** Counts every word of a text and its neighbours, each `times` over. */
  read(text: string, times?: number): void;
  /** Counts a word by itself. */
  word(word: string, times: number): void;
  /** Counts two words side by side, but neither of them. */
  pair(first: string, second: string, times: number): void;
  /** What was counted so far. */
  readonly counts: WordCounts;
}

export function wordCounter(): WordCounter {
  const counted = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  const forms = new Map<string, string[]>();
  const keys = new Map<string, string>();
  let total = 0;
  /** A word as it is compared; each is worked out once, and known as a form. */
  const keyOf = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const { exact, folded } = keysOf(word);
    keys.set(word, exact);
    const own = forms.get(folded);
    if (!own) forms.set(folded, [exact]);
    else if (!own.includes(exact)) own.push(exact);
    return exact;
  };
  const countWord = (key: string, times: number): void => {
    counted.set(key, (counted.get(key) ?? 0) + times);
    total += times;
  };
  const count = (first: string, second: string, times: number): void => {
    const behind = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, behind);
    behind.set(second, (behind.get(second) ?? 0) + times);
  };
  return {
    read(text, times = 1) {
      let before: string | undefined;
      let end = -1;
      for (const word of words(text)) {
        const key = keyOf(word.text);
        countWord(key, times);
        if (before !== undefined && word.start - end <= 1) count(before, key, times);
        before = key;
        end = word.end;
      }
    },
    word: (word, times) => countWord(keyOf(word), times),
    pair: (first, second, times) => count(keyOf(first), keyOf(second), times),
    get counts() {
      return { words: counted, pairs, forms, total };
    },
  };
}
