import SearchableMap from "minisearch/SearchableMap";
import type { YieldToEventLoop } from "./yielding.ts";
import type { SimilarWord } from "./engine.ts";

/** Finds the words within an edit distance of a word, that word left out. In no particular order. */
export type SimilarWords = (word: string, distance: number) => SimilarWord[];

/** Makes what finds similar words in a list of words: MiniSearch's radix tree, which walks only the branches that may still agree. */
export async function similarWords(words: Iterable<string>, yieldToEventLoop: YieldToEventLoop): Promise<SimilarWords> {
  const vocabulary = new SearchableMap<true>();
  for (const word of words) {
    await yieldToEventLoop();
    vocabulary.set(word, true);
  }
  return (word, distance) =>
    [...vocabulary.fuzzyGet(word, distance)]
      .filter(([other]) => other !== word)
      .map(([other, [, away]]) => ({ word: other, distance: away }));
}
