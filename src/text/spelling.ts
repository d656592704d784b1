import { generalShare } from "./commonness.ts";
import { isBareSyllable } from "./syllable.ts";
import { type Keys, keysOf } from "./fold.ts";
import { chat } from "./synonyms.ts";
import { unkeyed } from "./input-keys.ts";
import { words, type Word } from "./words.ts";

/** The words that a chat spelling stands for; undefined where it is none. */
export function spellingOf(written: string): string | undefined {
  return chat().get(written.toLowerCase().normalize("NFC"));
}

/** A word as it was meant: chat spelling, left-over typing keys and stuck keys resolved. What an article holds is taken as it was typed. */
export function meant(word: Word, isKnown: (folded: string) => boolean): Word[] {
  const spelled = spellingOf(word.text);
  if (spelled !== undefined) return words(spelled).map(({ exact, folded }) => ({ ...word, exact, folded }));
  if (isKnown(word.folded)) return [word];
  const keys = keysMeant(word) ?? unstuck(word);
  return [keys ? { ...word, ...keys } : word];
}

/** A word with a letter doubled by a stuck key: "aii" → "ai", "thốngg" → "thống". */
function unstuck(word: Word): Keys | undefined {
  if (isBareSyllable(word.folded)) return undefined;
  const keys = keysOf(word.text.normalize("NFC").replaceAll(/(\p{L})\1/gu, "$1"));
  return keys.folded !== word.folded && isBareSyllable(keys.folded) ? keys : undefined;
}

/** Share of general passages from which on a word is taken as typed: "visa", "bus" are no "vía", "bú". By hand. */
const WELL_KNOWN = 0.0003;

/** What keys make of a word that is no syllable by itself. */
export function keysMeant(word: Word): { exact: string; folded: string } | undefined {
  if (isBareSyllable(word.folded) || generalShare(word) >= WELL_KNOWN) return undefined;
  const keys = unkeyed(word.text);
  return keys && isBareSyllable(keys.folded) ? keys : undefined;
}
