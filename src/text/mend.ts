import { isEnglishFunctionWord, translate } from "./english.ts";
import { isBareSyllable } from "./english/syllable.ts";
import { type Keys, keysOf } from "./fold.ts";
import { isWord } from "./grammar.ts";
import { CHAT } from "./synonyms.ts";
import { unkeyed } from "./typing.ts";
import { words, type Word } from "./words.ts";

/** Shorter words are too like each other to be taken for a mistyped one. */
const SHORTEST_MISTYPED = 4;
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/gu;
/** "Haha", "hihihi", "hêhê", without diacritics. */
const LAUGHTER = /^(?:h[aeiouj]){2,20}h?$/u;

/**
 * Reads typed words as words of a small vocabulary: chat spelling, letters held down, left-over typing keys, a tone left out or
 * mistaken, a mistyped letter. Gives the words that one typed word stands for; undefined where it stands for none.
 */
export function mender(vocabulary: readonly Keys[]): (word: Word) => readonly Word[] | undefined {
  const byFolded = new Map<string, Keys[]>();
  const byVariant = new Map<string, Keys>();
  for (const keys of vocabulary) {
    byFolded.set(keys.folded, [...(byFolded.get(keys.folded) ?? []), keys]);
    for (const variant of variantsOf(keys)) byVariant.set(variant, keys);
  }
  const isKnown = (keys: Keys): boolean => (byFolded.get(keys.folded) ?? []).some((word) => isWord(keys, word));

  const mended = (word: Word): Keys | undefined => {
    const keyed = unkeyed(word.text);
    const near = [...squeezed(word), ...(keyed ? [keyed] : []), byVariant.get(word.exact)];
    return near.find((keys) => keys && isKnown(keys)) ?? mistyped(word, vocabulary);
  };

  return (word) => {
    if (isKnown(word)) return [word];
    const spelled = CHAT.get(word.text.toLowerCase().normalize("NFC"));
    if (spelled !== undefined) {
      const meant = words(spelled).map(({ exact, folded }) => ({ ...word, exact, folded }));
      return meant.every(isKnown) ? meant : undefined;
    }
    const keys = LAUGHTER.test(word.folded) ? keysOf("haha") : mended(word);
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

/** Letters held down: "saiii", "goood", "quááá". The first of each run counts, whatever stands on the others; or two. */
function squeezed({ text }: Word): Keys[] {
  const letters = [...text.normalize("NFC")];
  const kept = (most: number) =>
    letters.filter((letter, at) => {
      const before = letters.slice(Math.max(0, at - most), at);
      return before.length < most || !before.every((other) => keysOf(other).folded === keysOf(letter).folded);
    });
  return [2, 1]
    .map((most) => kept(most).join(""))
    .filter((word) => word.length < letters.length)
    .map(keysOf);
}

/** The word of the vocabulary that differs by one letter, where what was typed is no word of either language. */
function mistyped({ exact, folded }: Word, vocabulary: readonly Keys[]): Keys | undefined {
  if (folded.length < SHORTEST_MISTYPED || /\d/u.test(folded) || isBareSyllable(folded)) return undefined;
  if (isEnglishFunctionWord(folded) || translate(folded).length > 0) return undefined;
  const typed = exact === folded ? folded : exact;
  return vocabulary.find((keys) => {
    const meant = exact === folded ? keys.folded : keys.exact;
    return meant.length >= SHORTEST_MISTYPED && isOneLetterOff(typed, meant);
  });
}

/** Whether one letter was left out, put in, mistaken, or exchanged with the next. */
function isOneLetterOff(typed: string, meant: string): boolean {
  const longer = Math.max(typed.length, meant.length);
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < longer && typed[same] === meant[same]) same++;
  const rest = (word: string, skipped: number): string => word.slice(same + skipped);
  if (typed.length !== meant.length)
    return typed.length > meant.length ? rest(typed, 1) === rest(meant, 0) : rest(typed, 0) === rest(meant, 1);
  if (rest(typed, 1) === rest(meant, 1)) return true;
  return typed[same] === meant[same + 1] && typed[same + 1] === meant[same] && rest(typed, 2) === rest(meant, 2);
}
