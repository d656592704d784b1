import { memoized } from "./memoized.ts";

/** The five tone marks, as combining characters: grave, acute, hook above, tilde, dot below. */
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/gu;
const MARK = /\p{M}/gu;
/** "i" and "y" are two spellings of one sound when they end an open syllable after these letters: Mĩ/Mỹ, kĩ/kỹ, qui/quy. */
const OPEN_Y = /^(h|k|l|m|s|t|v|qu)y$/u;

/**
 * The text without diacritics and in lower case, letter for letter: "Đặng" → "dang". Works on composed and decomposed
 * Unicode alike. The result may have another length than the text.
 */
export function fold(text: string): string {
  return text.normalize("NFD").replace(MARK, "").toLowerCase().replaceAll("đ", "d").normalize("NFC");
}

/**
 * What a word is compared by when its diacritics count: lower case, composed, the tone moved to the end, so that old and
 * new tone placement are one ("hòa" and "hoà" → "hoa" + grave), and "i" for an ending "y" (Mỹ = Mĩ).
 */
export function exactKey(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower.replace(OPEN_Y, "$1i");
  const decomposed = lower.normalize("NFD");
  const tones = decomposed.match(TONE)?.join("") ?? "";
  return decomposed.replace(TONE, "").normalize("NFC").replace(OPEN_Y, "$1i") + tones;
}

/** How a word is compared: with its diacritics, and without them. */
export interface Keys {
  readonly exact: string;
  readonly folded: string;
}

/** Both keys of a word. Those of short words are remembered: a language uses the same few thousand again and again. */
export function keysOf(word: string): Keys {
  return word.length > LONGEST_REMEMBERED ? readKeys(word) : rememberedKeys(word);
}

/** In UTF-16 units. */
const LONGEST_REMEMBERED = 16;
/** Words: about 5 MB, twice that at most. */
const MOST_REMEMBERED = 20_000;

const rememberedKeys = memoized(MOST_REMEMBERED, readKeys);

function readKeys(word: string): Keys {
  return { exact: exactKey(word), folded: foldedKey(word) };
}

/** Words of a list, between spaces, as they are compared where their diacritics count. */
export function exactKeysOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map(exactKey));
}

/** What a word is compared by when its diacritics do not count: "Mỹ", "Mĩ" and "my" → "mi". */
export function foldedKey(word: string): string {
  return (isAscii(word) ? word.toLowerCase() : fold(word)).replace(OPEN_Y, "$1i");
}

/** Whether the text carries any Vietnamese diacritic or letter of its own (ă, â, đ, ê, ô, ơ, ư or a tone). */
export function hasDiacritics(text: string): boolean {
  return !isAscii(text) && /[\p{M}đĐ]/u.test(text.normalize("NFD"));
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/** Phrases as runs of words are compared, with diacritics and without, one space between words. */
export function phraseKeysOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(
    phrases.flatMap((phrase) => {
      const keys = phrase.split(" ").map(keysOf);
      return [keys.map(({ exact }) => exact).join(" "), keys.map(({ folded }) => folded).join(" ")];
    }),
  );
}
