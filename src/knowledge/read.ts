import type { Article } from "./compose.ts";
import { Refusal } from "./problem.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readText } from "./readers/text.ts";

/** Reads one format. `name` is the file's name without folder and ending. Throws `Refusal`. */
export type Reader = (bytes: Uint8Array, name: string) => Article | Promise<Article>;

const readers: Readonly<Record<string, Reader>> = {
  ".md": readMarkdown,
  ".markdown": readMarkdown,
  ".txt": readText,
};

/** Reads an article by the ending of its path. Throws `Refusal` when no reader knows it or the content is not readable. */
export async function readArticle(path: string, bytes: Uint8Array): Promise<Article> {
  const { name, ending } = splitPath(path);
  const reader = readers[ending];
  if (!reader) throw new Refusal("unknown-kind", { ending: ending || path });
  return reader(bytes, name);
}

/** The name of a file without its folder, and its ending in lower case with the dot. */
export function splitPath(path: string): { name: string; ending: string } {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? { name: base.slice(0, dot), ending: base.slice(dot).toLowerCase() } : { name: base, ending: "" };
}
