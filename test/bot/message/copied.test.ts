import { describe, expect, it } from "vitest";
import { citation } from "../../../src/bot/message/citation.ts";
import { copiedText } from "../../../src/bot/message/copied.ts";
import { articleOf, quoteOf } from "../../support/articles.ts";
import { translator } from "../../support/locales.ts";

const t = translator("vi");
const SHORT = "Cầu dài 2.290 mét.";

describe("what 📋 copies", () => {
  it("is the quote with its source and the article's address", () => {
    const article = articleOf([SHORT], { title: "Cầu", date: "2025-05-08", url: "https://bao.example/cau" });
    expect(copiedText(quoteOf(article, SHORT), t)).toBe(
      `${SHORT}\n— “Cầu” · 8/5/2025 · đoạn\u00a01\nhttps://bao.example/cau`,
    );
  });

  it("shows where a quote is cut", () => {
    const article = articleOf(["Cầu dài 2.290 mét, rộng 20 mét, và sẽ thông xe vào tháng 9."]);
    expect(copiedText(quoteOf(article, "rộng 20 mét,"), t)).toBe("[…] rộng 20 mét, […]\n— “Bài thử” · đoạn\u00a01");
  });

  it("is without the address where that has no room, and the source alone where the quote has none", () => {
    const url = `https://bao.example/${"x".repeat(230)}`;
    const article = articleOf([SHORT, "Dài. ".repeat(60).trim()], { title: "Cầu", url });
    expect(copiedText(quoteOf(article, SHORT), t)).toBe(`${SHORT}\n— “Cầu” · đoạn\u00a01`);
    const long = copiedText(quoteOf(article, "Dài. ".repeat(60).trim()), t);
    expect(long).toBe("— “Cầu” · đoạn\u00a02");
  });

  it("never exceeds what a button copies", () => {
    const article = articleOf([{ text: "Mục ".repeat(90), kind: "heading" }, "Một đoạn. ".repeat(30).trim()], {
      title: "Tên ".repeat(50),
      publisher: "Báo ".repeat(40),
      author: "Lan ".repeat(40),
    });
    expect(copiedText(quoteOf(article, "Một đoạn. ".repeat(30).trim()), t).length).toBeLessThanOrEqual(256);
  });
});

describe("a citation", () => {
  it("of a PDF opens its page where it has an address", () => {
    const article = articleOf([SHORT], { id: "bao-cao.pdf", url: "https://bao.example/bao-cao.pdf" });
    const blocks = article.blocks.map((block) => ({ ...block, page: 3 }));
    const cited = citation(quoteOf({ ...article, blocks }, SHORT), t);
    expect(cited.text).toBe("— “Bài thử” · trang\u00a03 · đoạn\u00a01");
    expect(cited.entities).toEqual([
      { type: "text_link", offset: 2, length: 9, url: "https://bao.example/bao-cao.pdf#page=3" },
    ]);
  });

  it("has a short title, and names who wrote it", () => {
    const title = "Hai nước trao đổi nhiều văn kiện hợp tác trên các lĩnh vực kinh tế và văn hóa";
    const article = articleOf([SHORT], { title, author: "Lê Thị Lan", date: "2025-05-08" });
    expect(citation(quoteOf(article, SHORT), t).text).toBe(
      "— “Hai nước trao đổi nhiều văn kiện hợp tác trên các lĩnh vực…” · Lê Thị Lan · 8/5/2025 · đoạn\u00a01",
    );
  });

  it.each([
    ["quy-dinh-giu-tre", "Quy định giữ trẻ ngoài giờ", "— “Quy định giữ trẻ ngoài giờ” · đoạn\u00a01"],
    ["quy-dinh-giu-tre", "Quy định", "— “quy-dinh-giu-tre” · mục “Quy định” · đoạn\u00a01"],
    ["quy_dinh_2026", "1. Phạm vi và đối tượng", "— “quy_dinh_2026” · mục “1. Phạm vi và đối tượng” · đoạn\u00a01"],
    ["“Ca trực đầu tiên”", "Nghề", "— “Ca trực đầu tiên” · mục “Nghề” · đoạn\u00a01"],
    ["bao-cao-nam", "# Báo cáo năm học mới", "— “Báo cáo năm học mới” · đoạn\u00a01"],
    ["Quy định", "Giữ trẻ ngoài giờ", "— “Quy định” · mục “Giữ trẻ ngoài giờ” · đoạn\u00a01"],
  ])("calls an article by its headline where its title is only a file's name: %s, %s", (title, headline, expected) => {
    const article = articleOf([{ text: headline, kind: "heading" }, SHORT], { title });
    expect(citation(quoteOf(article, SHORT), t).text).toBe(expected);
  });
});
