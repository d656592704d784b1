import type { Span } from "../text/sentences.ts";
import { type Evidence, union, type Weights, weightsWithin, type Witness } from "./evidence.ts";
import type { Cut } from "./cut.ts";
import type { Clause } from "./clauses.ts";
import { BETWEEN } from "./shown.ts";
import { bestRun } from "./window.ts";
import { BEGIN_COSTS, DEAREST_SHARE, END_COSTS, SHORT_GAP, SHORT_GAP_COST } from "./tuning.ts";

/** A sentence that is too long for a quote, in slices. */
interface Sliced {
  readonly slices: readonly Span[];
  /** What the slices hold together. */
  readonly holds: Evidence;
}

/**
 * A long sentence as slices of itself: its head, which says who or what the list is of, and the run of its clauses that
 * answers; one slice where they touch. With the cut between them they are as long as it was cut for.
 */
export function sliced({ head, room, clauses }: Cut, witness: Witness, weights: Weights): Sliced {
  const [headHolds, ...evidence] = witness([head, ...clauses]);
  const own = weightsWithin(evidence, weights);
  const { first, last } = bestRun(clauses, {
    evidence,
    weights: own,
    limit: room,
    head: headHolds!,
    cost: costOf(clauses, own, head),
  })!;
  const [from, to] = [clauses[first]!, clauses[last]!];
  return {
    slices: first === 0 ? [{ start: head.start, end: to.end }] : [head, { start: from.start, end: to.end }],
    holds: evidence.slice(first, last + 1).reduce(union, headHolds!),
  };
}

/** What it costs to begin and end there, and to cut out only a few words behind the head. */
function costOf(clauses: readonly Clause[], { units }: Weights, head: Span): (first: number, last: number) => number {
  const mass = units.reduce((sum, weight) => sum + weight, 0);
  const form = Math.min(1, (DEAREST_SHARE * mass) / (BEGIN_COSTS.word + END_COSTS.word));
  const gapBefore = (first: number): number =>
    first > 0 && clauses[first]!.start - head.end <= SHORT_GAP ? SHORT_GAP_COST : 0;
  return (first, last) =>
    form * (BEGIN_COSTS[clauses[first]!.before] + END_COSTS[clauses[last]!.after] + gapBefore(first));
}

/** The slices of the sentence at an index, with whole sentences behind and before it as far as they touch and `limit` has room. */
export function filled(
  slices: readonly Span[],
  sentences: readonly Span[],
  at: number,
  limit: number,
): readonly Span[] {
  const [first, last] = [slices[0]!, slices.at(-1)!];
  const cuts = slices.slice(1).map((slice, index) => slice.start - slices[index]!.end - BETWEEN.length);
  const most = limit + cuts.reduce((sum, cut) => sum + cut, 0); // from the beginning to the end, what is cut out with it
  let { start } = first;
  let { end } = last;
  for (const sentence of sentences.slice(at + 1))
    if (end >= sentences[at]!.end && sentence.end - start <= most) end = sentence.end;
    else break;
  for (const sentence of sentences.slice(0, at).toReversed())
    if (end - sentence.start <= most) start = sentence.start;
    else break;
  if (slices.length === 1) return [{ start, end }];
  return [{ start, end: first.end }, ...slices.slice(1, -1), { start: last.start, end }];
}
