import type { Piece } from "../../piece.ts";
import { articleLabel, endsAsHeading, isContentsLine } from "../../headings.ts";
import { brokenAtItems, itemOf } from "../items.ts";
import {
  ARTICLE_LEVEL,
  BOLD_LEVEL,
  FEWEST_BOLD,
  isBareProvision,
  isBoldLine,
  namesProvision,
  provisionLevel,
  TITLE_LEVEL,
  withoutHeadingsAtEnd,
} from "../line-headings.ts";

/** A block on its way out of a page. */
export interface HtmlPiece extends Piece {
  /** Every letter of it is set in bold. */
  readonly isBold?: true;
  /** Its line ends and spaces are as the page has them: verse, code. */
  readonly isRaw?: true;
}

/** The rank of "1" in "1.4.1 Ma trận đơn vị". */
const NUMBERED_ABOVE = 1;
/** How much of a line is looked at for the number of an article, in UTF-16 units. */
const LONGEST_LABEL = 320;
/** Ends the headings of a paper's parts. */
const ENDING: HtmlPiece = { kind: "heading", text: "", level: TITLE_LEVEL };

/** What lines are by their form: headings where they are bold or numbered as such; lines of a table of contents go. */
export function readLines(found: readonly HtmlPiece[]): Piece[] {
  const kept = withClocks(withoutSigns(found.filter(({ text }) => !isContentsLine(text))));
  const parted = kept.flatMap((piece) => (piece.isBold || piece.isRaw ? [piece] : brokenAtItems(piece)));
  const pieces = joinedHeadings(withoutHeadingsAtEnd(parted, ENDING).map(asProvision));
  const hasBoldHeadings = pieces.filter(isBoldLine).length >= FEWEST_BOLD;
  return pieces.map((piece, at) => {
    const { isBold: _, isRaw: __, ...plain } = piece;
    const isHeading = plain.kind === "paragraph" && isBoldLine(piece) && (hasBoldHeadings || headsNext(pieces, at));
    if (isHeading) return { ...plain, kind: "heading", level: BOLD_LEVEL };
    return plain.kind === "paragraph" ? { ...plain, ...itemOf(plain.text) } : plain;
  });
}

/** Without the signs around a heading that show that it unfolds: "+ Phí qua cầu?". */
function withoutSigns(found: readonly HtmlPiece[]): HtmlPiece[] {
  return found.flatMap((piece) => {
    if (piece.kind !== "heading" || piece.text === "") return [piece];
    const text = piece.text.trim().replace(/^[+▸▶►▾▼⌄]{1,3}(?: |$)| [+▸▶►▾▼⌄]$/gu, "");
    return text ? [{ ...piece, text }] : [];
  });
}

/** An hour by itself belongs to what is told of it: "08:30" above "Ghe xuống nước". */
function withClocks(found: readonly HtmlPiece[]): HtmlPiece[] {
  const joined: HtmlPiece[] = [];
  for (const piece of found) {
    const before = joined.at(-1);
    const isTold = piece.kind === "paragraph" || piece.kind === "heading";
    if (before && isTold && isClock(before))
      joined.splice(-1, 1, { ...piece, text: `${before.text.trim()} ${piece.text.trimStart()}` });
    else joined.push(piece);
  }
  return joined;
}

function isClock({ kind, text }: HtmlPiece): boolean {
  return kind === "paragraph" && /^\s*\d{1,2}(?::|h|g|\sgiờ\s?)\d{2}\s*$/iu.test(text);
}

/** Whether a bold line that asks, or is not the lead, ends as no sentence, and plain words follow it; who wrote an article is named before its end. */
function headsNext(pieces: readonly HtmlPiece[], at: number): boolean {
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

/** A paragraph that is the heading of a provision or of a numbered part. */
function asProvision(piece: HtmlPiece): HtmlPiece {
  if (piece.kind !== "paragraph" || piece.number !== undefined) return piece;
  const level = provisionLevel(piece.text, NUMBERED_ABOVE);
  if (level !== undefined) return { ...piece, kind: "heading", level };
  const label = articleLabel(piece.text.slice(0, LONGEST_LABEL).replace(/\s+/g, " ").trim());
  return label === undefined ? piece : { ...piece, label, level: ARTICLE_LEVEL };
}

/** "Chương II" and the line in capitals below it are one heading. */
function joinedHeadings(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  const joined: HtmlPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.kind === "heading" && isBareProvision(before.text) && namesProvision(piece, piece.isBold === true))
      joined.splice(-1, 1, { ...before, text: `${before.text.trim()} ${piece.text.trim()}` });
    else joined.push(piece);
  }
  return joined;
}
