import type { Passage } from "../knowledge/document.ts";
import { kindsOfWord } from "../text/kinds.ts";
import { words } from "../text/words.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** What a passage consists of, whatever is asked. */
export interface Reading {
  /** None longer than the limit it was read with. */
  readonly pieces: readonly Piece[];
  /** Its words: where each begins in the document's text, and the kinds of thing that it shows, as bits of `KIND`. */
  readonly words: readonly { readonly start: number; readonly kinds: number }[];
}

/** A passage is read when it is first quoted, and what was read is kept as long as the passage: about a kilobyte. */
const known = new WeakMap<Passage, Reading & { readonly limit: number }>();

/** Reads a passage in pieces of at most `limit` UTF-16 units. */
export function readingOf(passage: Passage, limit: number): Reading {
  const before = known.get(passage);
  if (before?.limit === limit) return before;
  const { document, start, end } = passage;
  const found = words(document.text.slice(start, end));
  const read = found.map((word, at) => ({ start: start + word.start, kinds: kindsOfWord(found, at) }));
  const reading = { pieces: piecesOf(document.text, start, end, limit), words: read, limit };
  known.set(passage, reading);
  return reading;
}
