import { isItemLine } from "../../text/wrapped.ts";

/** Longest line that can be a row, in UTF-16 units. */
const LONGEST_ROW = 160;
/** Columns are set apart with at least so many spaces. A table of two columns has no empty cell that could be told. */
const GAP = / {3,}/;
const FEWEST_COLUMNS = 3;

/** A cell of a line, and where it begins and ends there. */
interface Cell {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A text whose tables are set apart with spaces, where those that have an empty cell are rows "one |  | three": nobody could tell which one is empty. */
export function withSpacedRows(text: string): string {
  if (!text.includes("   ")) return text;
  const lines = text.split("\n");
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && cellsOf(lines[to]!).length > 1) to++;
    const rows = rowsOf(lines.slice(from, to).map(cellsOf));
    lines.splice(from, rows.length, ...rows);
    from = to + 1;
  }
  return lines.join("\n");
}

/** The rows of a table below the names of its columns; none where no cell is empty, or where it stands, cannot be told. */
function rowsOf([head, ...others]: readonly (readonly Cell[])[]): string[] {
  if (!head || head.length < FEWEST_COLUMNS || others.every(({ length }) => length >= head.length)) return [];
  const places = others.map((cells) => cells.map((cell) => columnOf(cell, head)));
  const isClear = places.every((row) => row.every((column, at) => at === 0 || column > row[at - 1]!));
  if (!isClear) return [];
  return [head, ...others].map((cells, row) =>
    head
      .map((_, column) => (row === 0 ? cells[column] : cells[places[row - 1]!.indexOf(column)])?.words ?? "")
      .join(" | ")
      .trim(),
  );
}

/** The column whose name begins or ends nearest to a cell. */
function columnOf({ start, end }: Cell, head: readonly Cell[]): number {
  const distances = head.map((name) => Math.min(Math.abs(name.start - start), Math.abs(name.end - end)));
  return distances.indexOf(Math.min(...distances));
}

function cellsOf(line: string): Cell[] {
  if (line.length > LONGEST_ROW || line.includes("|") || isItemLine(line)) return [];
  let offset = line.length - line.trimStart().length;
  return line
    .trim()
    .split(/( {3,})/)
    .flatMap((words) => {
      const start = offset;
      offset += words.length;
      return GAP.test(words) ? [] : [{ words, start, end: offset }];
    });
}
