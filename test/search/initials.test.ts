import { describe, expect, it } from "vitest";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "./folder.ts";

const folder = folderOf({
  "a.txt": "Trường công bố kết quả xét tuyển ngày 8/6.",
  "b.txt": "Thư viện mở cửa cả Chủ nhật.",
  "c.txt": "Phòng tư vấn nghỉ trưa từ 12 giờ.",
  "d.txt": "Sân bóng đóng cửa để sửa mái.",
});

async function firstOf(question: string): Promise<string | undefined> {
  const { hits } = await search(question, await buildIndex(folder));
  return hits[0]?.passage.document.id;
}

describe("two letters that no passage holds", () => {
  it.each([
    ["chừng nào có kq", "a.txt"],
    ["cn tv có mở ko bn", "b.txt"],
  ])("%s: stand for words of the folder that begin so", async (question, document) => {
    expect(await firstOf(question)).toBe(document);
  });

  it.each(["xq mở cửa lúc nào", "an mở cửa lúc nào"])(
    "%s: stand for nothing where no words begin so, or where they are a syllable",
    async (question) => {
      const { query } = await search(question, await buildIndex(folder));
      expect(query.expansions.filter(({ terms }) => terms.includes(0))).toEqual([]);
    },
  );
});
