import type { Piece } from "./pieces.ts";

/** What one piece of a passage holds of the question. */
export interface Evidence {
  /** For each term and then each pair of the question what the piece holds of it, 0 to 1. */
  readonly held: readonly number[];
  /** Whether it holds the kind of thing asked for, in words that the question does not have. */
  readonly kind: boolean;
  /** Whether the answer stands right beside a word of the question. */
  readonly beside: boolean;
}

/** What the kind of thing asked for and an answer right beside a word are worth, in the unit of the terms' weights (natural logarithms of rarity). */
const KIND_WORTH = 6;
const BESIDE_WORTH = 3;
/** What the pieces beside the best one count for. */
const AROUND = 0.4;
/** What it costs to begin, or to end, within a sentence. */
const BEGINS_WITHIN = 4;
const ENDS_WITHIN = 2;
/** What it costs besides to do so where no punctuation parts the words. */
const TORN = 2;
/**
 * The dearest cut costs half of all that a window could hold, at most: in a small folder every weight is small, and what a
 * quote holds comes before its form.
 */
const DEAREST_SHARE = 0.5;
/** Of windows that are otherwise equal the longer one, by this much a UTF-16 unit. */
const LENGTH_WORTH = 0.0001;

/**
 * The run of pieces, at most `limit` UTF-16 units long, that holds most of the question: each term once, the pieces beside the
 * best one in part, whole sentences before parts of them. The constants were set on two development sets.
 */
export function bestWindow(
  pieces: readonly Piece[],
  evidence: readonly Evidence[],
  weights: readonly number[],
  limit: number,
): [first: number, last: number] {
  const apart = within(evidence, weights);
  const mass = apart.reduce((sum, weight) => sum + weight, 0);
  const form = Math.min(1, (DEAREST_SHARE * mass) / (BEGINS_WITHIN + ENDS_WITHIN + 2 * TORN));
  const totals = evidence.map((piece) => worthOf(piece.held, piece, apart));
  let best = { first: 0, last: 0, score: -Infinity };
  for (let first = 0; first < pieces.length; first++) {
    const union = { held: weights.map(() => 0), kind: false, beside: false };
    let top = 0;
    let sum = 0;
    for (let last = first; last < pieces.length; last++) {
      const length = pieces[last]!.end - pieces[first]!.start;
      if (length > limit) break;
      const piece = evidence[last]!;
      for (let unit = 0; unit < weights.length; unit++)
        if (piece.held[unit]! > union.held[unit]!) union.held[unit] = piece.held[unit]!;
      union.kind ||= piece.kind;
      union.beside ||= piece.beside;
      top = Math.max(top, totals[last]!);
      sum += totals[last]!;
      const ragged = form * (raggedStart(pieces[first]!) + raggedEnd(pieces[last]!));
      const score = worthOf(union.held, union, apart) + AROUND * (sum - top) + LENGTH_WORTH * length - ragged;
      if (score > best.score) best = { first, last, score };
    }
  }
  return [best.first, best.last];
}

function raggedStart({ opens, tornBefore }: Piece): number {
  return opens ? 0 : BEGINS_WITHIN + (tornBefore ? TORN : 0);
}

function raggedEnd({ closes, tornAfter }: Piece): number {
  return closes ? 0 : ENDS_WITHIN + (tornAfter ? TORN : 0);
}

/** Weights inside one passage: what stands in every piece tells none from another. The logarithm is that of inverse document frequency. */
function within(evidence: readonly Evidence[], weights: readonly number[]): number[] {
  const count = evidence.length;
  return weights.map((weight, unit) => {
    const holding = evidence.reduce((sum, { held }) => sum + (held[unit]! > 0 ? 1 : 0), 0);
    return (weight * Math.log(1 + count / Math.max(1, holding))) / Math.log(1 + count);
  });
}

function worthOf(
  held: readonly number[],
  { kind, beside }: { kind: boolean; beside: boolean },
  weights: readonly number[],
): number {
  let worth = (kind ? KIND_WORTH : 0) + (beside ? BESIDE_WORTH : 0);
  for (let unit = 0; unit < weights.length; unit++) worth += held[unit]! * weights[unit]!;
  return worth;
}
