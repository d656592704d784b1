import { describe, type Description, isFieldName } from "./description.ts";
import { type Head, readEntries } from "./head.ts";
import type { Warning } from "./problem.ts";

export { type Description, parseUrl } from "./description.ts";

/** Longest front matter, in UTF-16 units. */
const LONGEST = 20_000;
/** Its keeper mends one warning after the other. */
const MOST_WARNINGS = 20;

/**
 * Splits a text into its front matter and the rest: YAML between two lines `---`, TOML between two lines `+++`, or JSON between two lines `;;;`. What
 * cannot be read of it is left out, and `warnings` names the line; a rule `---` that begins a text is none. `zone` is the time zone in which days begin.
 */
export function splitFrontMatter(
  source: string,
  zone?: string,
): { description: Description; body: string; warnings: Warning[] } {
  const head = findHead(source);
  if (!head) return { description: {}, body: source, warnings: [] };
  const read = readEntries(head);
  const { description, warnings } = describe(read.entries, zone);
  const all = [...head.warnings, ...read.warnings, ...warnings];
  return {
    description,
    body: source.slice(head.end),
    warnings: all.sort((one, other) => one.line! - other.line!).slice(0, MOST_WARNINGS),
  };
}

/** Blank lines, and the line that begins a front matter. */
const FENCE_PATTERN = /^(?:[^\S\n]*\n){0,20}(---|\+\+\+|;;;)([a-z]*)[ \t]*(?:\n|$)/i;
/** JSON as Hugo writes it: from a brace to one, each on a line of its own, or at least the last. */
const BRACE_PATTERN = /^(?:[^\S\n]*\n){0,20}(?=\{\s{0,200}"[^"\n]{1,60}"\s?:)/;
const LANGUAGES: Readonly<Record<string, Head["language"]>> = {
  "---": "yaml",
  "---yaml": "yaml",
  "---yml": "yaml",
  "---json": "yaml",
  ";;;": "yaml",
  ";;;json": "yaml",
  "---toml": "toml",
  "+++": "toml",
  "+++toml": "toml",
};

interface FoundHead extends Head {
  /** Offset of what follows it in the source. */
  readonly end: number;
  readonly warnings: readonly Warning[];
}

function findHead(source: string): FoundHead | undefined {
  const found = FENCE_PATTERN.exec(source);
  if (!found) return findBraces(source) ?? findUnfenced(source);
  const [opening, fence, name] = found as unknown as [string, string, string];
  const firstLine = opening.split("\n").length;
  const rest = source.slice(opening.length);
  const language = LANGUAGES[fence + name.toLowerCase()];
  const closing = closingOf(rest, fence);
  if (!language) return closing && withoutReading(opening, fence + name, closing, firstLine);
  const isWhole = closing !== undefined && closing.start <= LONGEST;
  const length = isWhole ? closing.start : lengthOfFields(rest);
  const text = rest.slice(0, length);
  if (!looksLikeFields(text, language) && !(isWhole && !text.trim())) return undefined;
  const end = opening.length + (isWhole ? closing.end : length);
  const code = closing ? "front-matter-long" : "front-matter-open";
  const parameters = closing ? { limit: LONGEST } : { fence };
  const warnings = isWhole ? [] : [{ code, parameters, line: firstLine - 1 } as const];
  return { language, text, firstLine, end, warnings };
}

/** A head in JSON without a fence. */
function findBraces(source: string): FoundHead | undefined {
  const opening = BRACE_PATTERN.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const rest = source.slice(opening.length, opening.length + LONGEST);
  const lines = rest.split("\n").map((line) => line.trimEnd());
  const onItsOwn = lines.indexOf("}");
  const last = onItsOwn >= 0 ? onItsOwn : lines.findIndex((line) => line.startsWith("{") && line.endsWith("}"));
  if (last < 0) return undefined;
  const { length } = rest
    .split("\n")
    .slice(0, last + 1)
    .join("\n");
  const firstLine = opening.split("\n").length;
  return { language: "yaml", text: rest.slice(0, length), firstLine, end: opening.length + length, warnings: [] };
}

/** Dashes as a word processor turns them, or one too few. */
const DASHES_PATTERN = /^(?:--|[–—]{1,10})[ \t]*$/;
const CLOSING_PATTERN = /^(?:-{2,20}|[–—]{1,10})[ \t]*$/;
/** Fields that say nothing a reader of the article needs. */
const OTHER_FIELDS = /^(?:tags?|category|categories|slug|layout|draft|description|keywords|lang|type|status|id)$/i;
/** Most lines of a head that is not fenced as it should be. */
const MOST_UNFENCED = 30;

/** A head whose first line of three dashes is missing or was turned into others: known fields only, and some dashes below them. */
function findUnfenced(source: string): FoundHead | undefined {
  const lines = source.slice(0, LONGEST).split("\n", MOST_UNFENCED);
  const begin = lines.findIndex((line) => line.trim() !== "");
  if (begin < 0) return undefined;
  const from = DASHES_PATTERN.test(lines[begin]!) ? begin + 1 : begin;
  const to = lines.findIndex((line, at) => at > from && CLOSING_PATTERN.test(line));
  const fields = lines.slice(from, Math.max(to, 0));
  const names = fields.map((line) => nameIn(line, /:(?:\s|$)/) ?? "");
  const isHead = names.some((name) => /^(?:title|headline|tiêu đề)$/iu.test(name));
  if (!isHead || !names.every((name) => isFieldName(name) || OTHER_FIELDS.test(name))) return undefined;
  const lengthOf = (count: number) => lines.slice(0, count).reduce((length, line) => length + line.length + 1, 0);
  const text = fields.join("\n");
  const end = Math.min(lengthOf(to + 1), source.length);
  return {
    language: "yaml",
    text,
    firstLine: from + 1,
    end,
    warnings: [{ code: "front-matter-fence", line: begin + 1 }],
  };
}

/** A head in a language that nobody reads here. */
function withoutReading(opening: string, fence: string, closing: { end: number }, firstLine: number): FoundHead {
  const warnings: Warning[] = [{ code: "front-matter-kind", parameters: { fence }, line: firstLine - 1 }];
  return { language: "yaml", text: "", firstLine, end: opening.length + closing.end, warnings };
}

/** Where the line that ends a front matter begins and ends. */
function closingOf(rest: string, fence: string): { start: number; end: number } | undefined {
  const pattern = { "+++": /^\+\+\+[ \t]*$/m, ";;;": /^;;;[ \t]*$/m }[fence] ?? /^(?:---|\.\.\.)[ \t]*$/m;
  const found = pattern.exec(rest);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Of a front matter that nothing ends, the lines that are fields. */
function lengthOfFields(rest: string): number {
  const lines = rest.slice(0, LONGEST).split("\n");
  const end = lines.findIndex((line) => !/^[ \t]+\S|^- |^#/.test(line) && nameIn(line, /[:=]/) === undefined);
  return lines.slice(0, end).reduce((length, line) => length + line.length + 1, 0);
}

/** Whether the first line that says something gives a field its value. Names of several words are fields only if they are known. */
function looksLikeFields(text: string, language: Head["language"]): boolean {
  const first =
    text
      .split("\n")
      .find((line) => line.trim() && !line.startsWith("#"))
      ?.trim() ?? "";
  if (language === "toml") return first.startsWith("[") || nameIn(first, /=/) !== undefined;
  const name = nameIn(first, /:(?:\s|$)/);
  return name === undefined ? first.startsWith("{") : /^[\w.-]+$/.test(name) || isFieldName(name);
}

/** Longest name of a field, in UTF-16 units. */
const LONGEST_NAME = 60;

/** What stands before the sign that gives a field its value. */
function nameIn(line: string, sign: RegExp): string | undefined {
  const name = line
    .slice(0, Math.max(0, line.slice(0, LONGEST_NAME).search(sign)))
    .replace(/["']/g, "")
    .trim();
  return /^[\p{L}_]/u.test(name) ? name : undefined;
}
