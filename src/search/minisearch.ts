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
  /** Every word, and how many passages hold it. MiniSearch itself would look up their passages, too, which takes a hundred times as long. */
  const frequencies = new SearchableMap<number>();
  const counts = new Map<string, number>();
  let number = 0;
  for (const words of passages) {
    await breathe();
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    index.add({ id: number++, words: words.join(" ") });
  }
  for (const [word, count] of counts) {
    await breathe();
    frequencies.set(word, count);
  }
  return {
    candidates: (words) =>
      Promise.resolve(index.search(words.join(" ")).map(({ id, terms }) => ({ passage: id as number, words: terms }))),
    similar(word, distance) {
      const found = [...frequencies.fuzzyGet(word, distance)].filter(([other]) => other !== word);
      const nearest = found.toSorted(([, [much, near]], [, [more, nearer]]) => near - nearer || more - much);
      return Promise.resolve(nearest.map(([other]) => other));
    },
  };
}

/** MiniSearch as it comes, over whole texts: what our own search is compared with. Returns how many texts were found. */
export function miniSearchDefaults(texts: readonly string[]): (question: string) => number {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).length;
}
