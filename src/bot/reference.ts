import { hash as digest } from "node:crypto";
import type { Quote } from "../answer/answer.ts";
import { isLead, joined } from "../answer/shown.ts";
import type { Document, Passage } from "../knowledge/document.ts";
import { passagesOf } from "../knowledge/document.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { QuoteReference } from "../store/answers.ts";
import type { Span } from "../text/sentences.ts";
import type { CitedQuote } from "./citation.ts";

/** A quote of a sent answer, as the store keeps it for the answer's buttons. */
export interface ShownQuote extends QuoteReference {
  /** Where its passage began in the document's text. */
  readonly passageStart: number;
  /** The slices of the passage; absent where there is one, from `start` to `end`. */
  readonly slices?: readonly Span[];
  /** What is quoted before them, of a block before the passage. */
  readonly lead?: LeadReference;
  readonly marks: Quote["marks"];
  readonly isLong?: true;
  /** Came nearest, and was not said to answer. */
  readonly isDoubtful?: true;
  /** Stands in the reply itself; the others are reached by its buttons. */
  readonly inReply: boolean;
}

/** A slice of a block before a passage, named so that it is found again wherever the block moved to. */
interface LeadReference {
  /** Where it begins in its block, and how long it is. */
  readonly from: number;
  readonly length: number;
  /** Hash of its words. */
  readonly hash: string;
}

/** Names a quote of an answer just made. */
export function referenceTo({ document, passage, slices, marks, isLong }: Quote, inReply: boolean): ShownQuote {
  const lead = slices.find((slice) => isLead(slice, passage));
  const own = lead ? slices.slice(1) : slices;
  return {
    document: document.id,
    hash: hashOf(passage),
    start: own[0]!.start,
    end: own.at(-1)!.end,
    passageStart: passage.start,
    ...(own.length > 1 && { slices: own }),
    ...(lead && { lead: leadReference(lead, document) }),
    marks,
    ...(isLong && { isLong }),
    inReply,
  };
}

function leadReference({ start, end }: Span, { text, blocks }: Document): LeadReference {
  const block = blocks.findLast((candidate) => candidate.start <= start)!;
  return { from: start - block.start, length: end - start, hash: hashOfText(text.slice(start, end)) };
}

/** The quote in the documents as they are now: its passage by its words, wherever in the document it moved to; without its lead where no block holds that any longer. */
export function findQuote(reference: ShownQuote, knowledge: Knowledge): CitedQuote | undefined {
  const document = knowledge.documents.find(({ id }) => id === reference.document);
  const passage = document && findPassage(document, reference);
  if (!passage) return undefined;
  const moved = passage.start - reference.passageStart;
  const lead = reference.lead && findLead(reference.lead, passage);
  const own = (reference.slices ?? [reference]).map(({ start, end }) => ({ start: start + moved, end: end + moved }));
  const slices = lead ? [lead, ...own] : own;
  const marks = reference.marks.map(([from, to]) => [from + moved, to + moved] as const);
  const [start, end] = [slices[0]!.start, slices.at(-1)!.end];
  const { text } = joined({ document, slices });
  return { document, passage, slices, start, end, marks, text, ...(reference.isLong && { isLong: true }) };
}

/** The nearest block before the passage that still holds the lead's words where it held them; undefined where none does. */
function findLead({ from, length, hash }: LeadReference, { document, start }: Passage): Span | undefined {
  const places = document.blocks
    .filter((block) => from + length <= block.end - block.start && block.end <= start)
    .map((block) => ({ start: block.start + from, end: block.start + from + length }));
  return places.findLast((place) => hashOfText(document.text.slice(place.start, place.end)) === hash);
}

function findPassage(document: Document, { passageStart, hash }: ShownQuote): Passage | undefined {
  const passages = passagesOf(document);
  const inPlace = passages.find(({ start }) => start === passageStart);
  if (inPlace && hashOf(inPlace) === hash) return inPlace;
  return passages.find((passage) => hashOf(passage) === hash);
}

const hashes = new WeakMap<Passage, string>();

function hashOf(passage: Passage): string {
  const { document, start, end } = passage;
  const hash = hashes.get(passage) ?? hashOfText(document.text.slice(start, end));
  hashes.set(passage, hash);
  return hash;
}

/** 96 bits over the words. */
function hashOfText(text: string): string {
  return digest("sha256", text, "base64url").slice(0, 16);
}
