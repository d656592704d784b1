import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Found } from "../search/search.ts";
import type { Concept } from "../search/concepts.ts";
import { aheadInMeaning } from "./ahead.ts";
import { isCode } from "../text/numbered.ts";
import { missingWords } from "./missing.ts";
import { provisionReason, type Reason, reasonsOf } from "./reasons.ts";
import { type ConfidenceFeatures, confidenceFeaturesOf } from "./confidence-features.ts";
import {
  ANSWER_TUNING,
  type AnswerTuning,
  ELSEWHERE,
  HALF_HELD,
  HOPELESS_ODDS,
  MOSTLY_UNKNOWN,
  SCRAP_WEIGHT,
  STRAY_WEIGHT,
  THERE,
  USUALLY_AHEAD,
} from "./tuning.ts";

/** What is said of the best passage: that it answers, that it may, or that the articles do not tell. */
interface Verdict {
  readonly outcome: "found" | "doubt" | "absent";
  readonly reasons: readonly Reason[];
  /** Whether the question is about something else altogether: what comes nearest holds a stray word of it. */
  readonly isElsewhere: boolean;
  /** What the question names that no article holds, as typed; what is said to be absent. */
  readonly missing: readonly string[];
  /** How much speaks for the best passage, as a logarithm of odds. */
  readonly odds: number;
}

/** Judges whether the best passage answers. */
export function judge({ query, hits }: Found, tuning: AnswerTuning = ANSWER_TUNING): Verdict {
  const [best] = hits;
  const missing = missingWords(query);
  if (!best)
    return {
      outcome: "absent",
      reasons: [{ kind: "nothing", words: [] }],
      isElsewhere: true,
      missing,
      odds: HOPELESS_ODDS,
    };
  const { concepts } = query;
  const place = provisionReason(query, best);
  if (place)
    return { outcome: "absent", reasons: [place], isElsewhere: false, missing: place.words, odds: HOPELESS_ODDS };
  const strangers = concepts.filter(isUnknownName);
  const against = reasonsOf(query, best);
  const features = confidenceFeaturesOf(query, hits);
  const odds = oddsOf(features, against, { query, hits, best }, tuning);
  const relation = { kind: "relation", words: lackingIn(best, concepts) } as const;
  const reasons = odds >= 0 ? [] : against.length > 0 ? against : [relation];
  const isElsewhere =
    odds < 0 && features.unknown >= ELSEWHERE && features.heldMass < SCRAP_WEIGHT && !mayTell(query, best);
  const isUnnamed = odds < 0 && strangers.length > 0;
  const outcome = odds >= 0 ? "found" : isElsewhere || isUnnamed ? "absent" : "doubt";
  return { outcome, reasons, isElsewhere, missing, odds };
}

/**
 * Whether a passage holds something of the kind that is asked for, beside a word of the question that stands in no heading: however much
 * else people say in other words ("lỡ trả trễ thì phạt nhiêu"), it may tell.
 */
function mayTell({ answerTypes }: Query, { hasAnswerType, held }: Hit): boolean {
  return answerTypes !== 0 && hasAnswerType && held.some(({ sentence, around }) => sentence - around >= THERE);
}

/** Calibrated probability that the best passage answers, 0 to 1. */
export function confidenceOf({ odds }: Verdict): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A name, or a code ("11B2"), that no article holds. */
function isUnknownName({ kind, text, isStranger, isPersonal }: Concept): boolean {
  return (kind === "name" || isCode(text)) && isStranger && !isPersonal;
}

/** The concepts that the best sentence lacks, as typed. */
function lackingIn(best: Hit, concepts: readonly Concept[]): string[] {
  return concepts.flatMap((concept, at) => (best.held[at]!.sentence < THERE ? [concept.text] : []));
}

/** What the weights are learned from: the features, and the odds that all else gives. Undefined where these do not decide. */
export function confidenceFeaturesFor({
  query,
  hits,
}: Found): { readonly features: ConfidenceFeatures; readonly rest: number } | undefined {
  const [best] = hits;
  if (!best || provisionReason(query, best)) return undefined;
  const features = confidenceFeaturesOf(query, hits);
  return { features, rest: restOf(features, reasonsOf(query, best), { query, hits, best }, ANSWER_TUNING) };
}

/** The question, what was found, and the best passage of it. */
interface Judged {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly best: Hit;
}

function oddsOf(
  features: ConfidenceFeatures,
  against: readonly Reason[],
  judged: Judged,
  tuning: AnswerTuning,
): number {
  const weights: ConfidenceFeatures = tuning.features;
  return (
    FEATURES.reduce((odds, feature) => odds + weights[feature] * features[feature], tuning.intercept) +
    restOf(features, against, judged, tuning)
  );
}

const FEATURES = Object.keys(ANSWER_TUNING.features) as (keyof ConfidenceFeatures)[];

/** What is set by hand: reasons, and what is no answer or surely one by its place. */
function restOf(
  features: ConfidenceFeatures,
  against: readonly Reason[],
  { query: { provisions, concepts }, hits, best }: Judged,
  tuning: AnswerTuning,
): number {
  const { features: scores, passage } = best;
  const head = passage.isHead ? tuning.head : 0;
  const isHalfHeld = features.unknown >= MOSTLY_UNKNOWN && best.held.every((one) => one.passage <= HALF_HELD);
  const stray = features.heldMass < STRAY_WEIGHT || isHalfHeld ? tuning.stray : 0;
  const sure = provisions.length > 0 || scores.range > 0 ? tuning.sure : 0;
  const strangers = tuning.stranger * concepts.filter(isUnknownName).length;
  const meant = tuning.ahead * ((aheadInMeaning(hits) ?? USUALLY_AHEAD) - USUALLY_AHEAD);
  const weights: Readonly<Record<Reason["kind"], number>> = tuning.reasons;
  return against.reduce((odds, { kind }) => odds + weights[kind], sure + stray + head + strangers + meant);
}
