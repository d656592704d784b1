import { generalShare } from "./commonness.ts";
import { isEnglishFunctionWord, translate } from "./english.ts";
import { isBareSyllable } from "./syllable.ts";
import { type Keys, keysOf } from "./fold.ts";
import { isWord } from "./grammar.ts";
import { chat } from "./synonyms.ts";
import { unkeyed } from "./input-keys.ts";
import { words, type Word } from "./words.ts";

/** Shorter words are too like each other to be taken for one with another letter; letters exchanged are told apart sooner. */
const SHORTEST_MISTYPED = 6;
const SHORTEST_EXCHANGED = 4;
/** A word that so many passages of general text hold is meant as it is typed. */
const COMMON = 0.0001;
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/gu;
const HELD_DOWN = /(\p{L})\1/u;
/** "Haha", "hihihi", "hêhê", "kkk", without diacritics. */
const LAUGHTER = /^(?:(?:h[aeiouj]){2,20}h?|k{3,20})$/u;

/**
 * Reads typed words as words of a small vocabulary: chat spelling, letters held down, left-over typing keys, a tone left out or
 * mistaken, a mistyped letter (only in a long text, but for two exchanged). Gives the words that one typed word stands for;
 * undefined where it stands for none.
 */
export function mender(vocabulary: readonly Keys[]): (word: Word, isLong: boolean) => readonly Word[] | undefined {
  const byFolded = new Map<string, Keys[]>();
  const byInitial = new Map<string, Keys[]>();
  const byVariant = new Map<string, Keys>();
  for (const keys of vocabulary) {
    push(byFolded, keys.folded, keys);
    push(byInitial, keys.folded.slice(0, 1), keys);
    for (const variant of variantsOf(keys)) byVariant.set(variant, keys);
  }
  const isKnown = (keys: Keys): boolean => (byFolded.get(keys.folded) ?? []).some((word) => isWord(keys, word));

  const near = (word: Word, isLong: boolean): Keys | undefined =>
    [...squeezed(word), ...keyed(word)].find(isKnown) ??
    mistyped(word, byInitial.get(word.folded.slice(0, 1)) ?? [], isLong);
  const mended = (word: Word, isLong: boolean): Keys | undefined =>
    (generalShare(word) < COMMON ? byVariant.get(word.exact) : undefined) ??
    (isWordElsewhere(word) ? undefined : near(word, isLong));

  return (word, isLong) => {
    if (isKnown(word)) return [word];
    const spelled = chat().get(word.text.toLowerCase().normalize("NFC"));
    if (spelled !== undefined) {
      const meant = words(spelled).map(({ exact, folded }) => ({ ...word, exact, folded }));
      return meant.every(isKnown) ? meant : undefined;
    }
    const keys = LAUGHTER.test(word.folded) ? keysOf("haha") : mended(word, isLong);
    return keys && [{ ...word, ...keys }];
  };
}

/** A word with diacritics as it is typed in a hurry: without its tone, with hỏi for ngã, with "d" for "đ", with its tone alone. */
function variantsOf({ exact, folded }: Keys): string[] {
  if (exact === folded) return [];
  const tone = exact.match(TONES)?.join("") ?? "";
  const swapped = tone === "\u0303" ? "\u0309" : tone === "\u0309" ? "\u0303" : tone;
  const toneless = exact.replace(TONES, "");
  return [toneless, toneless + swapped, exact.replace("đ", "d"), folded + tone].filter(
    (variant) => variant !== exact && variant !== folded,
  );
}

/** Letters held down: "saiii", "goood", "quááá". Of each run two letters are kept, or the first. */
function squeezed({ text, folded }: Word): Keys[] {
  if (text.length < SHORTEST_EXCHANGED || !HELD_DOWN.test(folded)) return [];
  const letters = Array.from(text.normalize("NFC"));
  const bare = letters.map((letter) => keysOf(letter).folded);
  const twice = letters.filter((_, at) => bare[at] !== bare[at - 1] || bare[at] !== bare[at - 2]);
  const once = letters.filter((_, at) => bare[at] !== bare[at - 1]);
  return [keysOf(twice.join("")), keysOf(once.join(""))];
}

/** What a word is with left-over typing keys, where that makes a syllable: "tuyeetj". */
function keyed({ text }: Word): Keys[] {
  const keys = unkeyed(text);
  return keys && isBareSyllable(keys.folded) ? [keys] : [];
}

/** Whether a word is a syllable of Vietnamese or a word of English, so that it is meant as it is typed. */
function isWordElsewhere({ folded }: Word): boolean {
  return isBareSyllable(folded) || isEnglishFunctionWord(folded) || translate(folded).length > 0;
}

/** The one of these words that differs by one letter, but not by its first, where what was typed is no name. In a short text nothing around it says what was meant. */
function mistyped({ text, exact, folded }: Word, meant: readonly Keys[], isLong: boolean): Keys | undefined {
  if (folded.length < SHORTEST_EXCHANGED || /[\p{Lu}\p{N}]/u.test(text)) return undefined;
  return meant.find((keys) => {
    const [one, other] = exact === folded ? [folded, keys.folded] : [exact, keys.exact];
    return areExchanged(one, other) || (isLong && other.length >= SHORTEST_MISTYPED && isOneLetterOff(one, other));
  });
}

/** Whether two neighbouring letters were exchanged. */
function areExchanged(typed: string, meant: string): boolean {
  const same = sameBeginning(typed, meant);
  const isExchanged = typed[same] === meant[same + 1] && typed[same + 1] === meant[same];
  return isExchanged && same < typed.length && typed.slice(same + 2) === meant.slice(same + 2);
}

/** Whether one letter was left out, put in or mistaken. */
function isOneLetterOff(typed: string, meant: string): boolean {
  const same = sameBeginning(typed, meant);
  if (typed.length > meant.length) return typed.slice(same + 1) === meant.slice(same);
  return typed.slice(same + (typed.length === meant.length ? 1 : 0)) === meant.slice(same + 1);
}

/** How many letters are the same from the first. */
function sameBeginning(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
