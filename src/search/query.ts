import { exactKey } from "../text/fold.ts";
import { KIND } from "../text/kinds.ts";
import { officeAt } from "../text/offices.ts";
import { type Provision, provisionsIn } from "../text/provisions.ts";
import { quantitiesIn, type Quantity } from "../text/quantities.ts";
import type { Question } from "../text/question.ts";
import { type Pair, pairsOf } from "./query-pairs.ts";
import { runFrequency, type StandIn, standInOf } from "./stand-ins.ts";
import { contextTerms, liftOf, rarity, type Scales, type Term, termsOf } from "./terms.ts";
import type { Widened } from "./widen.ts";

export type { Term } from "./terms.ts";

/** A question as ranking reads it, against one index. */
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
  /** What a passage scores that stands right where a place in a law is named. */
  readonly provisionWorth: number;
  /** The weight of a word that no passage holds. */
  readonly rarest: number;
}

const DEPUTY_WORD = exactKey("phó");

/** Weighs the words of a question by the index; those of the question before it, where there is one, count less. */
export function compileQuery({ question, widenings }: Widened, context: Question | undefined, scales: Scales): Query {
  const { lexicon, size, tuning } = scales;
  const { terms: own, termAt } = termsOf(question, scales);
  const terms = context ? [...own, ...contextTerms(context, own, scales)] : own;
  const pairs = pairsOf(termAt, terms, scales);
  const parts = new Set(pairs.flatMap((pair) => (pair.isCompound ? [pair.first, pair.second] : [])));
  const standIns = widenings
    .map((widening) => standInOf(widening, termAt, pairs, lexicon))
    .filter((standIn) => standIn !== undefined);
  const rarest = rarity(0, size + tuning.general);
  return {
    terms: terms
      .map((term, index) => finished(term, index, standIns, scales))
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
    deputy: lexicon.exact(DEPUTY_WORD)?.number ?? -1,
    provisionWorth: tuning.provision * rarest,
    rarest,
  };
}

/** Who held it before is another question. */
const BEFORE = new Set("cũ trước nhiệm former previous first".split(" ").map(exactKey));

function wantsHolder({ words, kinds }: Question): boolean {
  const isOffice = words.some((_, at) => officeAt(words, at) > 0);
  return isOffice && (kinds & KIND.person) !== 0 && !words.some(({ exact }) => BEFORE.has(exact));
}

/** A term with what the stand-ins tell of it: a word that no passage holds is as rare as the commonest run that stands for it. */
function finished(term: Term, index: number, standIns: readonly StandIn[], scales: Scales): Term {
  const { lexicon, size, tuning } = scales;
  const runs = standIns.filter((standIn) => standIn.terms.includes(index));
  const isCovered = runs.length > 0;
  const commonest = runs.map((standIn) => runFrequency(standIn.words, lexicon) + tuning.general * standIn.general);
  const weight =
    term.folded >= 0 || !isCovered
      ? term.weight
      : rarity(Math.max(...commonest), size + tuning.general) * liftOf({ ...term, nameShare: 0 }, tuning);
  return { ...term, weight, plainWeight: term.isFunction ? weight : weight / liftOf(term, tuning), isCovered };
}
