import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Found } from "../search/search.ts";
import { TUNING } from "../search/tuning.ts";
import { KIND } from "../text/kinds.ts";
import { type Concept, conceptsOf, heldOf } from "./concepts.ts";
import { missingWords } from "./missing.ts";

/** What is said of the best passage: that it answers, that it may, or that the articles do not tell. */
export interface Verdict {
  readonly outcome: "found" | "doubt" | "absent";
  readonly reasons: readonly Reason[];
  /** What the question names that no article holds, as typed; what is said to be absent. */
  readonly missing: readonly string[];
  /** How much speaks for the best passage, as a logarithm of odds. */
  readonly odds: number;
}

/**
 * Why an answer is not said firmly: nothing of the kind asked for stands beside what is asked about; a name, an office with its
 * house, a year, a place in a law is not there; what is asked about is said by other words or not at all; nothing was found.
 */
export interface Reason {
  readonly kind:
    "kind" | "vagueKind" | "name" | "office" | "title" | "year" | "count" | "provision" | "relation" | "nothing";
  /** The words of the question that it is about, as typed. */
  readonly words: readonly string[];
}

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

/** Kinds of thing that a sentence shows plainly by its form: where none stands there, it does not answer. */
const PLAIN_KINDS = KIND.hour | KIND.duration | KIND.money | KIND.phone | KIND.age | KIND.measure;
/** A concept is there from this much on. */
const THERE = 0.5;
const OFFICE_THERE = 0.7;
/** A question of whose words no article holds this share asks of something else. */
const ELSEWHERE = 0.75;
/** A passage that holds less of the question holds a stray syllable of it, in rarest words. */
const SCRAP = 0.3;

/** Judges whether the best passage answers. */
export function judge({ query, hits }: Found): Verdict {
  const [best] = hits;
  const missing = missingWords(query);
  if (!best) return { outcome: "absent", reasons: [{ kind: "nothing", words: [] }], missing, odds: -9 };
  const concepts = conceptsOf(query);
  const place = provisionReason(query, best);
  if (place) return { outcome: "absent", reasons: [place], missing: place.words, odds: -9 };
  const against = reasonsOf(query, best, concepts);
  const signs = signsOf(query, hits, concepts);
  const odds = oddsOf(signs, against, query, best);
  const relation = { kind: "relation", words: lackingIn(best, concepts) } as const;
  const reasons = odds >= 0 ? [] : against.length > 0 ? against : [relation];
  const isElsewhere = odds < 0 && signs.unknown >= ELSEWHERE && signs.heldMass < SCRAP;
  const isUnnamed = odds < 0 && concepts.some(isUnknownName);
  const outcome = odds >= 0 ? "found" : isElsewhere || isUnnamed ? "absent" : "doubt";
  return { outcome, reasons, missing, odds };
}

/** Calibrated probability that the best passage answers, 0 to 1. */
export function confidenceOf({ odds }: Verdict): number {
  return 1 / (1 + Math.exp(-odds));
}

function isUnknownName({ kind, isUnknown }: Concept): boolean {
  return kind === "name" && isUnknown;
}

/** A place in a law that the folder does not have. */
function provisionReason({ provisions, rarest }: Query, best: Hit): Reason | undefined {
  if (provisions.length === 0) return undefined;
  const share = best.features.provision / (TUNING.provision * rarest);
  if (share >= WHOLE_PROVISION) return undefined;
  return { kind: "provision", words: provisions.map((provision) => nameOf(provision)) };
}

/** A passage at another clause of the article that is named agrees with the question less than this. */
const WHOLE_PROVISION = 0.7;

function nameOf({ article, clause }: Query["provisions"][number]): string {
  return clause === undefined ? `Điều ${article}` : `khoản ${clause} Điều ${article}`;
}

/** What speaks against the best passage answering. */
function reasonsOf(query: Query, best: Hit, concepts: readonly Concept[]): Reason[] {
  const whole = heldByPassage(best);
  const reasons: Reason[] = [];
  const add = (kind: Reason["kind"], ...words: string[]): void => void reasons.push({ kind, words });
  if (lacksKind(query, best)) add((query.kinds & ~PLAIN_KINDS) === 0 ? "kind" : "vagueKind");
  concepts.forEach((concept, at) => {
    const held = heldOf(concept, whole);
    if (concept.kind === "name" && meanOf(concept, whole) < THERE) add("name", concept.text);
    if (concept.kind === "office" && heldOf(concept, best.sentence) < OFFICE_THERE)
      add(query.wantsHolder ? "office" : "title", concept.text);
    if (concept.kind === "year" && held < THERE) add("year", concept.text);
    if (isApart(concept, concepts[at + 1], query, best)) add("office", concept.text);
    if (query.wantsHolder && concept.weight >= HOUSE_WEIGHT && held < THERE) add("office", concept.text);
  });
  if (isUncounted(query, best)) add("count");
  return reasons;
}

function lacksKind({ kinds }: Query, { features }: Hit): boolean {
  if (kinds === 0 || features.beside > 0) return false;
  return features.kind === 0 || ((kinds & ~PLAIN_KINDS) === 0 && features.near === 0 && features.range <= 0);
}

/** What belongs to an office tells at least this much, in rarest words. */
const HOUSE_WEIGHT = 0.2;

/** Whether a number of things is asked for, and none stands right before their name. */
function isUncounted({ counted, kinds, terms }: Query, { features }: Hit): boolean {
  return counted >= 0 && kinds === KIND.number && features.beside === 0 && terms[counted]?.isFunction === false;
}

function heldByPassage({ around, words }: Hit): Float64Array {
  const whole = Float64Array.from(around);
  for (const { unit, worth } of words) whole[unit] = Math.max(whole[unit]!, worth);
  return whole;
}

/** An office and its country or house stand so near each other, in UTF-16 units. */
const NEAR = 48;

/** Whether an office, or a ministry, stands nowhere near what is named right after it. */
function isApart(head: Concept, named: Concept | undefined, { wantsHolder }: Query, { words }: Hit): boolean {
  const isHead = head.kind === "house" || (head.kind === "office" && wantsHolder);
  if (!isHead || !named || named.isFar) return false;
  const heads = words.filter(({ unit, worth }) => unit === head.terms.at(-1) && worth >= THERE);
  const units = named.pairs.length > 0 ? named.pairs : named.terms;
  const names = words.filter(({ unit }) => units.includes(unit));
  if (head.kind === "house" && (heads.length === 0 || names.length === 0)) return true;
  if (heads.length === 0 || names.length === 0) return false;
  return !heads.some((one) => names.some((other) => Math.abs(one.start - other.start) <= NEAR));
}

function meanOf({ terms }: Concept, held: Float64Array): number {
  return terms.reduce((sum, index) => sum + held[index]!, 0) / terms.length;
}

/** The concepts that the best sentence lacks, as typed. */
function lackingIn(best: Hit, concepts: readonly Concept[]): string[] {
  return concepts.flatMap((concept) => (heldOf(concept, best.sentence) < THERE ? [concept.text] : []));
}

/** The signs that the weights are learned from; undefined where nothing was found. */
export function signsFor({ query, hits }: Found): Signs | undefined {
  const [best] = hits;
  const concepts = conceptsOf(query);
  return best && !provisionReason(query, best) ? signsOf(query, hits, concepts) : undefined;
}

function signsOf(query: Query, hits: readonly Hit[], concepts: readonly Concept[]): Signs {
  const [best, second, third] = hits;
  const whole = heldByPassage(best!);
  const mass = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const heldMass = concepts.reduce((sum, concept) => sum + concept.weight * heldOf(concept, best!.sentence), 0);
  return {
    lost: 1 - heldMass / mass,
    lostMost: Math.max(0, ...concepts.map((concept) => concept.weight * (1 - heldOf(concept, whole)))),
    heldMass,
    unknown: concepts.reduce((sum, { weight, isUnknown }) => sum + (isUnknown ? weight : 0), 0) / mass,
    gap: 1 - (second?.score ?? 0) / (best!.score || 1),
    gapToThird: 1 - (third?.score ?? 0) / (best!.score || 1),
  };
}

/**
 * Logistic regression over questions about four small folders, those answered by their first passage against those that the
 * folder does not answer, where nothing above decides.
 */
const INTERCEPT = 0.45;
const WEIGHTS: Signs = { lost: -1.2, lostMost: -1.3, heldMass: 1.45, unknown: -0.75, gap: 2.3, gapToThird: 1.05 };
/** What each reason weighs. */
const AGAINST: Readonly<Record<Reason["kind"], number>> = {
  kind: -5,
  vagueKind: -0.8,
  name: -1.5,
  office: -5,
  title: -1.6,
  year: -1.5,
  count: -0.8,
  provision: 0,
  relation: 0,
  nothing: 0,
};

function oddsOf(signs: Signs, against: readonly Reason[], { provisions }: Query, { features }: Hit): number {
  const names = Object.keys(WEIGHTS) as (keyof Signs)[];
  const sum = names.reduce((odds, name) => odds + WEIGHTS[name] * Math.min(MOST, signs[name]), INTERCEPT);
  const sure = provisions.length > 0 || features.range > 0 ? SURE : 0;
  return against.reduce((odds, { kind }) => odds + AGAINST[kind], sum + sure);
}

/** No sign counts for more than this. */
const MOST = 2;
/** What a place in a law that is named, or a rule that holds for a quantity that is named, is worth. */
const SURE = 2;

/** For fitting: the signs and the reasons apart. */
export const parts = { signsOf, reasonsOf, provisionReason };
