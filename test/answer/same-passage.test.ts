import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { isSamePassage } from "../../src/answer/same-passage.ts";
import { shown } from "../../src/answer/shown.ts";
import type { Engine } from "../../src/search/engine.ts";
import { memoryEngine } from "../../src/search/memory.ts";
import { buildIndex } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

const folder = folderOf({
  cầu: "Cầu Gò Mây dài 420 m, khánh thành ngày 2/9/2024.",
  bể: "Bể bơi Sông Xanh mở cửa từ 6h00 đến 20h00, giá vé 40.000 đồng.",
});

/** An engine that reads an article again at each search, as one does whose articles are not all at hand. */
async function forgetfulEngine(...parts: Parameters<typeof memoryEngine>): Promise<Engine> {
  const engine = await memoryEngine(...parts);
  const again = structuredClone;
  return new Proxy(engine, {
    get: (own, name) => {
      const value: unknown = Reflect.get(own, name);
      if (name !== "candidates") return typeof value === "function" ? value.bind(own) : value;
      return async (...request: Parameters<Engine["candidates"]>) => {
        const found = await own.candidates(...request);
        const documents = new Map(found.map(({ row }) => [row.passage.document, again(row.passage.document)]));
        return found.map((candidate) => {
          const { passage } = candidate.row;
          const read = { ...passage, document: documents.get(passage.document)! };
          return { ...candidate, row: Object.assign(Object.create(candidate.row), { passage: read }) };
        });
      };
    },
  });
}

describe("isSamePassage", () => {
  it("tells passages by their article and place", () => {
    const [first, second] = folder.passages;
    expect(isSamePassage(first!, { ...first!, document: { ...first!.document } })).toBe(true);
    expect(isSamePassage(first!, second!)).toBe(false);
  });

  it("keeps answers as they are where articles are read again for each search", async () => {
    const engines = [memoryEngine, forgetfulEngine];
    const questions = ["cầu Gò Mây dài bao nhiêu, khánh thành khi nào", "bể bơi mở mấy giờ và giá vé bao nhiêu"];
    const [kept, read] = await Promise.all(
      engines.map(async (build) => {
        const index = await buildIndex(folder, { build });
        const answers = await Promise.all(questions.map((question) => answer(question, index)));
        return answers.map((reply) => (reply.kind === "found" ? reply.quotes.map((quote) => shown(quote).text) : []));
      }),
    );
    expect(kept!.map(({ length }) => length)).toEqual([1, 1]);
    expect(read).toEqual(kept);
  });
});
