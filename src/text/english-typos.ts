import { asRead } from "./english-spelling.ts";
import { english, isEnglishFunctionWord, translate } from "./english.ts";
import { keysOf } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { stems } from "./lemma.ts";
import { areExchanged, isOneLetterOff } from "./mend.ts";
import { isBareSyllable } from "./syllable.ts";
import type { Word } from "./words.ts";

/** Shorter words are too like each other to be taken for one with another letter. */
const SHORTEST = 5;

/** The single words of the lexicon that are long enough, by their first letter. */
const byInitial = lazy(() => {
  const found = new Map<string, string[]>();
  for (const key of english().keys()) {
    if (key.length < SHORTEST || key.includes(" ")) continue;
    const own = found.get(key[0]!);
    if (own) own.push(key);
    else found.set(key[0]!, [key]);
  }
  return found;
});

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

/** The one word that a typed one, else its dictionary form, is a letter away from; letters exchanged are told first. */
function meantBy(typed: string): string | undefined {
  const forms = [typed, ...stems(typed)].filter((form) => form.length >= SHORTEST);
  for (const isNear of [areExchanged, isOneLetterOff])
    for (const form of forms) {
      const [one, ...others] = (byInitial().get(form[0]!) ?? []).filter((key) => isNear(form, key));
      if (one !== undefined) return others.length === 0 ? one : undefined;
    }
  return undefined;
}
