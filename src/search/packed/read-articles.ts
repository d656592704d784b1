import type { Document } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import type { Keys } from "../../text/fold.ts";
import { readPassage } from "../passage-words.ts";
import type { WordNumbers } from "../vocabulary.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import { byteWriter } from "./bytes.ts";
import { writeRow } from "./row-codec.ts";

/** Some articles as they were read. */
export interface ReadArticles {
  /** The rows of their passages, one after another, with words by the numbers of who read them. */
  readonly rows: Uint8Array<ArrayBuffer>;
  /** Where each row ends. */
  readonly ends: Int32Array<ArrayBuffer>;
  /** The words that the same reader had not met before, from its next number on. */
  readonly words: readonly Keys[];
}

/** Reads articles one after another, and numbers their words as it meets them. */
export type ArticleReader = (
  articles: readonly Document[],
  yieldToEventLoop?: YieldToEventLoop,
) => Promise<ReadArticles>;

export function articleReader(): ArticleReader {
  const known = new Map<string, number>();
  const writer = byteWriter();
  let words: Keys[] = [];
  const numbers: WordNumbers = {
    exactOf({ exact, folded }) {
      let number = known.get(exact);
      if (number === undefined) {
        known.set(exact, (number = known.size));
        words.push({ exact, folded });
      }
      return number;
    },
    // Whoever takes the rows knows it, and they leave it out.
    foldedOf: () => 0,
  };
  return async (articles, yieldToEventLoop) => {
    const ends: number[] = [];
    for (const article of articles)
      for (const passage of passagesOf(article)) {
        await yieldToEventLoop?.();
        writeRow(readPassage(passage, numbers), writer);
        ends.push(writer.length());
      }
    const met = words;
    words = [];
    return { rows: writer.take(), ends: Int32Array.from(ends), words: met };
  };
}
