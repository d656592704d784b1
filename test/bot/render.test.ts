import * as fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/answer/answer.ts";
import { excerpt, renderAnswer, renderContext, renderQuotes } from "../../src/bot/render.ts";
import { messageOf } from "../../src/bot/richtext.ts";
import type { RichText } from "../../src/bot/richtext.ts";
import { articleOf, quoteOf } from "../support/articles.ts";
import { translator } from "../support/locales.ts";

const vi = translator("vi");
const en = translator("en");

const article = articleOf(
  [
    { text: "Hoạt động", kind: "heading" },
    "Trong chuyến thăm, Tổng Bí thư đã hội kiến Thủ tướng Ali Asadov.",
    "Hai bên vui mừng nhận thấy quan hệ phát triển.",
    { text: "Lễ đón. (Ảnh: TTXVN)", kind: "caption" },
  ],
  { title: "Kết thúc chuyến thăm", publisher: "VietnamPlus", date: "2025-05-08", url: "https://bao.example/bai" },
);
const quote = quoteOf(article, "Tổng Bí thư đã hội kiến Thủ tướng Ali Asadov.", ["Thủ tướng", "Ali Asadov"]);

/** The text with each entity's type around its words, as a person would see it. */
function show({ text, entities }: RichText): string {
  const signs: Record<string, string> = {
    bold: "*",
    italic: "_",
    blockquote: ">",
    expandable_blockquote: "»",
    text_link: "#",
  };
  const points = entities.flatMap(({ type, offset, length }) => [
    { at: offset, sign: signs[type] },
    { at: offset + length, sign: signs[type] },
  ]);
  return [...points]
    .sort((one, other) => other.at - one.at)
    .reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), text);
}

describe("renderAnswer", () => {
  it("quotes with the matched words bold, and cites", () => {
    expect(show(renderQuotes([quote], vi))).toMatchInlineSnapshot(`
      ">Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — VietnamPlus · #“Kết thúc chuyến thăm”# · 8/5/2025 · mục “Hoạt động” · đoạn 1"
    `);
  });

  it("cites in English", () => {
    expect(show(renderQuotes([quote], en))).toMatchInlineSnapshot(`
      ">Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — VietnamPlus · #“Kết thúc chuyến thăm”# · 8/5/2025 · section “Hoạt động” · paragraph 1"
    `);
  });

  it("calls a caption a caption, and folds further quotes", () => {
    expect(show(renderQuotes([quote, quoteOf(article, "Lễ đón.")], vi))).toMatchInlineSnapshot(`
      ">Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — VietnamPlus · #“Kết thúc chuyến thăm”# · 8/5/2025 · mục “Hoạt động” · đoạn 1

      »Lễ đón.»
      — VietnamPlus · #“Kết thúc chuyến thăm”# · 8/5/2025 · mục “Hoạt động” · đoạn 3 · chú thích ảnh"
    `);
  });

  it("names the question, and the one it follows up", () => {
    const heading = { question: "Còn thủ tướng?", context: "Ai tiếp Tổng Bí thư?" };
    expect(show(renderQuotes([quote], vi, heading))).toMatchInlineSnapshot(`
      "*Còn thủ tướng?*

      _Hỏi tiếp câu “Ai tiếp Tổng Bí thư?”_

      >Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — VietnamPlus · #“Kết thúc chuyến thăm”# · 8/5/2025 · mục “Hoạt động” · đoạn 1"
    `);
  });

  it("renders a known answer as it did before, in each language and below each heading", () => {
    const answer = { kind: "nothing", question: "", missing: ["vé"], nearest: [], confidence: 0 } as const;
    const readings = [
      () => show(renderAnswer(answer, vi)),
      () => show(renderAnswer(answer, en)),
      () => show(renderAnswer(answer, vi, { question: "Vé?" })),
      () => show(renderAnswer(answer, vi, { question: "Giá?" })),
    ];
    const first = readings.map((read) => read());
    expect(readings.map((read) => read())).toEqual(first);
    expect(new Set(first).size).toBe(readings.length);
  });

  it("says what no article holds, and offers what is near as no answer", () => {
    const nearest = [{ ...quote, score: 1, features: {} }];
    const answer = { kind: "nothing", question: "", missing: ["vé tham quan"], nearest, confidence: 0 } as const;
    expect(show(renderAnswer(answer, vi))).toMatchInlineSnapshot(`
      "Các bài viết không nhắc đến «vé tham quan».

      Gần với câu hỏi nhất chỉ có:
      • Tổng Bí thư đã hội kiến Thủ tướng Ali Asadov."
    `);
    expect(show(renderAnswer({ ...answer, missing: [], nearest: [] }, en))).toMatchInlineSnapshot(`
      "The articles say nothing about this.

      Try other words, or see in /sources which articles there are."
    `);
  });

  it("shows a quote in its paragraph, between those before and after", () => {
    const last = quoteOf(article, "quan hệ phát triển");
    expect(show(renderContext(last, vi))).toMatchInlineSnapshot(`
      ">Trong chuyến thăm, Tổng Bí thư đã hội kiến Thủ tướng Ali Asadov.

      Hai bên vui mừng nhận thấy *quan hệ phát triển*.

      Lễ đón. (Ảnh: TTXVN)>
      — VietnamPlus · #“Kết thúc chuyến thăm”# · 8/5/2025 · mục “Hoạt động” · đoạn 2"
    `);
  });
});

describe("excerpt", () => {
  it("begins near the first matched word", () => {
    const long = articleOf([`${"Đầu câu rất dài. ".repeat(20)}Ở đây có Ali Asadov và nhiều người khác nữa.`]);
    const found = quoteOf(long, long.text, ["Ali Asadov"]);
    expect(excerpt(found, 60)).toMatchInlineSnapshot(`"…rất dài. Ở đây có Ali Asadov và nhiều người khác nữa."`);
  });
});

describe("every rendered answer", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1200 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 300 }),
    fc.constantFrom(
      "🇻🇳".repeat(700),
      "e\u0323\u0302".repeat(900),
      "مرحبا بالعالم ".repeat(100),
      "một dòng\n".repeat(100),
    ),
  );
  const anyQuote = fc
    .record({
      parts: fc.array(piece, { minLength: 1, maxLength: 5 }),
      pick: fc.nat(),
      title: piece,
      publisher: piece,
      marks: fc.array(fc.nat(1200), { maxLength: 120 }),
    })
    .map(({ parts, pick, title, publisher, marks }): Quote => {
      const document = articleOf(parts, { title, publisher, date: "2025-05-07", url: "https://bao.example/bai" });
      const words = parts[pick % parts.length]!;
      const found = quoteOf(document, words);
      const ends = [...new Set(marks.filter((at) => at < words.length))].sort((one, other) => one - other);
      const pairs = ends.flatMap((at, index) =>
        index % 2 === 1 ? [[found.start + ends[index - 1]!, found.start + at] as const] : [],
      );
      return { ...found, marks: pairs, score: 1, features: {} };
    });

  it("stays inside Telegram's limits, with every entity inside the text", () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 4 }), piece, (quotes, question) => {
        const all = quotes as [Quote, ...Quote[]];
        const heading = { question, context: question };
        const nothing = { kind: "nothing", question, missing: [question], nearest: quotes, confidence: 0 } as const;
        for (const rendered of [
          renderQuotes(all, vi, heading),
          renderContext(all[0], en),
          renderAnswer(nothing, vi, heading),
        ]) {
          const { text, entities } = messageOf(rendered);
          expect(text.length).toBeLessThanOrEqual(4096);
          expect(entities.length).toBeLessThanOrEqual(100);
          expect(text).not.toMatch(/\p{Surrogate}/u);
          expect(entities.filter((entity) => !isInside(entity, text))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  function isInside({ offset, length }: MessageEntity, text: string): boolean {
    return offset >= 0 && length > 0 && offset + length <= text.length;
  }
});
