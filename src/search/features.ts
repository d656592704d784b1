import type { BlockKind, Passage } from "../knowledge/document.ts";
import { isSignature } from "../knowledge/signatures.ts";
import { ANSWER_TYPE } from "../text/answer-types.ts";
import { isWithin } from "../text/ranges.ts";
import type { Candidate } from "./engine.ts";
import type { PassageWords } from "./passage-words.ts";
import type { Query } from "./query.ts";
import type { SentenceScores } from "./sentence-scores.ts";
import {
  CAPTION_TELLS,
  LATER_IN_PROVISION,
  OTHER_CLAUSE,
  OUTSIDE_RANGE,
  OUTSIDE_RANGE_WHETHER,
  SCRAP_WORDS,
  type Tuning,
  WITHOUT_PHONE,
} from "./tuning.ts";
import type { Whole } from "./whole.ts";

/** What each feature adds to a passage's score. */
export type Features = Readonly<
  Record<
    | "words"
    | "pairs"
    | "sentence"
    | "sentencePairs"
    | "neighbours"
    | "stretch"
    | "repeated"
    | "answerType"
    | "near"
    | "asked"
    | "recent"
    | "holder"
    | "provision"
    | "range"
    | "adjacent"
    | "aside"
    | "standing"
    | "meaning",
    number
  >
>;

/** A scored passage. */
export interface Ranked {
  readonly candidate: Candidate;
  /** For each unit what stands around it holds of it, 0 to 1. */
  readonly around: Float64Array;
  /** What its sentences hold. */
  readonly best: SentenceScores;
  readonly score: number;
  readonly features: Features;
}

/** Scores a passage that was looked at sentence by sentence. `stretch`: what its best
 * stretch holds; `recency`: how new its article is, 0 to 1. */
export function ranked(
  { candidate, around, asked, words, pairs, repeated }: Whole,
  best: SentenceScores,
  stretch: number,
  recency: number,
  query: Query,
  tuning: Tuning,
): Ranked {
  const { row } = candidate;
  const features = {
    words,
    pairs,
    sentence: tuning.sentence * best.words,
    sentencePairs: tuning.sentencePair * best.pairs,
    neighbours: tuning.neighbour * best.neighbours,
    stretch: tuning.stretch * stretch,
    repeated,
    answerType: 0,
    near: tuning.near * best.near,
    asked: 0,
    recent: 0,
    holder: 0,
    provision: query.provisionWorth * provisionShare(row, query),
    range: tuning.range * query.rarest * rangeShare(row, query),
    adjacent: 0,
    aside: 0,
    standing: 0,
    meaning: 0,
  };
  const { sentence, sentencePairs, neighbours } = features;
  const held = words + pairs + sentence + sentencePairs + neighbours;
  features.answerType = best.answerType * (tuning.answerType + tuning.answerTypeShare * held);
  features.asked = tuning.asked * asked * held;
  features.holder = tuning.holder * best.holder * held;
  features.recent = tuning.recent * recency * held;
  features.adjacent =
    best.adjacent *
    (tuning.adjacent + (query.answerTypes & ANSWER_TYPE.list ? tuning.listed : tuning.adjacentShare) * held);
  const sum =
    held +
    features.stretch +
    repeated +
    features.answerType +
    features.near +
    features.asked +
    features.recent +
    features.holder +
    features.provision +
    features.range +
    features.adjacent;
  if (row.isHead || isScrap(candidate, best) || isMereSignature(candidate, query))
    features.aside = (tuning.head - 1) * sum;
  else if (query.answerTypes === ANSWER_TYPE.phone && !best.hasAnswerType) features.aside = (WITHOUT_PHONE - 1) * sum;
  else if (isAside(row.kind) && !tellsWhenOrWhere(best, query)) features.aside = (tuning.aside - 1) * sum;
  return { candidate, around, best, score: sum + features.aside, features };
}

/** A passage that was not looked at more closely: it never scores more than those that were. */
export function behind({ candidate, around, words, pairs, repeated }: Whole, floor: number): Ranked {
  const features = {
    words,
    pairs,
    sentence: 0,
    sentencePairs: 0,
    neighbours: 0,
    stretch: 0,
    repeated,
    answerType: 0,
    near: 0,
    asked: 0,
    recent: 0,
    holder: 0,
    provision: 0,
    range: 0,
    adjacent: 0,
    aside: Math.min(0, floor - words - pairs - repeated),
    standing: 0,
    meaning: 0,
  };
  return {
    candidate,
    around,
    best: { held: around, ...NOTHING },
    score: words + pairs + repeated + features.aside,
    features,
  };
}

/** What is known of the sentences of a passage that was not looked at sentence by sentence. */
const NOTHING: Omit<SentenceScores, "held"> = {
  words: 0,
  pairs: 0,
  answerType: 0,
  near: 0,
  adjacent: 0,
  neighbours: 0,
  hasAnswerType: false,
  isNamed: false,
  isOwn: false,
  holder: 0,
  span: [0, 0],
};

/** How well a passage's place in a law agrees with one that the question names, 0 to 1. */
export function provisionShare({ provision }: PassageWords, { provisions }: Query): number {
  if (!provision) return 0;
  const shares = provisions.map(({ article, clause }) => {
    if (article !== provision.article) return 0;
    if (clause === undefined) return provision.isFirst ? 1 : LATER_IN_PROVISION;
    return clause === provision.clause ? 1 : OTHER_CLAUSE;
  });
  return Math.max(0, ...shares);
}

/**
 * 1 where the passage's rule holds for a quantity of the question, less where it holds for others of that unit alone: to whether
 * something is so it answers no; 0 where it holds for none of that unit.
 */
function rangeShare({ ranges }: PassageWords, { quantities, verdicts }: Query): number {
  const alike = quantities.flatMap((quantity) =>
    ranges.filter((range) => range.unit === quantity.unit).map((range) => isWithin(quantity, range)),
  );
  if (alike.length === 0) return 0;
  if (alike.includes(true)) return 1;
  return verdicts.length > 0 ? OUTSIDE_RANGE_WHETHER : OUTSIDE_RANGE;
}

/** How new each passage's article is among these, 0 to 1; 0 for one without a date. */
export function recencies(passages: readonly Passage[]): (passage: Passage) => number {
  const dates = [...new Set(passages.flatMap(({ document }) => document.date ?? []))].toSorted();
  return ({ document: { date } }) =>
    date === undefined || dates.length < 2 ? 0 : dates.indexOf(date) / (dates.length - 1);
}

/** A caption often tells when and where in one sentence: that is no repetition, where most of the question stands beside it. */
function tellsWhenOrWhere({ answerType, near, words }: SentenceScores, { answerTypes, terms }: Query): boolean {
  if ((answerTypes & (ANSWER_TYPE.time | ANSWER_TYPE.place)) === 0 || answerType === 0 || near === 0) return false;
  return words > CAPTION_TELLS * terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Below a heading of its own, or what asks, a few words may be all of the answer: "Miễn phí." */
function isScrap({ row }: Candidate, { isOwn }: SentenceScores): boolean {
  if (row.kind !== "paragraph" || row.folded.length > SCRAP_WORDS || isOwn || row.around.asked > 0) return false;
  return row.passage.block.headings.length <= 1 && row.passage.leads.length === 0;
}

/** Who signs a paper answers who did, and nothing else. */
function isMereSignature({ row: { passage } }: Candidate, { answerTypes }: Query): boolean {
  const { document, start, end, block } = passage;
  return block.kind === "paragraph" && (answerTypes & WHO) === 0 && isSignature(document.text, start, end);
}

const WHO = ANSWER_TYPE.person | ANSWER_TYPE.name;

function isAside(kind: BlockKind): boolean {
  return kind === "caption" || kind === "related";
}
