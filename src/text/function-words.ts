import { generalShare } from "./commonness.ts";
import { type Keys, keysOf } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { linesOf, wordsOf } from "./lexicon/read.ts";

interface Class {
  readonly exact: ReadonlySet<string>;
  /** For words typed without diacritics: those whose commonest reading belongs to the class. */
  readonly folded: ReadonlySet<string>;
}

const functionWords = lazy(() => classOf("function-words.txt"));
const lightWords = lazy(() => classOf("light-words.txt"));
const lightEnglish = lazy(() => wordsOf("light-words-en.txt"));

/** Whether a word only holds a sentence together. `isPlain`: the whole text is typed without diacritics, so "thi" is "thì". */
export function isFunctionWord(word: Keys, isPlain: boolean): boolean {
  return belongs(word, isPlain, functionWords());
}

/** Whether an everyday word says little of what is asked about: articles put it otherwise or leave it out. */
export function isLightWord(word: Keys, isPlain: boolean): boolean {
  return belongs(word, isPlain, lightWords());
}

/** The same for a word of an English question, in lower case. */
export function isLightEnglishWord(word: string): boolean {
  return lightEnglish().has(word);
}

function belongs(word: Keys, isPlain: boolean, { exact, folded }: Class): boolean {
  return isPlain && word.exact === word.folded ? folded.has(word.folded) : exact.has(word.exact);
}

function classOf(file: string): Class {
  const members = linesOf(file).flatMap((line) => line.split(" ").map(keysOf));
  const exact = new Set(members.map((keys) => keys.exact));
  const folded = new Set(
    members
      .filter((keys) => {
        const own = keys.exact === keys.folded ? 0 : generalShare(keys);
        return own >= generalShare({ exact: keys.folded, folded: keys.folded }) - 1e-9;
      })
      .map((keys) => keys.folded),
  );
  return { exact, folded };
}
