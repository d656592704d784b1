import type { Piece } from "../piece.ts";
import { type OfficialPaper, officialTitle, withoutRules } from "../official-title.ts";

/** How many pieces from the beginning may be the head of an official paper. */
const HEAD_PIECES = 40;
/** Longest line of a head, in UTF-16 units. */
const LONGEST_LINE = 400;

/** The pieces of a text, with the title of an official paper as one heading above all others, where the text is one. */
export function withPaper(all: readonly Piece[]): { pieces: readonly Piece[]; paper?: OfficialPaper } {
  const head = all.slice(0, HEAD_PIECES);
  const rows = head.findIndex(({ kind }) => kind !== "row");
  const pieces = [...head.flatMap((piece, at) => linesOf(piece, at < rows)), ...all.slice(HEAD_PIECES)];
  const paper = officialTitle(pieces.slice(0, HEAD_PIECES).map(({ text }) => text));
  if (!paper) return { pieces: all };
  const text = pieces.slice(paper.from, paper.to).map((piece) => piece.text);
  const letterhead = [...pieces.slice(0, paper.from), ...pieces.slice(paper.to, paper.end)].flatMap(cellsOf);
  const title: Piece = { kind: "heading", level: 1, text: text.join(" ") };
  return { pieces: [...letterhead, title, ...pieces.slice(paper.end)], paper };
}

/** The lines of a piece that is broken by hand; the cells of a row of a letterhead. */
function linesOf(piece: Piece, isLetterhead: boolean): Piece[] {
  if (piece.kind === "item" || piece.text === "" || piece.text.length > LONGEST_LINE) return [piece];
  const lines = piece.text.split(isLetterhead ? /\n| \| / : "\n").map((line) => line.trim());
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).map((text) => ({ ...piece, text }));
}

/** A letterhead sets its lines side by side, parts them with dashes, and heads nothing. */
function cellsOf(piece: Piece): Piece[] {
  const { text, isFirst: _, ...line } = piece;
  const cells = text.split(" | ").map(withoutRules);
  return cells.filter(Boolean).map((cell) => ({ ...line, kind: "paragraph", text: cell }));
}

/** Who issued an official paper, and when. */
export function issued(paper: OfficialPaper | undefined): { readonly publisher?: string; readonly date?: string } {
  const { agency, date } = paper ?? {};
  return { ...(agency !== undefined && { publisher: agency }), ...(date !== undefined && { date }) };
}
