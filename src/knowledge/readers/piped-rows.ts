import { rowsOf } from "./rows.ts";

/** A plain text whose tables of Markdown are rows "one | two", without the signs that draw them. */
export function withPipedRows(text: string): string {
  if (!text.includes("|")) return text;
  const lines = text.split("\n");
  const kept: string[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = isRule(lines[at + 1] ?? "") ? rowsFrom(lines, at) : [];
    kept.push(...(rows.length > 0 ? rows.flatMap((row) => rowsOf(cellsOf(row))) : [lines[at]!]));
    at += rows.length > 0 ? rows.length + 1 : 1;
  }
  return kept.join("\n");
}

/** The lines of the table whose head stands there, without the line below it; none where they are no rows. */
function rowsFrom(lines: readonly string[], head: number): string[] {
  if (!isRow(lines[head]!)) return [];
  let end = head + 2;
  while (end < lines.length && isRow(lines[end]!)) end++;
  return [lines[head]!, ...lines.slice(head + 2, end)];
}

/** "| Việc | Giá |". */
function isRow(line: string): boolean {
  const row = line.trim();
  return row.length > 1 && row.startsWith("|") && row.endsWith("|");
}

/** The line below a table's head: "|---|:--:|". */
function isRule(line: string): boolean {
  return /^[-|: \t\r]+$/.test(line) && line.includes("|") && line.includes("--");
}

function cellsOf(row: string): string[] {
  return row.trim().slice(1, -1).split("|");
}
