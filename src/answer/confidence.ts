import type { Query, Term } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Found } from "../search/search.ts";
import { TUNING } from "../search/tuning.ts";
import { generalShare } from "../text/common.ts";

/**
 * Below this confidence the bot says that the articles do not answer. Chosen where about one answerable question in thirty of
 * an encyclopedic set is refused and four of five that belong to other subjects are; the table of `npm run eval` shows what
 * other choices would give.
 */
export const THRESHOLD = 0.315;

/** What speaks for and against the best passage answering the question. */
export interface Signs {
  /** Share of the question's pairs of neighbouring words, by weight, that the passage holds; 0.3 where it has none. */
  readonly pairCoverage: number;
  /** How many pairs the passage holds, in rarest pairs, as a logarithm. */
  readonly pairs: number;
  /** The passage's score over the weight of the question's words. */
  readonly score: number;
  /** How far the second passage lies behind, as a share of the best one's score. */
  readonly gap: number;
  /** Share of the words that the best sentence holds, where the question has a name; else 0. */
  readonly namedSentence: number;
  /** Weight of the heaviest word that it lacks, in rarest words: a name more, a common word less. */
  readonly lostWord: number;
  /** 1 where the best sentence holds nothing of the kind asked for. */
  readonly noKind: number;
  /** Number of the question's words, as a logarithm. */
  readonly size: number;
}

/**
 * Logistic regression (`npm run learn`) over questions of two encyclopedic sets, with and without diacritics and with a wrong letter, and over
 * questions about a small folder of news: answerable ones against those of other subjects, those near the subject and (at 0.1
 * of the weight) those whose passage was taken away.
 */
const VIETNAMESE: Model = {
  intercept: -3.39,
  weights: {
    pairCoverage: 0.81,
    pairs: 0.75,
    score: 0.89,
    gap: 2.81,
    namedSentence: 1.63,
    lostWord: -0.7,
    noKind: -0.29,
    size: 0.15,
  },
};

/** The same for English questions over articles in Vietnamese, whose words are held through translations, which hold few pairs. */
const ENGLISH: Model = {
  intercept: -2.7,
  weights: {
    pairCoverage: 0.72,
    pairs: 0,
    score: -0.41,
    gap: 2.79,
    namedSentence: 5.09,
    lostWord: -0.76,
    noKind: -0.25,
    size: 0.63,
  },
};

interface Model {
  readonly intercept: number;
  readonly weights: Signs;
}

/** Calibrated probability that the best passage answers, 0 to 1; 0 where no passage holds any of the words. */
export function confidenceOf(found: Found): number {
  const signs = signsOf(found);
  if (!signs) return 0;
  const { intercept, weights } = found.query.isEnglish ? ENGLISH : VIETNAMESE;
  const names = Object.keys(weights) as (keyof Signs)[];
  const odds = names.reduce((sum, name) => sum + weights[name] * signs[name], intercept);
  return (1 - unknownShare(found.query)) / (1 + Math.exp(-odds));
}

/** Share of the question's words, by weight, that no article holds in any form: what is asked about them cannot be answered. */
function unknownShare(query: Query): number {
  let mass = 0;
  let unknown = 0;
  for (const term of query.terms) {
    if (term.isFunction) continue;
    const weight = weightOf(term, query.rarest);
    mass += weight;
    if (term.isUnknown && !term.isCovered) unknown += weight;
  }
  return mass > 0 ? unknown / mass : 0;
}

/** The signs that confidence is learned from; undefined where no passage was found. */
export function signsOf({ query, hits }: Found): Signs | undefined {
  const best = hits[0];
  if (!best) return undefined;
  const never = query.rarest;
  const held = heldBy(best, query);
  const content = query.terms.flatMap((term, index) =>
    term.isFunction ? [] : [{ term, weight: weightOf(term, never), held: heldAsTyped(term, held[index]!) }],
  );
  const names = content.filter(({ term }) => term.isName);
  const pairs = query.pairs.flatMap(({ first, second, weight }, index) =>
    query.terms[first]!.isFunction || query.terms[second]!.isFunction
      ? []
      : [{ weight: weight || never, held: held[query.terms.length + index]! }],
  );
  const pairsHeld = pairs.reduce((sum, pair) => sum + pair.weight * pair.held, 0);
  const pairMass = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const contentMass = content.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const mass = query.terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    pairCoverage: pairMass > 0 ? pairsHeld / pairMass : 0.3,
    pairs: Math.log1p(pairsHeld / never),
    score: best.score / contentMass,
    gap: 1 - (hits[1]?.score ?? 0) / (best.score || 1),
    namedSentence: names.length > 0 ? best.features.sentence / TUNING.sentence / mass : 0,
    lostWord: Math.max(0, ...content.map((word) => (1 - word.held) * word.weight)) / never,
    noKind: query.kinds !== 0 && best.features.kind === 0 ? 1 : 0,
    size: Math.log1p(content.length),
  };
}

/** For each term and then each pair of the question what a hit holds of it, 0 to 1. */
function heldBy({ words }: Hit, query: Query): Float64Array {
  const worths = new Float64Array(query.terms.length + query.pairs.length);
  for (const { unit, worth } of words) worths[unit] = Math.max(worths[unit]!, worth);
  return worths;
}

/** A word that no passage holds is as rare as can be, also where another stands in for it; but a common word says less. */
function weightOf(term: Term, never: number): number {
  if (!term.isUnknown) return term.weight;
  return never * (term.isName ? 1 + TUNING.name : 1 - COMMON_LESS * Math.min(1, 20 * generalShare(term.word)));
}

/** By how much less a common word weighs that the folder happens to lack. */
const COMMON_LESS = 0.5;

/** A syllable typed with diacritics is not held by one with others. */
function heldAsTyped(term: Term, held: number): number {
  return term.folded >= 0 && term.isUnknown ? held / 2 : held;
}
