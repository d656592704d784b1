import MiniSearch from "minisearch";
import type { Engine } from "./engine.ts";

/** The default engine: MiniSearch in memory, over the folded words of each passage. */
export function miniSearchEngine(passages: readonly (readonly string[])[]): Engine {
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ["words"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  index.addAll(passages.map((words, id) => ({ id, words: words.join(" ") })));
  return {
    candidates: (words) =>
      Promise.resolve(index.search(words.join(" ")).map(({ id, terms }) => ({ passage: id as number, words: terms }))),
    similar(word, distance) {
      const found = new Set(index.search(word, { fuzzy: distance }).flatMap((result) => result.terms));
      found.delete(word);
      return Promise.resolve([...found]);
    },
  };
}
