import type { Document } from "../../knowledge/document.ts";
import type { Span } from "../../text/sentences.ts";
import { titleOf } from "./citation.ts";
import { cutAt } from "./cut.ts";
import { bold, join, type RichText, withBold } from "./rich-text.ts";

/** Of a document's own text on one page of reading, in UTF-16 units: about what a phone shows at once, so that what is marked is seen. */
const SHEET_LENGTH = 1500;
/** Bold stretches on one, so that it stays below Telegram's 100 entities. */
const BOLD_MARKED = 90;

/** A stretch of a document's text: UTF-16 offsets. */
type Sheet = readonly [start: number, end: number];

/** A text in pages to read: turned at the ends of paragraphs, or of words where a paragraph is longer than a page. */
export function sheetsOf(text: string): Sheet[] {
  const sheets: Sheet[] = [];
  let start = text.search(/\S/);
  while (start >= 0 && start < text.length) {
    const most = start + cutAt(text.slice(start, start + 2 * SHEET_LENGTH), SHEET_LENGTH);
    const end = most >= text.length ? text.length : Math.max(start + 1, turnAt(text, start, most));
    sheets.push([start, end]);
    const next = text.slice(end).search(/\S/);
    start = next === -1 ? text.length : end + next;
  }
  return sheets.length > 0 ? sheets : [[0, 0]];
}

/** Which page of a text an offset stands on, from 0. */
export function sheetAt(text: string, offset: number): number {
  return Math.max(
    0,
    sheetsOf(text).findLastIndex(([start]) => start <= offset),
  );
}

function turnAt(text: string, start: number, most: number): number {
  const half = start + SHEET_LENGTH / 2;
  const turns = [text.lastIndexOf("\n\n", most), text.lastIndexOf("\n", most), text.lastIndexOf(" ", most)];
  return turns.find((turn) => turn > half) ?? most;
}

/** A page of a document's own text below its title, unless it begins with that; its headings bold, and what is `marked` of it. */
export function sheetText(document: Document, sheet: Sheet, marked: readonly Span[] = []): RichText {
  const title = titleOf(document);
  const shown = markedText(document, sheet, marked);
  return shown.text.startsWith(`${title}\n`) ? shown : join([bold(title), "\n\n", shown]);
}

function markedText({ text, blocks }: Document, [start, end]: Sheet, marked: readonly Span[]): RichText {
  const shown = text.slice(start, end).trimEnd();
  const headings = blocks.filter(({ kind, start: from }) => kind === "heading" && from >= start && from < end);
  const ranges = [...marked, ...headings]
    .map((span): Sheet => [Math.max(0, span.start - start), Math.min(shown.length, span.end - start)])
    .filter(([from, to]) => from < to)
    .sort(([one], [other]) => one - other);
  return withBold(shown || "…", ranges.slice(0, BOLD_MARKED));
}
