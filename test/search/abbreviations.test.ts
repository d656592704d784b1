import { describe, expect, it } from "vitest";
import { abbreviationsIn } from "../../src/search/abbreviations.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "./folder.ts";

describe("abbreviationsIn", () => {
  it.each([
    ["Theo Thông tấn xã Việt Nam (TTXVN), hôm qua", [["Thông tấn xã Việt Nam", "TTXVN"]]],
    [
      "Ngân hàng Đầu tư (NHĐT) và Hội Chữ thập đỏ (HCTĐ)",
      [
        ["Ngân hàng Đầu tư", "NHĐT"],
        ["Hội Chữ thập đỏ", "HCTĐ"],
      ],
    ],
    ["Công ước về Luật Biển (UNCLOS)", []],
    ["Ông Nam (A1)", []],
    ["(TTXVN)", []],
    ["không có ngoặc", []],
  ])("%s", (text, expected) => expect(abbreviationsIn(text)).toEqual(expected));

  it("makes an article's own abbreviation stand for its long form elsewhere", async () => {
    const index = await buildIndex(
      folderOf({
        "a.txt": "Hợp tác xã Nông nghiệp (HTXNN) họp ở Cà Mau.",
        "b.txt": "Hợp tác xã Nông nghiệp bán mười tấn tôm.",
        "c.txt": "Trường mở lớp dạy bơi.",
      }),
    );
    const { hits } = await search("HTXNN bán tôm", index);
    expect(hits[0]?.passage).toBe(index.knowledge.passages[1]);
  });
});
