import type { Fragment } from "./fragments.ts";
import { subscript, superscript } from "../scripts.ts";
import { isBareName, markerOf } from "./markers.ts";

/** Letters that follow each other without a wide gap. Lengths are in points from the upper left corner of the page. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly isBold: boolean;
  /** The place of its first letters in the order of drawing. */
  readonly order: number;
}

/** What stands at one height of a page, from left to right. */
export interface Row {
  /** From 1. */
  readonly page: number;
  readonly y: number;
  /** The height of its letters. */
  readonly height: number;
  /** At least one. */
  readonly segments: readonly Segment[];
}

/** Letters whose heights on the page differ by less than this share of theirs stand in one row. */
const ROW_TOLERANCE = 0.3;
/** Raised and lowered letters are at most this tall, and stand at most so high or low, as shares of the row's letters. */
const SMALL_HEIGHT = 0.87;
const MOST_RAISED = 0.6;
const MOST_LOWERED = 0.5;
/** What is shifted by less stands on the line. */
const LEAST_SHIFT = 0.1;
/** The same letters that stand so near each other, as a share of their height, are drawn twice. */
const DOUBLED_WITHIN = 0.15;
/** Longest words that are raised or lowered in a sentence, in UTF-16 units. */
const LONGEST_SCRIPT = 6;
/** A gap wider than this many times the height of the letters parts two segments. */
const WIDE_GAP = 0.75;
/** A gap wider than this parts two words, drawn one after the other or not. */
const WORD_GAP = { following: 0.3, other: 0.15 };

/** The rows of a page, from top to bottom. */
export function rowsOf(fragments: readonly Fragment[], page: number, bold: ReadonlySet<string>): Row[] {
  return withScripts(groups(fragments)).map((group) => {
    const row = once(group.toSorted((left, right) => left.left - right.left));
    const height = Math.max(...row.map((fragment) => fragment.height));
    const y = row.find((fragment) => fragment.height === height)!.y;
    return { page, y, height, segments: segmentsOf(row, height, y, bold) };
  });
}

/** Letters are drawn twice, the second time a little beside the first, to look bold or to have a shadow. */
function once(row: readonly Fragment[]): Fragment[] {
  return row.filter((fragment, at) => at === 0 || !isAgain(fragment, row[at - 1]!));
}

function isAgain({ text, left, height }: Fragment, before: Fragment): boolean {
  return text === before.text && left - before.left < height * DOUBLED_WITHIN;
}

function groups(fragments: readonly Fragment[]): Fragment[][] {
  const found: Fragment[][] = [];
  let y = -Infinity;
  for (const fragment of fragments.toSorted((left, right) => left.y - right.y)) {
    const group = found.at(-1);
    if (group && fragment.y - y <= ROW_TOLERANCE * Math.min(fragment.height, group[0]!.height)) group.push(fragment);
    else {
      found.push([fragment]);
      y = fragment.y;
    }
  }
  return found;
}

/** Puts raised letters ("10⁶") and lowered ones ("CO₂") into the row that they belong to, the one below or above them. */
function withScripts(rows: readonly Fragment[][]): Fragment[][] {
  const kept: Fragment[][] = [];
  for (const [at, row] of rows.entries()) {
    const [above, below] = [kept.at(-1), rows[at + 1]];
    if (below && row.every((fragment) => below.some((base) => isScriptOf(base, fragment, MOST_RAISED))))
      below.push(...row);
    else if (above && row.every((fragment) => above.some((base) => isScriptOf(base, fragment, -MOST_LOWERED))))
      above.push(...row);
    else kept.push(row);
  }
  return kept;
}

/** Whether letters are smaller than those before them, and raised by so much at most, or lowered where it is negative. */
function isScriptOf(base: Fragment, fragment: Fragment, most: number): boolean {
  const isBeside = Math.abs(fragment.left - base.right) < base.height * 0.3;
  const rise = (base.y - fragment.y) / base.height;
  return (
    isBeside && fragment.height <= base.height * SMALL_HEIGHT && (most > 0 ? rise <= most : rise < 0 && rise >= most)
  );
}

function segmentsOf(row: readonly Fragment[], height: number, y: number, bold: ReadonlySet<string>): Segment[] {
  const parts: Fragment[][] = [];
  for (const [at, fragment] of row.entries()) {
    const before = row[at - 1];
    if (before && (fragment.left - before.right <= height * WIDE_GAP || isMarker(parts, height)))
      parts.at(-1)!.push(fragment);
    else parts.push([fragment]);
  }
  return parts.map((part) => ({
    text: textOf(part, height, y),
    left: part[0]!.left,
    right: Math.max(...part.map(({ right }) => right)),
    order: part[0]!.order,
    isBold: part.every(({ text, font }) => bold.has(font) || !/[\p{L}\p{N}]/u.test(text)),
  }));
}

/** A number or a bullet by itself at the beginning of a row belongs to what follows, however far that stands. */
function isMarker(parts: readonly (readonly Fragment[])[], height: number): boolean {
  if (parts.length > 1 || parts[0]!.length > 3) return false;
  const text = textOf(parts[0]!, height, parts[0]![0]!.y);
  const length = markerOf(`${text} x`)?.length ?? 0;
  return length >= text.length || (/[.:)]$/.test(text) && isBareName(text));
}

function textOf(part: readonly Fragment[], height: number, y: number): string {
  let text = "";
  for (const [at, fragment] of part.entries()) {
    const before = part[at - 1];
    if (before && isApart(before, fragment, height)) text += " ";
    text += wordsOf(fragment, { height, y }, text, part[at + 1]?.text ?? "");
  }
  if (!/\p{Cc}| {2}/u.test(text)) return text;
  // Letters without a meaning in Unicode come as control characters.
  return text
    .replace(/\p{Cc}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function isApart(before: Fragment, fragment: Fragment, height: number): boolean {
  const isFollowing = fragment.order > before.order && fragment.order - before.order <= 2;
  const gap = (fragment.left - before.right) / height;
  return isFollowing ? fragment.isSpaced || gap > WORD_GAP.following : gap > WORD_GAP.other;
}

/** Raised digits become those of Unicode, so that "10⁶" is not read as "106"; lowered ones where they stand beside others. */
function wordsOf({ text, height, y }: Fragment, row: Pick<Row, "height" | "y">, before: string, after: string): string {
  if (height > row.height * SMALL_HEIGHT || text.length > LONGEST_SCRIPT) return text;
  const rise = (row.y - y) / row.height;
  if (rise > LEAST_SHIFT && !text.startsWith("[")) return superscript(text, before);
  return rise < -LEAST_SHIFT ? subscript(text, before, after) : text;
}
