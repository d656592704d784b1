import type { Piece } from "../../compose.ts";
import { articleLabel, endsAsHeading } from "../../headings.ts";
import { itemOf } from "../items.ts";

/** A block on its way out of a page. */
export interface Found extends Piece {
  /** Every letter of it is set in bold. */
  readonly isBold?: true;
}

/** So many paragraphs that are bold from end to end are headings, or the questions of an interview; the first may be the lead. */
const fewestBold = 3;
/** Longest of them, in UTF-16 units. */
const longestBold = 240;
/** Longest line that its number makes a heading, in UTF-16 units. */
const longestNumbered = 160;
/** The rank of a bold line: the deepest heading, so that it ends none of those above it. */
const boldLevel = 6;

const provisionLevels: Readonly<Record<string, number>> = {
  phần: 2,
  chương: 3,
  mục: 4,
  "tiểu mục": 5,
  điều: 6,
};
const provision =
  /^(phần|chương|mục|tiểu mục|điều) (?:thứ \p{L}{1,5}|\d{1,4}[a-zđ]?|[ivxlc]{1,8})(?![\p{L}\p{N}])([.:)]?) ?/iu;
/** "1.4.1 Ma trận đơn vị". */
const numbered = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+["“'(]?\p{Lu}/u;

/** What lines are by their form: headings where they are bold or numbered as such; lines of a table of contents go. */
export function readLines(found: readonly Found[]): Piece[] {
  const pieces = joinedHeadings(found.filter(({ text }) => !isContentsLine(text)).map(asProvision));
  const hasBoldHeadings = pieces.filter(isBoldLine).length >= fewestBold;
  return pieces.map((piece, at) => {
    const { isBold: _, ...plain } = piece;
    const isHeading = isBoldLine(piece) && (hasBoldHeadings || headsNext(pieces, at));
    if (isHeading) return { ...plain, kind: "heading", level: boldLevel };
    return plain.kind === "paragraph" ? { ...plain, ...itemOf(plain.text) } : plain;
  });
}

function isBoldLine({ kind, text, isBold }: Found): boolean {
  return kind === "paragraph" && isBold === true && text.trim().length <= longestBold;
}

/** Whether a bold line that asks, or is not the lead, ends as no sentence, and plain words follow it; who wrote an article is named before its end. */
function headsNext(pieces: readonly Found[], at: number): boolean {
  const [line, next] = [pieces[at]!.text.trim(), pieces[at + 1]];
  const words = line.split(" ");
  const isName = words.length > 1 && words.length < 7 && words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));
  return (
    (at > 0 || line.endsWith("?")) &&
    next !== undefined &&
    next.kind !== "heading" &&
    !next.isBold &&
    !isName &&
    endsAsHeading(line)
  );
}

/** A line of a table of contents: "1.4 Kết quả . . . . . 6". */
function isContentsLine(text: string): boolean {
  if (text.length > longestNumbered * 2) return false;
  const line = text.replace(/\s+/g, "");
  const entry = line.replace(/\d{1,4}$/, "");
  return entry !== line && /[.…·_]{5}$/u.test(entry);
}

/** A paragraph that is the heading of a provision or of a numbered part. */
function asProvision(piece: Found): Found {
  if (piece.kind !== "paragraph" || piece.number !== undefined) return piece;
  const line = piece.text
    .slice(0, longestNumbered * 2)
    .replace(/\s+/g, " ")
    .trim();
  const level = headingLevel(line);
  if (level !== undefined) return { ...piece, kind: "heading", level };
  const label = articleLabel(line);
  return label === undefined ? piece : { ...piece, label, level: provisionLevels["điều"]! };
}

function headingLevel(line: string): number | undefined {
  if (line.length > longestNumbered || /[.;,!?…]$/u.test(line.replace(/^\S+\s+\S+$/, ""))) return undefined;
  const found = provision.exec(line);
  if (found) {
    const [whole, kind, sign] = found as unknown as [string, string, string];
    const rest = line.slice(whole.length);
    const isTitle = rest === "" || (/^["“'(]?\p{Lu}/u.test(rest) && (sign !== "" || rest === rest.toUpperCase()));
    return isTitle ? provisionLevels[kind.toLowerCase()] : undefined;
  }
  const depth = numbered.exec(line)?.[1]?.split(".").length;
  return depth === undefined ? undefined : Math.min(boldLevel, depth + 1);
}

/** "Chương II" and the line in capitals below it are one heading. */
function joinedHeadings(pieces: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.kind === "heading" && isBare(before.text) && isHeadline(piece))
      joined.splice(-1, 1, { ...before, text: `${before.text.trim()} ${piece.text.trim()}` });
    else joined.push(piece);
  }
  return joined;
}

function isBare(text: string): boolean {
  const line = text.trim();
  return provision.exec(line)?.[0].length === line.length;
}

function isHeadline({ kind, text }: Found): boolean {
  const line = text.trim();
  return kind === "paragraph" && line.length <= longestBold && /\p{Lu}/u.test(line) && line === line.toUpperCase();
}
