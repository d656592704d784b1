import { bandsIn } from "./columns.ts";
import { letterheadAt, signatureAt } from "./letterhead.ts";
import { joined, type Line, lineOf, parted } from "./lines.ts";
import type { Row } from "./rows.ts";
import { tableAt } from "./tables.ts";

/** Columns may stand within a column so often. */
const MOST_DEPTH = 4;

/** The lines of a page in the order in which they are read: one column after the other, a table row by row. */
export function linesOf(rows: readonly Row[], region = ""): Line[] {
  const bands = region.length < MOST_DEPTH ? bandsIn(rows) : [];
  const lines: Line[] = [];
  let at = 0;
  for (const { from, to, x } of bands) {
    const { left, right } = parted(rows.slice(from, to), x);
    lines.push(
      ...plainLines(rows.slice(at, from), region),
      ...linesOf(left, `${region}l`),
      ...linesOf(right, `${region}r`),
    );
    at = to;
  }
  return [...lines, ...plainLines(rows.slice(at), region)];
}

function plainLines(rows: readonly Row[], region: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < rows.length;) {
    const found = letterheadAt(rows, at) ?? signatureAt(rows, at) ?? tableAt(rows, at);
    lines.push(...(found?.lines ?? [lineOf(rows[at]!, joined(rows[at]!))]));
    at = found?.to ?? at + 1;
  }
  return region ? lines.map((line) => (line.region ? line : { ...line, region })) : lines;
}
