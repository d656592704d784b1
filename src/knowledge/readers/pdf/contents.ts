import type { Line } from "./lines.ts";

/** A leader has at least so many dots. */
const FEWEST_DOTS = 4;
/** An entry of a table of contents takes at most so many lines. */
const MOST_LINES = 3;
/** An entry's name is at most so long, in UTF-16 units. */
const LONGEST_NAME = 300;

/** Takes tables of contents off: lines that lead with dots to the number of a page, and what stands below "Mục lục". */
export function withoutContents(lines: readonly Line[]): Line[] {
  let names: Set<string> | undefined;
  // Few documents have contents: the names of all lines are needed there alone.
  const isLine = (name: string) => (names ??= new Set(lines.map(({ text }) => nameKey(text)))).has(nameKey(name));
  const kept: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const to = endOfContents(lines, at, isLine);
    if (to === at) kept.push(withoutLeader(lines[at++]!));
    else at = to;
  }
  return kept;
}

/** The index after the last line of the contents that begin at `at`; `at` itself where none do. */
function endOfContents(lines: readonly Line[], at: number, isLine: (name: string) => boolean): number {
  const isNamed = /^(?:mục lục|nội dung|contents|table of contents)$/iu.test(lines[at]!.text);
  const entries: Entry[] = [];
  let to = isNamed ? at + 1 : at;
  for (let next = entryAt(lines, to, isNamed); next; next = entryAt(lines, to, isNamed)) {
    if (entries.length > 0 && next.page < entries.at(-1)!.page) break;
    entries.push(next);
    to = next.to;
  }
  const isContents = isNamed || entries.some(({ name }) => isPart(name) || isLine(name));
  return entries.length > (isNamed ? 1 : 0) && isContents ? to : at;
}

interface Entry {
  readonly name: string;
  readonly page: number;
  /** The index after its last line. */
  readonly to: number;
}

function entryAt(lines: readonly Line[], at: number, isNamed: boolean): Entry | undefined {
  let name = "";
  for (let to = at; to < Math.min(at + MOST_LINES, lines.length); to++) {
    const line = lines[to]!;
    const end = entryEnd(line.text, isNamed);
    name = `${name} ${end?.name ?? line.text}`.trim();
    if (end) return { name, page: end.page, to: to + 1 };
    if (!isNamed && !isPart(line.text)) return undefined;
  }
  return undefined;
}

/** "1.4 Ma trận . . . . 6" → its name and its page; below "Mục lục" dots are not needed. */
function entryEnd(text: string, isNamed: boolean): { name: string; page: number } | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const number = /(?:^|[\s.…|])(\d{1,4}|[ivxl]{1,6})$/iu.exec(text)?.[1];
  if (number === undefined) return undefined;
  let end = text.length - number.length;
  let dots = 0;
  for (; end > 0 && /[\s.…·_|-]/u.test(text[end - 1]!); end--)
    if (/[.·_-]/u.test(text[end - 1]!)) dots++;
    else if (text[end - 1] === "…") dots += 3;
  if (dots < FEWEST_DOTS && !isNamed) return undefined;
  return { name: text.slice(0, end), page: /^\d/.test(number) ? Number(number) : 0 };
}

/** Dots that lead to a price rather than to a page part two cells: "Bún cá ..... 30.000". */
function withoutLeader(line: Line): Line {
  const { text } = line;
  if (line.set !== undefined || text.length > LONGEST_NAME) return line;
  const at = /[.…](?: ?[.…]){3}/u.exec(text)?.index ?? -1;
  const after = text.slice(Math.max(at, 0)).replace(/^[.… ]+/u, "");
  return at > 0 && after ? { ...line, text: `${text.slice(0, at).trim()} | ${after}`, set: "row" } : line;
}

/** Whether an entry begins as the name of a part does: "1.4", "Chương II", "Lời nói đầu". */
function isPart(text: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2}){0,5}\.?\s|[IVX]{1,5}\.\s|(?:phần|chương|mục|điều|phụ lục|lời |mở đầu|kết luận|tài liệu tham khảo)(?:$|\s))/iu.test(
    text,
  );
}

function nameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
