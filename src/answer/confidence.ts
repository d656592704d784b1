import { matcherOf } from "../search/match.ts";
import { rarity, type Term } from "../search/query.ts";
import type { Found, SearchIndex } from "../search/search.ts";

/**
 * Below this confidence the bot says that the articles do not answer. Chosen where one answerable question in twenty of an
 * encyclopedic set is refused; the table of `npm run eval` shows what other choices would give.
 */
export const THRESHOLD = 0.34;

/** What speaks for and against the best passage answering the question. */
export interface Signs {
  /** Share of the question's words, by weight, that the passage holds; and of its pairs of neighbouring words. */
  readonly coverage: number;
  readonly pairCoverage: number;
  /** Share of the question's words, by weight, that no passage holds in any form. */
  readonly unknown: number;
  /** Share of the question's names that the passage holds; 0.5 where the question has none. */
  readonly names: number;
  /** Share of the question's words that its best sentence holds. */
  readonly sentence: number;
  /** How far the second passage lies behind, as a share of the best one's score. */
  readonly gap: number;
  /** How many pairs the passage holds, in rarest pairs, as a logarithm. */
  readonly pairs: number;
  /** 1 where the best sentence holds nothing of the kind asked for. */
  readonly noKind: number;
  /** Number of the question's words, as a logarithm. */
  readonly size: number;
}

/**
 * Logistic regression over questions of two encyclopedic sets, with and without diacritics: answerable ones against those of
 * other subjects and (at 0.3 of the weight) those whose passage was taken away.
 */
const WEIGHTS: Signs = {
  coverage: 2.7,
  pairCoverage: 0.97,
  unknown: -1.57,
  names: 1.17,
  sentence: 2.39,
  gap: 2.74,
  pairs: 1.22,
  noKind: -0.59,
  size: -0.42,
};
const INTERCEPT = -5.27;

/** Calibrated probability that the best passage answers, 0 to 1; 0 where no passage holds any of the words. */
export function confidenceOf(found: Found, index: SearchIndex): number {
  const signs = signsOf(found, index);
  if (!signs) return 0;
  const names = Object.keys(WEIGHTS) as (keyof Signs)[];
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + WEIGHTS[name] * signs[name], INTERCEPT)));
}

/** The signs that confidence is learned from; undefined where no passage was found. */
export function signsOf({ query, ranked }: Found, { corpus, tuning }: SearchIndex): Signs | undefined {
  const best = ranked[0];
  if (!best) return undefined;
  const held = heldBy(best.passage);
  const content = query.terms.flatMap((term, index) => (term.isFunction ? [] : [{ ...term, held: held[index]! }]));
  const names = content.filter((term) => isName(term));
  const never = rarity(0, corpus.passages.length);
  const pairs = query.pairs.flatMap(({ first, second, weight }, index) =>
    query.terms[first]!.isFunction || query.terms[second]!.isFunction
      ? []
      : [{ weight: weight || never, held: held[query.terms.length + index]! }],
  );
  const unknown = content.map((term) => ({ weight: term.weight, held: term.folded < 0 && term.held === 0 ? 1 : 0 }));
  return {
    coverage: shareHeld(content, 0),
    pairCoverage: shareHeld(pairs, 0.3),
    unknown: shareHeld(unknown, 0),
    names: shareHeld(names, 0.5),
    sentence:
      best.features.sentence / tuning.sentence / (query.terms.reduce((sum, { weight }) => sum + weight, 0) || 1),
    gap: 1 - (ranked[1]?.score ?? 0) / (best.score || 1),
    pairs: Math.log1p(pairs.reduce((sum, pair) => sum + pair.weight * pair.held, 0) / never),
    noKind: query.kinds !== 0 && best.features.kind === 0 ? 1 : 0,
    size: Math.log1p(content.length),
  };

  function heldBy(passage: number): Float64Array {
    const matches = matcherOf(query, corpus.folded.words.length)(corpus.passages[passage]!);
    const worths = new Float64Array(query.terms.length + query.pairs.length);
    for (let index = 0; index < matches.count; index++) {
      const unit = matches.unit[index]!;
      worths[unit] = Math.max(worths[unit]!, matches.worth[index]!);
    }
    return worths;
  }

  function isName(term: Term): boolean {
    return term.folded < 0 ? /^\p{Lu}/u.test(term.word.text) : corpus.names[term.folded]! > 0.6;
  }
}

/** Held weight over all weight; `otherwise` where there is none. */
function shareHeld(units: readonly { weight: number; held: number }[], otherwise: number): number {
  const mass = units.reduce((sum, { weight }) => sum + weight, 0);
  return mass > 0 ? units.reduce((sum, { weight, held }) => sum + weight * held, 0) / mass : otherwise;
}
