/** Thousands separated by one and the same sign: "1.500.000" and "1,500,000". */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u;
const DECIMAL = /^\d{1,15}(?:[.,]\d{1,15})?$/u;

/**
 * The value of a number in digits: "2025", "1.500.000", "3,5". Three digits after a single sign are thousands, as
 * Vietnamese writes them: "1.500" is 1500. Undefined for anything else.
 */
export function digitsOf(word: string | undefined): number | undefined {
  if (!word || word.length > 31) return undefined;
  if (GROUPED.test(word)) return Number(word.replaceAll(/[.,]/gu, ""));
  return DECIMAL.test(word) ? Number(word.replace(",", ".")) : undefined;
}
