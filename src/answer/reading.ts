import type { Passage } from "../knowledge/document.ts";
import { isNumbered, kindsOfWord } from "../text/kinds.ts";
import { sentences, type Span } from "../text/sentences.ts";
import { words } from "../text/words.ts";

/** What a passage consists of, whatever is asked. Offsets count UTF-16 units of the document's text. */
export interface Reading {
  readonly sentences: readonly Span[];
  readonly words: readonly ReadWord[];
}

/** A word of a passage. */
export interface ReadWord extends Span {
  /** The kinds of thing that it shows, as bits of `KIND`. */
  readonly kinds: number;
}

/** Reads a passage: what comes of it takes some kilobytes. */
export function readPassage(passage: Passage): Reading {
  const { document, block, start, end } = passage;
  const text = document.text.slice(start, end);
  const found = words(text);
  const label = block.kind === "item" && isNumbered(text) ? 0 : -1;
  const read = found.map((word, at) => ({
    start: start + word.start,
    end: start + word.end,
    kinds: at === label ? 0 : kindsOfWord(found, at),
  }));
  return { sentences: sentencesOf(passage), words: read };
}

/** The sentences of a passage, in order: what a quote is never cut inside unseen. A table's row is one. */
export function sentencesOf({ document, block, start, end }: Passage): Span[] {
  if (block.kind === "row") return [{ start, end }];
  return sentences(document.text.slice(start, end)).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));
}
