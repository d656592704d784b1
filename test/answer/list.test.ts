import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { shown } from "../../src/answer/shown.ts";
import { buildIndex } from "../../src/search/search.ts";
import { articleOf, type Part } from "../support/articles.ts";
import { knowledgeOf } from "../search/folder.ts";

const item = (text: string): Part => ({ text, kind: "item" });
const row = (text: string): Part => ({ text, kind: "row" });
const heading = (text: string): Part => ({ text, kind: "heading" });

const BRING = [
  item("Thẻ bảo hiểm y tế còn hạn."),
  item("Giấy tờ tùy thân có ảnh."),
  item("Sổ khám bệnh của lần trước."),
];
const WARD: Part[] = [
  heading("Khi đi khám"),
  "Người bệnh cần mang:",
  ...BRING,
  heading("Khi nằm viện"),
  "Người bệnh không mang:",
  item("Đồ có giá trị."),
];
/** Each row has 60 to 70 letters, so that six of them do not fit into one quote. */
const FEES: Part[] = [
  heading("Bảng phí"),
  row("Dịch vụ | Phí | Ghi chú"),
  ...["gội đầu", "cắt tóc", "nhuộm tóc", "uốn tóc", "duỗi tóc", "hấp dầu", "tết tóc", "tỉa mày"].map((name, at) =>
    row(`Dịch vụ ${name} cho khách đến tận quầy | ${at + 1}0.000 đồng | Áp dụng cả tuần, trừ ngày lễ`),
  ),
];

/** The first quote that is shown of the answer to a question about one article, and how many more there are. */
async function firstQuote(question: string, parts: readonly Part[]) {
  const index = await buildIndex(
    knowledgeOf([articleOf(parts), articleOf(["Một bài khác hẳn về chuyện trồng lúa."], { id: "lua.md" })]),
  );
  const given = await answer(question, index);
  if (given.kind !== "found" && given.kind !== "doubt") throw new Error("Nothing was quoted.");
  return { text: shown(given.quotes[0]).text, slices: given.quotes[0].slices, more: given.hits.length - 1 };
}

describe("the quote of an item", () => {
  it("holds the list that fits, in its order, behind what leads it in", async () => {
    const { text, more } = await firstQuote("đi khám cần giấy tờ tùy thân gì", WARD);
    expect(text.split("\n")).toEqual(["Người bệnh cần mang:", ...BRING.map((part) => (part as { text: string }).text)]);
    expect(more).toBe(2); // the other list, and what leads it in
  });

  it("ends where the next list begins", async () => {
    const { text } = await firstQuote("nằm viện đồ có giá trị", WARD);
    expect(text).toBe("Người bệnh không mang:\nĐồ có giá trị.");
  });
});

describe("the quote of a row", () => {
  it("holds the rows that may be meant where not all fit, each cut shown", async () => {
    const { text } = await firstQuote("phí nhuộm tóc", FEES);
    const lines = text.split("\n");
    expect(lines[0]).toBe("Dịch vụ | Phí | Ghi chú […]");
    expect(text).toContain("nhuộm tóc cho khách đến tận quầy | 30.000 đồng");
    expect(text.length).toBeLessThanOrEqual(400);
  });

  it("begins with the first rows where all are asked for, and is longer", async () => {
    const { text, slices } = await firstQuote("Liệt kê tất cả các dịch vụ và phí", FEES);
    expect(slices).toHaveLength(9);
    expect(text.split("\n")[1]).toMatch(/^Dịch vụ gội đầu/u);
  });
});
