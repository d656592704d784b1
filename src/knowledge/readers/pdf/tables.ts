import { type Line, lineOf } from "./lines.ts";
import type { Row, Segment } from "./rows.ts";
import { cellsOf, type Column, joinedHead, middle, SAME_PLACE, SAME_ROW, withRowSpans } from "./spans.ts";

/** Rows further apart than this many times the height of their letters belong to different tables. */
const WIDEST_GAP = 4;
/** A cell goes on in a line that is at most so many heights below. */
const NEXT_LINE = 1.6;
/** Two columns are so many heights apart; in fewer than three rows so many, since stretched words may stand like that. */
const COLUMN_GAP = 0.75;
const SURER_GAP = 1.2;
const FEW_ROWS = 3;
/** What stands in the middle of two columns does so to this share of their distance. */
const CENTRED = 0.2;
/** Most lines of one table on a page. */
const MOST_LINES = 500;

/** The rows of a table that begins at `at`: each with its cells between " | ", an empty one as nothing. Undefined where there is none. */
export function tableAt(rows: readonly Row[], at: number): { lines: Line[]; to: number } | undefined {
  const to = endOfRun(rows, at);
  if (to - at < 2) return undefined;
  const run = rows.slice(at, to);
  const columns = columnsOf(run);
  if (columns.length < 2 || narrowestGap(columns) < run[0]!.height * (run.length < FEW_ROWS ? SURER_GAP : COLUMN_GAP))
    return undefined;
  const head = joinedHead(run, columns);
  const body = run.slice(head?.rows ?? 0);
  const lines = withRowSpans(
    body,
    body.map((row) => cellsOf(row, columns)),
  );
  return { lines: [...(head ? [rowLine(run[0]!, head.cells)] : []), ...withWrapped(lines)], to };
}

/** The index after the last row of the run; a row of one cell belongs to it when another of several follows close by. */
function endOfRun(rows: readonly Row[], at: number): number {
  let to = at;
  for (let next = at; next < rows.length && next - at < MOST_LINES; next++) {
    const [row, before] = [rows[next]!, rows[next - 1]];
    if (next > at && row.y - before!.y > row.height * WIDEST_GAP) break;
    if (row.segments.length > 1) to = next + 1;
    else if (to === at && isAbove(rows, next)) continue;
    else if (next === at || next - to >= 2 || isWide(row, rows.slice(at, to))) break;
  }
  const after = rows[to];
  const isWrapped = to > at && after && isCellBelow(after, rows[to - 1]!);
  return isWrapped ? to + 1 : to;
}

/** Whether a row of one cell is an upper line of the row below: the name over several columns, or a cell of more lines than others. */
function isAbove(rows: readonly Row[], at: number): boolean {
  const [row, below, next] = rows.slice(at, at + 3);
  if (!row || !below || below.y - row.y >= row.height * SAME_ROW) return false;
  if (below.segments.length > 1) return true;
  return next !== undefined && next.segments.length > 1 && next.y - below.y < row.height * SAME_ROW;
}

/** Whether a row's words reach over more than the first cell of the rows above: text, and no cell. */
function isWide({ segments: [segment] }: Row, above: readonly Row[]): boolean {
  const further = above.flatMap(({ segments }) => segments.slice(1, 2));
  return further.some(({ left }) => segment!.left < left && segment!.right > left);
}

/** Whether a row of one segment stands close below one of the further cells of a row. */
function isCellBelow({ segments, y, height }: Row, above: Row): boolean {
  const [segment] = segments;
  const isBelow = above.segments.slice(1).some(({ left }) => Math.abs(left - segment!.left) < 2);
  return segments.length === 1 && isBelow && y - above.y <= height * NEXT_LINE && /^\p{Ll}/u.test(segment!.text);
}

/** The columns that the rows with most cells, and those with more than others, have in common. */
function columnsOf(run: readonly Row[]): Column[] {
  const counts = new Map<number, number>();
  for (const { segments } of run) counts.set(segments.length, (counts.get(segments.length) ?? 0) + 1);
  const repeated = [...counts].filter(([, rows]) => rows > 1).map(([cells]) => cells);
  const most = Math.max(...(repeated.length > 0 ? repeated : counts.keys()));
  const full = run.filter(({ segments }) => segments.length >= most);
  return columnsIn(full.flatMap(({ segments }) => segments)).filter((_, at, columns) => !isBetween(columns, at, full));
}

/** Where cells stand above each other. */
function columnsIn(cells: readonly Segment[]): Column[] {
  const columns: { left: number; right: number; isFlush: boolean }[] = [];
  for (const { left, right } of cells.toSorted((one, other) => one.left - other.left)) {
    const column = columns.at(-1);
    if (column && left < column.right) {
      column.isFlush = column.isFlush && left - column.left <= SAME_PLACE;
      column.right = Math.max(column.right, right);
    } else columns.push({ left, right, isFlush: true });
  }
  return columns;
}

/** Whether what seems a column only has cells that stand in the middle of the two beside it, which are empty there: they go over both. */
function isBetween(columns: readonly Column[], at: number, rows: readonly Row[]): boolean {
  const [before, column, after] = columns.slice(at - 1, at + 2);
  if (at < 2 || !before || !column || !after) return false;
  const isIn = ({ left, right }: Segment, other: Column) => left < other.right && right > other.left;
  const beside = rows.filter(({ segments }) => segments.some((segment) => isIn(segment, column)));
  const distance = middle(after) - middle(before);
  return (
    Math.abs(middle(column) - middle(before) - distance / 2) <= distance * CENTRED &&
    beside.every(({ segments }) => segments.every((segment) => !isIn(segment, before) && !isIn(segment, after)))
  );
}

function narrowestGap(columns: readonly Column[]): number {
  return Math.min(...columns.slice(1).map(({ left }, index) => left - columns[index]!.right));
}

/** Joins the lines of cells that go on below, and makes a line of each row. */
function withWrapped(lines: readonly { readonly row: Row; readonly cells: readonly string[] }[]): Line[] {
  const found: { row: Row; cells: string[] }[] = [];
  const distances = lines.slice(1).map(({ row }, index) => row.y - lines[index]!.row.y);
  const closest = Math.min(...distances);
  const isUneven = Math.max(...distances) > closest * 1.25;
  for (const [at, { row, cells }] of lines.entries()) {
    const distance = at > 0 ? distances[at - 1]! : Infinity;
    const isClose = distance <= row.height * NEXT_LINE;
    const isCloser = isUneven && distance < closest * 1.12;
    const goesOn = distance < row.height * SAME_ROW || (isClose && (isLower(cells) || (isCloser && !cells[0])));
    const last = found.at(-1);
    if (last && goesOn) last.cells = last.cells.map((cell, column) => `${cell} ${cells[column]!}`.trim());
    else found.push({ row, cells: [...cells] });
  }
  return found.map(({ row, cells }) => rowLine(row, cells));
}

function rowLine(row: Row, cells: readonly string[]): Line {
  return { ...lineOf(row, cells.join(" | ").replace(/ {2,}/g, " ").trim()), set: "row" };
}

function isLower(cells: readonly string[]): boolean {
  return cells.some(Boolean) && cells.every((cell) => !cell || /^\p{Ll}/u.test(cell));
}
