import type { Piece } from "./piece.ts";

/** Longest line that says where a picture is from, in UTF-16 units. */
const LONGEST = 120;

/** Whether a line only says where something is from: "Nguồn: TTXVN", "(Ảnh: Minh Đức)". */
function isCredit(text: string): boolean {
  return text.length <= LONGEST && /^\s*\(?\s?(?:nguồn|ảnh|nguồn ảnh|source|photo)\s?:\s?[^\s]/iu.test(text);
}

/** Whether a caption says already where its picture is from: "Bến đò. Ảnh: Minh Đức". */
export function hasCredit(caption: string): boolean {
  return /(?<!\p{L})(?:nguồn|ảnh|source|photo)\s?:\s?\S/iu.test(caption);
}

/** Pieces with the line right behind a caption that says where the picture is from as a caption, too. */
export function withCredits(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1];
    const isOfCaption = before?.kind === "caption" && !hasCredit(before.text);
    return piece.kind === "paragraph" && isOfCaption && isCredit(piece.text) ? { ...piece, kind: "caption" } : piece;
  });
}
