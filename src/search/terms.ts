import { isBareSyllable } from "../text/syllable.ts";
import { generalShare } from "../text/commonness.ts";
import { isCommonNoun } from "../text/english-names.ts";
import { asRead } from "../text/english-spelling.ts";
import { exactKey, type Keys } from "../text/fold.ts";
import { isFunctionWord, isLightEnglishWord, isLightWord } from "../text/function-words.ts";
import type { Question } from "../text/question.ts";
import type { Word } from "../text/words.ts";
import type { Engine, Lexicon } from "./engine.ts";
import { LEAST_FUNCTION_WEIGHT, MAX_TERMS, NAME_SHARE, type Tuning } from "./tuning.ts";

/** What the words of a question are weighed by. */
export interface Scales {
  readonly lexicon: Lexicon;
  /** How many passages there are. */
  readonly size: Engine["size"];
  readonly tuning: Tuning;
}

/** A word of the question. */
export interface Term {
  readonly word: Word;
  /** Its numbers in the rows of the index; -1 where no passage holds it. */
  readonly folded: number;
  readonly exact: number;
  /** What a word of a passage is worth that agrees without its diacritics only, 0 to 1. */
  readonly insensitiveWeight: number;
  /** Its rarity, lifted for names and lowered for function words. */
  readonly weight: number;
  /** Its rarity without the lift of names: inside one passage its names tell no sentence from another. */
  readonly plainWeight: number;
  /** How surely it belongs to names, by how passages write it: 0 to 1. */
  readonly nameShare: number;
  /** Whether it belongs to a name: by how passages write it; one that none holds, by a capital or because it is no Vietnamese syllable. */
  readonly isName: boolean;
  /** Whether no passage holds it: neither as it was typed with its diacritics nor, where it has none, in any form. */
  readonly isUnknown: boolean;
  /** Whether another way to say it may stand in for it. */
  readonly isCovered: boolean;
  /** Whether it is a function word, which is never marked in a quote. */
  readonly isFunction: boolean;
  /** Whether articles put it otherwise or leave it out: it says little of what is asked about. */
  readonly isLight: boolean;
  /** Whether it is no name in spite of its capital: "in June" of an English question. */
  readonly isCommonNoun: boolean;
  /** Whether the asker only speaks of themself there. */
  readonly isPersonal: boolean;
  /** Whether it comes from the question before. */
  readonly isContext: boolean;
}

/** The words of a question that are looked for, each once, and for each of its words which of them it is; -1 for none. */
export function termsOf(asked: Question, scales: Scales) {
  const { words: question, silent, background, personal, isEnglish, isPlain, isUnmarked } = asked;
  const places = new Map<string, number>();
  const asks = new Set(question.filter((_, at) => !background[at]).map(({ exact }) => exact));
  const terms: Term[] = [];
  const termAt = question.map((word, at) => {
    if (silent[at]) return -1;
    const place = places.get(word.exact) ?? (terms.length < MAX_TERMS ? terms.length : -1);
    if (place === terms.length) {
      // What no diacritics were restored of may have any.
      const someTyped = !isEnglish && !isPlain && !(isUnmarked && word.exact === word.folded);
      const isHalf = someTyped && isHalfOfWord(question, silent, at);
      const wordClass = isHalf ? NO_CLASS : classOf(word, !someTyped, isEnglish, word);
      const term = termOf(word, someTyped, wordClass, scales);
      if (term.isFunction && term.weight < LEAST_FUNCTION_WEIGHT) return -1;
      const isCommon = isEnglish && isCommonNoun(question, at);
      terms.push({
        ...term,
        isCommonNoun: isCommon,
        ...(!asks.has(word.exact) && inBackground(term, personal[at]!, scales)),
      });
    }
    if (place >= 0) places.set(word.exact, place);
    return place;
  });
  return { terms, termAt };
}

/** What a word is that only tells what leads to the question. */
function inBackground({ weight }: Term, isPersonal: boolean, { tuning }: Scales): Partial<Term> {
  return { weight: weight * tuning.background, isLight: true, isPersonal };
}

/** The words of the question before, those left out that this one has too, at a lower weight. */
export function contextTerms(context: Question, own: readonly Term[], scales: Scales): Term[] {
  const said = new Set(own.map((term) => term.word.folded));
  return termsOf(context, scales)
    .terms.filter((term) => !term.isFunction && !said.has(term.word.folded))
    .slice(0, MAX_TERMS - own.length)
    .map((term) => ({ ...term, weight: term.weight * scales.tuning.context, isContext: true }));
}

type WordClass = Pick<Term, "isFunction" | "isLight">;
const NO_CLASS: WordClass = { isFunction: false, isLight: false };

/** Words whose second half is else a word that calls a person. */
const WITH_CALLS: ReadonlySet<string> = new Set(
  ["trẻ em", "trẻ con", "bà con", "anh em", "chị em"].map((word) => word.split(" ").map(exactKey).join(" ")),
);

function isHalfOfWord(question: readonly Word[], silent: readonly boolean[], at: number): boolean {
  return at > 0 && !silent[at - 1] && WITH_CALLS.has(`${question[at - 1]!.exact} ${question[at]!.exact}`);
}

function classOf(keys: Keys, isPlain: boolean, isEnglish: boolean, word: Word): WordClass {
  const isFunction = !isEnglish && isFunctionWord(keys, isPlain);
  const isLight = isEnglish ? isLightEnglishWord(asRead(word)) : isLightWord(keys, isPlain);
  return { isFunction, isLight: isLight && !isFunction };
}

function termOf(word: Word, someTyped: boolean, wordClass: WordClass, scales: Scales): Term {
  const { lexicon, tuning } = scales;
  const folded = lexicon.folded(word.folded);
  const exact = lexicon.exact(word.exact);
  const typed = word.exact !== word.folded;
  const frequency = (someTyped && exact ? exact : folded)?.frequency ?? 0;
  const nameShare = folded?.nameShare ?? 0;
  return {
    word,
    folded: folded?.number ?? -1,
    exact: exact?.number ?? -1,
    insensitiveWeight: !someTyped
      ? 1
      : typed
        ? tuning.insensitiveTyped
        : exact
          ? tuning.insensitivePlain
          : tuning.insensitiveUnknown,
    weight: weightOf(frequency, { word, nameShare, ...wordClass }, scales),
    isCommonNoun: false,
    isPersonal: false,
    isContext: false,
    plainWeight: 0,
    nameShare,
    isName: folded ? nameShare > NAME_SHARE : looksForeign(word),
    isUnknown: !folded || (!exact && typed),
    isCovered: false,
    ...wordClass,
  };
}

function looksForeign({ text, folded }: Word): boolean {
  return /^\p{Lu}/u.test(text) || !isBareSyllable(folded);
}

type Weighed = Pick<Term, "nameShare" | "word"> & WordClass;

function weightOf(frequency: number, term: Weighed, { size, tuning }: Scales): number {
  const general = tuning.general * generalShare(term.word);
  return rarity(frequency + general, size + tuning.general) * liftOf(term, tuning);
}

/** Inverse document frequency with the +1 that keeps it positive (Robertson and Zaragoza 2009, section 3.1). */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** What a word's weight is multiplied by beside its rarity: more for a name, less for a function word. */
export function liftOf({ nameShare, isFunction, isLight }: Omit<Weighed, "word">, tuning: Tuning): number {
  if (isFunction) return tuning.functionWord;
  return isLight ? tuning.light : 1 + tuning.name * nameShare;
}
