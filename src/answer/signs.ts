import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { type Concept, heldOf } from "./concepts.ts";

/** What the best passage holds of the question's concepts, and how it stands beside the second. */
export interface Signs {
  /** Share of the concepts, by weight, that the best sentence and what stands around it lack. */
  readonly lost: number;
  /** Weight of the heaviest concept that the passage lacks, in rarest words. */
  readonly lostMost: number;
  /** Weight of all that the best sentence holds, in rarest words. */
  readonly heldMass: number;
  /** Share of the concepts that no article holds. */
  readonly unknown: number;
  /** How far the second and the third passage lie behind, as shares of the best one's score. */
  readonly gap: number;
  readonly gapToThird: number;
}

/** Reads the signs of the hits, of which there is one at least. */
export function signsOf(query: Query, hits: readonly Hit[], concepts: readonly Concept[]): Signs {
  const best = hits[0];
  const [second, third] = query.wantsAll ? hits.filter((hit) => !isBeside(hit, best!)) : hits.slice(1);
  const whole = heldByPassage(best!);
  const mass = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const heldMass = concepts.reduce((sum, concept) => sum + concept.weight * heldOf(concept, best!.sentence), 0);
  return {
    lost: 1 - heldMass / mass,
    lostMost: Math.max(0, ...concepts.map((concept) => concept.weight * (1 - heldOf(concept, whole)))),
    heldMass,
    unknown: concepts.reduce((sum, { weight, isUnknown }) => sum + (isUnknown ? weight : 0), 0) / mass,
    gap: gapTo(second, best!),
    gapToThird: gapTo(third, best!),
  };
}

/** For each term and then each pair of the question what a passage and what stands around it hold of it, 0 to 1. */
export function heldByPassage({ around, words }: Hit): Float64Array {
  const whole = Float64Array.from(around);
  for (const { unit, worth } of words) whole[unit] = Math.max(whole[unit]!, worth);
  return whole;
}

/** Whether a hit is the best one, or another item or row of its list: all of them are one answer. */
function isBeside({ passage }: Hit, { passage: best }: Hit): boolean {
  if (passage === best) return true;
  const isList = best.block.kind === "item" || best.block.kind === "row";
  return (
    isList &&
    passage.leads.at(-1) === best.leads.at(-1) &&
    passage.block.kind === best.block.kind &&
    passage.document === best.document &&
    passage.block.headings.join("\n") === best.block.headings.join("\n")
  );
}

/** A passage that stands alone is not surer for it. */
const ALONE = 0.4;

function gapTo(other: Hit | undefined, best: Hit): number {
  return other ? 1 - other.score / (best.score || 1) : ALONE;
}
