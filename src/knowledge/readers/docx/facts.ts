import type { Article } from "../../compose.ts";
import { parseDate } from "../../front-matter.ts";

/** Longest line that says such a thing, in UTF-16 units. */
const longestLine = 120;

/** "(Báo Giáo dục, 5/3/2025)", "Báo Mới, thứ Hai, 16/3/2026" */
const published =
  /^\(?\s*(?:(?:theo|nguồn|trích)\s*:?\s+)?([^\d(),;:|]{3,60}?)\s*(?:,|\s[-–])\s*(?:(?:thứ|chủ)\s+\p{L}{2,4}\s*,?\s*)?(?:(?:số\s+)?ngày\s+)?(\d{1,2}[/-]\d{1,2}[/-]\d{4})\s*\)?\.?$/iu;
/** "Hà Nội, ngày 7 tháng 5 năm 2025" */
const signed = /^[^\d]{0,60}ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*\)?\.?$/iu;
/** "Tác giả: Lê Thị Lan" */
const written = /^(?:tác giả|người viết|bài viết|bài)\s*:\s*(\p{Lu}[\p{L} .,-]{3,60})$/iu;

/** Who published a paper, who wrote it and when, by lines of its beginning that say nothing else. */
export function factsOf(lines: readonly string[]): Partial<Pick<Article, "publisher" | "author" | "date">> {
  const short = lines.filter((line) => line.length <= longestLine).map((line) => line.normalize("NFC"));
  const publishing = first(short, published);
  const day = first(short, signed)?.slice(1, 4).join("/");
  const date = [publishing?.[2], day].map((text) => parseDate(text ?? "")).find((found) => found !== undefined);
  const author = first(short, written)?.[1];
  return {
    ...(publishing && { publisher: publishing[1]!.trim() }),
    ...(author !== undefined && { author: author.trim() }),
    ...(date !== undefined && { date }),
  };
}

function first(lines: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  for (const line of lines) {
    const found = pattern.exec(line);
    if (found) return found;
  }
  return undefined;
}
