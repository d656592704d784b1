import type { Piece } from "../../compose.ts";

/** A block on its way out of a Word file. */
export interface Line extends Piece {
  /** Every letter of it is set in bold. */
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  /** Whether its style calls it the title. */
  readonly isTitle?: boolean;
  /** The ids of its notes. */
  readonly notes?: readonly string[];
}

/** So many paragraphs that are bold from end to end are headings; one may be the lead. */
const fewestBold = 3;
/** Longest of them, in UTF-16 units. */
const longestBold = 240;
/** Longest line that its number makes a heading, in UTF-16 units. */
const longestNumbered = 160;
/** The rank of a bold line: the deepest heading, so that it ends none of those above it. */
const boldLevel = 6;

const provisionLevels: Readonly<Record<string, number>> = { phần: 2, chương: 3, mục: 4, "tiểu mục": 5, điều: 6 };
const provision =
  /^(phần|chương|mục|tiểu mục|điều) (?:thứ \p{L}{1,5}|\d{1,4}[a-zđ]?|[ivxlc]{1,8})(?![\p{L}\p{N}])([.:)]?) ?/iu;
/** "1.4.1 Ma trận đơn vị". */
const numbered = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+["“'(]?\p{Lu}/u;
/** The rank of a bold line by how it is numbered: "A.", "I.", "1.". */
const boldLevels: readonly (readonly [number: RegExp, level: number])[] = [
  [/^[IVX]{1,5}[.)]\s/, 3],
  [/^[A-H][.)]\s/, 2],
  [/^\d{1,2}[.)]\s/, 4],
];
/** Fewest dots before the number of a page in a table of contents. */
const fewestDots = 4;
const contentsTitle =
  /^(?:mục lục|danh mục (?:các )?(?:bảng|hình|hình vẽ|bảng biểu|từ viết tắt)|contents|table of contents)$/iu;
/** "- Cá mè", "• Cá mè"; "a) Đánh cá trộm", "3. Được vay". */
const typedMarker = /^(?:[-–•*+▪●○✓]\s+|\(?(?:(\d{1,3})|[a-zđ])[.)]\s+)(?=\S)/u;

/** What paragraphs are by their form: headings, items, or nothing where they only repeat what stands elsewhere. */
export function readLines(lines: readonly Line[]): Line[] {
  const kept = lines.filter(({ text }) => !isContents(text));
  const isBoldCommon = kept.filter(isBoldLine).length >= fewestBold;
  return joinedHeadings(kept.map((line) => asHeading(line, isBoldCommon) ?? asItem(line) ?? line));
}

/** "MỤC LỤC", "1.4 Kết quả . . . . . 6" */
function isContents(text: string): boolean {
  if (contentsTitle.test(text)) return true;
  const page = /\d{1,4}$/.exec(text)?.[0];
  if (page === undefined) return false;
  let at = text.length - page.length - 1;
  let dots = 0;
  for (; at >= 0 && " .…·_".includes(text[at]!); at--) dots += text[at] === " " ? 0 : text[at] === "…" ? 3 : 1;
  return dots >= fewestDots;
}

function asHeading(line: Line, isBoldCommon: boolean): Line | undefined {
  if (line.kind !== "paragraph" && line.kind !== "item") return undefined;
  const level =
    provisionLevel(line.text) ?? (isBoldLine(line) && (isBoldCommon || line.isCentred) ? levelOfBold(line) : undefined);
  return level === undefined ? undefined : { ...line, kind: "heading", level };
}

/** "Chương II", "Điều 4. Quyền của hộ nuôi cá", "1.4.1 Ma trận đơn vị": not "Điều 4 quy định rằng …". */
function provisionLevel(text: string): number | undefined {
  if (text.length > longestNumbered || /[.;,:!?…]$/u.test(text.replace(/^\S+\s+\S+$/u, ""))) return undefined;
  const line = text.replace(/\s+/g, " ");
  const found = provision.exec(line);
  if (found) {
    const rest = line.slice(found[0].length);
    const isTitle = /^["“'(]?\p{Lu}/u.test(rest) && (found[2] !== "" || rest === rest.toUpperCase());
    return rest === "" || isTitle ? provisionLevels[found[1]!.toLowerCase()] : undefined;
  }
  const depth = numbered.exec(text)?.[1]?.split(".").length;
  return depth === undefined ? undefined : Math.min(boldLevel, depth + 3);
}

function isBoldLine({ kind, text, isBold }: Line): boolean {
  return (
    isBold === true && kind !== "heading" && kind !== "caption" && text.length <= longestBold && /\p{L}/u.test(text)
  );
}

function levelOfBold({ text, isCentred }: Line): number {
  return boldLevels.find(([number]) => number.test(text))?.[1] ?? (isCentred ? 2 : boldLevel);
}

function asItem(line: Line): Line | undefined {
  const found = line.kind === "paragraph" ? typedMarker.exec(line.text) : undefined;
  if (!found) return undefined;
  return { ...line, kind: "item", ...(found[1] !== undefined && { number: Number(found[1]) }) };
}

/** "Chương II" and the line below it that names it are one heading; so are the lines of a centred title. */
function joinedHeadings(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && goesOn(before, line)) joined.splice(-1, 1, joinLines([before, line]));
    else joined.push(line);
  }
  return joined;
}

function goesOn(before: Line, { kind, text, isBold, isCentred }: Line): boolean {
  if (before.kind !== "heading" || provision.test(text) || kind === "item" || text.length > longestBold) return false;
  const isBare = provision.exec(before.text)?.[0] === before.text;
  return isBare && (isCentred === true || isBold === true || (/\p{Lu}/u.test(text) && text === text.toUpperCase()));
}

/** The rank of a heading that Word counts, by its number and its words; undefined where they are no heading. */
export function levelOfCounted(label: string, words: string): number | undefined {
  const kind = provision.exec(label)?.[1]!.toLowerCase();
  if (kind === undefined || words.length > longestNumbered || /[.;,:!?…]$/u.test(words)) return undefined;
  return provisionLevels[kind];
}

/** "Chương II", "Điều 4. Quyền của hộ nuôi cá" */
export function isProvision(text: string): boolean {
  return provision.test(text);
}

/** The state's name and motto at the head of an official paper. */
export function isMotto(text: string): boolean {
  return /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập ?[-–] ?tự do/iu.test(text.slice(0, 200).normalize("NFC"));
}

/** Several lines as one, which is what the first of them is. */
export function joinLines(lines: readonly Line[]): Line {
  const text = lines.map((line) => line.text).join(" ");
  return { ...lines[0]!, text, notes: lines.flatMap(({ notes = [] }) => notes) };
}
