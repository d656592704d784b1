import type { Row, Segment } from "./rows.ts";

/** Where the cells of a column stand, in points. */
export interface Column extends Pick<Segment, "left" | "right"> {
  /** Whether all its cells begin at one place. */
  readonly isFlush: boolean;
}

/** Lines closer than this many heights of their letters are cells of one row. */
export const SAME_ROW = 0.95;
/** The names of columns and the name over several of them stand within so many heights. */
const HEAD_HEIGHT = 2.4;
/** Cells begin where their column does to this many points. */
export const SAME_PLACE = 2;

/** The words of a row by columns. A cell that goes over several columns stands in each of them. */
export function cellsOf({ segments }: Row, columns: readonly Column[]): string[] {
  const cells = columns.map(() => "");
  const places = segments.map((segment) =>
    segments.length > 1 ? columnsOf(segment, columns) : [nearest(segment, columns)],
  );
  for (const [index, segment] of segments.entries())
    for (const at of withColumnBefore(segment, places, index, columns))
      cells[at] = `${cells[at]} ${segment.text}`.trim();
  return cells;
}

/**
 * The columns of a segment, with the empty one before where its cells begin at one place and the segment does before that: no wider
 * cell of a column whose cells end at one place or stand in its middle.
 */
function withColumnBefore(
  segment: Segment,
  places: readonly (readonly number[])[],
  index: number,
  columns: readonly Column[],
): readonly number[] {
  const [at, ...others] = places[index]!;
  const column = columns[at!]!;
  const isOwn = !isElsewhere(segment.right, column.right) || !isElsewhere(middle(segment), middle(column));
  const isBefore = column.isFlush && !isOwn && segment.left < column.left - SAME_PLACE && places.length > 1;
  const isFree = at! > 0 && !places.some((cells) => cells.includes(at! - 1));
  return isBefore && isFree && others.length === 0 ? [at! - 1, at!] : places[index]!;
}

function isElsewhere(one: number, other: number): boolean {
  return Math.abs(one - other) > SAME_PLACE;
}

/** The columns that a segment goes over: those between which it stands, or that it reaches into without beginning as one does. */
function columnsOf(segment: Segment, columns: readonly Column[]): number[] {
  const reached = columns.flatMap(({ left, right }, at) => (segment.left < right && segment.right > left ? [at] : []));
  if (reached.length === 1)
    return sticksOut(segment, columns[reached[0]!]!) && reached[0]! + 1 < columns.length
      ? [reached[0]!, reached[0]! + 1]
      : reached;
  if (columns.some(({ left }) => Math.abs(left - segment.left) <= SAME_PLACE)) return [nearest(segment, columns)];
  if (reached.length > 1) return reached;
  const after = columns.findIndex(({ left }) => left >= segment.right);
  return after > 0 ? [after - 1, after] : [nearest(segment, columns)];
}

/** Whether a segment begins within a column and ends behind it: no cell of the column does. */
function sticksOut({ left, right }: Segment, column: Column): boolean {
  return left > column.left + SAME_PLACE && right > column.right + SAME_PLACE;
}

/** The column that a segment shares most with, else the one that it is closest to. */
function nearest({ left, right }: Segment, columns: readonly Column[]): number {
  const shared = columns.map((column) => Math.min(right, column.right) - Math.max(left, column.left));
  return shared.indexOf(Math.max(...shared));
}

/** The names of columns where some stand below a name that goes over several: "Phí – Ban đêm", and how many rows say so; undefined where none do. */
export function joinedHead(
  run: readonly Row[],
  columns: readonly Column[],
): { cells: string[]; rows: number } | undefined {
  const [upper] = run;
  const spanning = upper!.segments.filter((segment) => isSpanning(segment, columns));
  const at = run.slice(1, 4).findIndex(({ segments }) => segments.length > 1) + 1;
  const lower = run[at];
  if (spanning.length === 0 || at === 0 || !lower || lower.y - upper!.y > upper!.height * HEAD_HEIGHT) return undefined;
  const below = cellsOf(lower, columns);
  const beside = run
    .slice(0, at)
    .map((row) => ({ ...row, segments: row.segments.filter((one) => !spanning.includes(one)) }));
  const own = beside.reduce<string[]>(
    (cells, row) => cellsOf(row, columns).map((cell, column) => `${cells[column]} ${cell}`.trim()),
    columns.map(() => ""),
  );
  if (!columns.every((_, column) => below[column] || own[column]) || below.every(Boolean)) return undefined;
  const nameOver = (column: Column) =>
    spanning.toSorted(
      (one, other) => Math.abs(middle(one) - middle(column)) - Math.abs(middle(other) - middle(column)),
    )[0]!;
  const cells = columns.map((column, index) =>
    own[index] ? `${own[index]} ${below[index]}`.trim() : `${nameOver(column).text} – ${below[index]}`,
  );
  return { cells, rows: at + 1 };
}

function isSpanning(segment: Segment, columns: readonly Column[]): boolean {
  return columnsOf(segment, columns).length > 1;
}

export function middle({ left, right }: Pick<Segment, "left" | "right">): number {
  return (left + right) / 2;
}

/**
 * A cell that goes over two rows stands between them, where other cells stand in both: it is said in each. What only goes on in a
 * second line begins there with small letters, or stands in one column alone.
 */
export function withRowSpans(
  rows: readonly Row[],
  lines: readonly (readonly string[])[],
): { row: Row; cells: string[] }[] {
  const found: { row: Row; cells: string[] }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [upper, between, lower] = lines.slice(at, at + 3);
    if (upper && between && lower && isRowSpan(rows.slice(at, at + 3), upper, between, lower)) {
      for (const [index, line] of [upper, lower].entries())
        found.push({ row: rows[at + index * 2]!, cells: line.map((cell, column) => cell || between[column]!) });
      at += 2;
    } else found.push({ row: rows[at]!, cells: [...upper!] });
  }
  return found;
}

type Cells = readonly string[];

function isRowSpan([first, second, third]: readonly Row[], upper: Cells, between: Cells, lower: Cells): boolean {
  const isClose = second!.y - first!.y < first!.height * SAME_ROW && third!.y - second!.y < first!.height * SAME_ROW;
  const both = upper.filter((cell, column) => cell && lower[column]).length;
  const begins = lower.every((cell) => cell === "" || /^["“(]?[\p{Lu}\p{N}]/u.test(cell));
  const isApart = between.every((cell, column) => cell === "" || (!upper[column] && !lower[column]));
  return isClose && both > 1 && begins && isApart && between.some(Boolean);
}
