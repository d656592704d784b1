import { ARTICLE_RANK, CAPITALS_RANK, DEEPEST_RANK, endsAsHeading, headingIn, NUMBERED_RANK } from "../../headings.ts";
import { endOfPaper, FEWEST_BOLD, type FormedLine, isBoldLine } from "../line-headings.ts";
import { endsSentence, isCapital, type Layout, styleOf } from "./layout.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Longest heading, in UTF-16 units: in taller letters, and in those of the text. */
const LONGEST_TALL = 200;
const LONGEST_PLAIN = 160;
const MOST_LINES = 3;
/** Ranks between two heights of letters. */
const RANKS_OF_HEIGHT = DEEPEST_RANK + 2;
const BOLD_RANK = DEEPEST_RANK + 1;

/** The ranks of headings, from 0 for the outermost. */
export interface Ranks {
  /** The rank of a paragraph by its place; undefined where it is no heading. */
  readonly of: (at: number) => number | undefined;
  /** The place of the line with who gets the paper, where all headings above end. */
  readonly end: number | undefined;
  /** The rank of an article that is told on the line of its number. */
  readonly article: number;
}

/** Tall letters outrank smaller ones; among equals a chapter outranks an article, "1.4" outranks "1.4.1", and bold lines come last. */
export function ranking(paragraphs: readonly Paragraph[], layout: Layout): Ranks {
  const tall = paragraphs.filter((paragraph) => isTall(paragraph, layout)).map(heightOf);
  const heights = [...new Set(tall)].sort((left, right) => right - left);
  const plain = heights.length * RANKS_OF_HEIGHT;
  const lines = paragraphs.map((paragraph) => formed(paragraph, layout));
  const isBoldCommon = lines.filter(isBoldLine).length >= FEWEST_BOLD;
  const end = endOfPaper(lines);
  const of = (at: number) => {
    const paragraph = paragraphs[at]!;
    if (paragraph.lines[0]!.set !== undefined || (end && at >= end.from && at < end.to)) return undefined;
    const named = headingIn(paragraph.text);
    const rank = named?.label === undefined ? named?.rank : undefined;
    if (isTall(paragraph, layout)) return heights.indexOf(heightOf(paragraph)) * RANKS_OF_HEIGHT + (rank ?? 0);
    const own = plainRank(paragraph, rank, isBoldLine(lines[at]!) && (isBoldCommon || endsAsHeading(paragraph.text)));
    return own === undefined ? undefined : plain + own;
  };
  return { of, end: end?.from, article: plain + ARTICLE_RANK };
}

/** The rank of a heading in letters of the text: by what it names, by its capitals, or because it is bold. */
function plainRank(
  { text, lines, marker }: Paragraph,
  named: number | undefined,
  isSetBold: boolean,
): number | undefined {
  if (text.length > LONGEST_PLAIN || lines.length > MOST_LINES) return undefined;
  if (named !== undefined) return named;
  if (isCapital(text) && (isSetBold || (!marker && endsAsHeading(text) && !endsSentence(text)))) return CAPITALS_RANK;
  if (!isSetBold) return undefined;
  return marker?.number === undefined ? BOLD_RANK : NUMBERED_RANK;
}

/** The tallest heading of the first page, which may stand below the name of a series. */
export function headlineOf(paragraphs: readonly Paragraph[], layout: Layout): string | undefined {
  const page = paragraphs[0]?.lines[0]!.page;
  const tall = paragraphs.filter((paragraph) => isTall(paragraph, layout) && paragraph.lines[0]!.page === page);
  return tall.reduce<Paragraph | undefined>(
    (most, next) => (most && heightOf(most) >= heightOf(next) ? most : next),
    undefined,
  )?.text;
}

function heightOf({ lines }: Paragraph): number {
  return Math.round(lines[0]!.height);
}

function isTall({ lines, text }: Paragraph, layout: Layout): boolean {
  return lines[0]!.set === undefined && styleOf(lines[0]!, layout) === "tall" && text.length <= LONGEST_TALL;
}

function formed({ lines, text }: Paragraph, { hasBold }: Layout): FormedLine {
  const isBold = hasBold && lines.length <= MOST_LINES && lines.every((line) => line.isBold);
  return { kind: lines[0]!.set ?? "paragraph", text, isBold };
}
