import MiniSearch from "minisearch";
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
  let number = 0;
  for (const words of passages) {
    await breathe();
    index.add({ id: number++, words: words.join(" ") });
  }
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

/** MiniSearch as it comes, over whole texts: what our own search is compared with. Returns how many texts were found. */
export function miniSearchDefaults(texts: readonly string[]): (question: string) => number {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).length;
}
