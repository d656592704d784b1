import { isBareSyllable } from "../text/english/syllable.ts";
import { exactKey } from "../text/fold.ts";
import { generalShare, isCompound } from "../text/common.ts";
import { isFunctionWord, isLightEnglishWord, isLightWord } from "../text/function-words.ts";
import { KIND } from "../text/kinds.ts";
import { officeAt } from "../text/offices.ts";
import { type Provision, provisionsIn } from "../text/provisions.ts";
import { quantitiesIn, type Quantity } from "../text/quantities.ts";
import type { Question } from "../text/question.ts";
import type { Word } from "../text/words.ts";
import type { Corpus } from "./corpus.ts";
import type { Tuning } from "./tuning.ts";
import type { Widened } from "./widen.ts";
import type { Widening } from "./widening.ts";

/** A question as ranking reads it, against one corpus. */
export interface Query {
  readonly terms: readonly Term[];
  readonly pairs: readonly Pair[];
  /** Runs of words that stand for terms of the question: synonyms, abbreviations, translations, corrections. */
  readonly standIns: readonly StandIn[];
  /** The kinds of thing asked for, as bits of `KIND`. */
  readonly kinds: number;
  /** Whether it was asked in English, so that articles in Vietnamese hold it through translations alone. */
  readonly isEnglish: boolean;
  /** The term that is counted in "how many …", so that a number right before it answers; -1 where none is. */
  readonly counted: number;
  /** The places in a law that it names, and the quantities. */
  readonly provisions: readonly Provision[];
  readonly quantities: readonly Quantity[];
  /** Whether all of something is asked for: a list, not one of its items. */
  readonly wantsAll: boolean;
  /** Whether it asks who holds an office, so that the newest article knows best. */
  readonly wantsHolder: boolean;
  /** Number of the word "phó", with its diacritics; -1 where no passage holds it. */
  readonly deputy: number;
  /** The weight of a word that no passage holds. */
  readonly rarest: number;
}

/** A word of the question. */
export interface Term {
  readonly word: Word;
  /** Its numbers in the corpus; -1 where no passage holds it. */
  readonly folded: number;
  readonly exact: number;
  /** What a word of a passage is worth that agrees without its diacritics only, 0 to 1. */
  readonly soft: number;
  /** Its rarity, lifted for names and lowered for function words. */
  readonly weight: number;
  /** Its rarity without the lift of names: inside one passage its names tell no sentence from another. */
  readonly plainWeight: number;
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
  /** Whether it comes from the question before. */
  readonly isContext: boolean;
}

/** Two words of the question that stand side by side: indexes into the terms. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
  /** Its weight without the lift of names. */
  readonly plainWeight: number;
  /** Whether the two make one word. */
  readonly isCompound: boolean;
}

/** A run of words that counts as if certain terms stood there. */
export interface StandIn {
  /** The run's words as folded numbers, and as exact numbers where its diacritics count (else -1). */
  readonly folded: readonly number[];
  readonly exact: readonly number[];
  /** Indexes of the terms and pairs it stands for. */
  readonly terms: readonly number[];
  readonly pairs: readonly number[];
  /** What it is worth beside the words themselves, 0 to 1. */
  readonly credit: number;
  /** The share of passages of general text that hold its rarest word, 0 to 1. */
  readonly general: number;
}

const DEPUTY_WORD = exactKey("phó");

/** Most words of a question that count: the work of one question stays bounded however long it is. */
const MAX_TERMS = 48;

/** A function word that weighs less is not looked for: it stands nearly everywhere and costs more than it tells. */
const LEAST_WEIGHT = 0.15;

/** Weighs the words of a question by the corpus; those of the question before it, where there is one, count less. */
export function compileQuery(
  { question, widenings }: Widened,
  context: Question | undefined,
  corpus: Corpus,
  tuning: Tuning,
): Query {
  const { terms: own, termAt } = termsOf(question, corpus, tuning);
  const terms = context ? [...own, ...contextTerms(context, own, corpus, tuning)] : own;
  const pairs = pairsOf(termAt, terms, corpus, tuning);
  const parts = new Set(pairs.flatMap((pair) => (pair.isCompound ? [pair.first, pair.second] : [])));
  const standIns = widenings
    .map((widening) => standInOf(widening, termAt, pairs, corpus))
    .filter((standIn) => standIn !== undefined);
  return {
    terms: terms
      .map((term, index) => finished(term, index, standIns, corpus, tuning))
      .map((term, index) => (parts.has(index) ? { ...term, weight: term.weight * tuning.syllable } : term)),
    pairs,
    standIns,
    kinds: question.kinds || (context?.kinds ?? 0),
    isEnglish: question.isEnglish,
    counted: termAt[question.counted] ?? -1,
    provisions: provisionsIn(question.words),
    quantities: quantitiesIn(question.words),
    wantsAll: question.wantsAll,
    wantsHolder: wantsHolder(question),
    deputy: corpus.exact.numberOf(DEPUTY_WORD),
    rarest: rarity(0, corpus.size + tuning.general),
  };
}

/** Who held it before is another question. */
const BEFORE = new Set("cũ trước nhiệm former previous first".split(" ").map(exactKey));

function wantsHolder({ words, kinds }: Question): boolean {
  const isOffice = words.some((_, at) => officeAt(words, at) > 0);
  return isOffice && (kinds & KIND.person) !== 0 && !words.some(({ exact }) => BEFORE.has(exact));
}

/** Inverse document frequency with the +1 that keeps it positive (Robertson and Zaragoza 2009, section 3.1). */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

function termsOf(
  { words: question, silent, background, isEnglish, isPlain }: Question,
  corpus: Corpus,
  tuning: Tuning,
) {
  const someTyped = !isEnglish && !isPlain;
  const places = new Map<string, number>();
  const terms: Term[] = [];
  const termAt = question.map((word, at) => {
    if (silent[at]) return -1;
    const place = places.get(word.exact) ?? (terms.length < MAX_TERMS ? terms.length : -1);
    if (place === terms.length) {
      const term = termOf(word, someTyped, classOf(word, !someTyped, isEnglish), corpus, tuning);
      if (term.isFunction && term.weight < LEAST_WEIGHT) return -1;
      terms.push(background[at] ? { ...term, weight: term.weight * tuning.background, isLight: true } : term);
    }
    if (place >= 0) places.set(word.exact, place);
    return place;
  });
  return { terms, termAt };
}

/** The words of the question before, those left out that this one has too, at a lower weight. */
function contextTerms(context: Question, own: readonly Term[], corpus: Corpus, tuning: Tuning): Term[] {
  const said = new Set(own.map((term) => term.word.folded));
  return termsOf(context, corpus, tuning)
    .terms.filter((term) => !term.isFunction && !said.has(term.word.folded))
    .slice(0, MAX_TERMS - own.length)
    .map((term) => ({ ...term, weight: term.weight * tuning.context, isContext: true }));
}

type WordClass = Pick<Term, "isFunction" | "isLight">;

function classOf(word: Word, isPlain: boolean, isEnglish: boolean): WordClass {
  const isFunction = !isEnglish && isFunctionWord(word, isPlain);
  const isLight = isEnglish ? isLightEnglishWord(word.text.toLowerCase()) : isLightWord(word, isPlain);
  return { isFunction, isLight: isLight && !isFunction };
}

function termOf(word: Word, someTyped: boolean, wordClass: WordClass, corpus: Corpus, tuning: Tuning): Term {
  const folded = corpus.folded.numberOf(word.folded);
  const exact = corpus.exact.numberOf(word.exact);
  const typed = word.exact !== word.folded;
  const frequency =
    exact >= 0 && someTyped ? corpus.exact.frequencies[exact]! : folded >= 0 ? corpus.folded.frequencies[folded]! : 0;
  return {
    word,
    folded,
    exact,
    soft: !someTyped ? 1 : exact < 0 ? tuning.softUnknown : typed ? tuning.softTyped : tuning.softPlain,
    weight: weightOf(frequency, { folded, word, ...wordClass }, corpus, tuning),
    ...wordClass,
    isContext: false,
    plainWeight: 0,
    isName: folded >= 0 ? corpus.names[folded]! > MOSTLY : looksForeign(word),
    isUnknown: folded < 0 || (exact < 0 && typed),
    isCovered: false,
  };
}

/** A word belongs to names where more than this share of its occurrences is written with a capital. */
const MOSTLY = 0.6;

function looksForeign({ text, folded }: Word): boolean {
  return /^\p{Lu}/u.test(text) || !isBareSyllable(folded);
}

type Weighed = Pick<Term, "folded" | "word"> & WordClass;

function weightOf(frequency: number, term: Weighed, corpus: Corpus, tuning: Tuning): number {
  const general = tuning.general * generalShare(term.word);
  return rarity(frequency + general, corpus.size + tuning.general) * liftOf(term, corpus, tuning);
}

function pairsOf(termAt: readonly number[], terms: readonly Term[], corpus: Corpus, tuning: Tuning): Pair[] {
  const seen = new Set<number>();
  return termAt.flatMap((second, at) => {
    const first = at > 0 ? termAt[at - 1]! : -1;
    const key = first * MAX_TERMS + second;
    if (first < 0 || second < 0 || seen.has(key)) return [];
    seen.add(key);
    const [a, b] = [terms[first]!, terms[second]!];
    const frequency = a.folded < 0 || b.folded < 0 ? 0 : corpus.pairs.frequency(a.folded, b.folded);
    const lift = Math.sqrt(liftOf(a, corpus, tuning) * liftOf(b, corpus, tuning));
    const plainWeight = frequency ? rarity(frequency, corpus.size + tuning.general) : 0;
    const isWord = isCompound(a.word, b.word);
    const weight = plainWeight * lift * (isWord ? tuning.compound : 1);
    return [{ first, second, weight, plainWeight, isCompound: isWord }];
  });
}

/** What a word's weight is multiplied by beside its rarity: more for a name, less for a function word. */
function liftOf({ folded, isFunction, isLight }: Omit<Weighed, "word">, corpus: Corpus, tuning: Tuning): number {
  if (isFunction) return tuning.functionWord;
  return isLight ? tuning.light : 1 + tuning.name * (corpus.names[folded] ?? 0);
}

function standInOf(
  widening: Widening,
  termAt: readonly number[],
  pairs: readonly Pair[],
  corpus: Corpus,
): StandIn | undefined {
  const folded = widening.words.map((word) => corpus.folded.numberOf(word.folded));
  if (folded.includes(-1)) return undefined;
  const terms = [...new Set(termAt.slice(widening.from, widening.from + widening.length))].filter((term) => term >= 0);
  if (terms.length === 0) return undefined;
  const exact = widening.words.map((word) => (word.exact === word.folded ? -1 : corpus.exact.numberOf(word.exact)));
  if (widening.words.some((word, at) => word.exact !== word.folded && exact[at] === -1)) return undefined;
  const within = pairs.flatMap((pair, index) =>
    terms.includes(pair.first) && terms.includes(pair.second) ? [index] : [],
  );
  return {
    folded,
    exact,
    terms,
    pairs: within,
    credit: widening.credit,
    general: Math.min(...widening.words.map(generalShare)),
  };
}

/** A term with what the stand-ins tell of it: a word that no passage holds is as rare as the commonest run that stands for it. */
function finished(term: Term, index: number, standIns: readonly StandIn[], corpus: Corpus, tuning: Tuning): Term {
  const runs = standIns.filter((standIn) => standIn.terms.includes(index));
  const isCovered = runs.length > 0;
  const commonest = runs.map((standIn) => runFrequency(standIn.folded, corpus) + tuning.general * standIn.general);
  const weight =
    term.folded >= 0 || !isCovered
      ? term.weight
      : rarity(Math.max(...commonest), corpus.size + tuning.general) * liftOf({ ...term, folded: -1 }, corpus, tuning);
  return { ...term, weight, plainWeight: term.isFunction ? weight : weight / liftOf(term, corpus, tuning), isCovered };
}

function runFrequency(run: readonly number[], corpus: Corpus): number {
  if (run.length === 1) return corpus.folded.frequencies[run[0]!]!;
  return Math.min(...run.slice(1).map((word, at) => corpus.pairs.frequency(run[at]!, word)));
}
