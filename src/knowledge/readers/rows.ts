const BORDER = " | ";
/** Longest row that stays one passage, in UTF-16 units. */
const LONGEST_ROW = 1000;
/** Longest first cell that is said again where a row goes on, in UTF-16 units, and most columns that keep their place there. */
const LONGEST_REPEATED = 200;
const MOST_COLUMNS = 50;

/**
 * The words of a table's row, "one | two": empty cells keep their place. A row that is too long is cut between its cells into several,
 * each of which begins with its first cell and keeps the columns of the others. Nothing for a row of empty cells.
 */
export function rowsOf(cells: readonly string[]): string[] {
  const words = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  if (words.every((cell) => cell === "")) return [];
  const whole = words.join(BORDER);
  return whole.length <= LONGEST_ROW ? [whole] : cut(words).map((row) => row.join(BORDER));
}

/** Whether a row only names parts of the columns above it: it is empty but where a cell of that row goes over several, and full there. */
export function namesParts(upper: readonly string[], lower: readonly string[]): boolean {
  const isOver = (at: number) => upper[at] !== "" && (upper[at] === upper[at - 1] || upper[at] === upper[at + 1]);
  return upper.some((_, at) => isOver(at)) && !isOver(0) && upper.every((_, at) => isOver(at) === Boolean(lower[at]));
}

function cut(cells: readonly string[]): string[][] {
  const keepsColumns = cells.length <= MOST_COLUMNS && cells[0]!.length <= LONGEST_REPEATED;
  const rows: string[][] = [[]];
  let length = 0;
  cells.forEach((cell, column) => {
    length += cell.length + BORDER.length;
    if (length > LONGEST_ROW && rows.at(-1)!.length > 0) {
      const beginning = keepsColumns ? cells.slice(0, column).map((first, at) => (at === 0 ? first : "")) : [];
      rows.push(beginning);
      length = beginning.join(BORDER).length + cell.length;
    }
    rows.at(-1)!.push(cell);
  });
  return rows;
}
