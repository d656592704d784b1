import type { Span } from "../text/sentences.ts";
import { type Evidence, union, type Weights, worthOf } from "./evidence.ts";

/** A run of stretches: the indexes of its first and its last one, and what it is worth. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** What runs are compared by. */
export interface Comparison {
  /** What each stretch holds of the question. */
  readonly evidence: readonly Evidence[];
  readonly weights: Weights;
  /** The longest run, in UTF-16 units from its beginning to its end. */
  readonly limit: number;
  /** What stands before every run. */
  readonly head?: Evidence;
  /** What it costs to begin and end a run with these stretches. Default nothing. */
  readonly cost?: (first: number, last: number) => number;
}

/**
 * The run that holds most of the question: each term once, the stretches beside the best one in part; undefined where none
 * fits.
 */
export function bestRun(spans: readonly Span[], comparison: Comparison): Run | undefined {
  const { evidence, weights, limit, head, cost } = comparison;
  const { tuning } = weights;
  const totals = evidence.map((held) => worthOf(held, weights));
  let best: Run | undefined;
  for (let first = 0; first < spans.length; first++) {
    let held = head;
    let top = first;
    let sum = 0;
    for (let last = first; last < spans.length; last++) {
      const length = spans[last]!.end - spans[first]!.start;
      if (length > limit) break;
      held = held ? union(held, evidence[last]!) : evidence[last]!;
      if (totals[last]! > totals[top]!) top = last;
      sum += totals[last]!;
      const around = tuning.around * (sum - totals[top]!) + (last > top ? tuning.goesOn : 0) + tuning.length * length;
      const score = worthOf(held, weights) + around - (cost?.(first, last) ?? 0);
      if (!best || score > best.score) best = { first, last, score };
    }
  }
  return best;
}
