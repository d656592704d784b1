import { type Line, lineOf } from "./lines.ts";
import type { Row, Segment } from "./rows.ts";

/** Rows further apart than this many times the height of their letters belong to different tables. */
const widestGap = 4;
/** A cell goes on in a line that is at most so many heights below. */
const nextLine = 1.6;
/** Lines closer than this many heights are cells of one row, of which some have more lines than others. */
const sameRow = 0.95;
/** Two columns are so many heights apart; in fewer than three rows so many, since stretched words may stand like that. */
const columnGap = 0.75;
const surerGap = 1.2;
const fewRows = 3;
/** Most lines of one table on a page. */
const mostLines = 500;

/** The rows of a table that begins at `at`: each with its cells between " | ", an empty one as nothing. Undefined where there is none. */
export function tableAt(rows: readonly Row[], at: number): { lines: Line[]; to: number } | undefined {
  const to = endOfRun(rows, at);
  if (to - at < 2) return undefined;
  const run = rows.slice(at, to);
  const columns = columnsOf(run);
  if (columns.length < 2 || narrowestGap(columns) < run[0]!.height * (run.length < fewRows ? surerGap : columnGap))
    return undefined;
  return {
    lines: withWrapped(
      run,
      run.map((row) => cellsOf(row, columns)),
    ),
    to,
  };
}

/** The index after the last row of the run; a row of one cell belongs to it when another of several follows close by. */
function endOfRun(rows: readonly Row[], at: number): number {
  let to = at;
  for (let next = at; next < rows.length && next - at < mostLines; next++) {
    const [row, before] = [rows[next]!, rows[next - 1]];
    if (next > at && row.y - before!.y > row.height * widestGap) break;
    if (row.segments.length > 1) to = next + 1;
    else if (next === at && isAbove(row, rows[next + 1])) continue;
    else if (next === at || next - to >= 2 || isWide(row, rows.slice(at, to))) break;
  }
  const after = rows[to];
  const isWrapped = to > at && after && isCellBelow(after, rows[to - 1]!);
  return isWrapped ? to + 1 : to;
}

/** Whether a row of one cell is the upper line of a cell of the row below. */
function isAbove(row: Row, below: Row | undefined): boolean {
  return below !== undefined && below.segments.length > 1 && below.y - row.y < row.height * sameRow;
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
  return segments.length === 1 && isBelow && y - above.y <= height * nextLine && /^\p{Ll}/u.test(segment!.text);
}

type Column = Pick<Segment, "left" | "right">;

/** The columns that the rows with most cells have in common. */
function columnsOf(run: readonly Row[]): Column[] {
  const counts = new Map<number, number>();
  for (const { segments } of run) counts.set(segments.length, (counts.get(segments.length) ?? 0) + 1);
  const repeated = [...counts].filter(([, rows]) => rows > 1).map(([cells]) => cells);
  const most = Math.max(...(repeated.length > 0 ? repeated : counts.keys()));
  const full = run.filter(({ segments }) => segments.length === most);
  const cells = full.flatMap(({ segments }) => segments).sort((left, right) => left.left - right.left);
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of cells) {
    const column = columns.at(-1);
    if (column && left < column.right) column.right = Math.max(column.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function narrowestGap(columns: readonly Column[]): number {
  return Math.min(...columns.slice(1).map(({ left }, index) => left - columns[index]!.right));
}

function cellsOf({ segments }: Row, columns: readonly Column[]): string[] {
  const cells = columns.map(() => "");
  for (const segment of segments) {
    const at = nearest(segment, columns);
    cells[at] = `${cells[at]} ${segment.text}`.trim();
  }
  return cells;
}

/** The column that a segment shares most with, else the one that it is closest to. */
function nearest({ left, right }: Segment, columns: readonly Column[]): number {
  const shared = columns.map((column) => Math.min(right, column.right) - Math.max(left, column.left));
  return shared.indexOf(Math.max(...shared));
}

/** Joins the lines of cells that go on below, and makes a line of each row. */
function withWrapped(run: readonly Row[], lines: readonly (readonly string[])[]): Line[] {
  const found: { row: Row; cells: string[] }[] = [];
  const distances = run.slice(1).map((row, index) => row.y - run[index]!.y);
  const closest = Math.min(...distances);
  const isUneven = Math.max(...distances) > closest * 1.25;
  for (const [at, cells] of lines.entries()) {
    const distance = at > 0 ? distances[at - 1]! : Infinity;
    const isClose = distance <= run[at]!.height * nextLine;
    const isCloser = isUneven && distance < closest * 1.12;
    const goesOn = distance < run[at]!.height * sameRow || (isClose && (isLower(cells) || (isCloser && !cells[0])));
    const last = found.at(-1);
    if (last && goesOn) last.cells = last.cells.map((cell, column) => `${cell} ${cells[column]!}`.trim());
    else found.push({ row: run[at]!, cells: [...cells] });
  }
  return found.map(({ row, cells }) => ({
    ...lineOf(row, cells.join(" | ").replace(/ {2,}/g, " ").trim()),
    set: "row",
  }));
}

function isLower(cells: readonly string[]): boolean {
  return cells.some(Boolean) && cells.every((cell) => !cell || /^\p{Ll}/u.test(cell));
}
