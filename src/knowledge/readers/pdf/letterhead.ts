import { fold } from "../../../text/fold.ts";
import { isCrossing, joined, type Line, lineOf, parted } from "./lines.ts";
import type { Row } from "./rows.ts";

/** Most rows of a letterhead or of a signature. */
const MOST_ROWS = 14;
/** Rows of a letterhead that has only one side there follow each other within so many heights of their letters. */
const CLOSE_BELOW = 1.9;

/** What may begin with the words below: most lines need no closer look. */
const MAYBE_REPUBLIC = /^(?:c\p{L}\p{M}{0,2}ng\sh|[đd]\p{L}\p{M}{0,2}ng\sc)/iu;
const MAYBE_RECIPIENTS = /^n\p{L}\p{M}{0,2}\p{L}\p{M}{0,2} n/iu;

const REPUBLIC = /^(?:cong hoa xa hoi chu nghia|dang cong san viet nam)/;
const RECIPIENTS = /^noi nhan\b/;
const PROVISION = /^(?:dieu|chuong|phu luc)\s+\S{1,6}[.:]?\s/;

/** The letterhead of an official paper that begins at `at`: first all of its left side, the agency and the number, then its right one. */
export function letterheadAt(rows: readonly Row[], at: number): { lines: Line[]; to: number } | undefined {
  const [anchor, segment] = anchorIn(rows.slice(at, at + 3)) ?? [];
  if (!anchor || !segment) return undefined;
  const x = segment.left - 1;
  const to = endBeside(rows, at, x, true);
  const { left, right } = parted(rows.slice(at, to), x);
  if (to <= rows.indexOf(anchor)) return undefined;
  return { lines: [...aside(left), ...aside(right)], to };
}

/** The end of an official paper, from "Nơi nhận" on: who gets it, then who signs it, all in one line. */
export function signatureAt(rows: readonly Row[], at: number): { lines: Line[]; to: number } | undefined {
  const row = rows[at]!;
  if (!beginsSignature(row)) return undefined;
  const beside = rows.slice(at, at + MOST_ROWS).find(({ segments }) => segments.length > 1);
  if (!beside) return undefined;
  const x = placeOfSignature(rows.slice(at, at + MOST_ROWS), row.segments[0]!.left);
  const to = endBeside(rows, at, x, false);
  const { left, right } = parted(rows.slice(at, to), x);
  if (right.length === 0) return undefined;
  const signed: Line = { ...lineOf(right[0]!, right.map(joined).join(" ")), set: "aside" };
  return { lines: [...left.map((line) => ({ ...lineOf(line, joined(line)), region: "recipients" })), signed], to };
}

/** Whether a row says that from here on stands who gets a paper, and who signs it. */
export function beginsSignature({ segments }: Row): boolean {
  const first = segments[0]!.text.slice(0, 40);
  return MAYBE_RECIPIENTS.test(first) && RECIPIENTS.test(fold(first));
}

function anchorIn(rows: readonly Row[]): [Row, Row["segments"][number]] | undefined {
  for (const row of rows) {
    const segment = row.segments.find(
      ({ text }) => MAYBE_REPUBLIC.test(text) && REPUBLIC.test(fold(text.slice(0, 60))),
    );
    if (segment) return [row, segment];
  }
  return undefined;
}

/** Where the leftmost letters of what stands beside the recipients begin. */
function placeOfSignature(rows: readonly Row[], left: number): number {
  const further = rows.flatMap(({ segments }) => segments.filter((segment) => segment.left > left + 100));
  return Math.min(...further.map((segment) => segment.left)) - 1;
}

/** The index after the last row beside the place: no row crosses it, and none begins what follows. */
function endBeside(rows: readonly Row[], at: number, x: number, isClose: boolean): number {
  let to = at;
  while (to < rows.length && to - at < MOST_ROWS && !isCrossing(rows[to]!, x)) {
    const [row, before] = [rows[to]!, rows[to - 1]];
    const isFar = to > at && row.segments.length === 1 && row.y - before!.y > row.height * CLOSE_BELOW;
    if (PROVISION.test(fold(joined(row).slice(0, 40))) || (isClose && isFar)) break;
    to++;
  }
  return to;
}

/** Each line by itself, but an agency over several lines in one. */
function aside(rows: readonly Row[]): Line[] {
  const lines: Line[] = [];
  for (const row of rows) {
    const text = joined(row);
    const before = lines.at(-1);
    if (before && isName(text) && isName(before.text))
      lines[lines.length - 1] = { ...before, text: `${before.text} ${text}` };
    else lines.push({ ...lineOf(row, text), set: "aside" });
  }
  return lines;
}

function isName(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\d]/u.test(text);
}
