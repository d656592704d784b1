import { CHARACTER, characterAt, widthAt } from "./characters.ts";
import { type Keys, keysOf } from "./fold.ts";

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
  /** Whether it is a name, though it has no capital. */
  readonly isName?: boolean;
}

/** Thousands separated by one and the same sign: "1.500.000" and "1,500,000" are one number. */
const GROUPED = /^\p{Nd}{1,3}(?:([.,])\p{Nd}{3})(?:\1\p{Nd}{3})*$/u;

/**
 * The words of a text in order: a number with its separators ("1.500.000", "3,5"), a run of letters, marks and digits, or a per
 * cent sign. Everything else separates. A run begins with no mark: one that stands on an emoji ("❤️" has one) or on a space is
 * no word.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfWord(text, at);
    if (end > at) {
      const { text: written, exact, folded } = readWord(text, at, end);
      found.push({ start: at, end, text: written, exact, folded });
    }
    at = end > at ? end : at + widthAt(text, at);
  }
  return found;
}

/** Where the word ends that begins at a place; that place where none does. */
function endOfWord(text: string, start: number): number {
  const first = characterAt(text, start);
  if (first === CHARACTER.perCent) return start + 1;
  if (first === CHARACTER.digit) {
    const end = endOfNumber(text, start);
    if (end > start) return end;
  }
  if (first !== CHARACTER.digit && first !== CHARACTER.letter) return start;
  let end = start;
  while (characterAt(text, end) >= CHARACTER.mark) end += widthAt(text, end);
  return end;
}

/** Where a number with separators ends; its beginning where there are none. */
function endOfNumber(text: string, start: number): number {
  const whole = endOfDigits(text, start);
  let end = whole;
  while ((text[end] === "." || text[end] === ",") && characterAt(text, end + 1) === CHARACTER.digit)
    end = endOfDigits(text, end + 1);
  return end > whole ? end : start;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (characterAt(text, end) === CHARACTER.digit) end += widthAt(text, end);
  return end;
}

/** A word as it is written and compared. */
type WrittenWord = Keys & Pick<Word, "text">;

/**
 * The words met last, each at one of two places that its letters tell, the later one at the first of them. So a word that is met
 * again is neither cut out of its text nor looked up.
 */
const met = Array.from({ length: 2 ** 15 }, (): WrittenWord | undefined => undefined);
/** In UTF-16 units: longer ones, cut out of a text, would keep all of it in memory. */
const LONGEST_MET = 12;

function readWord(text: string, start: number, end: number): WrittenWord {
  if (end - start > LONGEST_MET) return cutOut(text, start, end);
  const place = placeOf(text, start, end);
  const last = met[place];
  if (last && stands(last, text, start, end)) return last;
  const earlier = met[place ^ 1];
  if (earlier && stands(earlier, text, start, end)) return earlier;
  met[place ^ 1] = last;
  return (met[place] = cutOut(text, start, end));
}

function stands({ text: written }: WrittenWord, text: string, start: number, end: number): boolean {
  return written.length === end - start && text.startsWith(written, start);
}

/** A hash of the letters, as a place in `met`. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  return (hash ^ (hash >>> 15)) & (met.length - 1);
}

function cutOut(text: string, start: number, end: number): WrittenWord {
  const written = text.slice(start, end);
  const isNumber = characterAt(text, start) === CHARACTER.digit;
  const { exact, folded } = keysOf(isNumber ? plainNumber(written) : written);
  return { text: written, exact, folded };
}

function plainNumber(written: string): string {
  return GROUPED.test(written) ? written.replaceAll(/[.,]/gu, "") : written.replaceAll(",", ".");
}
