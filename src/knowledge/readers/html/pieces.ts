import { boxed, tableRows } from "../../compose.ts";
import type { Piece } from "../../piece.ts";
import type { BlockKind } from "../../document.ts";
import { isContentsLine } from "../../headings.ts";
import { rowsOf as cutRows } from "../rows.ts";
import { subscript, superscript } from "../scripts.ts";
import { formulaOf } from "./formula.ts";
import { isFramed } from "./frame.ts";
import { gridOf } from "./grid.ts";
import { isHidden, isSwitch } from "./hidden.ts";
import { heightOf, isBold, isNoteLink, isRemark, isStruck } from "./inline.ts";
import { isLayout, type Judge, LONGEST_TITLE } from "./layout-table.ts";
import { type HtmlPiece, readLines } from "./lines.ts";
import { exportedLevel, markersOf } from "./list.ts";
import { type Item, openBlock, type Place } from "./open-block.ts";
import { isElement, lineOf } from "./parse.ts";
import type { HtmlElement, HtmlNode } from "./node.ts";
import { boxSign, signIn } from "./sign.ts";
import { tabTitle } from "./tabs.ts";
import { captionsIn, cellsOf, readTable, rowsOf } from "./table.ts";

/** Elements that make a block of their own, and what their words are. Any other element is part of a sentence or a mere box. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["aside", "related"],
  ["li", "item"],
  ["dt", "heading"],
  ["dd", "item"],
  ["summary", "heading"],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, "heading"] as const),
]);
const BOXES = new Set(
  "p div section article main header footer figure ul ol dl details table thead tbody tfoot tr td th blockquote pre hr address form fieldset body".split(
    " ",
  ),
);
const SILENT = new Set("script style template noscript nav select textarea iframe svg head title".split(" "));
/** The rank of a question that is unfolded; those within it lie deeper. */
const UNFOLDED_LEVEL = 7;

const MOST_NAMES = 5;

/** The blocks of an element, in order. Words stay as they are; runs of white space become one space, `<br>` a line feed. */
export function piecesOf(root: HtmlNode, judge: Judge = () => undefined): Piece[] {
  return readLines(
    collect(root, judge, { kind: "paragraph", level: UNFOLDED_LEVEL, isRaw: false, isBold: false, depth: 0 }),
  );
}

function collect(root: HtmlNode, judge: Judge, from: Place): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
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
    const kind = verdict ?? KINDS.get(name) ?? (element.getAttribute("role") === "heading" ? "heading" : undefined);
    const grid = kind === undefined && BOXES.has(name) ? gridOf(element) : undefined;
    if (grid) return gridded(grid, place);
    if (kind !== undefined || BOXES.has(name)) box(element, place, kind);
    else inline(element, place);
  };
  const gridded = (rows: readonly (readonly HtmlElement[])[], place: Place): void => {
    block.finish(place);
    pieces.push(...tableRows(rows.map((cells) => cells.map(lineOf)).flatMap((cells) => cutRows(cells))));
  };
  const box = (element: HtmlElement, place: Place, kind: BlockKind = place.kind, item?: Item): void => {
    const { localName: name } = element;
    const level = levelOf(element, place);
    const own = place.kind === "related" || place.kind === "caption" ? place.kind : kind;
    block.finish(place);
    if (item) block.begin(item);
    const begun = pieces.length;
    const title = tabTitle(element);
    if (title !== undefined) pieces.push({ kind: "heading", level: place.level + 1, text: title });
    const isUnfolded = title !== undefined || name === "details" || name === "dl" || holdsSwitch(element);
    const inner = isUnfolded ? place.level + 1 : place.level;
    const within: Place = {
      kind: own,
      level: inner,
      isRaw: place.isRaw || name === "pre",
      isBold: place.isBold || isBold(element),
      depth: item ? place.depth + 1 : place.depth,
    };
    walk(element, within);
    block.finish(within, own === "heading" ? level : undefined);
    if (item) block.begin(undefined);
    if (inner > place.level) pieces.push({ kind: "heading", level: inner, text: "" });
    if (own === "paragraph" && isTitled(pieces[begun]) && (isFramed(element) || unfolds(element)))
      pieces.push(...boxed<HtmlPiece>(pieces.splice(begun), isTitled));
  };
  const inline = (element: HtmlElement, place: Place): void => {
    const name = element.localName;
    const height = heightOf(element);
    if (name === "input") block.add(isBesideWords(element) ? (boxSign(element) ?? "") : "", place);
    else if (isNumerator(element)) block.add(`${/\d$/.test(block.words()) ? " " : ""}${lineOf(element)}`, place);
    else if (height === "raised") block.add(superscript(lineOf(element), block.words()), place);
    else if (height === "lowered") block.add(subscript(lineOf(element), block.words(), textAfter(element)), place);
    else if (name === "math") block.add(formulaOf(element, block.words()), place);
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
    if (verdict) return box(element, place, verdict);
    const markers = markersOf(element);
    const level = exportedLevel(element);
    const around = level === undefined ? place : { ...place, depth: place.depth + level.depth };
    let isFirst = level?.begins ?? true;
    block.finish(place);
    for (const child of element.childNodes) {
      if (!isElement(child)) block.add(child.textContent ?? "", place);
      else if (child.localName !== "li") visit(child, place);
      else if (!isSilent(child)) {
        const own = judge(child);
        if (own === "skip") continue;
        const count = pieces.length;
        box(child, around, own ?? "item", { marker: markers.get(child), isFirst });
        isFirst &&= pieces.length === count;
      }
    }
    block.finish(place);
  };
  const table = (element: HtmlElement, place: Place, verdict: BlockKind | undefined): void => {
    if (verdict) return box(element, place, verdict);
    block.finish(place);
    if (isLayout(element, judge)) return cellsBeside(element, place);
    for (const caption of captionsIn(element)) visit(caption, place);
    const read = readTable(rowsOf(element).filter(isShown), (cell) => {
      if (!isShown(cell)) return [];
      if (cell.firstElementChild === null) return plainTexts(cell);
      const parts = readLines(collect(cell, judge, { ...place, kind: "paragraph" }));
      const texts = parts.map(({ text }) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
      const sign = texts.length === 0 ? signIn(cell) : undefined;
      return sign === undefined ? texts : [sign];
    });
    const kind = place.kind === "related" || place.kind === "caption" ? place.kind : undefined;
    for (const text of read.titles)
      pieces.push({ kind: kind ?? (text.length <= LONGEST_TITLE ? "caption" : "paragraph"), text });
    pieces.push(...tableRows(read.rows, kind, read.isKeyed));
  };
  /** What a table only sets side by side, cell by cell. */
  const cellsBeside = (element: HtmlElement, place: Place): void => {
    for (const part of [...captionsIn(element), ...rowsOf(element).filter(isShown).flatMap(cellsOf)])
      if (isShown(part)) box(part, place, judge(part) as BlockKind | undefined);
  };
  const isShown = (element: HtmlElement): boolean => !isSilent(element) && judge(element) !== "skip";
  const unfold = (button: HtmlElement, place: Place): void => {
    if (!isSwitch(button) || !lineOf(button).includes(" ")) return;
    const heading: Place = { ...place, kind: "heading" };
    block.finish(place);
    walk(button, heading);
    block.finish(heading, place.level);
  };

  walk(root, from);
  block.finish(from);
  return pieces;
}

/** What no reader of the page sees, or what holds no longer. */
function isSilent(element: HtmlElement): boolean {
  const name = element.localName;
  if (SILENT.has(name) || isNoteLink(element) || isRemark(element)) return true;
  if (name === "dialog") return element.getAttribute("open") === null;
  return element.hasAttributes() ? isHidden(element) || isStruck(element) : isStruck(element);
}

/** Whether what begins a box may be its title. */
function isTitled(first: HtmlPiece | undefined): boolean {
  return first !== undefined && (first.kind === "heading" || first.isBold === true);
}

/** The words of a cell that holds nothing but words. */
function plainTexts(cell: HtmlElement): string[] {
  const text = lineOf(cell)
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .trim();
  return text === "" || isContentsLine(text) ? [] : [text];
}

/** Whether a button among its children unfolds the others. */
function holdsSwitch(element: HtmlElement): boolean {
  for (const child of element.children) if (child.localName === "button" && isSwitch(child)) return true;
  return false;
}

/** Whether headings among its children unfold what stands below them. */
function unfolds(element: HtmlElement): boolean {
  for (const child of element.children) {
    const button = /^h[1-6]$/.test(child.localName) ? child.firstElementChild : null;
    if (button?.localName === "button" && isSwitch(button)) return true;
  }
  return false;
}

function levelOf(element: HtmlElement, { kind, level }: Place): number {
  // A heading within a question that is unfolded is that question.
  if (kind === "heading" && level > UNFOLDED_LEVEL) return level;
  const ranked = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute("aria-level") ?? "";
  return /^[1-9]$/.test(ranked) ? Number(ranked) : level + namesBefore(element);
}

/** How many names of a definition stand right before another one: each of them heads it. */
function namesBefore({ localName, previousElementSibling }: HtmlElement): number {
  let count = 0;
  let before = localName === "dt" ? previousElementSibling : null;
  while (before?.localName === "dt" && count < MOST_NAMES) [before, count] = [before.previousElementSibling, count + 1];
  return count;
}

function textAfter(element: HtmlElement): string {
  const { nextSibling } = element;
  return nextSibling?.nodeType === 3 ? (nextSibling.textContent ?? "") : "";
}

/** Whether a box to tick stands in a sentence or an item: others switch menus on and off. */
function isBesideWords({ parentElement: parent }: HtmlElement): boolean {
  return parent !== null && /^(?:p|li|td|th|dd|label|span)$/.test(parent.localName) && lineOf(parent) !== "";
}

/** Whether a raised number stands above a stroke: "3" and "1/2" are not 31/2. */
function isNumerator(element: HtmlElement): boolean {
  if (element.localName !== "sup" && element.getAttribute("class") !== "num") return false;
  return /^\d{1,4}$/.test(lineOf(element)) && /^\s*[/⁄]\s*\d*$/.test(textAfter(element));
}

/** Whether a span's words touch those behind it in the file alone: "Bến Lau" before "Giá cá lóc tăng", which the page's style parts. */
function isLabel(element: HtmlElement): boolean {
  const isNamed = element.getAttribute("class") !== null && /^\p{Lu}/u.test(textAfter(element));
  return isNamed && lineOf(element).length > 3 && /\p{L}$/u.test(lineOf(element));
}
