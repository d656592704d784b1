import { isCompound } from "./commonness.ts";
import { isBareSyllable } from "./syllable.ts";
import { type Keys, keysOf } from "./fold.ts";
import { type Grammar, isWord } from "./grammar.ts";
import type { mender } from "./mend.ts";
import type { Word } from "./words.ts";

/** In a text of so many words the others tell what a mistyped one was meant to be. */
const LONG = 3;

/** The words of a text as words of a grammar, up to the first that is none of them. */
export function knownWords(typed: readonly Word[], mend: ReturnType<typeof mender>): readonly Word[] {
  const known: Word[] = [];
  for (const word of typed) {
    const mended = mend(word, typed.length >= LONG);
    if (!mended) break;
    known.push(...mended);
  }
  return joined(known);
}

/** Whether a text is typed with its diacritics, so that a word without any is one that has none. */
export function isTypedInFull(typed: readonly Word[]): boolean {
  return typed.filter(({ exact, folded }) => exact !== folded).length * 2 >= typed.length;
}

/**
 * Whether two neighbours make a word that the grammar has not: "hâm nóng" is not "hâm" and "nóng", "kinh te" is "kinh tế", not
 * "kinh" and "tệ". But "rat tot" is "rất tốt" here and there.
 */
export function holdsOtherWord(run: readonly Word[], { joins, isFiller, meantBy }: Grammar): boolean {
  return run.some((word, at) => {
    const next = run[at + 1];
    if (!next || !isBareSyllable(word.folded) || !isBareSyllable(next.folded)) return false;
    if (!isCompound(word, next) || joins(word, next)) return false;
    if (!isBare(word) || !isBare(next)) return !isFiller(word) && !isFiller(next);
    return !meantBy(word).some((first) => meantBy(next).some((second) => isMarkedCompound(first, second)));
  });
}

function isBare({ exact, folded }: Keys): boolean {
  return exact === folded;
}

function isMarkedCompound(first: Keys, second: Keys): boolean {
  return !(isBare(first) && isBare(second)) && isCompound(first, second);
}

const THE = keysOf("thế");
const NAO = keysOf("nào");
const THE_NAO = keysOf("thế_nào");

/** "Thế nào" means something else than either word: one word of the grammar. */
export function joined(run: readonly Word[]): readonly Word[] {
  const isPair = (at: number): boolean =>
    run[at] !== undefined && run[at + 1] !== undefined && isWord(run[at], THE) && isWord(run[at + 1]!, NAO);
  return run.flatMap((word, at) => {
    if (at > 0 && isPair(at - 1)) return [];
    return [isPair(at) ? { ...word, ...THE_NAO, end: run[at + 1]!.end } : word];
  });
}
