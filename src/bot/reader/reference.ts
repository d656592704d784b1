import { hash as digest } from "node:crypto";
import type { Quote } from "../../answer/answer.ts";
import { isWithin, joined } from "../../answer/shown.ts";
import type { Block, Document, Passage } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { QuoteReference } from "../../store/answers.ts";
import type { Span } from "../../text/sentences.ts";
import type { CitedQuote } from "../message/citation.ts";

/** A quote of a sent answer, as the store keeps it for the answer's buttons. */
export interface ShownQuote extends QuoteReference {
  /** Where its passage began in the document's text. */
  readonly passageStart: number;
  /** The slices of the passage; absent where there is one, from `start` to `end`. */
  readonly slices?: readonly Span[];
  /** What is quoted with them of other blocks: a list's lead-in and items, a table's rows. */
  readonly others?: readonly OtherReference[];
  readonly marks: Quote["marks"];
  readonly isLong?: true;
  /** Came nearest, and was not said to answer. */
  readonly isDoubtful?: true;
  /** Stands in the reply itself; the others are reached by its buttons. */
  readonly inReply: boolean;
}

/** A slice of another block than the passage's, named so that it is found again wherever the block moved to. */
interface OtherReference {
  /** How many blocks after the passage's it stands; negative before it. */
  readonly distance: number;
  /** Where it begins in its block, and how long it is. */
  readonly from: number;
  readonly length: number;
  /** Hash of its words. */
  readonly hash: string;
}

/** Names a quote of an answer just made. */
export function referenceTo({ document, passage, slices, marks, isLong }: Quote, inReply: boolean): ShownQuote {
  const own = slices.filter((slice) => isWithin(slice, passage));
  const others = slices.filter((slice) => !isWithin(slice, passage));
  return {
    document: document.id,
    hash: hashOf(passage),
    start: own[0]!.start,
    end: own.at(-1)!.end,
    passageStart: passage.start,
    ...(own.length > 1 && { slices: own }),
    ...(others.length > 0 && { others: others.map((slice) => otherReference(slice, passage)) }),
    marks,
    ...(isLong && { isLong }),
    inReply,
  };
}

function otherReference({ start, end }: Span, { document: { text, blocks }, block }: Passage): OtherReference {
  const at = blocks.findLastIndex((candidate) => candidate.start <= start);
  const distance = at - blocks.indexOf(block);
  return { distance, from: start - blocks[at]!.start, length: end - start, hash: hashOfText(text.slice(start, end)) };
}

/** The quote in the documents as they are now: its passage by its words, wherever in the document it moved to; without what no block holds any longer of what was quoted with it. */
export function findQuote(reference: ShownQuote, knowledge: Knowledge): CitedQuote | undefined {
  const document = knowledge.documents.find(({ id }) => id === reference.document);
  const passage = document && findPassage(document, reference);
  if (!passage) return undefined;
  const moved = passage.start - reference.passageStart;
  const others = (reference.others ?? []).flatMap((other) => findOther(other, passage) ?? []);
  const own = (reference.slices ?? [reference]).map(({ start, end }) => ({ start: start + moved, end: end + moved }));
  const slices = [...own, ...others].toSorted((one, other) => one.start - other.start);
  const marks = reference.marks.map(([from, to]) => [from + moved, to + moved] as const);
  const [start, end] = [slices[0]!.start, slices.at(-1)!.end];
  const { text } = joined({ document, slices });
  return { document, passage, slices, start, end, marks, text, ...(reference.isLong && { isLong: true }) };
}

/** The block where it stood that still holds the words where it held them, else the nearest such one on that side; undefined where none does. */
function findOther({ distance, from, length, hash }: OtherReference, { document, block }: Passage): Span | undefined {
  const { blocks, text } = document;
  const at = blocks.indexOf(block);
  const holds = ({ start, end }: Block): boolean =>
    from + length <= end - start && hashOfText(text.slice(start + from, start + from + length)) === hash;
  const inPlace = blocks[at + distance];
  const found =
    inPlace && holds(inPlace)
      ? inPlace
      : distance < 0
        ? blocks.slice(0, at).findLast(holds)
        : blocks.slice(at + 1).find(holds);
  return found && { start: found.start + from, end: found.start + from + length };
}

function findPassage(document: Document, { passageStart, hash }: ShownQuote): Passage | undefined {
  const passages = passagesOf(document);
  const inPlace = passages.find(({ start }) => start === passageStart);
  if (inPlace && hashOf(inPlace) === hash) return inPlace;
  return passages.find((passage) => hashOf(passage) === hash);
}

function hashOf({ document, start, end }: Passage): string {
  return hashOfText(document.text.slice(start, end));
}

/** 96 bits over the words. */
function hashOfText(text: string): string {
  return digest("sha256", text, "base64url").slice(0, 16);
}
