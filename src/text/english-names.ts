import { asRead } from "./english-spelling.ts";
import { translate, translatePhrase } from "./english.ts";
import { isBareSyllable } from "./syllable.ts";
import type { Word } from "./words.ts";

const CAPITAL = /^\p{Lu}/u;
/** Longest phrase of common nouns that is written with capitals: "Minister of Foreign Affairs", in words. */
const LONGEST_PHRASE = 4;

/**
 * Whether a word of an English question is no name in spite of its capital: "in June", "the Prime Minister". Several in a row that
 * make no phrase of the lexicon are a name: "the Premier League".
 */
export function isCommonNoun(read: readonly Word[], at: number): boolean {
  if (!hasCapital(read[at]) || isInVietnameseName(read, at)) return false;
  const isAlone = !(at > 1 && hasCapital(read[at - 1])) && !hasCapital(read[at + 1]);
  return (isAlone && isCommon(translate(asRead(read[at]!)))) || isInCommonPhrase(read, at);
}

/** Whether Vietnamese writes the likeliest of the translations in lower case. */
function isCommon([likeliest]: readonly string[]): boolean {
  return likeliest !== undefined && !CAPITAL.test(likeliest);
}

function isInCommonPhrase(read: readonly Word[], at: number): boolean {
  const from = Math.max(0, at - LONGEST_PHRASE + 1);
  const plain = read.slice(from, at + LONGEST_PHRASE).map(asRead);
  return plain.slice(0, at - from + 1).some((_, start) => {
    const phrase = translatePhrase(plain, start);
    return phrase !== undefined && from + start + phrase.length > at && isCommon(phrase.translations);
  });
}

/** Whether a word is a syllable of a Vietnamese name, and so none of English: "lung" in "Cam Lung". */
export function isInVietnameseName(read: readonly Word[], at: number): boolean {
  if (!isSyllableOfName(read[at])) return false;
  const [before, word, next] = [read[at - 1], read[at], read[at + 1]];
  return (
    (isSyllableOfName(before) && word.start - before.end === 1) ||
    (isSyllableOfName(next) && next.start - word.end === 1)
  );
}

function isSyllableOfName(word: Word | undefined): word is Word {
  return hasCapital(word) && isBareSyllable(word!.folded);
}

function hasCapital(word: Word | undefined): boolean {
  return word !== undefined && CAPITAL.test(word.text);
}
