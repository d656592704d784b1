import { speaksAloud } from "../../../text/speakers.ts";
import { partNameOf } from "../../headings.ts";
import { joinLines, type Words } from "./hyphens.ts";
import type { Line } from "./lines.ts";
import { isBareName, type Marker, markerOf, namesPart } from "./markers.ts";
import { endsInside, endsSentence, isCapital, type Layout, styleOf } from "./layout.ts";

/** Lines that belong together, and what is known about them. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly text: string;
  /** Where the words of a later page begin in the text. */
  readonly turns: readonly { readonly at: number; readonly page: number }[];
  readonly marker: Marker | undefined;
}

/** Joins lines to paragraphs, items and headings; a sentence that goes on in the next column or on the next page is joined too. */
export function paragraphsIn(lines: readonly Line[], layout: Layout, words: Words): Paragraph[] {
  const paragraphs: Open[] = [];
  // What may go on after a break of the page: smaller letters below it are notes.
  let running: Open | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.lines.at(-1);
    const isBroken = before !== undefined && (before.page !== line.page || before.region !== line.region);
    const open = isBroken && isText(line, layout) ? running : last;
    if (open && (isBroken ? goesOnAfterBreak(open, line, layout) : goesOn(open, line, layout))) add(open, line, words);
    else paragraphs.push(begin(line));
    if (isText(line, layout)) running = open?.lines.at(-1) === line ? open : paragraphs.at(-1);
  }
  return paragraphs;
}

interface Open extends Paragraph {
  readonly lines: Line[];
  text: string;
  readonly turns: { at: number; page: number }[];
}

function begin(line: Line): Open {
  const marker = line.set === undefined ? markerOf(line.text) : undefined;
  return { lines: [line], text: line.text, turns: [], marker };
}

function add(open: Open, line: Line, words: Words): void {
  const before = open.lines.at(-1)!;
  open.text = joinLines(open.text, line.text, words);
  if (before.page !== line.page) open.turns.push({ at: open.text.length - line.text.length, page: line.page });
  open.lines.push(line);
}

function isText(line: Line, layout: Layout): boolean {
  return line.set === undefined && line.height > layout.textHeight * 0.92;
}

/** Whether a line goes on with the paragraph of the line before it in the same column. */
function goesOn(open: Open, line: Line, layout: Layout): boolean {
  const before = open.lines.at(-1)!;
  if (before.set || line.set || isOtherStyle(before, line, layout) || begins(open, line, layout)) return false;
  const distance = line.y - before.y;
  const isHeading = styleOf(line, layout) !== "plain";
  if (distance <= 0 || distance > (isHeading ? Math.max(layout.gap, line.height * 1.25) : layout.gap) * 1.35)
    return false;
  if (isHeading) return !endsSentence(before.text) || !isShort(before, layout);
  return open.marker ? itemGoesOn(open, line, layout) : textGoesOn(open, line, layout);
}

function isOtherStyle(before: Line, line: Line, layout: Layout): boolean {
  const ratio = line.height / before.height;
  if (ratio > 1.1 || ratio < 0.9) return true;
  const isRunIn = before.isBold && !isShort(before, layout) && /^\p{Ll}/u.test(line.text) && !endsSentence(before.text);
  return before.isBold !== line.isBold && layout.hasBold && !isRunIn;
}

/** Whether a line begins something of its own: an item, an article. A number or a dash within a sentence does not. */
function begins(open: Open, line: Line, layout: Layout): boolean {
  if (speaksAloud(line.text)) return true;
  const before = open.lines.at(-1)!;
  const isInside = !isShort(before, layout) && endsInside(before.text);
  if (namesPart(line.text)) return !isInside || (/^\p{L}{2}/u.test(line.text) && !refersOn(before.text));
  const marker = markerOf(line.text);
  if (!marker) return false;
  const isNext = marker.number === 1 || (open.marker !== undefined && marker.number === (open.marker.number ?? 0) + 1);
  const isLike =
    open.marker !== undefined && open.marker.sign > 0 === marker.sign > 0 && line.left <= open.lines[0]!.left + 2;
  return !isInside || isNext || isLike;
}

/** Whether a text is about to name a part: "theo quy định tại". */
function refersOn(text: string): boolean {
  return /(?:,|\s(?:tại|theo|của|và|hoặc|với|từ|đến|khoản \d{1,3}|điểm \p{L}))$/iu.test(text.slice(-20));
}

function itemGoesOn(open: Open, line: Line, layout: Layout): boolean {
  const [first, before] = [open.lines[0]!, open.lines.at(-1)!];
  const hang = first.left + open.marker!.length * first.height * 0.5;
  const isDone = endsSentence(before.text) || /[;:]$/.test(before.text);
  if (!isDone) return !(isShort(before, layout) && isLow(line, first) && /^\p{Lu}/u.test(line.text));
  if (isShort(before, layout)) return false;
  return Math.abs(line.left - hang) <= line.height * 1.2 && line.left > first.left + 1;
}

/** Whether a line begins as far left as the item's first one, or further. */
function isLow(line: Line, first: Line): boolean {
  return line.left <= first.left + 1;
}

function textGoesOn(open: Open, line: Line, layout: Layout): boolean {
  const before = open.lines.at(-1)!;
  if (isCapital(before.text) && isCapital(line.text) && !isBareName(before.text)) return true;
  const isIndented = line.left - before.left > line.height && line.right - line.left > line.height;
  if (isIndented) return isShort(before, layout) ? false : !endsSentence(before.text) && /^\p{Ll}/u.test(line.text);
  if (!isShort(before, layout)) return true;
  if (endsSentence(before.text) || before.text.endsWith(":")) return false;
  // A short line without an end is a line by itself when another begins below it.
  const isName = partNameOf(open.text) !== undefined || isVeryShort(before, layout) || isCapital(before.text);
  return !isName || /^[\p{Ll}\d(]/u.test(line.text);
}

/** Whether a line on the next page, or in the next column, goes on with the sentence. */
function goesOnAfterBreak(open: Open, line: Line, layout: Layout): boolean {
  const before = open.lines.at(-1)!;
  if (before.set || isOtherStyle(before, line, layout) || begins(open, line, layout)) return false;
  if (styleOf(line, layout) !== "plain" || endsSentence(before.text) || /[:;]$/.test(before.text)) return false;
  return (
    /^[\p{Ll}\d(,]/u.test(line.text) ||
    (!isShort(before, layout) && line.left - layout.marginOf(line) <= line.height / 2)
  );
}

function isShort(line: Line, layout: Layout): boolean {
  return widthShare(line, layout) < 0.8;
}

function isVeryShort(line: Line, layout: Layout): boolean {
  return widthShare(line, layout) < 0.65;
}

function widthShare(line: Line, layout: Layout): number {
  const margin = layout.marginOf(line);
  return (line.right - margin) / Math.max(layout.edgeOf(line) - margin, 1);
}
