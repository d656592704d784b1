import type { BlockKind } from "./document.ts";

/** A block on its way into a document: its words, and what they are. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** A heading's rank, from 1 for the outermost. */
  readonly level?: number;
  /** What heads a paragraph and stands at its own beginning: "Điều 4" of "Điều 4. Hộ nuôi cá được vay." It heads what follows too. */
  readonly label?: string;
  /** From 1. */
  readonly page?: number;
  /** An item's number, where its list is numbered. */
  readonly number?: number;
  /** How many lists an item stands in, where the format tells. */
  readonly depth?: number;
  /** Marks where a box that stands apart begins or ends: a heading in it heads nothing behind it. Such a piece has no words. */
  readonly box?: "begins" | "ends";
  /** Whether it is the first row of a table, or the first item of a list where the format tells. */
  readonly isFirst?: boolean;
}
