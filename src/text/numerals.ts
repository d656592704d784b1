import { foldedKey } from "./fold.ts";
import { ENGLISH_BEGINNINGS, englishNumber } from "./numerals/english.ts";
import type { Numeral } from "./numerals/numeral.ts";
import { VIETNAMESE_BEGINNINGS, vietnameseNumber } from "./numerals/vietnamese.ts";

export type { Numeral } from "./numerals/numeral.ts";

/**
 * The longest number that begins at `from`, in digits or in Vietnamese or English words, given whole words as `words()`
 * splits them, composed and in lower case. Vietnamese may lack its diacritics where enough of the number stands there to
 * be sure: "hai muoi lam" and "ba nghin" are numbers, while "sau", "bay", "nam" alone are not. "năm" is five only where
 * it cannot be the word for year; "ten" and "one" are numbers only with others.
 */
export function numberOf(words: readonly string[], from: number): Numeral | undefined {
  const vietnamese = vietnameseNumber(words, from);
  const english = englishNumber(words, from);
  return (vietnamese?.length ?? 0) >= (english?.length ?? 0) ? vietnamese : english;
}

const BEGINNINGS: ReadonlySet<string> = new Set([...VIETNAMESE_BEGINNINGS, ...ENGLISH_BEGINNINGS].map(foldedKey));

/** Whether a number may begin with a word, by its form without diacritics: cheap enough for every word of a folder. */
export function mayBeginNumber(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return (code >= 48 && code <= 57) || BEGINNINGS.has(folded);
}
