import { withoutLines } from "./dialect-lines.ts";
import { captionIn, pictureOf, withoutMarks } from "./shortcodes.ts";
import { withTitles } from "./titled-boxes.ts";

/** Something that is written between two signs, and what is left of it for a reader. */
interface Span {
  readonly close: string;
  /** Longest that it is looked for, in UTF-16 units. */
  readonly most: number;
  /** `undefined` leaves it as it is written. `before` and `after` are the letters around it. */
  readonly left: (inner: string, before: string, after: string) => string | undefined;
}

const OPENING = /`|\{\{<|\{\{%|\{\{|\{%|\{\/\*|%%|!\[\[|\[\[|==|\)\{/g;
const SPANS: Readonly<Record<string, Span>> = {
  "`": { close: "`", most: 1000, left: (inner) => (/^\$?=\s/.test(inner) ? "" : undefined) },
  "{{<": { close: ">}}", most: 5000, left: captionIn },
  "{{%": { close: "%}}", most: 5000, left: captionIn },
  "{{": { close: "}}", most: 300, left: (inner) => (/^-?\s?\w+\.\w/.test(inner) ? "" : undefined) },
  "{%": { close: "%}", most: 5000, left: captionIn },
  "{/*": { close: "*/}", most: 5000, left: () => "" },
  "%%": { close: "%%", most: 5000, left: hidden },
  "![[": { close: "]]", most: 600, left: (inner) => (inner.includes("\n") ? undefined : pictureOf(inner)) },
  "[[": { close: "]]", most: 600, left: linkOf },
  "==": { close: "==", most: 1000, left: withoutMarks },
  "){": { close: "}", most: 200, left: (inner) => (/^[:.#a-z]/i.test(inner) ? ")" : undefined) },
};
const SIGNS = [
  ...Object.keys(SPANS).filter((sign) => sign !== "`"),
  "::",
  "`= ",
  "`$= ",
  "```",
  "~~~",
  "[!",
  "{#",
  "{:",
  "[TOC]",
  "import ",
  "export ",
  "!!!",
  "???",
  "<TabItem",
  "<summary",
  "\\newpage",
  "\\pagebreak",
  " ^",
];

/**
 * The Markdown of a text that is written for other programs as well: Hugo's and Jekyll's shortcodes and tags, Docusaurus' and Pandoc's
 * containers, MDX' imports, Obsidian's callouts, comments, links, marks, fields and queries, and attributes in braces. What they say stays, what they do
 * goes. Code stays as it is.
 */
export function plainMarkdown(source: string): string {
  if (!SIGNS.some((sign) => source.includes(sign))) return source;
  return partsOf(withTitles(source.split("\n")))
    .filter(({ isCode, lines }) => !isCode || !isQuery(lines[0]!))
    .map(({ isCode, lines }) => (isCode ? lines.join("\n") : withoutSpans(withoutLines(lines).join("\n"))))
    .join("\n");
}

/** Lines between ``` or ~~~, those lines with them, are code. */
function partsOf(lines: readonly string[]): { isCode: boolean; lines: string[] }[] {
  const parts: { isCode: boolean; lines: string[] }[] = [{ isCode: false, lines: [] }];
  let fence: string | undefined;
  for (const line of lines) {
    const found = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (fence === undefined && found !== undefined) {
      fence = found;
      parts.push({ isCode: true, lines: [line] });
      continue;
    }
    parts.at(-1)!.lines.push(line);
    if (found === undefined || found !== fence || /[^`~\s]/.test(line)) continue;
    fence = undefined;
    parts.push({ isCode: false, lines: [] });
  }
  return parts;
}

/** Whether code is a question of Obsidian to its notes, whose answer stands in no file. */
function isQuery(fence: string): boolean {
  return /^ {0,3}(?:`{3,}|~{3,}) ?(?:dataview|dataviewjs|query|tasks|button)\s*$/.test(fence);
}

/** The text without what stands between two signs; one look at each letter, and a bounded one behind each opening sign. */
function withoutSpans(text: string): string {
  let left = "";
  let from = 0;
  const pattern = new RegExp(OPENING);
  const nextClose = finderIn(text);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { close, most, left: leave } = SPANS[found[0]]!;
    const start = found.index + found[0].length;
    const length = nextClose(close, start) - start;
    if (length > most) continue;
    const end = start + length + close.length;
    const words = leave(
      text.slice(start, start + length),
      text.slice(Math.max(0, found.index - 1), found.index),
      text.slice(end, end + 1),
    );
    if (words === undefined && found[0] !== "`") continue;
    if (words !== undefined) {
      left += text.slice(from, found.index) + words;
      from = words === "" && isComment(found[0], text.slice(start, start + length)) ? endOfComment(text, end) : end;
    }
    pattern.lastIndex = Math.max(end, from);
  }
  return left + text.slice(from);
}

/** Finds where a sign stands next at or behind an offset; asked with growing offsets it reads the text once. */
function finderIn(text: string): (sign: string, from: number) => number {
  const found = new Map<string, number>();
  return (sign, from) => {
    const known = found.get(sign) ?? -1;
    if (known >= from) return known;
    const at = text.indexOf(sign, from);
    const next = at < 0 ? Infinity : at;
    found.set(sign, next);
    return next;
  };
}

function isComment(sign: string, inner: string): boolean {
  return sign === "{%" && inner.replaceAll("-", "").trim() === "comment";
}

/** Behind "{% endcomment %}", or where the comment begins if it never ends. */
function endOfComment(text: string, start: number): number {
  const within = text.slice(start, start + 5000);
  const last = within.indexOf("endcomment");
  const end = last < 0 ? -1 : within.indexOf("%}", last);
  return end < 0 ? start : start + end + 2;
}

/** Between two %% on one line, or on lines of their own. */
function hidden(inner: string, before: string, after: string): string | undefined {
  const isBlock = (before === "" || before === "\n") && (after === "" || after === "\n");
  return isBlock || !inner.includes("\n") ? "" : undefined;
}

/** "[[page|words]]", "[[page]]", "[[#heading]]". */
function linkOf(inner: string): string | undefined {
  if (inner === "" || inner.includes("\n") || inner.includes("[")) return undefined;
  if (/^_?TOC_?$/i.test(inner)) return "";
  const [page, words] = inner.split(/\\?\|/, 2) as [string, string?];
  return words ?? page.slice(page.lastIndexOf("#") + 1);
}
