import type { Piece } from "../../piece.ts";
import { hasCredit } from "../../credit.ts";

/** How many pieces from the end may be the line. */
const LAST_PIECES = 3;

/** "Nguồn: TTXVN" at the end of a page: whose article it is, unless it tells where a table is from, or a picture whose caption does not. */
export function sourceOf(pieces: readonly Piece[]): { readonly at: number; readonly name: string } | undefined {
  for (let at = pieces.length - 1; at >= Math.max(1, pieces.length - LAST_PIECES); at--) {
    const { kind, text } = pieces[at]!;
    const name = /^(?:nguồn|theo)\s?:\s?([^\d:/]{2,60})$/iu.exec(bare(text.trim()))?.[1];
    const before = pieces[at - 1]!;
    const isOther = before.kind === "row" || (before.kind === "caption" && !hasCredit(before.text));
    if (kind === "paragraph" && name !== undefined && !isOther) return { at, name };
  }
  return undefined;
}

/** A line without the brackets around it and the full stop at its end. */
function bare(line: string): string {
  return line.replace(/^\(/, "").replace(/\.$/, "").replace(/\)$/, "");
}
