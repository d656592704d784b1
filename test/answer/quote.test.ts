import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { buildIndex } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

describe("the best part of a passage", () => {
  const filler = "Hai bên bày tỏ vui mừng trước những bước tiến đã đạt được trong thời gian qua trên nhiều mặt.";
  const firstQuote = async (text: string, question: string, limit?: number) => {
    const index = await buildIndex(folderOf({ bài: text, khác: "Một bài khác hẳn về chuyện trồng lúa." }));
    const reply = await answer(question, index, limit === undefined ? {} : { quoteLength: limit });
    if (reply.kind === "empty") throw new Error("It holds words.");
    return reply.kind === "found" ? reply.quotes[0] : reply.nearest[0]!;
  };

  it("is the whole passage where that fits", async () => {
    const text = "Bảo tàng mở cửa từ thứ Ba. Vé vào cửa giá 40.000 đồng.";
    expect((await firstQuote(text, "Vé vào cửa bảo tàng giá bao nhiêu?")).text).toBe(text);
  });

  it("holds the sentence that answers, wherever it stands", async () => {
    for (const place of [0, 3, 7]) {
      const sentences = Array.from({ length: 7 }, () => filler);
      sentences.splice(place, 0, "Vé vào cửa bảo tàng giá 40.000 đồng.");
      const quote = await firstQuote(sentences.join(" "), "Vé vào cửa bảo tàng giá bao nhiêu?");
      expect(quote.text).toContain("40.000 đồng");
      expect(quote.text).toMatch(/^(?:Hai bên bày tỏ|Vé vào cửa)/u); // a whole sentence begins it
    }
  });

  it("marks what was asked for, and no word of grammar", async () => {
    const { document, marks } = await firstQuote(
      "Vé vào cửa của bảo tàng là 40.000 đồng.",
      "Vé của bảo tàng là bao nhiêu đồng?",
    );
    expect(marks.map(([from, to]) => document.text.slice(from, to))).toEqual(["Vé", "bảo", "tàng", "đồng"]);
  });

  it("is cut between words where one sentence is too long", async () => {
    const text = `${"lúa ngô khoai sắn ".repeat(30)}bảo tàng mở cửa ${"đậu lạc vừng kê ".repeat(30)}`.trim();
    const quote = await firstQuote(text, "bảo tàng mở cửa", 120);
    expect(quote.text).toContain("bảo tàng mở cửa");
    expect(quote.text.length).toBeLessThanOrEqual(120);
    expect(text.split(" ").join("|")).toContain(quote.text.split(" ").join("|"));
  });
});
