import { type Found, search, type SearchIndex } from "../search/search.ts";
import { confidenceOf, THRESHOLD } from "./confidence.ts";
import { type Quote, quoter } from "./quote.ts";

export type { Quote } from "./quote.ts";

/** What the bot says to a question: a value that every surface renders. */
export type Answer =
  | {
      readonly kind: "found";
      readonly question: string;
      /** What the reply shows: the best quote, and up to two more that say more. Never two that overlap. */
      readonly quotes: readonly [Quote, ...Quote[]];
      /** Every hit as a quote, best first; starts with the reply's first quote. For paging and inline lists. */
      readonly hits: readonly Quote[];
      /** Calibrated probability that the first quote answers, 0 to 1. */
      readonly confidence: number;
    }
  | {
      readonly kind: "nothing";
      readonly question: string;
      /** Words of the question that no article holds, as typed. */
      readonly missing: readonly string[];
      /** What the folder does cover, nearest first: up to three passages, offered as topics and not as an answer. */
      readonly nearest: readonly Quote[];
      readonly confidence: number;
    }
  | { readonly kind: "empty" };

/** How an answer is made. */
export interface AnswerOptions {
  /** Longest quote in UTF-16 units. Default 300. */
  readonly quoteLength?: number;
  /** How many hits to return. Default 10. */
  readonly limit?: number;
  /** The question before this one, whose terms count at a lower weight. */
  readonly context?: string;
}

/** A further quote is shown when its passage scores at least this share of the best one's. */
const NEARLY_AS_GOOD = 0.8;
const MAX_QUOTES = 3;
const MAX_NEAREST = 3;

/** Answers a question from the index: cited quotes, or an honest "nothing". Never throws for any text. */
export async function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Promise<Answer> {
  if (!/[\p{L}\p{N}]/u.test(question)) return { kind: "empty" };
  return decide(question, await search(question, index), index, options);
}

/** The decision to answer, and the quotes, for what a search found. */
export function decide(question: string, found: Found, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const { quoteLength = 300, limit = 10 } = options;
  const hits = found.ranked.slice(0, limit).map(quoter(found, index, quoteLength));
  const confidence = confidenceOf(found, index);
  const [first, ...others] = hits;
  if (!first || confidence < THRESHOLD) {
    return { kind: "nothing", question, missing: missingWords(found), nearest: hits.slice(0, MAX_NEAREST), confidence };
  }
  const more = others.filter((hit) => hit.score >= NEARLY_AS_GOOD * first.score).slice(0, MAX_QUOTES - 1);
  return { kind: "found", question, quotes: [first, ...more], hits, confidence };
}

/** The words of the question, as typed, that no article holds in any form. */
function missingWords({ query }: Found): string[] {
  const covered = new Set(query.standIns.flatMap((standIn) => standIn.terms));
  return query.terms.filter((term, index) => term.folded < 0 && !covered.has(index)).map((term) => term.word.text);
}
