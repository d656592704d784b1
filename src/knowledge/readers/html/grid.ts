import { names } from "./furniture-names.ts";
import { type HtmlElement, lineOf, namesOf } from "./parse.ts";

/** Names of what is drawn as a row of a table without being one. */
const rowNames = names("row tr table-row trow");
/** Longest cell, in UTF-16 units: what is longer is text set side by side. */
const longestCell = 80;
const fewestRows = 3;
const mostColumns = 12;

/** The rows of a table that is made of boxes: children that are rows of as many short cells; undefined for any other element. */
export function gridOf(element: HtmlElement): HtmlElement[][] | undefined {
  const [first] = element.children;
  if (!first || !isRow(first)) return undefined;
  const rows = [...element.children].map((row) => (isRow(row) ? [...row.children] : []));
  const width = rows[0]!.length;
  const isGrid = rows.length >= fewestRows && width > 1 && width <= mostColumns;
  return isGrid && rows.every((cells) => cells.length === width && cells.every(isCell)) ? rows : undefined;
}

function isRow(element: HtmlElement): boolean {
  return element.getAttribute("role") === "row" || rowNames.test(namesOf(element));
}

function isCell(cell: HtmlElement): boolean {
  return cell.querySelector("p ~ p,img,form,h1,h2,h3,h4") === null && lineOf(cell).length <= longestCell;
}
