import { endsSentence, isCapital, type Layout, styleOf } from "./layout.ts";
import { articleLevel, namesPart, partNameOf } from "./markers.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Longest heading, in UTF-16 units: in taller letters, and in those of the text. */
const longestTall = 200;
const longestPlain = 160;
/** Ranks between two heights of letters. */
const ranksOfHeight = 20;
const capitalRank = 3;
const boldRank = 15;

/** The ranks of headings, from 0 for the outermost. */
export interface Ranks {
  /** The rank of a paragraph; undefined where it is no heading. */
  readonly of: (paragraph: Paragraph) => number | undefined;
  /** The rank of an article that is told on the line of its number. */
  readonly article: number;
}

/** Tall letters outrank smaller ones; among equals a chapter outranks an article, "1.4" outranks "1.4.1". */
export function ranking(paragraphs: readonly Paragraph[], layout: Layout): Ranks {
  const tall = paragraphs.filter((paragraph) => isTall(paragraph, layout)).map(heightOf);
  const heights = [...new Set(tall)].sort((left, right) => right - left);
  const plain = heights.length * ranksOfHeight;
  const of = (paragraph: Paragraph) => {
    if (paragraph.lines[0]!.set !== undefined) return undefined;
    const part = partNameOf(paragraph.text);
    if (isTall(paragraph, layout)) return heights.indexOf(heightOf(paragraph)) * ranksOfHeight + (part?.level ?? 0);
    if (!isHeading(paragraph, layout)) return undefined;
    const isName = part !== undefined && !paragraph.marker;
    const own = isName ? part.level : isCapital(paragraph.text) ? capitalRank : boldRank;
    return plain + own;
  };
  return { of, article: plain + articleLevel };
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
  return lines[0]!.set === undefined && styleOf(lines[0]!, layout) === "tall" && text.length <= longestTall;
}

function isHeading({ text, lines, marker }: Paragraph, layout: Layout): boolean {
  if (text.length > longestPlain || lines.length > 3 || /[.;:,!…]["'”’»)]{0,3}$/u.test(text)) return false;
  if (layout.hasBold && lines.every((line) => line.isBold)) return /\p{L}/u.test(text);
  if (marker || endsSentence(text)) return false;
  return namesPart(text) || isCapital(text);
}
