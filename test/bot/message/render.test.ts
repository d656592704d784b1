import * as fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../../src/answer/answer.ts";
import { excerpt, renderAnswer, renderContext, renderQuotes } from "../../../src/bot/message/render.ts";
import { messageOf, type RichText } from "../../../src/bot/message/rich-text.ts";
import { articleOf, quoteOf } from "../../support/articles.ts";
import { translator } from "../../support/locales.ts";

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
const quote = quoteOf(article, "Trong chuyến thăm, Tổng Bí thư đã hội kiến Thủ tướng Ali Asadov.", [
  "Thủ tướng Ali Asadov",
]);

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
      ">Trong chuyến thăm, Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — #“Kết thúc chuyến thăm”# · VietnamPlus · 8/5/2025 · mục “Hoạt động” · đoạn 1"
    `);
  });

  it.each([
    ["Lê Thị Lan", "— #“Kết thúc chuyến thăm”# · VietnamPlus · Lê Thị Lan · 8/5/2025 · mục “Hoạt động” · đoạn\u00a02"],
    ["VietnamPlus", "— #“Kết thúc chuyến thăm”# · VietnamPlus · 8/5/2025 · mục “Hoạt động” · đoạn\u00a02"],
  ])("names who wrote it, once: %s", (author, cited) => {
    const signed = quoteOf({ ...article, author }, "Hai bên vui mừng nhận thấy quan hệ phát triển.");
    expect(
      show(renderQuotes([signed], vi))
        .split("\n")
        .at(-1),
    ).toBe(cited);
  });

  it("cites in English", () => {
    expect(show(renderQuotes([quote], en))).toMatchInlineSnapshot(`
      ">Trong chuyến thăm, Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — #“Kết thúc chuyến thăm”# · VietnamPlus · 8 May 2025 · section “Hoạt động” · paragraph 1"
    `);
  });

  it("keeps the parts of a citation in their order, whatever a title holds", () => {
    const turned = articleOf(["Tổng Bí thư thăm Baku."], {
      title: "Tin\u202E",
      publisher: "مقال\u2067",
      date: "2025-05-08",
    });
    expect(show(renderQuotes([quoteOf(turned, "Tổng Bí thư thăm Baku.")], vi))).toContain(
      "— “\u2068Tin\u2069” · \u2068مقال\u2069 · 8/5/2025",
    );
  });

  it("calls a caption a caption, and folds further quotes", () => {
    expect(show(renderQuotes([quote, quoteOf(article, "Lễ đón.")], vi))).toMatchInlineSnapshot(`
      ">Trong chuyến thăm, Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — #“Kết thúc chuyến thăm”# · VietnamPlus · 8/5/2025 · mục “Hoạt động” · đoạn 1

      »Lễ đón.»
      — #“Kết thúc chuyến thăm”# · VietnamPlus · 8/5/2025 · mục “Hoạt động” · đoạn 3 · chú thích ảnh"
    `);
  });

  it("names the question, and the one it follows up", () => {
    const heading = { question: "Còn thủ tướng?", context: "Ai tiếp Tổng Bí thư?" };
    expect(show(renderQuotes([quote], vi, heading))).toMatchInlineSnapshot(`
      "*Còn thủ tướng?*

      _Hỏi tiếp câu “Ai tiếp Tổng Bí thư?”_

      >Trong chuyến thăm, Tổng Bí thư đã hội kiến *Thủ tướng Ali Asadov*.>
      — #“Kết thúc chuyến thăm”# · VietnamPlus · 8/5/2025 · mục “Hoạt động” · đoạn 1"
    `);
  });

  it("renders a known answer as it did before, in each language and below each heading", () => {
    const answer = { kind: "nothing", question: "", missing: ["vé"], nearest: [], reasons: [], confidence: 0 } as const;
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
    const answer = {
      kind: "nothing",
      question: "",
      missing: ["vé tham quan"],
      nearest,
      reasons: [],
      confidence: 0,
    } as const;
    expect(show(renderAnswer(answer, vi))).toMatchInlineSnapshot(`
      "Các bài viết không nhắc đến «vé tham quan».

      Gần với câu hỏi nhất chỉ có:
      • Trong chuyến thăm, Tổng Bí thư đã hội kiến Thủ tướng Ali Asadov."
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
      — #“Kết thúc chuyến thăm”# · VietnamPlus · 8/5/2025 · mục “Hoạt động” · đoạn 2"
    `);
  });
});

describe("a quote in slices", () => {
  const visit = articleOf(
    [
      "Hội đồng gồm:",
      "Chủ tịch là ông Khải.",
      "Hôm qua mưa. Trong chuyến thăm, ông hội đàm với tổng thống; phát biểu với báo chí; hội kiến thủ tướng; dự lễ khánh thành. Ông về ngay.",
    ],
    { url: "https://bao.example/bai" },
  );
  const cut = quoteOf(
    visit,
    ["Trong chuyến thăm, ông hội đàm với tổng thống;", "hội kiến thủ tướng;"],
    ["ông hội đàm", "thủ tướng"],
  );

  it("shows every cut, and marks the words where they stand", () => {
    expect(show(renderQuotes([cut], vi))).toMatchInlineSnapshot(`
      ">Trong chuyến thăm, *ông hội đàm* với tổng thống; […] hội kiến *thủ tướng*; […]>
      — #“Bài thử”# · đoạn 3"
    `);
  });

  it("shows that one of an older version begins inside a sentence", () => {
    expect(show(renderQuotes([quoteOf(visit, "phát biểu với báo chí; hội kiến", ["báo chí"])], vi)))
      .toMatchInlineSnapshot(`
        ">[…] phát biểu với *báo chí*; hội kiến […]>
        — #“Bài thử”# · đoạn 3"
      `);
  });

  it("shows no cut at the ends of sentences", () => {
    expect(renderQuotes([quoteOf(visit, "Hôm qua mưa.")], vi).text).toMatch(/^Hôm qua mưa\.\n/u);
  });

  it("has what it hangs on on a line of its own, with a cut where something stands between", () => {
    expect(show(renderQuotes([quoteOf(visit, ["Hội đồng gồm:", "Chủ tịch là ông Khải."], ["ông Khải"])], vi)))
      .toMatchInlineSnapshot(`
        ">Hội đồng gồm:
        Chủ tịch là *ông Khải*.>
        — #“Bài thử”# · đoạn 2"
      `);
    expect(show(renderQuotes([quoteOf(visit, ["Hội đồng gồm:", "Hôm qua mưa."])], vi))).toMatchInlineSnapshot(`
      ">Hội đồng gồm: […]
      Hôm qua mưa.>
      — #“Bài thử”# · đoạn 3"
    `);
  });

  it("is folded where it is long", () => {
    expect(show(renderQuotes([{ ...cut, isLong: true }], vi))).toMatch(/^»Trong chuyến thăm/u);
  });

  it("stands in its paragraph, each slice bold", () => {
    expect(show(renderContext(cut, vi))).toMatchInlineSnapshot(`
      ">Chủ tịch là ông Khải.

      Hôm qua mưa. *Trong chuyến thăm, ông hội đàm với tổng thống;* phát biểu với báo chí; *hội kiến thủ tướng;* dự lễ khánh thành. Ông về ngay.>
      — #“Bài thử”# · đoạn 3"
    `);
  });

  it("stands in its paragraph behind what it hangs on, where that is further up", () => {
    expect(show(renderContext(quoteOf(visit, ["Hội đồng gồm:", "Ông về ngay."]), vi))).toMatchInlineSnapshot(`
      ">*Hội đồng gồm:*

      Chủ tịch là ông Khải.

      Hôm qua mưa. Trong chuyến thăm, ông hội đàm với tổng thống; phát biểu với báo chí; hội kiến thủ tướng; dự lễ khánh thành. *Ông về ngay.*>
      — #“Bài thử”# · đoạn 3"
    `);
    expect(show(renderContext(quoteOf(visit, ["Hội đồng gồm:", "Chủ tịch là ông Khải."]), vi))).toMatchInlineSnapshot(`
      ">Hội đồng gồm:

      *Chủ tịch là ông Khải.*

      Hôm qua mưa. Trong chuyến thăm, ông hội đàm với tổng thống; phát biểu với báo chí; hội kiến thủ tướng; dự lễ khánh thành. Ông về ngay.>
      — #“Bài thử”# · đoạn 2"
    `);
  });

  it("is linked to and excerpted by the part that answers", () => {
    const { entities } = renderQuotes([cut], vi);
    const links = entities.flatMap((entity) => (entity.type === "text_link" ? [decodeURIComponent(entity.url)] : []));
    expect(links).toEqual(["https://bao.example/bai#:~:text=hội kiến thủ tướng;"]);
    expect(excerpt(cut)).toBe("…hội kiến thủ tướng;");
    expect(excerpt(cut, 12)).toBe("…thủ tướng;");
  });
});

describe("excerpt", () => {
  it("begins near the first matched word", () => {
    const long = articleOf([`${"Đầu câu rất dài. ".repeat(20)}Ở đây có Ali Asadov và nhiều người khác nữa.`]);
    const found = quoteOf(long, long.text, ["Ali Asadov"]);
    expect(excerpt(found, 60)).toMatchInlineSnapshot(`"…Ở đây có Ali Asadov và nhiều người khác nữa."`);
  });

  it.each([
    ["Ali", 50, "…Thủ tướng Ali Asadov; dự lễ khánh thành…"],
    ["Sahiba", 70, "…Quốc hội Sahiba Gafarova; hội kiến Thủ tướng Ali Asadov; dự lễ…"],
    ["thủ đô", 45, "…ở thủ đô vào buổi chiều…"],
  ])("begins and ends between words, never inside a compound or a name: %s", (marked, length, shown) => {
    const text =
      "Trong chuyến thăm ấy đoàn đã hội kiến với Chủ tịch Quốc hội Sahiba Gafarova; hội kiến Thủ tướng Ali Asadov; dự lễ khánh thành Phòng Lưu niệm ở thủ đô vào buổi chiều hôm sau của chuyến thăm chính thức.";
    expect(excerpt(quoteOf(articleOf([text]), text, [marked]), length)).toBe(shown);
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
      cuts: fc.array(fc.nat(1200), { maxLength: 3 }),
      isLong: fc.constantFrom(true as const, undefined),
    })
    .map(({ parts, pick, title, publisher, marks, cuts, isLong }): Quote => {
      const document = articleOf(parts, { title, publisher, date: "2025-05-07", url: "https://bao.example/bai" });
      const words = parts[pick % parts.length]!;
      const found = quoteOf(document, words);
      const ends = [...new Set(marks.filter((at) => at < words.length))].sort((one, other) => one - other);
      const pairs = ends.flatMap((at, index) =>
        index % 2 === 1 ? [[found.start + ends[index - 1]!, found.start + at] as const] : [],
      );
      const slices = slicesBetween(found.start, found.end, cuts);
      return { ...found, slices, marks: pairs, score: 1, features: {}, ...(isLong && { isLong }) };
    });

  it("stays inside Telegram's limits, with every entity inside the text", () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 4 }), piece, (quotes, question) => {
        const all = quotes as [Quote, ...Quote[]];
        const heading = { question, context: question };
        const nothing = {
          kind: "nothing",
          question,
          missing: [question],
          nearest: quotes,
          reasons: [],
          confidence: 0,
        } as const;
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

  /** What is left of a stretch where it is cut at these places, a unit each. */
  function slicesBetween(start: number, end: number, cuts: readonly number[]) {
    const places = [...new Set(cuts)].map((cut) => start + cut).filter((place) => place > start && place < end - 1);
    const ends = [start, ...places.sort((one, other) => one - other).flatMap((place) => [place, place + 1]), end];
    const slices = ends.flatMap((from, index) => (index % 2 === 0 ? [{ start: from, end: ends[index + 1]! }] : []));
    return slices.filter((slice) => slice.end > slice.start);
  }

  it("marks the words that the quote marks, and no others", () => {
    fc.assert(
      fc.property(anyQuote, (any) => {
        const { text, entities } = renderQuotes([any], vi);
        const bold = entities.filter(({ type }) => type === "bold");
        const marked = any.marks.map(([from, to]) => any.document.text.slice(from, to));
        for (const { offset, length } of bold) expect(marked).toContain(text.slice(offset, offset + length));
      }),
    );
  });

  function isInside({ offset, length }: MessageEntity, text: string): boolean {
    return offset >= 0 && length > 0 && offset + length <= text.length;
  }
});
