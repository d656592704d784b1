import { type Piece, tableRows } from "../compose.ts";
import type { BlockKind } from "../document.ts";
import { isHidden, isSwitch } from "./html/hidden.ts";
import { isBold, isNoteLink, isStruck, subscript, superscript } from "./html/inline.ts";
import { type Found, readLines } from "./html/lines.ts";
import { marked, type Marker, markersOf } from "./html/list.ts";
import { type HtmlElement, type HtmlNode, isElement, lettersIn, lineOf } from "./html/parse.ts";
import { cellsOf, readTable, rowsOf } from "./html/table.ts";

export { type HtmlDocument, type HtmlElement, type HtmlNode, parseHtml } from "./html/parse.ts";

/** Elements that make a block of their own, and what their words are. Any other element is part of a sentence or a mere box. */
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["aside", "related"],
  ["li", "item"],
  ["dt", "heading"],
  ["dd", "item"],
  ["summary", "heading"],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, "heading"] as const),
]);
const boxes = new Set(
  "p div section article main header footer figure ul ol dl details table thead tbody tfoot tr td th blockquote pre hr address form fieldset body".split(
    " ",
  ),
);
const silent = new Set("script style template noscript nav select textarea iframe svg head title".split(" "));
/** The rank of a question that is unfolded; those within it lie deeper. */
const unfoldedLevel = 7;
/** Longest line in bold that a line end makes one by itself, in letters. */
const longestBoldLine = 100;
/** Longest title in the first row of a table, in UTF-16 units. */
const longestTitle = 300;

/** What a page's own marks make of an element: nothing that belongs to the text, or words of this kind. */
export type Judge = (element: HtmlElement) => "skip" | BlockKind | undefined;

/** Where the walk stands. */
interface Place {
  readonly kind: BlockKind;
  readonly level: number;
  /** White space stays as it is. */
  readonly isRaw: boolean;
  readonly isBold: boolean;
}

/** The blocks of an element, in order. Words stay as they are; runs of white space become one space, `<br>` a line feed. */
export function piecesOf(root: HtmlNode, judge: Judge = () => undefined): Piece[] {
  return readLines(collect(root, judge, { kind: "paragraph", level: unfoldedLevel, isRaw: false, isBold: false }));
}

function collect(root: HtmlNode, judge: Judge, from: Place): Found[] {
  const pieces: Found[] = [];
  const block = openBlock(pieces);

  const walk = (node: HtmlNode, place: Place): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) block.add(child.textContent ?? "", place);
      else if (isElement(child)) visit(child, place);
    }
  };
  const visit = (element: HtmlElement, place: Place): void => {
    const name = element.localName;
    if (name === "br") return block.turn(place);
    if (isSilent(element)) return;
    const verdict = judge(element);
    if (verdict === "skip") return;
    if (name === "button") return verdict || place.kind === "heading" ? walk(element, place) : unfold(element, place);
    if (name === "table" || name === "tr") return table(element, place, verdict);
    if (name === "ol" || name === "ul") return list(element, place, verdict);
    const kind = verdict ?? kinds.get(name) ?? (element.getAttribute("role") === "heading" ? "heading" : undefined);
    if (kind !== undefined || boxes.has(name)) box(element, place, kind);
    else inline(element, place);
  };
  const box = (element: HtmlElement, place: Place, kind: BlockKind = place.kind, marker?: Marker): void => {
    const { localName: name } = element;
    const level = levelOf(element, place);
    const own = place.kind === "related" || place.kind === "caption" ? place.kind : kind;
    block.finish(place.kind);
    if (marker) block.mark(marker);
    const isUnfolded = name === "details" || name === "dl" || holdsSwitch(element);
    const inner = isUnfolded ? place.level + 1 : place.level;
    walk(element, {
      kind: own,
      level: inner,
      isRaw: place.isRaw || name === "pre",
      isBold: place.isBold || isBold(element),
    });
    block.finish(own, own === "heading" ? level : undefined);
    if (marker) block.mark(undefined);
    if (inner > place.level) pieces.push({ kind: "heading", level: inner, text: "" });
  };
  const inline = (element: HtmlElement, place: Place): void => {
    const name = element.localName;
    if (name === "sup") block.add(superscript(lineOf(element), block.words()), place);
    else if (name === "sub") block.add(subscript(lineOf(element), block.words(), textAfter(element)), place);
    else if (name === "q") {
      block.add("“", place);
      walk(element, place);
      block.add("”", place);
    } else {
      walk(element, isBold(element) ? { ...place, isBold: true } : place);
      if (name === "span" && isLabel(element)) block.add(" ", place);
    }
  };
  const list = (element: HtmlElement, place: Place, verdict: BlockKind | undefined): void => {
    const markers = markersOf(element);
    if (markers.size === 0) return box(element, place, verdict);
    block.finish(place.kind);
    for (const child of element.childNodes) {
      const marker = isElement(child) ? markers.get(child) : undefined;
      if (!isElement(child)) block.add(child.textContent ?? "", place);
      else if (!marker) visit(child, place);
      else if (!isSilent(child) && judge(child) !== "skip") box(child, place, "item", marker);
    }
    block.finish(place.kind);
  };
  const table = (element: HtmlElement, place: Place, verdict: BlockKind | undefined): void => {
    if (verdict || isLayout(element, judge)) return box(element, place, verdict);
    block.finish(place.kind);
    for (const child of element.children) if (child.localName === "caption") visit(child, place);
    const rows = rowsOf(element).filter((row) => !isSilent(row) && judge(row) !== "skip");
    const read = readTable(rows, (cell) => {
      if (isSilent(cell) || judge(cell) === "skip") return [];
      const parts = readLines(collect(cell, judge, { ...place, kind: "paragraph" }));
      return parts.map(({ text }) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
    });
    const kind = place.kind === "related" || place.kind === "caption" ? place.kind : undefined;
    for (const text of read.titles)
      pieces.push({ kind: kind ?? (text.length <= longestTitle ? "caption" : "paragraph"), text });
    pieces.push(...tableRows(read.rows, kind));
  };
  const unfold = (button: HtmlElement, place: Place): void => {
    if (!isSwitch(button) || !lineOf(button).includes(" ")) return;
    block.finish(place.kind);
    walk(button, { ...place, kind: "heading" });
    block.finish("heading", place.level);
  };

  walk(root, from);
  block.finish(from.kind);
  return pieces;
}

/** The block that is being collected. */
function openBlock(pieces: Found[]) {
  let words = "";
  let bold = 0;
  let letters = 0;
  let isRaw = false;
  /** A line has ended, and nothing stands behind it yet. */
  let isLineOpen = false;
  let marker: Marker | undefined;
  return {
    words: () => words,
    mark: (next: Marker | undefined) => (marker = next),
    add: (text: string, place: Place): void => {
      const shown = text.replace(/[\u00ad\u200b\ufeff]/g, "");
      words += place.isRaw ? shown : shown.replace(/[^\S\u00a0]+/g, " ");
      const count = lettersIn(shown);
      if (count > 0) isLineOpen = false;
      letters += count;
      if (place.isBold) bold += count;
      if (place.isRaw && count > 0) isRaw = true;
    },
    /** A line ends; two ends behind each other, or one behind a bold line, end a paragraph. */
    turn(place: Place): void {
      const isApart = isLineOpen || (bold > 0 && bold === letters && letters <= longestBoldLine);
      if (place.kind === "paragraph" && !place.isRaw && !marker && isApart) this.finish(place.kind);
      else words += "\n";
      isLineOpen = true;
    },
    finish: (kind: BlockKind, level?: number): void => {
      const text = isRaw ? words : words.replace(/ *\n */g, "\n").replace(/[ \u00a0]{2,}/g, " ");
      if (text.trim()) {
        pieces.push({
          kind,
          text: marker ? marked(text, marker) : text,
          ...(marker && { number: marker.number }),
          ...(level !== undefined && { level }),
          ...(bold > 0 && bold === letters && { isBold: true }),
        });
        marker = undefined;
      }
      [words, bold, letters, isRaw, isLineOpen] = ["", 0, 0, false, false];
    },
  };
}

/** What no reader of the page sees, or what holds no longer. */
function isSilent(element: HtmlElement): boolean {
  const name = element.localName;
  if (silent.has(name) || isNoteLink(element)) return true;
  return element.hasAttributes() ? isHidden(element) || isStruck(element) : isStruck(element);
}

/** Whether a button among its children unfolds the others. */
function holdsSwitch(element: HtmlElement): boolean {
  for (const child of element.children) if (child.localName === "button" && isSwitch(child)) return true;
  return false;
}

function levelOf(element: HtmlElement, { level }: Place): number {
  const ranked = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute("aria-level") ?? "";
  return /^[1-9]$/.test(ranked) ? Number(ranked) : level;
}

function textAfter(element: HtmlElement): string {
  const { nextSibling } = element as unknown as { nextSibling: HtmlNode | null };
  return nextSibling?.nodeType === 3 ? (nextSibling.textContent ?? "") : "";
}

/** Whether a span's words touch those behind it in the file alone: "Bến Lau" before "Giá cá lóc tăng", which the page's style parts. */
function isLabel(element: HtmlElement): boolean {
  const isNamed = element.getAttribute("class") !== null && /^\p{Lu}/u.test(textAfter(element));
  return isNamed && lineOf(element).length > 3 && /\p{L}$/u.test(lineOf(element));
}

/** Whether a table only sets its cells side by side, as old pages do. */
function isLayout(table: HtmlElement, judge: Judge): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none" || table.querySelector("table") !== null) return true;
  const cells = rowsOf(table).map(cellsOf);
  if (cells.some((row) => row.some((cell) => judge(cell) === "caption"))) return true;
  if (cells.length <= 2 && cells.flat().some((cell) => isColumnOfText(cell))) return true;
  return cells.every((row) => row.length <= 1) && cells.flat().some((cell) => lineOf(cell).length > longestTitle);
}

/** Whether a cell holds several paragraphs, headings among them or not. */
function isColumnOfText(cell: HtmlElement): boolean {
  const paragraphs = [...cell.querySelectorAll("p,h1,h2,h3,h4,h5,h6")].filter((part) => lineOf(part).length > 0);
  return paragraphs.length >= 4 && lineOf(cell).length > 800;
}
