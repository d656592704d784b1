import type { Document, Passage } from "../knowledge/document.ts";
import type { Hit } from "../search/rank.ts";
import { type Found, search, type SearchIndex } from "../search/search.ts";
import { partsOf } from "../text/parts.ts";
import { choose } from "./choose.ts";
import { confidenceOf, judge, type Reason } from "./judge.ts";
import { leadOf, overviewOf } from "./overview.ts";
import { isSamePassage, pinnedPassage } from "./pins.ts";
import { type Quote, quoter } from "./quote.ts";

export type { Quote } from "./quote.ts";
export type { Reason } from "./judge.ts";

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

/** Every hit of an answer as a quote, best first; what comes nearest where nothing was found. */
export function hitsOf(answer: Answer): readonly Quote[] {
  if (answer.kind === "empty") return [];
  return answer.kind === "nothing" ? answer.nearest : answer.hits;
}

/** How an answer is made. */
export interface AnswerOptions {
  /** Longest quote in UTF-16 units. Default 400. */
  readonly quoteLength?: number;
  /** How many hits to return. Default 10. */
  readonly limit?: number;
  /** The question before this one, whose terms count at a lower weight. */
  readonly context?: string;
}

/** So much of a question is read, in UTF-16 units: more than anyone asks, and little enough that no text is much work. */
const READ = 512;
const MAX_NEAREST = 3;

/** Answers a question from the index: cited quotes, or an honest "nothing". Never throws for any text. */
export async function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Promise<Answer> {
  if (!/[\p{L}\p{N}]/u.test(question)) return { kind: "empty" };
  const text = beginningOf(question);
  const pinned = pinnedPassage(text, index);
  if (pinned) return await answerPinned(question, pinned, index, options);
  const about = overviewOf(text, index.knowledge.documents);
  if (about) return await overview(question, about, index, options);
  const read = options.context === undefined ? options : { ...options, context: beginningOf(options.context) };
  const whole = decide(question, await search(text, index, read), options);
  const parts = partsOf(text);
  return parts.length > 1 ? await answerParts(whole, parts, index, options) : whole;
}

/** The pinned passage, said firmly; what a search finds beside it follows. */
async function answerPinned(
  question: string,
  passage: Passage,
  index: SearchIndex,
  options: AnswerOptions,
): Promise<Answer> {
  const found = await search(beginningOf(question), index, { limit: options.limit ?? 10 });
  const isOther = (other: Pick<Quote, "passage">): boolean => !isSamePassage(other.passage, passage);
  const hit = found.hits.find((other) => !isOther(other)) ?? bareHit(passage);
  const { quoteLength = 400, limit = 10 } = options;
  const first = quoter(found.query, quoteLength, { wantsAll: found.query.wantsAll, leadOf: leadOfHit })(hit);
  const others = hitsOf(decide(question, found, options)).filter(isOther);
  const hits = [first, ...others].slice(0, limit);
  return { kind: "found", question, quotes: [first], hits, reasons: [], confidence: 1 };
}

/** The decision to answer, and the quotes, for what a search found. */
export function decide(question: string, found: Found, options: AnswerOptions = {}): Answer {
  const { quoteLength = 400, limit = 10 } = options;
  const verdict = judge(found);
  const confidence = confidenceOf(verdict);
  const quote = quoter(found.query, quoteLength, { wantsAll: found.query.wantsAll, leadOf: leadOfHit });
  const { outcome, reasons, missing } = verdict;
  const [first] = found.hits;
  if (!first || outcome === "absent") {
    const nearest = found.hits.slice(0, Math.min(limit, MAX_NEAREST)).map(quote);
    return { kind: "nothing", question, missing, nearest, reasons, confidence };
  }
  const chosen = choose(found, limit);
  const hits = chosen.hits.map(quote);
  const quotes = hits.slice(0, chosen.shown) as [Quote, ...Quote[]];
  return { kind: outcome, question, quotes, hits, reasons, confidence };
}

/** Several questions in one: the best quote of each part that is answered, in their order. */
async function answerParts(
  whole: Answer,
  parts: readonly string[],
  index: SearchIndex,
  options: AnswerOptions,
): Promise<Answer> {
  if (whole.kind === "empty") return whole;
  const replies: Answer[] = [];
  for (const [at, part] of parts.entries()) {
    const context = parts.filter((_, other) => other !== at).join(" ");
    replies.push(decide(part, await search(part, index, { ...options, context }), options));
  }
  const firsts = replies.flatMap((reply) => (reply.kind === "found" ? [reply.quotes[0]] : []));
  const [first, ...others] = [...firsts, ...(whole.kind === "found" ? whole.quotes : [])].filter(isNew);
  if (!first) return whole;
  return {
    kind: "found",
    question: whole.question,
    quotes: [first, ...others],
    hits: [first, ...others, ...hitsOf(whole)].filter(isNew),
    reasons: [],
    confidence: Math.max(...replies.map((reply) => (reply.kind === "empty" ? 0 : reply.confidence))),
  };
}

/** Whether a quote is of another passage than those before it. */
function isNew({ passage }: Quote, at: number, all: readonly Quote[]): boolean {
  return all.findIndex((other) => other.passage === passage) === at;
}

/** The leads of articles. */
export async function overview(
  question: string,
  about: readonly Document[],
  index: SearchIndex,
  { quoteLength = 400 }: AnswerOptions,
): Promise<Answer> {
  const { query } = await search(beginningOf(question), index, { limit: 1 });
  const quote = quoter(query, quoteLength);
  const [first, ...others] = about.map((document) => quote(bareHit(leadOf(document))));
  if (!first) return { kind: "nothing", question, missing: [], nearest: [], reasons: [], confidence: 0 };
  const quotes = [first, ...others] as const;
  return { kind: "found", question, quotes, hits: quotes, reasons: [], confidence: 1 };
}

/** A passage that no search found. */
function bareHit(passage: Passage): Hit {
  const none = new Float64Array(0);
  return { passage, score: 0, features: NO_FEATURES, words: [], around: none, sentence: none };
}

const NO_FEATURES = {} as Hit["features"];

/** What a quote of a row or an item begins with: the table's first row, the line that leads the list in. */
function leadOfHit({ passage: { lead, block, document } }: Hit) {
  if (!lead || (block.kind !== "row" && block.kind !== "item")) return undefined;
  return block.kind === "row" || document.text[lead.end - 1] === ":" ? lead : undefined;
}

/** Up to the last space within what is read of a question. */
function beginningOf(question: string): string {
  const text = question.trim();
  if (text.length <= READ) return text;
  const space = text.lastIndexOf(" ", READ);
  return text.slice(0, space > 0 ? space : READ);
}
