import { asksAloud, isBareLabel } from "../text/speakers.ts";
import type { Block, Document } from "./document.ts";
import { itemBefore, leadsIn, LIST_REACH, markerOf } from "./markers.ts";

/** A paragraph up to this length that ends with a question mark is a question, in UTF-16 units; what follows answers it. */
const QUESTION_LENGTH = 240;
/** The same of one that says itself that it asks: readers tell their case first. */
const LONG_QUESTION = 1500;

/** For each block of a document the blocks that it hangs on, the nearest last. */
export function hangingsOf(document: Document): readonly (readonly Block[])[] {
  const chains = new Map<Block, readonly Block[]>();
  let lead: Block | undefined;
  let chain: readonly Block[] = [];
  let head: Block | undefined;
  return document.blocks.map((block, at) => {
    const isInTable = block.kind === "row" && document.blocks[at - 1]?.kind === "row" && !block.isFirst;
    if (block.kind === "row" && !isInTable) head = isHeadRow(document, at) ? block : undefined;
    const resumed = itemBefore(document, at);
    const leadOfLast = resumed ? chains.get(resumed)!.at(-1) : lead;
    const next = block.kind === "row" ? (isInTable ? head : undefined) : leadAt(document, at, leadOfLast, resumed);
    if (next !== lead) chain = next ? [...(chains.get(next) ?? []), next].slice(-MOST_LEADS) : [];
    lead = next;
    chains.set(block, chain);
    return chain;
  });
}

/** Whether the first row of a table names its columns: it has no figure or hour above another one, as a price list has that begins at once. */
function isHeadRow({ blocks, text }: Document, at: number): boolean {
  if (blocks[at + 1]?.kind !== "row" || blocks[at + 1]!.isFirst) return true;
  const [first, second] = blocks.slice(at, at + 2).map(({ start, end }) => text.slice(start, end).split(" | "));
  return !first!.some((cell, column) => column > 0 && isLike(cell, second![column] ?? ""));
}

/** Whether two cells say the same of different things: figures, or the same words around others. */
function isLike(cell: string, below: string): boolean {
  if (isFigure(cell)) return isFigure(below);
  return /\d/.test(cell) && /\p{L}{2}/u.test(cell) && formOf(cell) === formOf(below);
}

/** "0 giờ đến 0 giờ" */
function formOf(cell: string): string {
  return cell.replace(/\d{1,20}/g, "0");
}

/** "21.000", "18 km", "340.000đ"; no year, hour or number of a column. */
function isFigure(cell: string): boolean {
  const found = /^(\d[\d.,]{0,20}) ?([^\d\s|.,][^\d\s|/]{0,5})?(?:\/\S{1,10})?$/u.exec(cell);
  if (!found || /^(?:19|20)\d\d$/.test(cell)) return false;
  const [, digits, unit] = found as unknown as [string, string, string?];
  return unit === undefined ? digits.length > 2 : !/^(?:h|g|giờ|:|\.|\))/iu.test(unit);
}

/** Lists within lists are followed so far. */
const MOST_LEADS = 6;

/** The block that the one at `at` hangs on; `before` is that of the block before, or of the item with which it goes on behind other paragraphs. */
function leadAt(
  document: Document,
  at: number,
  before: Block | undefined,
  resumed: Block | undefined,
): Block | undefined {
  const { text, blocks } = document;
  const block = blocks[at]!;
  const previous = blocks[at - 1];
  if (!previous || previous.kind === "heading" || block.kind === "heading") return undefined;
  if (isQuestionAt(document, at)) return undefined;
  if (isQuestionAt(document, at - 1)) return previous;
  if (isLabel(previous, text)) return before;
  if (previous.kind === "paragraph" && text[previous.end - 1] === ":") return previous;
  if (block.isFirst && previous.kind === "item") return leadsIn(previous, block, text) ? previous : undefined;
  const marker = block.kind === "item" && previous.kind === "item" ? markerOf(block, text) : "";
  if (marker && marker !== markerOf(previous, text)) {
    return leadsIn(previous, block, text) ? previous : leadOfLike(text, blocks, at, marker);
  }
  if (!before || (previous.kind === "row" && !resumed)) return undefined;
  if (isAsked(before, text)) return asks(block, text) ? undefined : before;
  return block.kind === "item" ? before : undefined;
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

/** "Báo Mới, thứ Hai, 16/3/2026": a short line without an end that names a day, and is no field of another name such as "Hạn chót: 30/3/2026". */
export function isDateLine({ kind, start, end }: Block, text: string): boolean {
  const line = text.slice(start, Math.min(end, start + DATE_LINE_LENGTH + 1));
  const label = /^([^:\d]{1,40}):/u.exec(line)?.[1];
  return (
    kind === "paragraph" &&
    (label === undefined || /ngày|đăng|cập nhật|date|published|updated/iu.test(label)) &&
    line.length <= DATE_LINE_LENGTH &&
    /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/u.test(line) &&
    !/[.!?…:;]$/u.test(line)
  );
}

const DATE_LINE_LENGTH = 80;

/** Whether a block only says that somebody asks or replies: "Đáp:" above the answer. */
export function isLabel({ start, end, kind }: Block, text: string): boolean {
  return kind === "paragraph" && end - start <= LABEL_LENGTH && isBareLabel(text.slice(start, end));
}

const LABEL_LENGTH = 40;

/** Whether the block at `at` is a question that what follows answers; in a list of questions an item is none. */
export function isQuestionAt({ blocks, text }: Document, at: number): boolean {
  const block = blocks[at]!;
  if (isAskedAloud(block, blocks[at + 1], text)) return true;
  if (block.kind !== "item" || !asks(block, text)) return isQuestion(block, text);
  const next = blocks[at + 1];
  const isPartOfItem = next?.kind === "item" && next.number === undefined && block.number !== undefined;
  return next !== undefined && (next.kind === "paragraph" || isPartOfItem) && !asks(next, text);
}

/** Whether a block says itself that it asks, and the next one that it replies: "Hỏi: …" before "Đáp: …". */
function isAskedAloud(block: Block, next: Block | undefined, text: string): boolean {
  if (next?.kind !== "paragraph" || (block.kind !== "paragraph" && block.kind !== "item")) return false;
  const [length, reply] = [block.end - block.start, text.slice(next.start, next.start + LABEL_LENGTH * 2)];
  return length <= LONG_QUESTION && asksAloud(text.slice(block.start, block.end), reply);
}

/** Whether what leads in asks: anything else ends with a colon, or is an item. */
function isAsked(lead: Block, text: string): boolean {
  return asks(lead, text) || (lead.kind === "paragraph" && text[lead.end - 1] !== ":");
}

function isQuestion(block: Block, text: string): boolean {
  return block.kind === "paragraph" && asks(block, text);
}

function asks({ start, end }: Block, text: string): boolean {
  return end - start <= QUESTION_LENGTH && text[end - 1] === "?";
}
