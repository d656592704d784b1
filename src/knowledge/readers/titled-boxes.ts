/** Longest title of a box, in UTF-16 units. */
const longestTitle = 200;

/** `!!! note "Tiêu đề"` and `??? tip` of MkDocs; what they hold is indented. */
const note = /^(?:!!!|\?\?\?\+?) ?[a-z][\w -]{0,100}(?:"([^"]{0,200})")?$/;
/** `> [!tip] Mẹo` of Obsidian and GitHub; what it holds is quoted. */
const callout = /^> ?\[!\w[\w|-]{0,40}\][+-]?(?!\()(.{0,300})$/;
/** `:::note Lưu ý` of Docusaurus and Pandoc, up to `:::`. */
const container = /^[ \t]{0,3}:{3,}(.{0,300})$/;
/** Elements of HTML and MDX on lines of their own, up to their end tag. */
const tab = /^\s{0,20}<TabItem\b[^>]{0,300}?\blabel="([^"]{1,200})"[^>]{0,300}>\s*$/;
const summary = /^\s{0,20}(?:<details\b[^>]{0,100}>\s{0,20})?<summary\b[^>]{0,100}>(.{1,300})<\/summary>\s*$/;
const tagEnd = /^\s{0,20}<\/(?:TabItem|details)>\s*$/;

/** The rank of a box' title: the deepest that Markdown has. */
const mark = "######";

/** The lines of Markdown with the titles of boxes as headings of what they hold, and without the signs around them. Code stays as it is. */
export function withTitles(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let fence: string | undefined;
  /** What ends the box of signs before lines, and how its lines are shown. */
  let within: { readonly holds: RegExp; readonly shown: (line: string) => string } | undefined;
  const begin = (title: string): void => void kept.push("", ...(title ? [`${mark} ${title}`, ""] : []));
  const end = (): void => void kept.push("", mark, "");
  for (const line of lines) {
    const trimmed = line.trimEnd();
    if (within && !within.holds.test(line)) {
      within = undefined;
      end();
    }
    const found = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (found !== undefined && (fence === undefined || fence === found))
      fence = fence === undefined ? found : undefined;
    const title = fence === undefined && found === undefined ? titleOf(trimmed) : undefined;
    if (title === undefined) kept.push(within ? within.shown(line) : line);
    else if (title === "end") end();
    else begin(title.text);
    if (note.test(trimmed))
      within = { holds: /^(?: {4}|\t|\s*$)/, shown: (inner) => inner.replace(/^(?: {4}|\t)/, "") };
    if (callout.test(trimmed)) within = { holds: /^>/, shown: (inner) => inner };
  }
  if (within) end();
  return withoutEmpty(kept);
}

/** The title with which a box begins on a line, "" where it has none; "end" where one ends; undefined for any other line. */
function titleOf(line: string): { readonly text: string } | "end" | undefined {
  if (tagEnd.test(line)) return "end";
  const rest = container.exec(line)?.[1];
  if (rest !== undefined) return rest.trim() === "" ? "end" : { text: titleOfContainer(rest.trim()) };
  const found = note.exec(line) ?? callout.exec(line) ?? tab.exec(line) ?? summary.exec(line);
  return found
    ? {
        text: (found[1] ?? "")
          .trim()
          .replace(/<[^>]{0,100}>/g, "")
          .slice(0, longestTitle),
      }
    : undefined;
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
    if (line === mark && kept[before]?.startsWith(`${mark} `)) kept[before] = kept[before].slice(mark.length + 1);
    else kept.push(line);
  }
  return kept;
}
