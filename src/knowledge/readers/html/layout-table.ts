import { isMotto } from "../../official-title.ts";
import type { BlockKind } from "../../document.ts";
import { lineOf, named } from "./parse.ts";
import type { HtmlElement } from "./node.ts";
import { cellsOf, rowsOf } from "./table.ts";

/** What a page's own marks make of an element: nothing that belongs to the text, or words of this kind. */
export type Judge = (element: HtmlElement) => "skip" | BlockKind | undefined;

/** Longest title in the first row of a table, in UTF-16 units. */
export const LONGEST_TITLE = 300;

const isTable = named("table");
const isParagraph = named("p h1 h2 h3 h4 h5 h6");
const isLineEnd = named("br");

/** Whether a table only sets its cells side by side, as old pages do. */
export function isLayout(table: HtmlElement, judge: Judge): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none" || table.find(isTable) !== null) return true;
  const cells = rowsOf(table).map(cellsOf);
  if (cells.flat().length === 1) return true;
  if (cells.some((row) => row.some((cell) => judge(cell) === "caption"))) return true;
  if (cells.some((row) => row.some((cell) => /^nơi nhận\s?:/iu.test(lineOf(cell).slice(0, 20))))) return true;
  if (cells.slice(0, 2).some((row) => row.some((cell) => isMotto(lineOf(cell))))) return true;
  if (cells.length <= 2 && cells.flat().some((cell) => isColumnOfText(cell))) return true;
  return cells.every((row) => row.length <= 1) && cells.flat().some((cell) => lineOf(cell).length > LONGEST_TITLE);
}

/** Whether a cell holds several paragraphs, headings among them or not, or lines that are broken by hand. */
function isColumnOfText(cell: HtmlElement): boolean {
  const paragraphs = cell.findAll(isParagraph).filter((part) => lineOf(part).length > 0);
  const isBroken = paragraphs.length >= 4 || cell.findAll(isLineEnd).length >= 4;
  return isBroken && lineOf(cell).length > 800;
}
