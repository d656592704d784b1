import { describe, expect, it } from "vitest";
import { choose } from "../../src/answer/choose.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf, TOWN } from "../search/folder.ts";
import type { Part } from "../support/articles.ts";

/** A letter whose answer stands in the list below the paragraph that is found. */
const SWINDLES: readonly Part[] = [
  { text: "Cảnh báo lừa đảo", kind: "heading" },
  "Trong tháng ba, 64 khách của ngân hàng bị lừa đảo, mất 5,8 tỷ đồng.",
  { text: "Cần biết", kind: "heading" },
  { text: "Xưng là người của bưu điện.", kind: "item" },
  { text: "Gọi hình ảnh, dọa bắt.", kind: "item" },
  { text: "Chuyển nhầm tiền rồi đòi lại.", kind: "item" },
];

/** What the reply to a question shows, of these articles. */
async function shown(
  question: string,
  articles: Readonly<Record<string, string | readonly Part[]>> = TOWN,
): Promise<string[]> {
  const chosen = choose(await search(question, await buildIndex(folderOf(articles))), 10);
  return chosen.hits
    .slice(0, chosen.shown)
    .map(({ passage: { document, start, end } }) => document.text.slice(start, end));
}

describe("choose", () => {
  it("shows the best passage alone where it holds what is asked", async () => {
    expect(await shown("Nhà văn Nguyễn Nhật Ánh tặng gì?")).toEqual([
      "Nhà văn Nguyễn Nhật Ánh tặng thư viện nhiều sách.",
    ]);
  });

  it("adds the passage that holds what the best one lacks", async () => {
    expect(await shown("Khoa Nhi khám mấy giờ và mượn sách bao lâu?")).toEqual([
      "Khoa Nhi khám từ 7 giờ đến 16 giờ các ngày trong tuần.",
      "Thư viện tỉnh mở lại vào tháng 9 sau khi sửa mái. Bạn đọc mượn sách trong 14 ngày.",
    ]);
  });

  it("adds a passage that is far less good only where several things may be asked about", async () => {
    const joined = "Khoa Nhi khám mấy giờ và mượn sách bao lâu?";
    expect(await shown(joined)).toHaveLength(2);
    expect(await shown(joined.replace("và ", ""))).toHaveLength(1);
  });

  it("shows three passages at most, and says nothing twice", async () => {
    const alike = ["Cá voi xanh rất lớn.", "Cá voi xanh sống ở biển.", "Cá voi xanh ăn tôm.", "Cá voi xanh hát."];
    const several = Object.fromEntries(alike.map((text, at) => [`${at}`, text]));
    expect((await shown("cá voi xanh", several)).length).toBeLessThanOrEqual(3);
    expect(await shown("cá voi xanh", { a: "Cá voi xanh rất lớn.", b: "Cá voi xanh rất lớn." })).toHaveLength(1);
  });

  it("adds the list in which most of the first hits stand, where all is asked for", async () => {
    const FIRST = "Trong tháng ba, 64 khách của ngân hàng bị lừa đảo, mất 5,8 tỷ đồng.";
    expect(await shown("kể các chiêu lừa đảo khách của ngân hàng", { SWINDLES })).toEqual([
      FIRST,
      expect.stringMatching(/^(?:Xưng là|Gọi hình ảnh|Chuyển nhầm)/u),
    ]);
    expect(await shown("bao nhiêu khách ngân hàng bị lừa đảo", { SWINDLES })).toEqual([FIRST]);
  });

  it("keeps the hits behind those that are shown, each once, up to the limit", async () => {
    const found = await search("hồ bơi trẻ em vé", await buildIndex(folderOf(TOWN)));
    const all = choose(found, 100);
    expect(new Set(all.hits).size).toBe(all.hits.length);
    expect(all.hits[0]).toBe(found.hits[0]);
    expect(choose(found, 1).hits).toHaveLength(Math.max(1, all.shown));
  });

  it("shows nothing where nothing was found", async () => {
    expect(choose(await search("qwx zzz", await buildIndex(folderOf(TOWN))), 5)).toEqual({ hits: [], shown: 0 });
  });
});
