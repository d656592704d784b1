import type { Matcher } from "./match.ts";
import type { Matches } from "./matches.ts";
import type { Candidate } from "./engine.ts";
import type { Around, PassageWords } from "./passage-words.ts";
import type { Query } from "./query.ts";
import type { Tuning } from "./tuning.ts";

/** A passage with what its words and pairs score as a whole. */
export interface Whole {
  readonly candidate: Candidate;
  /** For each unit what stands around it holds of it, 0 to 1. */
  readonly around: Float64Array;
  /** How well the question that the passage answers agrees with the one asked, 0 to 1. */
  readonly asked: number;
  readonly words: number;
  readonly pairs: number;
  /** What more it scores for words that it repeats. */
  readonly repeated: number;
}

/** Makes what scores passages as wholes. `meanLength`: how many words of its own a passage has in the mean. */
export function wholeScorer(
  query: Query,
  weights: readonly number[],
  match: Matcher,
  meanLength: number,
  tuning: Tuning,
): (candidate: Candidate) => Whole {
  const frequencies = weights.map(() => 0);
  return (candidate) => {
    const { row } = candidate;
    const matches = match(row.around);
    const around = heldAround(matches, row.around, weights.length);
    const asked = askedAlike(matches, row.around, weights, query);
    countMatches(match(row), frequencies);
    for (let unit = 0; unit < around.length; unit++) frequencies[unit]! += tuning.around * around[unit]!;
    const scores = scorePassage(lengthOf(row, tuning), frequencies, weights, query.terms.length, meanLength, tuning);
    return { candidate, around, asked, ...scores };
  };
}

/** How much two questions have in common: the share of this one's words, by weight, times that of the other's, by number. */
function askedAlike(matches: Matches, { asked }: Around, weights: readonly number[], { terms }: Query): number {
  if (asked === 0) return 0;
  const held = terms.map(() => 0);
  const places = new Set<number>();
  for (let index = 0; index < matches.count && matches.at[index]! < asked; index++) {
    const unit = matches.unit[index]!;
    if (unit >= held.length) continue;
    held[unit] = Math.max(held[unit]!, matches.worth[index]!);
    places.add(matches.at[index]!);
  }
  const mass = terms.reduce((sum, _, unit) => sum + weights[unit]!, 0);
  const share = mass > 0 ? held.reduce((sum, worth, unit) => sum + worth * weights[unit]!, 0) / mass : 0;
  return share * Math.sqrt(places.size / asked);
}

/** For each unit what stands around a passage holds of it, 0 to 1. */
function heldAround(matches: Matches, { worth }: Around, units: number): Float64Array {
  const held = new Float64Array(units);
  for (let index = 0; index < matches.count; index++) {
    const unit = matches.unit[index]!;
    held[unit] = Math.max(held[unit]!, matches.worth[index]! * worth[matches.at[index]!]!);
  }
  return held;
}

function lengthOf({ folded, around }: PassageWords, tuning: Tuning): number {
  return folded.length + tuning.aroundLength * around.folded.length;
}

function countMatches(matches: Matches, frequencies: number[]): void {
  frequencies.fill(0);
  for (let index = 0; index < matches.count; index++) frequencies[matches.unit[index]!]! += matches.worth[index]!;
}

/** BM25 over the words and over the pairs of a passage of so many words. */
function scorePassage(
  length: number,
  frequencies: readonly number[],
  weights: readonly number[],
  termCount: number,
  meanLength: number,
  tuning: Tuning,
): Pick<Whole, "words" | "pairs" | "repeated"> {
  const norm = tuning.k1 * (1 - tuning.b + (tuning.b * length) / meanLength);
  let words = 0;
  let pairs = 0;
  let repeated = 0;
  for (let unit = 0; unit < weights.length; unit++) {
    const frequency = frequencies[unit]!;
    if (frequency === 0) continue;
    const gain = (weights[unit]! * frequency * (tuning.k1 + 1)) / (frequency + norm);
    if (unit >= termCount) pairs += gain;
    else {
      words += gain;
      if (frequency > 1) repeated += weights[unit]! * Math.log(frequency);
    }
  }
  return { words, pairs: tuning.pair * pairs, repeated: tuning.repeated * repeated };
}
