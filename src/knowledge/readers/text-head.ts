import type { Block } from "../document.ts";
import { parseDate } from "../dates.ts";
import { type OfficialPaper, officialTitle } from "../official-title.ts";

/** How much of a text may be the head of an official paper, in UTF-16 units. */
const HEAD_LENGTH = 8000;
/** How many blocks from the beginning may hold the line with the date, and how many that of a paper. */
const HEAD_BLOCKS = 3;
const LETTERHEAD_BLOCKS = 16;
/** Longest line with the date, in UTF-16 units. */
const DATE_LINE_LENGTH = 80;
const SHOWN_DAY = /(?<![\d/])\d{1,2}([/.-])\d{1,2}\1\d{4}(?![\d/])/;

/** What the head of an official paper says. */
export interface OfficialHead extends Omit<OfficialPaper, "from" | "to" | "end"> {
  /** UTF-16 offsets into the text of the paper's title, and of the end of its letterhead. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The head of a law, a decision, a notice with its letterhead; undefined for any other text. */
export function officialHeadOf(text: string): OfficialHead | undefined {
  const lines = linesOf(text.slice(0, HEAD_LENGTH));
  const paper = officialTitle(lines.map(({ words }) => words));
  if (!paper) return undefined;
  return { ...paper, from: lines[paper.from]!.start, to: lines[paper.to - 1]!.end, end: lines[paper.end - 1]!.end };
}

function linesOf(text: string): { words: string; start: number; end: number }[] {
  let offset = 0;
  return text.split("\n").flatMap((line) => {
    const start = offset + line.length - line.trimStart().length;
    offset += line.length + 1;
    const words = line.trim();
    return words ? [{ words, start, end: start + words.length }] : [];
  });
}

/** Whether a line says the day, and where and when, but no more. */
export function isDateLine(words: string): boolean {
  return words.length <= DATE_LINE_LENGTH && SHOWN_DAY.test(words) && !/[.!?…:;,]$/u.test(words);
}

/** The day in the line below the headline: "Báo Mới, thứ Hai, 16/3/2026", or below a letterhead: "Tân Lập, ngày 7 tháng 5 năm 2025". */
export function dateOf(text: string, blocks: readonly Block[]): string | undefined {
  const spoken = /\d{1,2} tháng \d{1,2} năm \d{4}$/i;
  for (const [at, { start, end }] of blocks.slice(0, LETTERHEAD_BLOCKS).entries()) {
    if (end - start > DATE_LINE_LENGTH) continue;
    const line = text.slice(start, end);
    const found =
      (at < HEAD_BLOCKS && isDateLine(line) && !isOtherField(line) ? SHOWN_DAY.exec(line) : undefined) ??
      spoken.exec(line);
    const date = parseDate(found?.[0] ?? "");
    if (date !== undefined) return date;
  }
  return undefined;
}

/** "Hạn nộp: 30/3/2026": the day of something else. */
function isOtherField(line: string): boolean {
  const label = /^[^:\d]{1,40}:/u.exec(line)?.[0];
  return label !== undefined && !/ngày|đăng|cập nhật|date|published|updated/iu.test(label);
}
