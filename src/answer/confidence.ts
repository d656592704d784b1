import type { Found, SearchIndex } from "../search/search.ts";

/** Below this confidence the bot says that the articles do not answer. */
export const THRESHOLD = 0.5;

/** Calibrated probability that the best passage answers, 0 to 1. */
export function confidenceOf({ query, ranked }: Found, _index: SearchIndex): number {
  const best = ranked[0];
  if (!best) return 0;
  const mass = query.terms.reduce((sum, term) => sum + term.weight, 0);
  return Math.min(1, (best.features.sentence / 0.25 / mass + best.features.words / mass / 2) / 2 + 0.1);
}
