import { isItemLine, wrapsOf } from "../../text/wrapped.ts";
import { headingIn, isContentsLine, isInCapitals, type LineHeading } from "../headings.ts";

/** A line of a plain text, with those on which it goes on because it was wrapped. UTF-16 offsets, white space at both ends left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its words on one line. */
  readonly words: string;
  /** How far it stands from the left edge. */
  readonly indent: number;
  /** Whether the word behind it would still have had room. */
  readonly isShort: boolean;
  readonly kind: LineKind;
  readonly heading?: LineHeading;
}

/** `rule` is a line without words, or one of a table of contents. */
type LineKind = "text" | "item" | "row" | "heading" | "capitals" | "rule";

/** Lines without a blank line between them. */
export interface Run {
  readonly lines: readonly Line[];
  /** Whether lines of it were wrapped to a column. */
  readonly isWrapped: boolean;
}

/** The runs of a text, in order. */
export function runsOf(text: string): Run[] {
  const runs = [...rawRuns(text)].map((run) => ({ ...run, joined: joined(text, run) }));
  return runs.map(({ joined: { lines, isWrapped } }, at) => {
    const following = runs[at + 1]?.joined.lines[0]?.words ?? "";
    return {
      isWrapped,
      lines: lines.map((line, index) =>
        isSpaced(lines, index)
          ? { ...line, kind: "row" as const }
          : { ...line, ...kindOf(line.words, lines[index + 1]?.words ?? following) },
      ),
    };
  });
}

type RawRun = readonly (readonly [start: number, end: number])[];

function* rawRuns(text: string): Generator<{ spans: RawRun }> {
  let spans: (readonly [number, number])[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) spans.push([offset, offset + line.length]);
    else if (spans.length > 0) {
      yield { spans };
      spans = [];
    }
    offset += line.length + 1;
  }
  if (spans.length > 0) yield { spans };
}

/** The lines of a run, those that were wrapped as one. */
function joined(text: string, { spans }: { spans: RawRun }): { lines: Omit<Line, "kind">[]; isWrapped: boolean } {
  const from = spans[0]![0];
  const isWrap = wrapsOf(text.slice(from, spans.at(-1)![1]));
  const width = spans.reduce((most, [start, end]) => Math.max(most, text.slice(start, end).trimEnd().length), 0);
  const lines: Omit<Line, "kind">[] = [];
  let isWrapped = false;
  let first = 0;
  spans.forEach(([start, end], at) => {
    if (isWrap(end - from)) isWrapped = true;
    else {
      const [begin] = spans[first]!;
      const whole = text.slice(begin, end);
      const indent = whole.length - whole.trimStart().length;
      const next = /^\S{0,40}/.exec(text.slice(...(spans[at + 1] ?? [0, 0])).trimStart())![0];
      const isShort = text.slice(start, end).trimEnd().length + 1 + next.length <= width;
      lines.push({
        start: begin + indent,
        end: begin + whole.trimEnd().length,
        words: oneLine(whole),
        indent,
        isShort,
      });
      first = at + 1;
    }
  });
  return { lines, isWrapped };
}

function oneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
}

/** Whether a line is the row of a table whose columns are set apart with spaces: as many cells as in the line before or behind it. */
function isSpaced(lines: readonly Omit<Line, "kind">[], at: number): boolean {
  const count = cellsIn(lines[at]!.words);
  return count > 1 && [lines[at - 1], lines[at + 1]].some((line) => line && cellsIn(line.words) === count);
}

/** Longest line of such a table, in UTF-16 units. */
const LONGEST_SPACED = 160;

function cellsIn(words: string): number {
  return words.length > LONGEST_SPACED || isItemLine(words) ? 0 : words.split(/ {3,}/).length;
}

function kindOf(words: string, next: string): Pick<Line, "kind" | "heading"> {
  if (isContentsLine(words) || !/[\p{L}\p{N}]/u.test(words)) return { kind: "rule" };
  if (words.includes(" | ") || words.includes("\t") || /^\|.*\|$/.test(words)) return { kind: "row" };
  const heading = headingIn(words, next);
  if (heading?.label !== undefined) return { kind: "text", heading };
  if (heading && next !== "") return { kind: "heading", heading };
  if (isItemLine(words)) return { kind: "item" };
  return { kind: next !== "" && isInCapitals(words) ? "capitals" : "text" };
}
