import { type Found, search, type SearchIndex } from "../search/search.ts";
import { confidenceOf, THRESHOLD } from "./confidence.ts";
import { missingWords } from "./missing.ts";
import { type Quote, quoter } from "./quote.ts";
import { words } from "../text/words.ts";

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
      /** Words and phrases of the question that no article holds, as typed. */
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
/** A quote of whose words this share stands in those before says nothing more. */
const REPEATED = 0.8;
/** So much of a question is read, in UTF-16 units: more than anyone asks, and little enough that no text is much work. */
const READ = 512;
const MAX_QUOTES = 3;
const MAX_NEAREST = 3;

/** Answers a question from the index: cited quotes, or an honest "nothing". Never throws for any text. */
export async function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Promise<Answer> {
  if (!/[\p{L}\p{N}]/u.test(question)) return { kind: "empty" };
  const { context } = options;
  const read = context === undefined ? options : { ...options, context: beginningOf(context) };
  return decide(question, await search(beginningOf(question), index, read), options);
}

/** Up to the last space within what is read of a question. */
function beginningOf(question: string): string {
  const text = question.trim();
  if (text.length <= READ) return text;
  const space = text.lastIndexOf(" ", READ);
  return text.slice(0, space > 0 ? space : READ);
}

/** The decision to answer, and the quotes, for what a search found. */
export function decide(question: string, found: Found, options: AnswerOptions = {}): Answer {
  const { quoteLength = 300, limit = 10 } = options;
  const confidence = confidenceOf(found);
  const isAnswered = confidence >= THRESHOLD;
  const shown = found.hits.slice(0, isAnswered ? limit : Math.min(limit, MAX_NEAREST));
  const hits = shown.map(quoter(found.query, quoteLength));
  const [first] = hits;
  if (!first || !isAnswered)
    return { kind: "nothing", question, missing: missingWords(found.query), nearest: hits, confidence };
  return { kind: "found", question, quotes: [first, ...sayingMore(hits)], hits, confidence };
}

/** The quotes after the first that are nearly as good, and say something which those before do not. */
function sayingMore(hits: readonly Quote[]): Quote[] {
  const more: Quote[] = [];
  const said = new Set<string>();
  for (const quote of hits) {
    if (more.length === MAX_QUOTES || quote.score < NEARLY_AS_GOOD * hits[0]!.score) break;
    const own = words(quote.text).map(({ exact }) => exact);
    if (own.filter((word) => said.has(word)).length > REPEATED * own.length) continue;
    own.forEach((word) => said.add(word));
    more.push(quote);
  }
  return more.slice(1);
}
