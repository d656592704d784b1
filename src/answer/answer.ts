import type { Document, Passage } from "../knowledge/document.ts";
import { search, type SearchIndex } from "../search/search.ts";
import { partsOf } from "../text/parts.ts";
import { bareHit, decide, quoterFor } from "./decide.ts";
import { leadOf, mainPassagesOf } from "./lead.ts";
import { overviewOf } from "./overview.ts";
import { isSamePassage, pinnedPassage } from "./pins.ts";
import type { Quote } from "./quote.ts";
import type { Reason } from "./reasons.ts";
import { answerParts } from "./several.ts";
import type { AnswerTuning } from "./tuning.ts";

export type { Quote } from "./quote.ts";
export type { Reason } from "./reasons.ts";

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
export function hitsOf(given: Answer): readonly Quote[] {
  if (given.kind === "empty") return [];
  return given.kind === "nothing" ? given.nearest : given.hits;
}

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

/** So much of a question is read, in UTF-16 units: more than anyone asks, and little enough that no text is much work. */
const READ = 512;

/** Answers a question from the index: cited quotes, or an honest "nothing". Never throws for any text. */
export async function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Promise<Answer> {
  if (!/[\p{L}\p{N}]/u.test(question)) return { kind: "empty" };
  const text = beginningOf(question);
  const pinned = pinnedPassage(text, index);
  if (pinned) return await answerPinned(question, pinned, index, options);
  const about = await overviewOf(text, index);
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
  const first = quoterFor(found, options)(hit);
  const others = hitsOf(decide(question, found, options)).filter(isOther);
  const hits = [first, ...others].slice(0, options.limit ?? 10);
  return { kind: "found", question, quotes: [first], hits, reasons: [], confidence: 1 };
}

/** The leads of articles; of one alone what its other sections begin with, too. */
export async function overview(
  question: string,
  about: readonly Document[],
  index: SearchIndex,
  options: AnswerOptions,
): Promise<Answer> {
  const quote = quoterFor(await search(beginningOf(question), index, { limit: 1 }), options);
  const passages = about.length === 1 ? about.flatMap(mainPassagesOf) : about.map(leadOf);
  const [first, ...others] = passages.map((passage) => quote(bareHit(passage)));
  if (!first) return { kind: "nothing", question, missing: [], nearest: [], reasons: [], confidence: 0 };
  const quotes = [first, ...others] as const;
  return { kind: "found", question, quotes, hits: quotes, reasons: [], confidence: 1 };
}

/** Up to the last space within what is read of a question. */
function beginningOf(question: string): string {
  const text = question.trim();
  if (text.length <= READ) return text;
  const space = text.lastIndexOf(" ", READ);
  return text.slice(0, space > 0 ? space : READ);
}
