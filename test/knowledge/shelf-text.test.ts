/** Articles as people keep them, written for other programs or none, and what is asked of them: the first quote and its document. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import type { Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/document.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { knowledgeOf } from "../search/folder.ts";

const shelf = join(import.meta.dirname, "shelf");
const files = ["bai-hugo.md", "nghi-dinh.txt", "van-ban-ngat-dong.txt"];

let documents: readonly Document[];
let index: SearchIndex;
beforeAll(async () => {
  documents = await Promise.all(files.map(readFrom));
  index = await buildIndex(knowledgeOf(documents));
});

async function readFrom(id: string): Promise<Document> {
  const { warnings: _, ...article } = await readArticle(id, await readFile(join(shelf, id)));
  return { id, ...article };
}

/** The first quote of the answer: its words, file, and headings. */
async function quoteTo(question: string): Promise<{ text: string; file: string; below: string }> {
  const given = await answer(question, index);
  if (given.kind !== "found" && given.kind !== "doubt") return { text: given.kind, file: "", below: "" };
  const { text, document, passage, slices } = given.quotes[0];
  for (const { start, end } of slices) expect(text).toContain(document.text.slice(start, end));
  return { text, file: document.id, below: passage.block.headings.join(" / ") };
}
