import type { Passage } from "../knowledge/document.ts";
import { kindsOfWord } from "../text/kinds.ts";
import { words } from "../text/words.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** What a passage consists of, whatever is asked. */
export interface Reading {
  /** None longer than the limit it was read with. */
  readonly pieces: readonly Piece[];
  /** For each word the kinds of thing that it shows, as bits of `KIND`. */
  readonly kinds: Uint8Array;
}

/** A passage is read when it is first quoted, and what was read is kept as long as the passage: about a kilobyte. */
const known = new WeakMap<Passage, Reading & { readonly limit: number }>();

/** Reads a passage in pieces of at most `limit` UTF-16 units. */
export function readingOf(passage: Passage, limit: number): Reading {
  const before = known.get(passage);
  if (before?.limit === limit) return before;
  const { document, start, end } = passage;
  const found = words(document.text.slice(start, end));
  const kinds = Uint8Array.from(found, (_, at) => kindsOfWord(found, at));
  const reading = { pieces: piecesOf(document.text, start, end, limit), kinds, limit };
  known.set(passage, reading);
  return reading;
}
