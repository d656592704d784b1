import { type Article, refuseTooLong } from "../compose.ts";
import { decode } from "../decode.ts";
import type { Block } from "../document.ts";
import { parseDate } from "../front-matter.ts";
import { capitalsRank } from "../headings.ts";
import { Refusal } from "../problem.ts";
import { type Line, type Run, runsOf } from "./lines.ts";

/**
 * Reads plain text. The whole content is the text; the file's name is its title. Paragraphs end at blank lines, and at a line end
 * behind the end of a sentence; items, rows and headings are lines of their own.
 */
export function readText(bytes: Uint8Array, name: string): Article {
  const text = decode(bytes);
  const blocks = blocksOf(text);
  refuseTooLong(text.length, blocks.length);
  if (blocks.every(({ kind }) => kind === "heading")) throw new Refusal("empty");
  const date = dateOf(text, blocks);
  return { title: name, ...(date !== undefined && { date }), text, blocks };
}

/** So many blocks from the beginning may hold the line with the date, and so many that of an official paper. */
const headBlocks = 3;
const letterheadBlocks = 16;
/** Longest line with the date, in UTF-16 units. */
const dateLineLength = 80;

/** The day in the line below the headline: "Báo Mới, thứ Hai, 16/3/2026", or below a letterhead: "Tân Lập, ngày 7 tháng 5 năm 2025". */
function dateOf(text: string, blocks: readonly Block[]): string | undefined {
  const shown = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/;
  const spoken = /\d{1,2} tháng \d{1,2} năm \d{4}$/i;
  for (const [at, { start, end }] of blocks.slice(0, letterheadBlocks).entries()) {
    if (end - start > dateLineLength) continue;
    const line = text.slice(start, end);
    const found = (at < headBlocks ? shown.exec(line) : undefined) ?? spoken.exec(line);
    const date = parseDate(found?.[0] ?? "");
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A headline is at most this long, in UTF-16 units. */
const headlineLength = 200;
/** A line that is longer is a paragraph. */
const longestLine = 140;
/** Ranks of headings that no number ranks. */
const headlineRank = 0;
const captionRank = 50;

/** A heading that rules what follows. */
interface Ruling {
  readonly rank: number;
  readonly text: string;
}

type Kind = Block["kind"];

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let path: readonly Ruling[] = [];
  let headings: readonly string[] = [];
  const rule = (rank: number, words: string) => {
    path = [...path.filter((ruling) => ruling.rank < rank), { rank, text: words }];
    headings = path.map((ruling) => ruling.text);
  };
  const push = ({ start, end, words }: Line, kind: Kind) => {
    const number = kind === "item" ? /^\(?(\d{1,3})[.)]\s/.exec(words)?.[1] : undefined;
    blocks.push({ kind, start, end, headings, ...(number !== undefined && { number: Number(number) }) });
  };
  const runs = runsOf(text);
  for (const [index, run] of runs.entries()) {
    const isHeadline = index === 0 && runs.length > 1 && isHeadlineRun(run);
    for (const [at, line] of run.lines.entries()) {
      const before = run.lines[at - 1];
      const rank = isHeadline ? headlineRank : rankOf(run, at);
      if (line.kind === "rule") push({ ...line }, "heading");
      else if (rank !== undefined && before?.kind === "capitals" && goesOn(blocks.at(-1)!, line))
        goOn(blocks, line, rank);
      else if (rank !== undefined) {
        path = path.filter((ruling) => ruling.rank < rank);
        headings = path.map((ruling) => ruling.text);
        push(line, "heading");
        rule(rank, line.words);
      } else if (before && blocks.at(-1)!.kind !== "heading" && joins(before, line, run))
        blocks.push({ ...blocks.pop()!, end: line.end });
      else {
        if (line.heading?.label) rule(line.heading.rank, line.heading.label);
        push(line, line.kind === "item" || line.kind === "row" ? line.kind : "paragraph");
      }
    }
  }
  return blocks;

  /** A heading in capitals that takes two lines. */
  function goOn(all: Block[], line: Line, rank: number): void {
    const first = all.pop()!;
    all.push({ ...first, end: line.end });
    rule(rank, text.slice(first.start, line.end).replaceAll(/\s+/g, " "));
  }
}

/** A heading in capitals may take two lines and more, up to the length of a headline. */
function goesOn({ start }: Block, line: Line): boolean {
  return line.kind === "capitals" && line.end - start <= headlineLength;
}

/** A first line by itself that ends without a mark is the headline of what follows. */
function isHeadlineRun({ lines }: Run): boolean {
  const [first, ...others] = lines;
  const { kind, words } = first!;
  if (others.length > 0 || kind === "row" || kind === "item" || kind === "rule") return false;
  return kind !== "heading" && words.length <= headlineLength && !/[.!?…:;,]$/u.test(words);
}

/** The rank of a line that is a heading. */
function rankOf({ lines, isWrapped }: Run, at: number): number | undefined {
  const line = lines[at]!;
  if (line.kind === "heading") return line.heading!.rank;
  if (line.kind === "capitals") return capitalsRank;
  const [before, next] = [lines[at - 1], lines[at + 1]];
  if (line.kind !== "text" || line.heading || isWrapped || !next || next.kind !== "text") return undefined;
  const isCaption = line.words.length <= longestLine / 2 && /^[\p{Lu}\p{N}].*[^.!?…:;,]$/u.test(line.words);
  const isFollowed =
    /^[\p{Lu}"“]/u.test(next.words) && next.words.length > 2 * line.words.length && endsSentence(next.words);
  return isCaption && isFollowed && (!before || endsSentence(before.words)) ? captionRank : undefined;
}

/** Whether a line goes on with the block of the line before it. */
function joins(before: Line, line: Line, { isWrapped }: Run): boolean {
  if (line.kind !== "text" || line.heading?.label || (before.kind !== "text" && before.kind !== "item")) return false;
  const isIndented = line.indent > before.indent;
  if (/[;:]$/u.test(before.words) || endsSentence(before.words)) return isWrapped && !before.isShort && !isIndented;
  if (before.kind === "item") return isIndented || /^\p{Ll}/u.test(line.words);
  return (
    /^\p{Ll}/u.test(line.words) || (before.words.length <= longestLine && line.words.length <= longestLine) || isWrapped
  );
}

function endsSentence(words: string): boolean {
  return /[.!?…]["'”’»)\]]?$/u.test(words);
}
