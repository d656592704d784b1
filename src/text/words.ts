import { keysOf } from "./fold.ts";

/** A written word: in Vietnamese one syllable. */
export interface Word {
  /** UTF-16 offsets in the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Compared by where diacritics count. */
  readonly exact: string;
  /** Compared by where they do not. */
  readonly folded: string;
}

/**
 * A number with its separators ("1.500.000", "3,5"), a run of letters, marks and digits, or a per cent sign. A run begins with
 * no mark: one that stands on an emoji ("❤️" has one) or on a space is no word.
 */
const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|%/gu;
/** Thousands separated by one and the same sign: "1.500.000" and "1,500,000" are one number. */
const GROUPED = /^\p{Nd}{1,3}(?:([.,])\p{Nd}{3})(?:\1\p{Nd}{3})*$/u;

/** The words of a text in order. Everything that is neither letter, number nor per cent sign separates. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const isNumber = mayBeNumber(written.charCodeAt(0)) && /^\p{Nd}/u.test(written);
    const { exact, folded } = keysOf(isNumber ? plainNumber(written) : written);
    found.push({ start: match.index, end: match.index + written.length, text: written, exact, folded });
  }
  return found;
}

/** Of the characters below the Arabic digits only those of ASCII are digits. */
function mayBeNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code >= 0x660;
}

function plainNumber(written: string): string {
  return GROUPED.test(written) ? written.replaceAll(/[.,]/gu, "") : written.replaceAll(",", ".");
}
