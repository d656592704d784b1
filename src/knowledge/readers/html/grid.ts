import { names } from "./furniture-names.ts";
import { type HtmlElement, lineOf, named, namesOf, styleOf } from "./parse.ts";

/** Names of what is drawn as a row of a table without being one. */
const rowNames = names("row tr table-row trow");
/** Longest cell, in UTF-16 units: what is longer is text set side by side. */
const longestCell = 80;
const fewestRows = 3;
/** The same where a style says that they are rows. */
const fewestStyled = 2;
const mostColumns = 12;

/** The rows of a table that is made of boxes: children that are rows of as many short cells; undefined for any other element. */
export function gridOf(element: HtmlElement): HtmlElement[][] | undefined {
  const first = element.firstElementChild;
  if (!first || !(isRow(first) || isGroup(first))) return undefined;
  const parts = [...element.children].flatMap((part) => (isGroup(part) ? [...part.children] : [part]));
  const rows = parts.map((row) => (isRow(row) ? [...row.children] : []));
  const width = rows[0]?.length ?? 0;
  const isGrid =
    parts.length > 0 &&
    rows.length >= (isStyledRow(parts[0]!) ? fewestStyled : fewestRows) &&
    width > 1 &&
    width <= mostColumns;
  return isGrid && rows.every((cells) => cells.length === width && cells.every(isCell)) ? rows : undefined;
}

/** Whether a style says that rows stand in it. */
function isGroup(element: HtmlElement): boolean {
  return /(?:^|;)display:table-(?:row|header|footer)-group(?:;|!|$)/.test(styleOf(element));
}

function isStyledRow(element: HtmlElement): boolean {
  return /(?:^|;)display:table-row(?:;|!|$)/.test(styleOf(element));
}

function isRow(element: HtmlElement): boolean {
  return element.getAttribute("role") === "row" || isStyledRow(element) || rowNames.test(namesOf(element));
}

const isBlock = named("img form h1 h2 h3 h4");

/** Whether an element is none that stands in a cell, such as a second paragraph. */
function isMoreThanCell(element: HtmlElement): boolean {
  return isBlock(element) || (element.localName === "p" && isBehindParagraph(element));
}

function isBehindParagraph({ previousElementSibling }: HtmlElement): boolean {
  for (let before = previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === "p") return true;
  return false;
}

function isCell(cell: HtmlElement): boolean {
  return cell.find(isMoreThanCell) === null && lineOf(cell).length <= longestCell;
}
