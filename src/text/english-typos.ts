import { asRead } from "./english-spelling.ts";
import { english, isEnglishFunctionWord, translate } from "./english.ts";
import { keysOf } from "./fold.ts";
import { stems } from "./lemma.ts";
import { slipsTo } from "./slips.ts";
import { isBareSyllable } from "./syllable.ts";
import type { Word } from "./words.ts";

/** Shorter words are too like each other to be taken for one with another letter. */
const SHORTEST = 5;

/**
 * Words of an English question with their slips mended: what neither the lexicon nor any article knows and one word alone is a letter
 * away from ("regsitration", "hopsital"). A name, by its capital or by its form, stays as it is.
 */
export function withoutTypos(read: readonly Word[], isKnown: (folded: string) => boolean): Word[] {
  return read.map((word, at) => {
    const typed = asRead(word);
    const isName = at > 0 && /^\p{Lu}/u.test(word.text);
    if (isName || isWord(typed) || isBareSyllable(word.folded) || isKnown(word.folded)) return word;
    const meant = meantBy(typed);
    return meant === undefined ? word : { ...word, ...keysOf(meant) };
  });
}

function isWord(typed: string): boolean {
  return !/^[a-z]{5,}$/u.test(typed) || isEnglishFunctionWord(typed) || translate(typed).length > 0;
}

/** The one word that a typed one, else its dictionary form, is most likely a slip of. */
function meantBy(typed: string): string | undefined {
  for (const form of [typed, ...stems(typed)]) {
    const known = [...slipsTo(form)].filter(([word]) => word.length >= SHORTEST && english().has(word));
    const [one, other] = known.toSorted(([, a], [, b]) => b - a);
    if (one) return other && other[1] === one[1] ? undefined : one[0];
  }
  return undefined;
}
