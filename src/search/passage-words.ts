import type { Passage } from "../knowledge/document.ts";
import { kindsHeld } from "../text/kinds.ts";
import { sentences } from "../text/sentences.ts";
import { words, type Word } from "../text/words.ts";
import type { WordCounter } from "./vocabulary.ts";

/** One passage's words as numbers. */
export interface PassageWords {
  readonly passage: Passage;
  /** Number of each word, in order, without and with diacritics. */
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  /** Where each word starts and ends in the document's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word is written with a capital. */
  readonly capitals: Uint8Array;
  /** Index of each sentence's first word, ascending; begins with 0. */
  readonly sentences: Int32Array;
  /** The kinds of thing that each sentence holds, as bits of `KIND`. */
  readonly kinds: Uint8Array;
}

/** Reads a passage, and numbers its words. */
export function readPassage(passage: Passage, folded: WordCounter, exact: WordCounter): PassageWords {
  const text = passage.document.text.slice(passage.start, passage.end);
  const found = words(text);
  const starts = sentenceStarts(text, found);
  return {
    passage,
    folded: Int32Array.from(found, (word) => folded.numberOf(word.folded)),
    exact: Int32Array.from(found, (word) => exact.numberOf(word.exact)),
    starts: Int32Array.from(found, (word) => passage.start + word.start),
    ends: Int32Array.from(found, (word) => passage.start + word.end),
    capitals: Uint8Array.from(found, (word) => (/^\p{Lu}/u.test(word.text) ? 1 : 0)),
    sentences: starts,
    kinds: Uint8Array.from(starts, (start, sentence) =>
      kindsHeld(found.slice(start, starts[sentence + 1] ?? found.length)),
    ),
  };
}

function sentenceStarts(text: string, found: readonly Word[]): Int32Array {
  const starts: number[] = [];
  let at = 0;
  for (const sentence of sentences(text)) {
    while (at < found.length && found[at]!.start < sentence.start) at++;
    if (at < found.length && found[at]!.start < sentence.end) starts.push(at);
  }
  return Int32Array.from(starts.length ? starts : [0]);
}
