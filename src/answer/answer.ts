import type { Document, Passage } from "../knowledge/document.ts";
import { search, type SearchIndex } from "../search/search.ts";
import { partsOf } from "../text/parts.ts";
import { type Answer, type AnswerOptions, bareHit, decide, quoterFor } from "./decide.ts";
import { leadOf, mainPassagesOf } from "./lead.ts";
import { overviewOf } from "./overview.ts";
import { pinnedPassage } from "./pins.ts";
import { isSamePassage } from "./same-passage.ts";
import type { Quote } from "./quote.ts";
import { answerParts } from "./several.ts";
import { QUESTION_LENGTH } from "./tuning.ts";

export type { Answer, AnswerOptions } from "./decide.ts";
export type { Quote } from "./quote.ts";
export type { Reason } from "./reasons.ts";

/** Every hit of an answer as a quote, best first; what comes nearest where nothing was found. */
export function hitsOf(given: Answer): readonly Quote[] {
  if (given.kind === "empty") return [];
  return given.kind === "nothing" ? given.nearest : given.hits;
}

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
  if (text.length <= QUESTION_LENGTH) return text;
  const space = text.lastIndexOf(" ", QUESTION_LENGTH);
  return text.slice(0, space > 0 ? space : QUESTION_LENGTH);
}
