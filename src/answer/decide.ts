import type { Block, Passage } from "../knowledge/document.ts";
import { leadsIn } from "../knowledge/markers.ts";
import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Span } from "../text/sentences.ts";
import type { Found } from "../search/search.ts";
import { choose } from "./choose.ts";
import { confidenceOf, judge } from "./judge.ts";
import { type Quote, quoter } from "./quote.ts";
import { readPassage } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { isSamePassage } from "./same-passage.ts";
import { type AnswerTuning, MOST_NEAREST, QUOTE_LENGTH } from "./tuning.ts";

/** What the bot says to a question: a value that every surface renders. */
export type Answer =
  | {
      /** `found` is said firmly, `doubt` as what comes nearest. */
      readonly kind: "found" | "doubt";
      readonly question: string;
      /** What the reply shows: the best quote, and further ones that say more. Never two that overlap. */
      readonly quotes: readonly [Quote, ...Quote[]];
      /** Every hit as a quote, best first; starts with the reply's first quote. For paging and inline lists. */
      readonly hits: readonly Quote[];
      /** Why it is not said firmly; empty where it is. */
      readonly reasons: readonly Reason[];
      /** Calibrated probability that the first quote answers, 0 to 1. */
      readonly confidence: number;
    }
  | {
      readonly kind: "nothing";
      readonly question: string;
      /** Words and phrases of the question that no article holds, as typed. */
      readonly missing: readonly string[];
      /** What the folder does cover, nearest first: up to three passages, offered as topics and not as an answer. */
      readonly nearest: readonly Quote[];
      readonly reasons: readonly Reason[];
      readonly confidence: number;
    }
  | { readonly kind: "empty" };

/** How an answer is made. */
export interface AnswerOptions {
  /** Longest quote in UTF-16 units. Default 400. */
  readonly quoteLength?: number;
  /** How many hits to return. Default 10. */
  readonly limit?: number;
  /** The question before this one, whose terms count at a lower weight. */
  readonly context?: string;
  /** What answers are judged, chosen and quoted by. Default `ANSWER_TUNING`. */
  readonly tuning?: AnswerTuning;
}

/** The decision to answer, and the quotes, for what a search found. */
export function decide(question: string, found: Found, options: AnswerOptions = {}): Answer {
  const { limit = 10, tuning } = options;
  const verdict = judge(found, tuning);
  const confidence = confidenceOf(verdict);
  const quote = quoterFor(found, options);
  const { outcome, reasons, missing, isElsewhere } = verdict;
  const [first] = found.hits;
  if (!first || outcome === "absent") {
    const nearest = isElsewhere ? [] : found.hits.slice(0, Math.min(limit, MOST_NEAREST)).map(quote);
    return { kind: "nothing", question, missing, nearest, reasons, confidence };
  }
  const chosen = choose(found, limit, tuning);
  const shown = withoutRepeated(chosen.hits.slice(0, chosen.shown).map(quote));
  const hits = withoutRepeated([...shown, ...chosen.hits.slice(chosen.shown).map(quote)]);
  return { kind: outcome, question, quotes: shown as [Quote, ...Quote[]], hits, reasons, confidence };
}

/** Makes quotes as the question wants them: whole lists where all is asked for, rows and items with what leads them in. */
export function quoterFor(
  { index, query, hits }: Found,
  { quoteLength = QUOTE_LENGTH, tuning }: AnswerOptions,
): (hit: Hit) => Quote {
  const wantsSection = wantsArticle(query);
  const leadsOf = wantsSection ? undefined : leadsOfHit;
  const read = (passage: Passage) => index.once(passage, readPassage);
  return quoter(query, quoteLength, {
    wantsAll: query.wantsAll,
    wantsSection,
    hits,
    read,
    ...(leadsOf && { leadsOf }),
    ...(tuning && { tuning }),
  });
}

/** Whether a whole article of a law is asked for, not one of its clauses. */
function wantsArticle({ provisions }: Query): boolean {
  return provisions.length > 0 && provisions.every(({ clause }) => clause === undefined);
}

/** Quotes without those whose passage stands in one before, or its beginning does: lists and tables are quoted whole, or by labels. */
export function withoutRepeated(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(({ passage }, at) => !quotes.slice(0, at).some((before) => holds(before, passage)));
}

function holds({ document, passage: own, slices }: Quote, passage: Passage): boolean {
  if (document.id !== passage.document.id) return false;
  const isShown = ({ start, end }: Span): boolean =>
    start === passage.start || (start <= passage.start && passage.end <= end);
  return isSamePassage(own, passage) || slices.some(isShown);
}

/** A passage that no search found. */
export function bareHit(passage: Passage): Hit {
  return {
    passage,
    score: 0,
    features: NO_FEATURES,
    words: [],
    held: [],
    hasAnswerType: false,
    holder: 0,
    isNamed: true,
  };
}

const NO_FEATURES = {} as Hit["features"];

/** What a quote of a row or an item begins with: the table's first row, the lines that lead the list in, the nearest last. */
function leadsOfHit({ passage: { leads, block, document } }: Hit): readonly Block[] {
  const lead = leads.at(-1);
  if (!lead || (block.kind !== "row" && block.kind !== "item")) return [];
  return block.kind === "row" || leadsIn(lead, block, document.text) ? leads : [];
}
