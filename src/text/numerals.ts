import { englishNumber } from "./numerals/english.ts";
import type { Numeral } from "./numerals/numeral.ts";
import { vietnameseNumber } from "./numerals/vietnamese.ts";

export type { Numeral } from "./numerals/numeral.ts";

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

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

/**
 * The value of a Roman numeral as a reader would take it: in capitals up to 89 ("XX"), or of four letters and more
 * ("MCMXC"), so that CD, MC and DC stay words; in small letters up to 39 and no Vietnamese syllable ("ii", but not "vi").
 */
export function romanOf(word: string): number | undefined {
  const isSmall = /^(?!(?:vi|xi)$)[ivx]{2,}$/u.test(word);
  const isCapital = /^(?:[IVXL]+|[IVXLCDM]{4,})$/u.test(word);
  const letters = word.toUpperCase();
  if (!(isSmall || isCapital) || !ROMAN.test(letters)) return undefined;
  const values = letters.split("").map((letter) => ROMAN_VALUES[letter]!);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}
