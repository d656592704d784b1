import MiniSearch from "minisearch";

/** MiniSearch as it comes, over whole texts: what our own search is compared with. Returns how many texts were found. */
export function miniSearchDefaults(texts: readonly string[]): (question: string) => number {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question).length;
}
