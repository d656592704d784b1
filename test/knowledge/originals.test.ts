import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readKnowledge } from "../../src/knowledge/knowledge.ts";

const knowledge = await readKnowledge("knowledge", { nobodyWaits: true });

/** The words of an article as they were received. */
function original(id: string): string {
  return readFileSync(new URL(`../support/originals/${id.replace(/\.md$/, ".txt")}`, import.meta.url), "utf8");
}

describe("the articles of the folder", () => {
  it("can all be read", () => {
    expect(knowledge.problems).toEqual([]);
    expect(knowledge.documents.map(({ id, title, date }) => ({ id, title, date }))).toMatchInlineSnapshot(`
      [
        {
          "date": "2025-05-08",
          "id": "ket-thuc-chuyen-tham-azerbaijan.md",
          "title": "Chuyến thăm lần này của Tổng Bí thư Tô Lâm là chuyến thăm cấp cao nhất của Lãnh…",
        },
        {
          "date": "2025-05-07",
          "id": "viet-nam-azerbaijan-van-kien.md",
          "title": "Việt Nam-Azerbaijan trao đổi nhiều văn kiện hợp tác trên các lĩnh vực",
        },
      ]
    `);
  });

  it.each(knowledge.documents)("$id holds every word as it was received, and no other", ({ id, text }) => {
    expect(text).toBe(original(id).trim());
  });

  it("say which words are a photo's caption or lead to another article", () => {
    const special = knowledge.passages.filter(({ block }) => block.kind !== "paragraph");
    expect(special.map(({ block, document, start }) => `${block.kind}: ${document.text.slice(start, start + 60)}`))
      .toMatchInlineSnapshot(`
        [
          "caption: Tổng Bí thư Tô Lâm và Tổng thống Azerbaijan Ilham Aliyev chứ",
          "caption: Tổng Bí thư Tô Lâm và Tổng thống Azerbaijan Ilham Aliyev họp",
          "related: Tổng Bí thư Tô Lâm hội đàm cấp Nhà nước với Tổng thống Azerb",
        ]
      `);
  });

  it("have a glossary", () => {
    expect(knowledge.glossary).toContainEqual(expect.arrayContaining(["Tổng Bí thư", "TBT", "General Secretary"]));
  });
});
