import { hash as digest } from "node:crypto";
import type { Answer, Quote } from "../answer/answer.ts";
import { passagesOf } from "../knowledge/document.ts";
import type { Document, Passage } from "../knowledge/document.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnswerDraft, QuoteReference, SentAnswer } from "../store/answers.ts";
import type { CitedQuote } from "./citation.ts";
import { answerKeyboard, nearestKeyboard } from "./keyboard.ts";
import type { Keyboard, View } from "./keyboard.ts";
import type { Translate } from "./locale.ts";
import type { Heading } from "./render.ts";

/** A quote of a sent answer, as the store keeps it for the answer's buttons. */
interface ShownQuote extends QuoteReference {
  /** Where its passage began in the document's text. */
  readonly passageStart: number;
  readonly marks: Quote["marks"];
  /** Stands in the reply itself; the others are reached by its buttons. */
  readonly inReply: boolean;
}

/** What one page of an answer shows. `changed`: the article no longer holds the words that were quoted. */
export type Page =
  | { readonly kind: "reply"; readonly quotes: readonly [CitedQuote, ...CitedQuote[]] }
  | { readonly kind: "hit" | "nearest"; readonly quote: CitedQuote }
  | { readonly kind: "changed" };

/** The quotes that an answer's buttons lead to: those of the reply first, then the other hits. */
export function referencesTo(answer: Answer): ShownQuote[] {
  if (answer.kind === "empty") return [];
  if (answer.kind === "nothing") return answer.nearest.map((quote) => referenceTo(quote, false));
  const shown = new Set(answer.quotes.map(placeOf));
  const others = answer.hits.filter((hit) => !shown.has(placeOf(hit)));
  return [
    ...answer.quotes.map((quote) => referenceTo(quote, true)),
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

/** The buttons of an answer just sent. */
export function keyboardFor(sent: Pick<SentAnswer, "id" | "quotes" | "question">, t: Translate): Keyboard {
  if (sent.quotes.length === 0) return [];
  if (!wasFound(sent)) return nearestKeyboard(sent.id, t);
  return answerKeyboard(sent.id, { page: 0, inContext: false }, pageCount(sent), sent.question, t);
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

function referenceTo(quote: Quote, inReply: boolean): ShownQuote {
  const { document, passage, start, end, marks } = quote;
  return { document: document.id, hash: hashOf(passage), start, end, passageStart: passage.start, marks, inReply };
}

/** The quote in the documents as they are now: its passage by its words, wherever in the document it moved to. */
function findQuote(reference: ShownQuote, knowledge: Knowledge): CitedQuote | undefined {
  const document = knowledge.documents.find(({ id }) => id === reference.document);
  const passage = document && findPassage(document, reference);
  if (!passage) return undefined;
  const moved = passage.start - reference.passageStart;
  const [start, end] = [reference.start + moved, reference.end + moved];
  const marks = reference.marks.map(([from, to]) => [from + moved, to + moved] as const);
  return { document, passage, start, end, marks, text: document.text.slice(start, end) };
}

function findPassage(document: Document, { passageStart, hash }: ShownQuote): Passage | undefined {
  const passages = passagesOf(document);
  const inPlace = passages.find(({ start }) => start === passageStart);
  if (inPlace && hashOf(inPlace) === hash) return inPlace;
  return passages.find((passage) => hashOf(passage) === hash);
}

const hashes = new WeakMap<Passage, string>();

/** 96 bits over the passage's words. */
function hashOf(passage: Passage): string {
  const { document, start, end } = passage;
  const hash = hashes.get(passage) ?? digest("sha256", document.text.slice(start, end), "base64url").slice(0, 16);
  hashes.set(passage, hash);
  return hash;
}

function placeOf({ document, start }: Quote): string {
  return `${document.id}\n${start}`;
}
