import MiniSearch from "minisearch";
import SearchableMap from "minisearch/SearchableMap";
import { type Breathe, breather } from "./breathe.ts";
import type { Engine } from "./engine.ts";

/** The default engine: MiniSearch in memory, over the folded words of each passage. */
export async function miniSearchEngine(
  passages: Iterable<readonly string[]>,
  breathe: Breathe = breather(),
): Promise<Engine> {
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ["words"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  /** Every word. A fuzzy search of MiniSearch itself would look up their passages, too, which took ten times as long. */
  const vocabulary = new SearchableMap<true>();
  const seen = new Set<string>();
  let number = 0;
  for (const words of passages) {
    await breathe();
    for (const word of words) seen.add(word);
    index.add({ id: number++, words: words.join(" ") });
  }
  for (const word of seen) {
    await breathe();
    vocabulary.set(word, true);
  }
  return {
    name: "minisearch",
    candidates(words) {
      const held = new Map<number, string[]>();
      // Called for each posting. Our own ranking scores the passages: with no boost MiniSearch goes on without doing so.
      const boostDocument = (passage: number, word: string): number => {
        const found = held.get(passage);
        if (found) found.push(word);
        else held.set(passage, [word]);
        return 0;
      };
      index.search(words.join(" "), { boostDocument });
      return Promise.resolve(Array.from(held, ([passage, found]) => ({ passage, words: found })));
    },
    similar(word, distance) {
      const found = [...vocabulary.fuzzyGet(word, distance)].filter(([other]) => other !== word);
      return Promise.resolve(found.map(([other, [, away]]) => ({ word: other, distance: away })));
    },
  };
}

/** MiniSearch as it comes, over whole texts: what our own search is compared with. Returns how many texts were found. */
export function miniSearchDefaults(texts: readonly string[]): (question: string) => number {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).length;
}
