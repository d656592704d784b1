import { type Article, titleIn } from "../../compose.ts";
import { isMotto, officialTitle, type OfficialPaper } from "../../official-title.ts";
import { factsIn, factsOf } from "./facts.ts";
import { joinLines, type Line } from "./lines.ts";
import type { Properties } from "./properties.ts";
import { isProvision } from "../line-headings.ts";

/** What the beginning of a paper says about it, and its lines with the title as a heading. */
interface Head {
  readonly lines: readonly Line[];
  readonly description: Partial<Pick<Article, "title" | "publisher" | "author" | "date">>;
}

/** How many lines from the beginning may name the paper, its publisher and its day. */
const HEAD_LINES = 40;
const TITLE_LINES = 12;
/** Longest title, in UTF-16 units. */
const LONGEST_TITLE = 300;
/** The same of one that is set as any other line. */
const LONGEST_PLAIN_TITLE = 150;

/** Finds the title, publisher, author and day of a paper where it says them, else where its properties do. */
export function readHead(all: readonly Line[], properties: Properties): Head {
  const lines = [...all.slice(0, HEAD_LINES).flatMap(split), ...all.slice(HEAD_LINES)];
  const facts = factsOf(lines.slice(0, TITLE_LINES).map(({ text }) => text));
  const official = officialTitle(lines.slice(0, HEAD_LINES).map(({ text }) => text));
  return official ? officialHead(lines, official, facts) : plainHead(all, properties, facts);
}

/** An office speaks in such a paper: who typed it does not count. */
function officialHead(lines: readonly Line[], official: OfficialPaper, facts: Head["description"]): Head {
  const { agency, date, from, to, end } = official;
  // A letterhead is set in bold and in the middle, and heads nothing.
  const letterhead = [...lines.slice(0, from), ...lines.slice(to, end)].map((line): Line => ({
    ...line,
    kind: "paragraph",
    isBold: false,
  }));
  const title = official.title.slice(0, LONGEST_TITLE);
  return {
    lines: [...letterhead, joined(lines.slice(from, to)), ...lines.slice(end)],
    description: { ...(agency && { publisher: agency }), ...(date && { date }), ...facts, title },
  };
}

function plainHead(all: readonly Line[], { title: noted, author }: Properties, facts: Head["description"]): Head {
  const lines = withTitleBelowFacts(withTitle(all));
  const named = lines.find(({ isTitle }) => isTitle)?.text ?? titleOfProperties(lines, noted);
  const title = (named ?? firstWordsBelowFacts(lines))?.slice(0, LONGEST_TITLE);
  return { lines, description: { ...(title && { title }), ...(author && { author }), ...facts } };
}

/** The lines of a paragraph that is broken by hand, each by itself. */
function split(line: Line): Line[] {
  if (line.kind === "row" || line.text.length > LONGEST_TITLE || !line.text.includes("\n")) return [line];
  return line.text.split("\n").map((text, at) => (at === 0 ? { ...line, text } : { ...line, text, notes: [] }));
}

/** The lines with those that stand in bold in the middle before all others as one heading. */
function withTitle(lines: readonly Line[]): Line[] {
  const isHeadline = ({ kind, text, isBold, isCentred }: Line) =>
    kind === "paragraph" && isBold === true && isCentred === true && !isMotto(text);
  const from = lines.slice(0, TITLE_LINES).findIndex(isHeadline);
  if (from < 0 || lines.slice(0, from).some(({ kind, text }) => kind === "heading" || isProvision(text)))
    return [...lines];
  let to = from + 1;
  while (to < TITLE_LINES && lines[to] && isHeadline(lines[to]!)) to++;
  // A school or an office stands above a rule such as "---o0o---", the title below it.
  const rule = lines.slice(0, to - 1).findLastIndex(({ text }) => isRule(text));
  const begin = Math.max(from, rule + 1);
  const above = lines.slice(0, begin).map((line): Line => ({ ...line, isBold: false, isCentred: false }));
  return [...above.filter(({ text }) => !isRule(text)), joined(lines.slice(begin, to)), ...lines.slice(to)];
}

/** The lines with the first below those that only say who published a paper and when as its heading, where it is no sentence. */
function withTitleBelowFacts(lines: readonly Line[]): readonly Line[] {
  const at = belowFacts(lines);
  const line = lines[at];
  const isTitle = line && line.text.length <= LONGEST_PLAIN_TITLE && !/[.!?…:;,]["”»)]{0,3}$/u.test(line.text);
  if (!isTitle || lines[at + 1]?.kind !== "paragraph") return lines;
  return [...lines.slice(0, at), joined([line]), ...lines.slice(at + 1)];
}

/** Where the first paragraph stands below lines that only say who published a paper and when; -1 where it has a title or no such lines. */
function belowFacts(lines: readonly Line[]): number {
  if (lines.some(({ kind, isTitle }) => kind === "heading" || isTitle)) return -1;
  const at = lines.findIndex(({ text }) => factsIn(text) === undefined);
  return at > 0 && lines[at]!.kind === "paragraph" ? at : -1;
}

/** The first words of such a paragraph. */
function firstWordsBelowFacts(lines: readonly Line[]): string | undefined {
  const text = lines[belowFacts(lines)]?.text;
  return text && titleIn({ text, blocks: [{ kind: "paragraph", start: 0, end: text.length, headings: [] }] });
}

/** "---o0o---", "***": no words. */
function isRule(text: string): boolean {
  const words = text
    .slice(0, 80)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
  return ["", "o0o", "ooo"].includes(words);
}

function joined(lines: readonly Line[]): Line {
  return { ...joinLines(lines), kind: "heading", level: 1 };
}

/** Programs keep the title of whatever paper a file was made from: it counts where the paper itself says it too, or nothing else. */
function titleOfProperties(lines: readonly Line[], title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const head = lines.slice(0, TITLE_LINES);
  const wanted = title.toLowerCase();
  return head.some(({ text }) => text.toLowerCase() === wanted) || !lines.some(({ kind }) => kind === "heading")
    ? title
    : undefined;
}
