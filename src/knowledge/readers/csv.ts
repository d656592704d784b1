/** Longest line that can be a row, in UTF-16 units. */
const LONGEST_ROW = 2000;
/** Fewest lines of a table behind each other with as many cells, and fewest where they have only two. */
const FEWEST_ROWS = 2;
const FEWEST_PAIRS = 3;

/** A text whose lines that hold comma-separated values (RFC 4180, or parted by semicolons) are rows, "one | two", without their quotation marks. */
export function withPlainRows(text: string): string {
  if (!/[,;]\S/.test(text)) return text;
  const lines = text.split("\n");
  for (const separator of [";", ","]) {
    const rows = lines.map((line) => cellsOf(line, separator));
    for (let from = 0; from < lines.length;) {
      const to = endOfRun(rows, from);
      if (isTable(rows.slice(from, to), lines.slice(from, to), separator))
        for (let at = from; at < to; at++) lines[at] = rows[at]!.join(" | ").trim();
      from = to;
    }
  }
  return lines.join("\n");
}

type Cells = readonly string[] | undefined;

/** The index after the last row with as many cells. */
function endOfRun(rows: readonly Cells[], from: number): number {
  let to = from + 1;
  while (to < rows.length && rows[to] !== undefined && rows[to]!.length === rows[from]?.length) to++;
  return to;
}

/** Whether enough rows follow each other. Between digits stands a decimal comma, unless a row such as the head shows that it is none. */
function isTable([first, ...others]: readonly Cells[], lines: readonly string[], separator: string): boolean {
  if (!first) return false;
  const isDecimal = separator === "," && lines.every((line) => /\d,\d/.test(line));
  return !isDecimal && others.length + 1 >= (first.length > 2 ? FEWEST_ROWS : FEWEST_PAIRS);
}

/** The cells of a line; undefined for a sentence: behind its commas stand spaces, and it ends with a full stop. */
function cellsOf(line: string, separator: string): string[] | undefined {
  if (line.length > LONGEST_ROW || !line.includes(separator) || line.endsWith(".")) return undefined;
  if (!line.includes('"') && line.includes(`${separator} `)) return undefined;
  const cells = [""];
  let isQuoted = false;
  const signs = line.trim();
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const isDoubled = isQuoted && sign === '"' && signs[at + 1] === '"';
    if (isDoubled) at++;
    if (sign === '"' && !isDoubled && (isQuoted || cells.at(-1) === "")) isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) cells.push("");
    else cells[cells.length - 1] += sign;
  }
  const isRow =
    cells.length > 1 && cells[0] !== "" && cells.slice(1).some(Boolean) && !cells.some((cell) => /^\s/.test(cell));
  return isRow && !isQuoted && !cells.some((cell) => cell.includes("|")) ? cells : undefined;
}
