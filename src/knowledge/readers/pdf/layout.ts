import type { Line } from "./lines.ts";

/** The measures of a document that tell paragraphs and headings apart. In points. */
export interface Layout {
  /** The height of most letters. */
  readonly textHeight: number;
  /** The distance of most lines to the next. */
  readonly gap: number;
  /** Whether some lines are bold. */
  readonly hasBold: boolean;
  /** Where the text of a line's column begins, and where it ends. */
  readonly marginOf: (line: Line) => number;
  readonly edgeOf: (line: Line) => number;
}

/** A heading's letters are at least this much taller than those of the text. */
const HEADING_HEIGHT = 1.15;
/** A title has at most so many lines. */
const MOST_TITLE_LINES = 4;
/** A line in capitals has at least so many letters. */
const FEWEST_CAPITALS = 6;

export function layoutOf(lines: readonly Line[]): Layout {
  const columns = new Map<string, { margin: number; edge: number }>();
  for (const { region, left, right } of lines) {
    const column = columns.get(region);
    columns.set(region, {
      margin: Math.min(left, column?.margin ?? left),
      edge: Math.max(right, column?.edge ?? right),
    });
  }
  return {
    textHeight: commonHeight(lines),
    gap: median(lines.map((line, index) => gapBetween(lines[index - 1], line)).filter((gap) => gap > 0)),
    hasBold: lines.some(({ isBold }) => isBold),
    marginOf: ({ region }) => columns.get(region)!.margin,
    edgeOf: ({ region }) => columns.get(region)!.edge,
  };
}

/** How a line is set: its letters are taller than those of the text, or bold as those of the text are not. */
export function styleOf(line: Line, layout: Layout): "tall" | "bold" | "plain" {
  if (line.height >= layout.textHeight * HEADING_HEIGHT) return "tall";
  return line.isBold ? "bold" : "plain";
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(text);
}

/** Whether a text ends without any mark, or at a comma. */
export function endsInside(text: string): boolean {
  return /[\p{L}\p{M}\p{N},%)\]”"–-]$/u.test(text);
}

/** A line in capitals: "QUYỀN VÀ NGHĨA VỤ". */
export function isCapital(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_CAPITALS && /\s/.test(text);
}

/** The height of most letters, but for the tallest at the beginning: a title may have more letters than a short text. */
export function commonHeight(lines: readonly Pick<Line, "height" | "text">[]): number {
  const from = endOfTitle(lines);
  const letters = new Map<number, number>();
  for (const { height, text } of lines.slice(from)) letters.set(height, (letters.get(height) ?? 0) + text.length);
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

/** The index after the lines at the beginning that are taller than all others; 0 where they are the text. */
function endOfTitle(lines: readonly Pick<Line, "height" | "text">[]): number {
  const tallest = lines.reduce((most, { height }) => Math.max(most, height), 0);
  const end = lines.findIndex(({ height }) => height < tallest);
  const isTitle = end > 0 && end <= MOST_TITLE_LINES && !/[.,;]$/.test(lines[end - 1]!.text);
  return isTitle && lines.slice(end).every(({ height }) => height < tallest) ? end : 0;
}

/** 0 where there is no line before in the same column. */
function gapBetween(before: Line | undefined, line: Line): number {
  return before?.page === line.page && before.region === line.region ? line.y - before.y : 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? 0;
}
