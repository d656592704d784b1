import type { Ranked } from "./features.ts";
import type { Standing } from "./standing.ts";
import { ASIDE_WEIGHT, STANDING_WEIGHTS } from "./tuning.ts";

const WEIGHTS: Omit<Standing, "score"> = STANDING_WEIGHTS;
const SIGNS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/**
 * What passages score by their standing, given best first. The best score stays in its unit; a small gap is a share of it,
 * and a wide one leaves no score at nothing. `much`: what a standing counts, 1 as learned.
 */
export function scoresByStanding(ranked: readonly Ranked[], standings: readonly Standing[], much: number): number[] {
  if (much === 0) return ranked.map(({ score }) => score);
  const best = ranked[0]?.score ?? 0;
  const sums = standings.map(
    (standing, at) => standing.score + much * (worthOf(standing) + (ranked[at]!.features.aside < 0 ? ASIDE_WEIGHT : 0)),
  );
  const most = Math.max(...sums);
  return sums.map((sum) => best * Math.exp(sum - most));
}

/** What a standing is worth beside the score. */
function worthOf(standing: Standing): number {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * standing[sign], 0);
}
