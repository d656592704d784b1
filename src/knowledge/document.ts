/** One article of the knowledge folder, as its reader took it from the file. */
export interface Document {
  /** The file's path inside the knowledge folder, with "/" between folders; unique. */
  readonly id: string;
  /** From the front matter or the file's own heading; else its first words and "…", or a plain text file's name without its ending. */
  readonly title: string;
  readonly publisher?: string;
  /** Who wrote it, where the file names them. */
  readonly author?: string;
  /** The day it was published or reports on, as `YYYY-MM-DD`. */
  readonly date?: string;
  /** An absolute http(s) address. */
  readonly url?: string;
  /** The document's words. Every offset elsewhere counts UTF-16 units of this string. */
  readonly text: string;
  /** What stands where in `text`: in order, without overlap. What lies between blocks is white space. */
  readonly blocks: readonly Block[];
}

/**
 * What a block is: `caption` describes a photo, `related` advertises another article. Neither is the reporter's own text
 * and neither is quoted without saying so.
 */
export type BlockKind = "heading" | "paragraph" | "caption" | "related" | "item" | "row";

/** A run of a document's text that belongs together and that no quote crosses. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offset of its first character in the document's text. */
  readonly start: number;
  /** UTF-16 offset after its last character. */
  readonly end: number;
  /** The headings above it, outermost first; empty where there are none. */
  readonly headings: readonly string[];
  /** The page it stands on, from 1, where the format has pages. */
  readonly page?: number;
  /** An item's number in its list, where the list is numbered. */
  readonly number?: number;
  /** How many lists an item stands in, from 1, where the format tells. */
  readonly depth?: number;
  /** Whether a table or list begins with it, where the file says so: another one may stand right before. */
  readonly isFirst?: true;
}

/** A block that can be found and quoted: every block but the headings. */
export interface Passage {
  readonly document: Document;
  readonly block: Block;
  /** Its place among the document's passages, from 0. */
  readonly index: number;
  /** The number a reader sees in a citation: its place among the document's passages, from 1. */
  readonly paragraph: number;
  /** UTF-16 offsets of the passage in the document's text. */
  readonly start: number;
  readonly end: number;
  /** The block that it hangs on: a table's first row, the line that leads a list in, the question that it answers. */
  readonly lead?: Block;
  /** Whether it only heads what follows and answers nothing itself: a table's first row, a question, a line with the date. */
  readonly isHead: boolean;
}

/** The passages of a document, in reading order. */
export function passagesOf(document: Document): Passage[] {
  const { blocks, text } = document;
  const passages: Passage[] = [];
  const leads: (Block | undefined)[] = [];
  blocks.forEach((_, at) => leads.push(leadAt(document, at, leads[at - 1])));
  blocks.forEach((block, at) => {
    if (block.kind === "heading") return;
    const lead = leads[at];
    const leadsOn = leads[at + 1] === block && (block.kind === "row" || isQuestionAt(document, at));
    const isHead = leadsOn || isQuestionAt(document, at) || isDateLine(block, text);
    const { start, end } = block;
    const index = passages.length;
    passages.push({ document, block, index, paragraph: index + 1, start, end, isHead, ...(lead && { lead }) });
  });
  return passages;
}

/** A paragraph up to this length that ends with a question mark is a question, in UTF-16 units; what follows answers it. */
const QUESTION_LENGTH = 240;

/** The block that the one at `at` hangs on; `before` is that of the block before. */
function leadAt(document: Document, at: number, before: Block | undefined): Block | undefined {
  const { text, blocks } = document;
  const block = blocks[at]!;
  const previous = blocks[at - 1];
  if (!previous || previous.kind === "heading" || block.kind === "heading") return undefined;
  if (block.kind === "row") return previous.kind === "row" && !block.isFirst ? (before ?? previous) : undefined;
  if (isQuestionAt(document, at)) return undefined;
  if (isQuestionAt(document, at - 1)) return previous;
  if (previous.kind === "paragraph" && text[previous.end - 1] === ":") return previous;
  if (block.isFirst && previous.kind === "item") return leadsIn(previous, block, text) ? previous : undefined;
  const marker = block.kind === "item" && previous.kind === "item" ? markerOf(block, text) : "";
  if (marker && marker !== markerOf(previous, text)) {
    return leadsIn(previous, block, text) ? previous : leadOfLike(text, blocks, at, marker);
  }
  if (!before || previous.kind === "row") return undefined;
  if (asks(before, text)) return asks(block, text) ? undefined : before;
  return block.kind === "item" ? before : undefined;
}

/** Whether an item ends with a colon, or the next one stands in a list within it. */
export function leadsIn({ end, depth }: Block, next: Block, text: string): boolean {
  return depth === undefined || next.depth === undefined ? text[end - 1] === ":" : depth < next.depth;
}

/** How an item begins, and how deep it stands: those of one list are alike. */
export function markerOf(block: Block, text: string): string {
  return `${block.depth ?? ""}${signOf(block, text)}`;
}

/** Whether an item is numbered, has a letter, another sign, or a dash or none: "1", "a", "+", "-". */
function signOf({ start, number, depth }: Block, text: string): string {
  if (depth !== undefined) return number === undefined ? "" : "#";
  const beginning = text.slice(start, start + 6);
  if (number !== undefined || /^\(?\d{1,3}[.)]/.test(beginning)) return "1";
  if (/^\(?\p{L}[.)]\s/u.test(beginning)) return "a";
  return /^[+*•▪◦●○■]\s/.exec(beginning)?.[0].trim() ?? "-";
}

/** What an item hangs on that goes on with its list behind a list within it: what the items before that list hang on. */
function leadOfLike(text: string, blocks: readonly Block[], at: number, marker: string): Block | undefined {
  let following: Block | undefined;
  for (const block of blocks.slice(Math.max(0, at - LIST_REACH), at).toReversed()) {
    const hasColon = text[block.end - 1] === ":";
    if (block.kind !== "item")
      return block.kind === "paragraph" && (hasColon || isQuestion(block, text)) ? block : undefined;
    const own = markerOf(block, text);
    if (own !== marker && following && markerOf(following, text) === marker && leadsIn(block, following, text))
      return block;
    following = block;
  }
  return undefined;
}

/** How many blocks of a list are looked at before an item. */
const LIST_REACH = 60;

/** "Báo Mới, thứ Hai, 16/3/2026": a short line without an end that names a day. */
function isDateLine({ kind, start, end }: Block, text: string): boolean {
  const line = text.slice(start, Math.min(end, start + DATE_LINE_LENGTH + 1));
  return (
    kind === "paragraph" &&
    line.length <= DATE_LINE_LENGTH &&
    /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/u.test(line) &&
    !/[.!?…:;]$/u.test(line)
  );
}

const DATE_LINE_LENGTH = 80;

/** Whether the block at `at` is a question that what follows answers; in a list of questions an item is none. */
function isQuestionAt({ blocks, text }: Document, at: number): boolean {
  const block = blocks[at]!;
  if (block.kind !== "item" || !asks(block, text)) return isQuestion(block, text);
  const next = blocks[at + 1];
  const isPartOfItem = next?.kind === "item" && next.number === undefined && block.number !== undefined;
  return next !== undefined && (next.kind === "paragraph" || isPartOfItem) && !asks(next, text);
}

function isQuestion(block: Block, text: string): boolean {
  return block.kind === "paragraph" && asks(block, text);
}

function asks({ start, end }: Block, text: string): boolean {
  return end - start <= QUESTION_LENGTH && text[end - 1] === "?";
}
