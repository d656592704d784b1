import type { Article } from "../../compose.ts";
import { parseDate } from "../../dates.ts";

type Facts = Partial<Pick<Article, "publisher" | "author" | "date">>;

/** Longest line that says such a thing, and longest name, in UTF-16 units. */
const LONGEST_LINE = 120;
const LONGEST_NAME = 60;

/** What stands after a publisher: "thứ Hai, 16/3/2026" without its commas. */
const DAY = /^(?:(?:thứ|chủ) \p{L}{2,4} )?(?:số )?(?:ngày )?(\d{1,2}[/-]\d{1,2}[/-]\d{4})$/iu;
const SIGNED_DAY = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
const WRITERS = /^(?:tác giả|người viết|bài viết|bài)$/iu;

/** Who published a paper, who wrote it and when, by lines of its beginning that say nothing else; the first of each counts. */
export function factsOf(lines: readonly string[]): Facts {
  return lines
    .map((line) => factsIn(line) ?? {})
    .reduceRight<Facts>((later, earlier) => ({ ...later, ...earlier }), {});
}

/** What a line says of its paper; undefined where it says anything else. */
export function factsIn(line: string): Facts | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const words = line
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\(/, "")
    .replace(/\.$/, "")
    .replace(/\)$/, "");
  return publishedIn(words) ?? signedIn(words) ?? writtenIn(words);
}

/** "Báo Giáo dục, 5/3/2025", "Theo Báo Mới, thứ Hai, 16/3/2026" */
function publishedIn(line: string): Facts | undefined {
  const [first = "", ...rest] = line.split(/, ?| [-–] /);
  const date = parseDate(DAY.exec(rest.join(" "))?.[1] ?? "");
  const publisher = first.replace(/^(?:theo|nguồn|trích)(?: ?:)? /iu, "").trim();
  const isName = publisher.length <= LONGEST_NAME && /^\p{L}[^\d:;|]+$/u.test(publisher);
  return date !== undefined && isName ? { publisher, date } : undefined;
}

/** "Hà Nội, ngày 7 tháng 5 năm 2025" */
function signedIn(line: string): Facts | undefined {
  const found = SIGNED_DAY.exec(line);
  if (!found || /\d/.test(line.slice(0, found.index)) || found.index > LONGEST_NAME) return undefined;
  const date = parseDate(found.slice(1, 4).join("/"));
  return date === undefined ? undefined : { date };
}

/** "Tác giả: Lê Thị Lan" */
function writtenIn(line: string): Facts | undefined {
  const colon = line.indexOf(":");
  const author = line.slice(colon + 1).trim();
  const isName = author.length <= LONGEST_NAME && /^\p{Lu}[\p{L} .,-]+$/u.test(author);
  return colon > 0 && isName && WRITERS.test(line.slice(0, colon).trim()) ? { author } : undefined;
}
