import type { Block } from "../document.ts";
import { ARTICLE_RANK, CAPITALS_RANK } from "../headings.ts";
import { isBareProvision, isRecipients } from "./line-headings.ts";
import type { Line, Run } from "./lines.ts";
import { isDateLine } from "./text-head.ts";

/** A headline is at most this long, in UTF-16 units. */
const HEADLINE_LENGTH = 200;
/** A line that is longer is a paragraph. */
export const LONGEST_LINE = 140;
/** Ranks of headings that no number ranks. */
export const HEADLINE_RANK = 0;
export const CAPTION_RANK = 50;
/** Who gets an official paper stands below all its articles, in none of them. */
const RECIPIENTS_RANK = 1;

/** A heading in capitals may take two lines and more, up to the length of a headline; what it is about goes on with it. */
export function goesOn({ start, kind }: Block, line: Line): boolean {
  const isSubject = kind === "heading" && /^(?:v\/v|về việc)\s.*[^.:;,]$/iu.test(line.words);
  return (line.kind === "capitals" || isSubject) && line.end - start <= HEADLINE_LENGTH;
}

/** How many first lines are the headline of what follows: a line by itself that ends without a mark, or one above a line with the day or above paragraphs of a line each. */
export function headlinesOf({ lines, isWrapped }: Run): 0 | 1 {
  const [first, ...others] = lines as [Line, ...Line[]];
  const { kind, words } = first;
  if (kind === "row" || kind === "item" || kind === "rule" || kind === "heading") return 0;
  if (words.length > HEADLINE_LENGTH || /[.!?…:;,]$/u.test(words) || isDateLine(words)) return 0;
  if (others.length === 0) return 1;
  const next = others.find((line, at) => at > 0 || !isDateLine(line.words));
  const isArticle = !isWrapped && next?.kind === "text" && /^[\p{Lu}"“]/u.test(next.words) && endsSentence(next.words);
  return kind === "text" && isArticle && next.words.length > words.length ? 1 : 0;
}

/** Whether a line between blank lines is the heading of what follows: short, without an end, no name of a person and no field. */
export function isHeadingAlone({ lines: [line, ...others] }: Run, next: Line | undefined): boolean {
  if (others.length > 0 || line!.kind !== "text" || line!.heading || !next || !isShortHeading(line!.words))
    return false;
  const isName = isProper(line!.words) || /^[^.,:!?]{1,30}:/u.test(line!.words);
  const leads = next.kind === "item" || next.kind === "row" || next.words.endsWith(":") || endsSentence(next.words);
  return !isName && !isDateLine(line!.words) && leads;
}

function isShortHeading(words: string): boolean {
  return words.length <= LONGEST_LINE / 2 && /^[\p{Lu}\p{N}].*[^.!?…:;,]$/u.test(words);
}

/** The rank of a line that is a heading. */
export function rankOf({ lines, isWrapped }: Run, at: number): number | undefined {
  const line = lines[at]!;
  if (line.kind === "heading") return line.heading!.rank;
  if (line.kind === "capitals") return CAPITALS_RANK;
  if (isRecipients(line.words)) return RECIPIENTS_RANK;
  const [before, next] = [lines[at - 1], lines[at + 1]];
  if (line.kind !== "text" || line.heading || isWrapped || !next || !isShortHeading(line.words)) return undefined;
  const isLonger = next.words.length > 2 * line.words.length && endsSentence(next.words);
  const isFollowed = next.kind === "item" || (next.kind === "text" && /^[\p{Lu}"“]/u.test(next.words) && isLonger);
  const hasEnded = !before || before.kind === "item" || endsSentence(before.words);
  return isFollowed && hasEnded ? CAPTION_RANK : undefined;
}

/** The rank of "Bến đò" below "Chương II": a short line without an end that only names the part above it; undefined for any other. */
export function rankOfName(line: Line, above: Line | undefined, next: Line | undefined): number | undefined {
  if (above?.kind !== "heading" || !next || !isBareProvision(above.words)) return undefined;
  if (line.kind !== "text" || line.heading || !isShortHeading(line.words)) return undefined;
  return above.heading!.rank < CAPITALS_RANK ? CAPITALS_RANK : ARTICLE_RANK + 0.5;
}

/** Whether a sentence ends with these words. */
export function endsSentence(words: string): boolean {
  return /[.!?…]["'”’»)\]]?$/u.test(words);
}

/** "Nguyễn Thị Bưởi": two to five words, each with a capital. */
function isProper(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word));
}
