import { isContentsLine, isInCapitals } from "../headings.ts";
import { isPaperKind } from "../official-title.ts";

/** Longest line that its number makes a heading, in UTF-16 units. */
const LONGEST = 160;
/**
 * Fewest paragraphs that are bold from end to end and are headings, or the questions of an interview, also where they
 * end as sentences.
 */
export const FEWEST_BOLD = 3;
/** Longest of them, in UTF-16 units. */
const LONGEST_BOLD = 240;
/** The rank of a bold line: the deepest heading, so that it ends none of those above it. */
export const BOLD_LEVEL = 6;
/** The rank of an article. */
export const ARTICLE_LEVEL = 6;
/** The rank below which the parts of a paper stand: whoever gets the paper stands in none of them. */
export const TITLE_LEVEL = 2;
/** The ranks of headings by the names of a law's parts. */
const LEVELS: Readonly<Record<string, number>> = { phần: 2, chương: 3, mục: 4, "tiểu mục": 5, điều: ARTICLE_LEVEL };

const PROVISION =
  /^(phần|chương|mục|tiểu mục|điều) (?:thứ \p{L}{1,5}|\d{1,4}[a-zđ]?|[ivxlc]{1,8})(?![\p{L}\p{N}])([.:)]?) ?/iu;
/** "1.4.1 Ma trận đơn vị". */
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+["“'(]?\p{Lu}/u;
/** How "A. PHẦN CHUNG", "I. MỤC ĐÍCH" and "1. CHỌN GIỐNG" begin. */
const IN_CAPITALS = /^(?:([A-HKLĐ])|([IVX]{1,6})|(\d{1,2}))[.)]\s/u;
const SENTENCE_END = /[.;,!?…]$/u;
const CAPITAL = /^["“'(]?\p{Lu}/u;

/** A line on its way out of a page or a Word file. */
export interface FormedLine {
  readonly kind: string;
  readonly text: string;
  /** Every letter of it is set in bold. */
  readonly isBold?: boolean | undefined;
}

/** "Chương II", "Điều 4. Quyền của hộ nuôi cá" */
export function isProvision(text: string): boolean {
  return PROVISION.test(text);
}

/** "Chương II", whose name stands on the next line. */
export function isBareProvision(text: string): boolean {
  const line = text.trim();
  return PROVISION.exec(line)?.[0] === line;
}

/** The rank of a heading by its number; undefined for a sentence such as "Điều 4 quy định rằng …". `above` is the rank of "1" in "1.4". */
export function provisionLevel(text: string, above: number): number | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text.replace(/\s+/g, " ").trim();
  const found = PROVISION.exec(line);
  const rest = line.slice(found?.[0].length ?? 0);
  if (SENTENCE_END.test(rest) || rest.endsWith(":")) return undefined;
  if (!found) return numberedLevel(line, above);
  const isName = CAPITAL.test(rest) && (found[2] !== "" || rest === rest.toUpperCase());
  return rest === "" || isName ? LEVELS[found[1]!.toLowerCase()] : undefined;
}

/** The rank of a heading that Word counts, by its number and its words; undefined where they are no heading. */
export function levelOfCounted(label: string, words: string): number | undefined {
  if (words.length > LONGEST || SENTENCE_END.test(words) || words.endsWith(":")) return undefined;
  return LEVELS[PROVISION.exec(label)?.[1]!.toLowerCase() ?? ""];
}

function numberedLevel(line: string, above: number): number | undefined {
  const [, letter, roman, number] = IN_CAPITALS.exec(line) ?? [];
  if ((letter ?? roman ?? number) !== undefined && isInCapitals(line)) return letter ? 2 : roman ? 3 : 4;
  const depth = NUMBERED.exec(line)?.[1]!.split(".").length;
  return depth === undefined || isContentsLine(line) ? undefined : Math.min(BOLD_LEVEL, depth + above);
}

/** Whether a line can be a heading because it is bold: whom a letter is for stands so, too. */
export function isBoldLine({ kind, text, isBold }: FormedLine): boolean {
  const isText = kind !== "heading" && kind !== "caption" && kind !== "related" && kind !== "row";
  return isBold === true && isText && text.trim().length <= LONGEST_BOLD && /\p{L}/u.test(text) && !isForWhom(text);
}

/** Whether a line can go on with the heading "Chương II" above it: it is in capitals, or set apart as headings are. */
export function namesProvision({ kind, text }: FormedLine, isSetApart: boolean): boolean {
  const line = text.trim();
  if (kind === "item" || isProvision(line) || line.length > LONGEST_BOLD) return false;
  return isSetApart || (/\p{Lu}/u.test(line) && line === line.toUpperCase());
}

/** "Kính gửi: Hiệu trưởng các trường" */
function isForWhom(text: string): boolean {
  return /^\s*kính gửi(?![\p{L}])/iu.test(text.slice(0, 40));
}

/** "Nơi nhận:": from here on a paper says who gets it and who signs it. */
export function isRecipients(text: string): boolean {
  return /^nơi nhận\s?:/iu.test(text.slice(0, 40).trim());
}

/** Where the end of a paper stands among its lines, from "Nơi nhận" up to what is appended to it; undefined where there is none. */
export function endOfPaper(lines: readonly FormedLine[]): { readonly from: number; readonly to: number } | undefined {
  const from = lines.findLastIndex(({ kind, text }) => kind !== "row" && isRecipients(text));
  if (from < 0) return undefined;
  const to = lines.findIndex(({ kind, text }, at) => at > from && kind !== "row" && isAppended(text));
  return { from, to: to < 0 ? lines.length : to };
}

/** Lines without the headings at the end of a paper; an empty heading before it ends those above. */
export function withoutHeadingsAtEnd<Line extends FormedLine>(lines: readonly Line[], ending: Line): Line[] {
  const end = endOfPaper(lines);
  if (!end) return [...lines];
  const signed = lines.slice(end.from, end.to).map((line) => ({ ...line, isBold: undefined }));
  return [...lines.slice(0, end.from), ending, ...signed, ...lines.slice(end.to)];
}

/** What follows the signature of a paper that it is published with: "PHỤ LỤC I", "QUY CHẾ", "Chương I". */
function isAppended(text: string): boolean {
  const line = text.slice(0, LONGEST).trim();
  return /^phụ lục(?![\p{L}])/iu.test(line) || isProvision(line) || isPaperKind(line);
}
