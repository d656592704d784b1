import type { Matches } from "./matches.ts";
import { STRETCH_WORDS } from "./tuning.ts";

/** Weights of the terms in the best stretch of a passage, once each. Terms are numbered below those of `weights`. */
export function stretchScorer(weights: readonly number[]): (matches: Matches) => number {
  const held = new Float64Array(weights.length);
  return ({ count, at, unit, worth }) => {
    let best = 0;
    for (let first = 0; first < count; first++) {
      held.fill(0);
      let sum = 0;
      for (let next = first; next < count && at[next]! < at[first]! + STRETCH_WORDS; next++) {
        const term = unit[next]!;
        const gain = term < held.length ? worth[next]! - held[term]! : 0;
        if (gain <= 0) continue;
        held[term] = worth[next]!;
        sum += gain * weights[term]!;
      }
      best = Math.max(best, sum);
    }
    return best;
  };
}
