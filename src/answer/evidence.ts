import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Span } from "../text/sentences.ts";
import type { ReadWord } from "./reading.ts";
import type { AnswerTuning } from "./tuning.ts";

/** What a stretch of a passage holds of the question. */
export interface Evidence {
  /** For each term and then each pair of the question what the stretch holds of it, 0 to 1. */
  readonly held: readonly number[];
  /** Whether it holds something of the answer type, in words that the question does not have. */
  readonly answerType: boolean;
  /** Whether the answer stands right beside a word of the question. */
  readonly adjacent: boolean;
  /** How near it is in meaning, beside the nearest stretch of its passage: 0 for that one, below 0 for others; 0 where that is not measured. */
  readonly nearness: number;
}

/** What evidence is weighed by: the weights of the question's terms and then its pairs, and what else stretches are compared by. */
export interface Weights {
  readonly units: readonly number[];
  readonly tuning: AnswerTuning;
}

/** Tells what stretches of one passage hold: given in order, without overlap. */
export type Witness = (spans: readonly Span[]) => Evidence[];

/** What tells it for a hit, whose passage has these words. */
export function witnessOf(hit: Hit, words: readonly ReadWord[], query: Query): Witness {
  const units = query.terms.length + query.pairs.length;
  const matched = hit.words;
  return (spans) => {
    let at = 0;
    let next = 0;
    return spans.map(({ start: from, end: to }) => {
      const held = Array<number>(units).fill(0);
      let answerType = false;
      let adjacent = false;
      while (at < words.length && words[at]!.start < from) at++;
      while (next < matched.length && matched[next]!.start < from) next++;
      for (; at < words.length && words[at]!.start < to; at++) {
        const { start, answerTypes } = words[at]!;
        answerType ||= matched[next]?.start !== start && (answerTypes & query.markedTypes) !== 0;
        for (; matched[next]?.start === start; next++) {
          const { unit, worth, isAdjacent } = matched[next]!;
          held[unit] = Math.max(held[unit]!, worth);
          adjacent ||= isAdjacent;
        }
      }
      return { held, answerType, adjacent, nearness: 0 };
    });
  };
}

/** The evidence of a passage's sentences with how near each is in meaning. */
export function withNearness(evidence: readonly Evidence[], nearness: readonly number[] | undefined): Evidence[] {
  if (nearness?.length !== evidence.length) return [...evidence];
  const nearest = Math.max(...nearness);
  return evidence.map((own, at) => ({ ...own, nearness: nearness[at]! - nearest }));
}

/** What two stretches hold together. */
export function union(one: Evidence, other: Evidence): Evidence {
  return {
    held: one.held.map((worth, unit) => Math.max(worth, other.held[unit]!)),
    answerType: one.answerType || other.answerType,
    adjacent: one.adjacent || other.adjacent,
    nearness: Math.max(one.nearness, other.nearness),
  };
}

/** What evidence is worth, in the unit of the weights. */
export function worthOf({ held, answerType, adjacent, nearness }: Evidence, { units, tuning }: Weights): number {
  let worth = (answerType ? tuning.answerType : 0) + (adjacent ? tuning.adjacent : 0) + tuning.nearness * nearness;
  for (let unit = 0; unit < units.length; unit++) worth += held[unit]! * units[unit]!;
  return worth;
}

/** Weights inside one passage: what stands in every stretch tells none from another. The logarithm is that of inverse document frequency. */
export function weightsWithin(evidence: readonly Evidence[], { units, tuning }: Weights): Weights {
  const holding = Array<number>(units.length).fill(0);
  for (const { held } of evidence)
    for (let unit = 0; unit < units.length; unit++) if (held[unit]! > 0) holding[unit]!++;
  const count = evidence.length;
  const within = units.map(
    (weight, unit) => (weight * Math.log(1 + count / Math.max(1, holding[unit]!))) / Math.log(1 + count),
  );
  return { units: within, tuning };
}
