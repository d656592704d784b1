import { tableRows } from "../../compose.ts";
import type { Piece } from "../../piece.ts";
import { isMotto } from "../../official-title.ts";
import { namesParts } from "../rows.ts";
import { type Flow, MOST_COLUMNS, type Table, type TableRow } from "./flow.ts";

/** Longest value that is repeated for each column and row that it spans, in UTF-16 units. */
const LONGEST_REPEATED = 200;
/** How much a table may grow by repeating, in UTF-16 units. */
const MOST_REPEATED = 200_000;
/** Longest row, in UTF-16 units; a longer one is cut at its cells. */
const LONGEST_ROW = 1000;
/** Longest title in the first row of a table, in UTF-16 units. */
const LONGEST_TITLE = 300;
/** Most columns of a table that only sets texts side by side. */
const MOST_BESIDE = 3;
const BORDER = " | ";

/** A row with the words of each column. */
interface Row {
  readonly columns: readonly string[];
  readonly isHead: boolean;
  /** One cell goes over the whole width. */
  readonly isWhole: boolean;
  /** A cell that is named below by several: "Phí" over "Ban ngày" and "Ban đêm". */
  readonly isParted: boolean;
}

/** What only sets texts side by side or into a frame: a letterhead, signatures, a box. */
export function isLayout({ rows }: Table): boolean {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width <= 1) return true;
  const hasTexts = rows[0]!.cells.some(({ flow }) => flow.length > 1);
  if (rows.length === 1 && width <= MOST_BESIDE && hasTexts) return true;
  return rows.slice(0, 2).some(({ cells }) => cells.some(({ flow }) => isMotto(wordsOf(flow))));
}

/** The texts of a table that is only layout, cell by cell. */
export function besideOf({ rows }: Table): Flow[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ flow }) => flow));
}

/** A table's rows: empty cells stay, values are repeated where they span, the rows that name the columns are one. */
export function rowPieces({ rows }: Table): Piece[] {
  const grid = spread(rows).filter(({ columns }) => columns.some(Boolean));
  const first = Math.max(
    0,
    grid.findIndex(({ isWhole }) => !isWhole),
  );
  const titles = grid.slice(0, first).map(({ columns: [text = ""] }) => text);
  const [head, body] = parted(grid.slice(first));
  const lines = [...(head.length > 0 ? [joinedHead(head)] : []), ...body].flatMap(({ columns }) => linesOf(columns));
  return [
    ...titles.map((text): Piece => ({ kind: text.length <= LONGEST_TITLE ? "caption" : "paragraph", text })),
    ...tableRows(lines),
  ];
}

/** All words of a cell in one line. */
export function wordsOf(flow: readonly Flow[]): string {
  const lines = flow.map((part) =>
    part.kind === "table"
      ? part.rows.map(({ cells }) => cells.map((cell) => wordsOf(cell.flow)).join(" ")).join(" ")
      : (part.label?.text ?? "") + (part.label?.gap ?? "") + part.text,
  );
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

/** Sets every cell into each column and row that it spans. */
function spread(rows: readonly TableRow[]): Row[] {
  let room = MOST_REPEATED;
  const repeat = (text: string) => {
    if (text.length > LONGEST_REPEATED || text.length > room) return "";
    room -= text.length;
    return text;
  };
  let above: readonly string[] = [];
  let width = 0;
  return rows.map(({ cells, isHead }) => {
    const columns: string[] = [];
    for (const { flow, columns: count, merge } of cells) {
      const text = merge === "goes on" ? repeat(above[columns.length] ?? "") : wordsOf(flow);
      for (let at = 0; at < count && columns.length < MOST_COLUMNS; at++) columns.push(at === 0 ? text : repeat(text));
    }
    above = columns;
    width = Math.max(width, columns.length);
    const isWhole = cells.length === 1 && width > 1 && columns.length >= width;
    const isParted = cells.length > 1 && cells.some(({ columns: count }) => count > 1) && cells[0]!.merge === "begins";
    return { columns: isWhole ? columns.slice(0, 1) : columns, isHead, isWhole, isParted };
  });
}

/** The rows that name the columns, and the others. */
function parted(grid: readonly Row[]): [head: readonly Row[], body: readonly Row[]] {
  const marked = grid.findIndex(({ isHead }) => !isHead);
  const [first, second] = grid;
  const isParted = first?.isParted || (first && second && namesParts(first.columns, second.columns));
  const count = marked > 0 ? marked : isParted ? 2 : 0;
  return [grid.slice(0, count), grid.slice(count)];
}

/** Several rows that name the columns, as one: "Phí – Ban đêm". */
function joinedHead(head: readonly Row[]): Row {
  const width = Math.max(...head.map(({ columns }) => columns.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const names = head.map((row) => (row.isWhole ? "" : (row.columns[at] ?? "")));
    return [...new Set(names.filter(Boolean))].join(" – ");
  });
  return { columns, isHead: true, isWhole: false, isParted: false };
}

/** A row in one line, or in several that begin with its first cell and keep the columns of the others. */
function linesOf(columns: readonly string[]): string[] {
  const line = columns.join(BORDER);
  if (line.length <= LONGEST_ROW) return [line];
  const [name = "", ...others] = columns[0]!.length <= LONGEST_REPEATED ? columns : ["", ...columns];
  const lines: string[][] = [];
  let length = Infinity;
  others.forEach((text, at) => {
    if (text && length + text.length > LONGEST_ROW) {
      lines.push([name, ...others.map(() => "")]);
      length = name.length;
    }
    if (text) lines.at(-1)![at + 1] = text;
    length += text.length + BORDER.length;
  });
  const isNamed = others.length < columns.length;
  return lines.map((cells) => (isNamed ? cells : cells.slice(1)).join(BORDER));
}
