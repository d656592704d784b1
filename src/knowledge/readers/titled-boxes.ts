import { valueOf } from "./shortcodes.ts";

/** Longest title of a box as it is shown, in UTF-16 units. */
const LONGEST_TITLE = 200;
/** Longest as it is written, with its signs: a longer line is a paragraph. */
const LONGEST_WRITTEN = 300;

/** `!!! note "Tiêu đề"` and `??? tip` of MkDocs; what they hold is indented. */
const NOTE = /^(?:!!!|\?\?\?\+?) ?[a-z][\w -]{0,100}(?:"([^"]{0,200})")?$/;
/** `> [!tip] Mẹo` of Obsidian and GitHub; what it holds is quoted. */
const CALLOUT = /^> ?\[!\w[\w|-]{0,40}\][+-]?(?!\()/;
/** `:::note Lưu ý` of Docusaurus and Pandoc, up to `:::`. */
const CONTAINER = /^[ \t]{0,3}:::/;
/** Elements of HTML and MDX on lines of their own, up to their end tag. */
const TAB = /^\s{0,20}<TabItem\b(?:[^">]|"[^"]*")*>$/;
const SUMMARY = /^\s{0,20}(?:<details\b[^>]{0,100}>\s{0,20})?<summary\b[^>]{0,100}>/;
const SUMMARY_END = "</summary>";
const TAG_END = /^\s{0,20}<\/(?:TabItem|details)>$/;

/** The rank of a box' title: the deepest that Markdown has. */
const MARK = "######";

/** The lines of Markdown with the titles of boxes as headings of what they hold, and without the signs around them. Code stays as it is. */
export function withTitles(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let fence: string | undefined;
  /** What ends the box of signs before lines, and how its lines are shown. */
  let within: { readonly holds: RegExp; readonly shown: (line: string) => string } | undefined;
  const begin = (title: string): void => void kept.push("", ...(title ? [`${MARK} ${title}`, ""] : []));
  const end = (): void => void kept.push("", MARK, "");
  for (const line of lines) {
    const trimmed = line.trimEnd();
    if (within && !within.holds.test(line)) {
      within = undefined;
      end();
    }
    const found = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (found !== undefined && (fence === undefined || fence === found))
      fence = fence === undefined ? found : undefined;
    const title = fence === undefined && found === undefined ? boxTitleOf(trimmed) : undefined;
    if (title === undefined) kept.push(within ? within.shown(line) : line);
    else if (title === "end") end();
    else begin(title.text);
    if (NOTE.test(trimmed))
      within = { holds: /^(?: {4}|\t|\s*$)/, shown: (inner) => inner.replace(/^(?: {4}|\t)/, "") };
    if (behind(CALLOUT, trimmed) !== undefined) within = { holds: /^>/, shown: (inner) => inner };
  }
  if (within) end();
  return withoutEmpty(kept);
}

/** The title with which a box begins on a line, "" where it has none; "end" where one ends; undefined for any other line. */
function boxTitleOf(line: string): { readonly text: string } | "end" | undefined {
  if (TAG_END.test(line)) return "end";
  const rest = behind(CONTAINER, line)?.replace(/^:+/, "").trim();
  if (rest !== undefined) return rest === "" ? "end" : { text: titleOfContainer(rest) };
  const title = writtenTitle(line);
  return title === undefined
    ? undefined
    : {
        text: title
          .trim()
          .replace(/<[^<>]{0,100}>/g, "")
          .slice(0, LONGEST_TITLE),
      };
}

/** The title of any other box as it is written. */
function writtenTitle(line: string): string | undefined {
  const found = NOTE.exec(line);
  if (found) return found[1] ?? "";
  if (TAB.test(line)) return valueOf(line, "label") || undefined;
  if (line.endsWith(SUMMARY_END)) return behind(SUMMARY, line.slice(0, -SUMMARY_END.length)) || undefined;
  return behind(CALLOUT, line);
}

/** What follows the beginning of a line; undefined where it begins otherwise or is too long for a title. */
function behind(beginning: RegExp, line: string): string | undefined {
  const start = beginning.exec(line)?.[0].length;
  return start === undefined || line.length - start > LONGEST_WRITTEN ? undefined : line.slice(start);
}

/** "note Tiêu đề", "tip[Tiêu đề]", "{.warning}". */
function titleOfContainer(words: string): string {
  const rest = words.replace(/^[\w-]{1,40}/, "").trim();
  if (rest.startsWith("{")) return rest.slice(rest.indexOf("}") + 1 || rest.length).trim();
  return rest.startsWith("[") && rest.endsWith("]") ? rest.slice(1, -1) : rest;
}

/** A title with nothing below it is what its box says. */
function withoutEmpty(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const before = kept.findLastIndex((other) => other.trim() !== "");
    if (line === MARK && kept[before]?.startsWith(`${MARK} `)) kept[before] = kept[before].slice(MARK.length + 1);
    else kept.push(line);
  }
  return kept;
}
