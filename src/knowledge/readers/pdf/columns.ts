import { beginsSignature } from "./letterhead.ts";
import { isCrossing, joined, parted } from "./lines.ts";
import type { Row } from "./rows.ts";

/** Rows `from` to before `to` that stand in two columns; the right one begins at `x`. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/** A column has at least so many rows, and is at least so many times as wide as its letters are tall. */
const FEWEST_ROWS = 3;
const NARROWEST = 6;
/** Lines of running text fill at least this share of their column, as a rule. */
const FILLED = 0.6;
/** At least this share of the lines of a running text begin or end within a sentence; few cells of a table do. */
const FLOWING = 0.4;
/** Most places of a page that are tried. */
const MOST_PLACES = 40;
/** Lines that begin at one place do so to this many points. */
const SAME_PLACE = 2;

/** The parts of a page that are set in columns, from top to bottom. */
export function bandsIn(rows: readonly Row[]): Band[] {
  const places = placesIn(rows);
  if (places.length === 0) return [];
  const signs = rows.map((row, at) => ({ isSet: isSet(rows, at), isSignature: beginsSignature(row) }));
  const bands = places.flatMap((x) => runsBeside(rows, signs, x).filter((band) => isColumns(rows, band)));
  const kept: Band[] = [];
  for (const band of bands.sort((left, right) => right.to - right.from - (left.to - left.from)))
    if (kept.every(({ from, to }) => band.to <= from || band.from >= to)) kept.push(band);
  return kept.sort((left, right) => left.from - right.from);
}

/** Where segments begin that leave room for a column beside them, those where most do first. */
function placesIn(rows: readonly Row[]): number[] {
  const edge = rows.reduce((least, { segments }) => Math.min(least, segments[0]!.left), Infinity);
  const starts: number[] = [];
  for (const { segments, height } of rows)
    for (const { left } of segments) if (left - edge >= height * NARROWEST) starts.push(left);
  starts.sort((left, right) => left - right);
  const places: { x: number; count: number }[] = [];
  for (const x of starts) {
    const place = places.at(-1);
    if (place && x - place.x <= SAME_PLACE) place.count++;
    else places.push({ x, count: 1 });
  }
  return places
    .sort((left, right) => right.count - left.count)
    .slice(0, MOST_PLACES)
    .map(({ x }) => x);
}

/** Runs of rows without one that crosses the place, or that is a heading of all that stands below; the end of a paper begins another. */
function runsBeside(rows: readonly Row[], signs: readonly Signs[], x: number): Band[] {
  const runs: Band[] = [];
  let from = 0;
  const close = (to: number, next: number) => {
    if (to - from >= FEWEST_ROWS) runs.push({ from, to, x });
    from = next;
  };
  for (const [at, row] of rows.entries()) {
    if (isCrossing(row, x) || (signs[at]!.isSet && isAlone(rows, at, x))) close(at, at + 1);
    else if (signs[at]!.isSignature) close(at, at);
  }
  close(rows.length, rows.length);
  return runs;
}

/** What of a row ends a run, wherever the columns part. */
interface Signs {
  /** Whether it is bold, or taller than the rows around it. */
  readonly isSet: boolean;
  readonly isSignature: boolean;
}

function isSet(rows: readonly Row[], at: number): boolean {
  const { segments, height } = rows[at]!;
  return segments.every(({ isBold }) => isBold) || near(rows, at).every((row) => height > row.height * 1.1);
}

/** Whether a row has nothing beside it in the other column: bold or taller, it heads both. */
function isAlone(rows: readonly Row[], at: number, x: number): boolean {
  const { segments, height, y } = rows[at]!;
  const isLeft = segments.every(({ left }) => left < x);
  return isLeft && !near(rows, at).some((row) => Math.abs(row.y - y) < height * 1.3 && reaches(row, x));
}

function near(rows: readonly Row[], at: number): Row[] {
  return [rows[at - 1], rows[at + 1]].filter((row) => row !== undefined);
}

/** Whether letters begin at a place or to the right of it. */
function reaches({ segments }: Row, x: number): boolean {
  return segments.at(-1)!.left >= x;
}

function isColumns(rows: readonly Row[], { from, to, x }: Band): boolean {
  const run = rows.slice(from, to);
  if (run.filter((row) => reaches(row, x)).length < FEWEST_ROWS) return false;
  const { left, right } = parted(run, x);
  if (Math.min(left.length, right.length) < FEWEST_ROWS || !isFull(left) || !isFull(right)) return false;
  return isDrawnApart(left, right) || (isFlowing(left) && isFlowing(right));
}

function isFull(rows: readonly Row[]): boolean {
  const from = Math.min(...rows.map(({ segments }) => segments[0]!.left));
  const to = Math.max(...rows.map(({ segments }) => segments.at(-1)!.right));
  const widths = rows
    .map(({ segments }) => segments.at(-1)!.right - segments[0]!.left)
    .sort((one, other) => one - other);
  const usual = widths[Math.floor(widths.length / 2)]!;
  return to - from >= rows[0]!.height * NARROWEST && usual >= (to - from) * FILLED;
}

/** All of the left column before any of the right one. */
function isDrawnApart(left: readonly Row[], right: readonly Row[]): boolean {
  const last = left.reduce((most, { segments }) => Math.max(most, segments[0]!.order), -Infinity);
  return right.every(({ segments }) => segments[0]!.order > last);
}

function isFlowing(rows: readonly Row[]): boolean {
  const inside = rows.map(joined).filter((text) => /^\p{Ll}|[.,;:!?…]$/u.test(text));
  return inside.length >= rows.length * FLOWING;
}
