import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Found } from "../search/search.ts";
import { type Concept, conceptsOf, heldOf } from "./concepts.ts";

/** What is said of the best passage: that it answers, that it may, or that the articles do not tell. */
export interface Verdict {
  readonly outcome: "found" | "doubt" | "absent";
  readonly reasons: readonly Reason[];
}

/** Why an answer is not said firmly. */
export interface Reason {
  readonly kind: "kind" | "name" | "office" | "number" | "relation" | "margin" | "provision" | "nothing";
  /** The words of the question that it is about, as typed. */
  readonly words: readonly string[];
}

/** What each hit holds of each concept, and what it lacks. */
export interface Signs {
  readonly concepts: readonly Concept[];
  /** For each concept what the best sentence with its surroundings, and what the whole passage holds of it, 0 to 1. */
  readonly inSentence: readonly number[];
  readonly inPassage: readonly number[];
  /** Share of the concepts, by weight, that the best sentence lacks. */
  readonly lost: number;
  /** Weight of the heaviest concept that the passage lacks, in rarest words. */
  readonly lostMost: number;
  /** Offices that stand apart from what the question names with them, as typed. */
  readonly apart: readonly string[];
  /** How far the second passage lies behind, as a share of the best one's score. */
  readonly gap: number;
}

export function signsOf(query: Query, [best, second]: readonly Hit[]): Signs | undefined {
  if (!best) return undefined;
  const concepts = conceptsOf(query);
  const whole = Float64Array.from(best.around);
  for (const { unit, worth } of best.words) whole[unit] = Math.max(whole[unit]!, worth);
  const inSentence = concepts.map((concept) => heldOf(concept, best.sentence));
  const inPassage = concepts.map((concept) => heldOf(concept, whole));
  const mass = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const lost = concepts.reduce((sum, { weight }, index) => sum + weight * (1 - inSentence[index]!), 0) / mass;
  const lostMost = Math.max(0, ...concepts.map(({ weight }, index) => weight * (1 - inPassage[index]!)));
  const apart = concepts.flatMap((concept, index) =>
    isApart(concept, concepts[index + 1], best) ? [concept.text] : [],
  );
  return { concepts, inSentence, inPassage, lost, lostMost, apart, gap: 1 - (second?.score ?? 0) / (best.score || 1) };
}

/** An office and its country or house stand so near each other, in UTF-16 units. */
const NEAR = 48;

/** Whether an office stands nowhere near what is named right after it. */
function isApart(office: Concept, named: Concept | undefined, { words }: Hit): boolean {
  if (office.kind !== "office" || !named || named.isFar) return false;
  const offices = words.filter(({ unit }) => unit === office.terms.at(-1));
  const names = words.filter(({ unit }) => named.terms.includes(unit));
  if (offices.length === 0 || names.length === 0) return false;
  return !offices.some((one) => names.some((other) => Math.abs(one.start - other.start) <= NEAR));
}

/** Judges whether the best passage answers. */
export function judge({ query, hits }: Found): Verdict {
  const signs = signsOf(query, hits);
  const best = hits[0];
  if (!signs || !best) return { outcome: "absent", reasons: [{ kind: "nothing", words: [] }] };
  const reasons: Reason[] = [];
  const { concepts, inSentence, inPassage } = signs;
  if (query.kinds && best.features.kind === 0) reasons.push({ kind: "kind", words: [] });
  for (const text of signs.apart) reasons.push({ kind: "office", words: [text] });
  concepts.forEach((concept, index) => {
    if (concept.kind === "name" && inPassage[index]! < 0.5) reasons.push({ kind: "name", words: [concept.text] });
    if (concept.kind === "office" && inSentence[index]! < 0.7) reasons.push({ kind: "office", words: [concept.text] });
    if (concept.kind === "number" && inPassage[index]! < 0.5 && best.features.range <= 0)
      reasons.push({ kind: "number", words: [concept.text] });
  });
  return { outcome: reasons.length ? "doubt" : "found", reasons };
}
