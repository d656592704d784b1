import type { Answer, Quote } from "../../answer/answer.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswerDraft, SentAnswer } from "../../store/answers.ts";
import { readWith } from "../../text/read-with.ts";
import type { CitedQuote } from "../message/citation.ts";
import type { View } from "../message/keyboard.ts";
import { findQuote, referenceTo, type ShownQuote } from "./reference.ts";
import type { Heading } from "../message/render.ts";

/** What one page of an answer shows. `changed`: the article no longer holds the words that were quoted. */
type Page =
  | { readonly kind: "reply"; readonly quotes: readonly [CitedQuote, ...CitedQuote[]] }
  | { readonly kind: "hit" | "nearest"; readonly quote: CitedQuote }
  | { readonly kind: "changed" };

/** The quotes that an answer's buttons lead to: those of the reply first, then the other hits. */
export function referencesTo(answer: Answer): ShownQuote[] {
  if (answer.kind === "empty") return [];
  if (answer.kind === "nothing") return answer.nearest.map((quote) => referenceTo(quote, false));
  const shown = new Set(answer.quotes.map(placeOf));
  const others = answer.hits.filter((hit) => !shown.has(placeOf(hit)));
  const doubt = answer.kind === "doubt" && ({ isDoubtful: true } as const);
  return [
    ...answer.quotes.map((quote) => ({ ...referenceTo(quote, true), ...doubt })),
    ...others.map((quote) => referenceTo(quote, false)),
  ];
}

/** How many pages an answer has: the reply, then one for each other hit. */
export function pageCount(sent: Pick<SentAnswer, "quotes">): number {
  const inReply = replyLength(sent);
  return sent.quotes.length - Math.max(0, inReply - 1);
}

/** Whether the answer was found, rather than a "nothing" with nearest passages. */
export function wasFound(sent: Pick<SentAnswer, "quotes">): boolean {
  return replyLength(sent) > 0;
}

/** Whether its quotes were not said to answer. */
export function isDoubtful({ quotes }: Pick<SentAnswer, "quotes">): boolean {
  return (quotes as readonly ShownQuote[]).some((reference) => reference.isDoubtful);
}

/** A view as the store keeps it in `position`: four numbers a page. */
export function positionOf({ page, inContext, isAsking = false }: View): number {
  return page * 4 + (isAsking ? 2 : 0) + (inContext ? 1 : 0);
}

/** The view that a sent answer shows. */
export function viewOf({ position }: Pick<SentAnswer, "position">): View {
  return { page: Math.max(0, position >> 2), inContext: (position & 1) === 1, isAsking: (position & 2) === 2 };
}

/** The position of an answer just sent; a "nothing" shows none of its pages yet. */
export function firstPosition(sent: Pick<SentAnswer, "quotes">): number {
  return wasFound(sent) ? 0 : -4;
}

/** What an answer says about its question: the question itself where no message of the chat shows it. */
export function headingOf({ questionMessageId, question, context }: Omit<AnswerDraft, "quotes">): Heading {
  return { question: questionMessageId === undefined ? question : undefined, context };
}

/** The question of an answer as it was read: a follow-up with what the question before it says. */
export function questionOf({ question, context }: Pick<AnswerDraft, "question" | "context">): string {
  return context === undefined ? question : readWith(question, context).text;
}

/** A page of an answer, from 0, in the articles as they are now. */
export function pageOf(sent: Pick<SentAnswer, "quotes">, page: number, knowledge: Knowledge): Page {
  const references = sent.quotes as readonly ShownQuote[];
  const inReply = replyLength(sent);
  if (inReply > 0 && page === 0) {
    const [first, ...others] = references.slice(0, inReply).map((reference) => findQuote(reference, knowledge));
    const found = others.filter((quote) => quote !== undefined);
    return first ? { kind: "reply", quotes: [first, ...found] } : { kind: "changed" };
  }
  const reference = references[page + Math.max(0, inReply - 1)];
  const quote = reference && findQuote(reference, knowledge);
  return quote ? { kind: inReply > 0 ? "hit" : "nearest", quote } : { kind: "changed" };
}

function replyLength(sent: Pick<SentAnswer, "quotes">): number {
  return (sent.quotes as readonly ShownQuote[]).filter((reference) => reference.inReply).length;
}

function placeOf({ document, passage }: Quote): string {
  return `${document.id}\n${passage.start}`;
}
