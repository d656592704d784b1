import type { Concept } from "../search/concepts.ts";
import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { isOfSameList } from "./same-passage.ts";
import { ANSWER_TYPE } from "../text/answer-types.ts";
import { GAP_ALONE, LARGEST_WEIGHT, RESTORED } from "./tuning.ts";

/** What the best passage holds of the question's concepts, and how it stands beside the second. */
export interface ConfidenceFeatures {
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
  /** What the question's words score in it, beside their weight: how often they are said, and in how short a passage. */
  readonly matched: number;
  /**
   * How many concepts the question has, and the root of how many of them are names: the more is asked and held, the surer; a name is
   * told or is not, and a question of heads of state has five.
   */
  readonly concepts: number;
  readonly names: number;
  /** Weight of the concept named first, where the best sentence lacks it: mostly what is asked of what follows ("vé đi Thác Ngần"). */
  readonly lostFirst: number;
  /** Share of the concepts, by weight, that stand around the passage: in title, headings, lead-in. */
  readonly around: number;
  /** 1 where it is an item of a list, which says one thing. */
  readonly isItem: number;
  /** 1 where the question is typed without diacritics, and many words look like one; less where most were restored. */
  readonly isPlain: number;
  /** 1 where a reason is asked for, and something looks like one, or is announced as one. */
  readonly tellsReason: number;
  /** Where it is asked whether something is so: 1 where the best sentence allows, forbids or denies, else -1; else 0. */
  readonly verdict: number;
}

/** Reads them off the hits, of which there is one at least. */
export function confidenceFeaturesOf(query: Query, hits: readonly Hit[]): ConfidenceFeatures {
  const best = hits[0];
  const [second, third] = query.wantsAll ? hits.filter((hit) => !isOfSameList(hit, best!)) : hits.slice(1);
  const concepts = query.concepts.filter(isOfArticles);
  const held = best!.held.filter((_, at) => isOfArticles(query.concepts[at]!));
  const mass = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const heldMass = concepts.reduce((sum, concept, at) => sum + concept.weight * held[at]!.sentence, 0);
  const { features, standing, passage } = best!;
  const asked = query.terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    lost: 1 - heldMass / mass,
    lostMost: Math.min(
      LARGEST_WEIGHT,
      Math.max(0, ...concepts.map((concept, at) => concept.weight * (1 - held[at]!.passage))),
    ),
    heldMass: Math.min(LARGEST_WEIGHT, heldMass),
    unknown: concepts.reduce((sum, { weight, isUnknown }) => sum + (isUnknown ? weight : 0), 0) / mass,
    gap: gapTo(second, best!),
    gapToThird: gapTo(third, best!),
    matched: features.words / asked,
    concepts: concepts.length,
    names: Math.sqrt(concepts.filter(({ kind }) => kind === "name").length),
    lostFirst: concepts.length > 0 ? concepts[0]!.weight * (1 - held[0]!.sentence) : 0,
    around: standing?.around ?? 0,
    isItem: passage.block.kind === "item" ? 1 : 0,
    isPlain: query.isUnmarked ? (query.isPlain ? 1 : RESTORED) : 0,
    tellsReason: tellsReason(query, best!) ? 1 : 0,
    verdict: query.verdicts.length === 0 ? 0 : standing?.verdict === 1 ? 1 : -1,
  };
}

function tellsReason({ answerTypes }: Query, { features, hasAnswerType, standing }: Hit): boolean {
  if ((answerTypes & ANSWER_TYPE.reason) === 0) return false;
  return (
    hasAnswerType || features.answerType > 0 || (answerTypes === ANSWER_TYPE.reason && standing?.lacksReason === 0)
  );
}

/** A name by which the asker only tells of themself need not be held. */
function isOfArticles({ kind, isPersonal }: Concept): boolean {
  return kind !== "name" || !isPersonal;
}

function gapTo(other: Hit | undefined, best: Hit): number {
  return other ? 1 - other.score / (best.score || 1) : GAP_ALONE;
}
