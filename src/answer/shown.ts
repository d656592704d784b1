import type { Document, Passage } from "../knowledge/document.ts";
import type { Span } from "../text/sentences.ts";
import { sentencesOf } from "./passage-sentences.ts";

/** What shows a cut. */
const CUT = "[…]";
/** What stands between two slices in a quote's text. */
export const BETWEEN = ` ${CUT} `;

/** What is quoted of a passage, and with it of the block that it hangs on and of its list or table. */
interface Parts {
  readonly document: Document;
  readonly passage: Passage;
  /** UTF-16 offsets into the document's text, in order, apart. */
  readonly slices: readonly Span[];
}

/** A text that a reader sees, and where in it each slice begins. */
interface Shown {
  readonly text: string;
  readonly at: readonly number[];
}

/** A quote's own text: its slices with a cut between any two. */
export function joined({ document, slices }: Pick<Parts, "document" | "slices">): Shown {
  return assembled(document, slices, () => BETWEEN);
}

/** A quote with every cut shown, also where it begins or ends inside a sentence. What another block holds stands on a line of its own. */
export function shown({ document, passage, slices }: Parts): Shown {
  const [first, last] = [slices[0]!, slices.at(-1)!];
  const opening = isWithin(first, passage) && !atEdge(first.start, "start", passage) ? `${CUT} ` : "";
  const isWhole = isWithin(last, passage) ? atEdge(last.end, "end", passage) : endsBlock(last, document);
  const closing = isWhole ? "" : ` ${CUT}`;
  const { text, at } = assembled(document, slices, (before, after) => {
    if (isWithin(before, passage) && isWithin(after, passage)) return BETWEEN;
    return document.text.slice(before.end, after.start).trim() === "" ? "\n" : ` ${CUT}\n`;
  });
  return { text: opening + text + closing, at: at.map((place) => place + opening.length) };
}

/** The last slice of the passage itself: a head, a lead-in, other items come before or after it. */
export function answeringSlice({ passage, slices }: Parts): Span {
  return slices.findLast((slice) => isWithin(slice, passage))!;
}

/** Whether a slice is of the passage itself. */
export function isWithin({ start, end }: Span, passage: Passage): boolean {
  return passage.start <= start && end <= passage.end;
}

function assembled(document: Document, slices: readonly Span[], between: (before: Span, after: Span) => string): Shown {
  let text = "";
  const at = slices.map((slice, index) => {
    const before = slices[index - 1];
    if (before) text += between(before, slice);
    const place = text.length;
    text += document.text.slice(slice.start, slice.end);
    return place;
  });
  return { text, at };
}

/** Whether a slice of another block goes to its end. */
function endsBlock({ end }: Span, { blocks }: Document): boolean {
  return blocks.some((block) => block.end === end);
}

/** Whether a sentence of the passage begins, or ends, there. */
function atEdge(offset: number, edge: "start" | "end", passage: Passage): boolean {
  return offset === passage[edge] || sentencesOf(passage).some((sentence) => sentence[edge] === offset);
}
