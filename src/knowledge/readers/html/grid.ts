import { names } from "./furniture-names.ts";
import { lineOf, named, namesOf, styleOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";

/** Names of what is drawn as a row of a table without being one. */
const ROW_NAMES = names("row tr table-row trow");
/** Longest cell, in UTF-16 units: what is longer is text set side by side. */
const LONGEST_CELL = 80;
const FEWEST_ROWS = 3;
/** The same where a style says that they are rows. */
const FEWEST_STYLED = 2;
const MOST_COLUMNS = 12;

/** The rows of a table that is made of boxes: children that are rows of as many short cells; undefined for any other element. */
export function gridOf(element: HtmlElement): HtmlElement[][] | undefined {
  const columns = columnsIn(styleOf(element));
  if (columns > 1) return cellsInColumns(element, columns);
  const first = element.firstElementChild;
  if (!first || !(isRow(first) || isGroup(first))) return undefined;
  const parts = [...element.children].flatMap((part) => (isGroup(part) ? [...part.children] : [part]));
  const rows = parts.map((row) => (isRow(row) ? [...row.children] : []));
  const width = rows[0]?.length ?? 0;
  const isGrid =
    parts.length > 0 &&
    rows.length >= (isStyledRow(parts[0]!) ? FEWEST_STYLED : FEWEST_ROWS) &&
    width > 1 &&
    width <= MOST_COLUMNS;
  if (!isGrid || !rows.every((cells) => cells.length === width && cells.every(isCell))) return undefined;
  // What only stands side by side often leads elsewhere.
  return parts.every(isNamedRow) || rows.every((cells) => cells.every(isWithoutLink)) ? rows : undefined;
}

/** How many columns a grid's style names: `grid-template-columns: 2fr 1fr 1fr`; 0 for what is none. */
function columnsIn(style: string): number {
  if (!style.includes("display:grid")) return 0;
  const template = /(?:^|;)grid-template-columns:([^;]{1,200})/.exec(style)?.[1] ?? "";
  const repeated = /^repeat\((\d{1,2}),/.exec(template)?.[1];
  if (repeated !== undefined) return Math.min(Number(repeated), MOST_COLUMNS);
  return template.match(/\d(?:fr|px|%|r?em)|auto|(?:min|max)-content/g)?.length ?? 0;
}

/** The rows of short cells that follow each other in a grid, where the first row names columns of numbers: any other only stands side by side. */
function cellsInColumns({ children }: HtmlElement, columns: number): HtmlElement[][] | undefined {
  const rows = children.flatMap((_, at) => (at % columns === 0 ? [children.slice(at, at + columns)] : []));
  const [head, ...body] = rows;
  if (!head || body.length < FEWEST_STYLED || children.length % columns !== 0 || !children.every(isCell))
    return undefined;
  const isNumber = (cell: HtmlElement) => /\d/.test(lineOf(cell));
  const isNumbered = (column: number) =>
    body.every(({ [column]: cell }) => cell !== undefined && (isNumber(cell) || lineOf(cell) === ""));
  const hasNumbers = head.some((cell, column) => column > 0 && !isNumber(cell) && isNumbered(column));
  return hasNumbers ? rows : undefined;
}

/** Whether a style says that rows stand in it. */
function isGroup(element: HtmlElement): boolean {
  return /(?:^|;)display:table-(?:row|header|footer)-group(?:;|!|$)/.test(styleOf(element));
}

function isStyledRow(element: HtmlElement): boolean {
  return /(?:^|;)display:table-row(?:;|!|$)/.test(styleOf(element));
}

function isNamedRow(element: HtmlElement): boolean {
  return element.getAttribute("role") === "row" || isStyledRow(element) || ROW_NAMES.test(namesOf(element));
}

/** Whether an element is a row by what it is called, or sets what it holds side by side. */
function isRow(element: HtmlElement): boolean {
  if (isNamedRow(element)) return true;
  const style = styleOf(element);
  return /(?:^|;)display:(?:inline-)?flex(?:;|!|$)/.test(style) || columnsIn(style) > 1;
}

const isLink = named("a");
const isBlock = named("img form h1 h2 h3 h4");

/** Whether an element is none that stands in a cell, such as a second paragraph. */
function isMoreThanCell(element: HtmlElement): boolean {
  return isBlock(element) || (element.localName === "p" && isBehindParagraph(element));
}

function isWithoutLink(cell: HtmlElement): boolean {
  return !isLink(cell) && cell.find(isLink) === null;
}

function isBehindParagraph({ previousElementSibling }: HtmlElement): boolean {
  for (let before = previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === "p") return true;
  return false;
}

function isCell(cell: HtmlElement): boolean {
  return cell.find(isMoreThanCell) === null && lineOf(cell).length <= LONGEST_CELL;
}
