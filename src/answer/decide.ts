import type { Passage } from "../knowledge/document.ts";
import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Found } from "../search/search.ts";
import type { Answer, AnswerOptions } from "./answer.ts";
import { choose } from "./choose.ts";
import { confidenceOf, judge } from "./judge.ts";
import { type Quote, quoter } from "./quote.ts";

/** Longest quote where the caller does not say, in UTF-16 units. */
const QUOTE_LENGTH = 400;
const MAX_NEAREST = 3;

/** The decision to answer, and the quotes, for what a search found. */
export function decide(question: string, found: Found, options: AnswerOptions = {}): Answer {
  const { limit = 10 } = options;
  const verdict = judge(found);
  const confidence = confidenceOf(verdict);
  const quote = quoterFor(found.query, options);
  const { outcome, reasons, missing, isElsewhere } = verdict;
  const [first] = found.hits;
  if (!first || outcome === "absent") {
    const nearest = isElsewhere ? [] : found.hits.slice(0, Math.min(limit, MAX_NEAREST)).map(quote);
    return { kind: "nothing", question, missing, nearest, reasons, confidence };
  }
  const chosen = choose(found, limit);
  const hits = chosen.hits.map(quote);
  const quotes = hits.slice(0, chosen.shown) as [Quote, ...Quote[]];
  return { kind: outcome, question, quotes, hits, reasons, confidence };
}

/** Makes quotes as the question wants them: whole lists where all is asked for, rows and items with what leads them in. */
export function quoterFor(query: Query, { quoteLength = QUOTE_LENGTH }: AnswerOptions): (hit: Hit) => Quote {
  return quoter(query, quoteLength, { wantsAll: query.wantsAll, leadOf: leadOfHit });
}

/** A passage that no search found. */
export function bareHit(passage: Passage): Hit {
  const none = new Float64Array(0);
  return { passage, score: 0, features: NO_FEATURES, words: [], around: none, sentence: none };
}

const NO_FEATURES = {} as Hit["features"];

/** What a quote of a row or an item begins with: the table's first row, the line that leads the list in. */
function leadOfHit({ passage: { lead, block, document } }: Hit) {
  if (!lead || (block.kind !== "row" && block.kind !== "item")) return undefined;
  return block.kind === "row" || document.text[lead.end - 1] === ":" ? lead : undefined;
}
