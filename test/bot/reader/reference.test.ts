import { describe, expect, it } from "vitest";
import type { CitedQuote } from "../../../src/bot/message/citation.ts";
import { findQuote, referenceTo } from "../../../src/bot/reader/reference.ts";
import type { Document } from "../../../src/knowledge/document.ts";
import { knowledgeOf } from "../../search/folder.ts";
import { articleOf, quoteOf } from "../../support/articles.ts";

const LEAD = "Hội đồng đã họp. Thành viên gồm:";
const LIST = "Chủ tịch là ông Khải; thư ký là bà Vy; ủy viên là ông Lâm.";
const article = articleOf([LEAD, "Xen giữa.", LIST]);
const cut = quoteOf(
  article,
  ["Thành viên gồm:", "Chủ tịch là ông Khải;", "ủy viên là ông Lâm."],
  ["ông Khải", "ông Lâm"],
);

/** The quote as the buttons of a sent answer find it in the article as it is now. */
function found(quote: CitedQuote, now: Document): CitedQuote | undefined {
  const kept: unknown = JSON.parse(JSON.stringify(referenceTo({ ...quote, score: 1, features: {} }, true)));
  return findQuote(kept as ReturnType<typeof referenceTo>, knowledgeOf([now]));
}

const shownIn = ({ document, slices, marks }: CitedQuote) => ({
  slices: slices.map(({ start, end }) => document.text.slice(start, end)),
  marks: marks.map(([from, to]) => document.text.slice(from, to)),
});

describe("a reference to a quote", () => {
  it("finds it again, with all its slices and marks", () => {
    expect(found(cut, article)).toEqual(cut);
    expect(found({ ...cut, isLong: true }, article)).toEqual({ ...cut, isLong: true });
    const whole = quoteOf(article, LIST, ["bà Vy"]);
    expect(found(whole, article)).toEqual(whole);
  });

  it("finds it where its passage and what it hangs on have moved, each its own way", () => {
    const moved = articleOf(["Một đoạn mới.", LEAD, "Xen giữa, dài hơn trước.", "Và nữa.", LIST]);
    const quote = found(cut, moved)!;
    expect(shownIn(quote)).toEqual(shownIn(cut));
    expect(quote.text).toBe(cut.text);
    expect([quote.start, quote.end]).toEqual([quote.slices[0]!.start, quote.slices.at(-1)!.end]);
    expect(quote.passage.paragraph).toBe(5);
  });

  it("takes the nearest of several places that hold what it hangs on", () => {
    const twice = articleOf([LEAD, "Danh sách cũ.", LEAD, LIST]);
    expect(found(cut, twice)!.slices[0]!.start).toBe(twice.blocks[2]!.start + 17);
  });

  it("leaves out what it hangs on where that changed, or stands behind it now", () => {
    for (const parts of [[LEAD.replace("gồm", "có"), LIST], [LIST, LEAD], [LIST]])
      expect(shownIn(found(cut, articleOf(parts))!)).toEqual({
        slices: ["Chủ tịch là ông Khải;", "ủy viên là ông Lâm."],
        marks: ["ông Khải", "ông Lâm"],
      });
  });

  it("finds nothing where the passage changed, or the document is gone", () => {
    expect(found(cut, articleOf([LEAD, LIST.replace("Khải", "Khai")]))).toBeUndefined();
    expect(found(cut, { ...article, id: "khac.md" })).toBeUndefined();
  });

  it("is read as it was kept before quotes had slices", () => {
    const { slices: _, ...old } = referenceTo({ ...quoteOf(article, LIST), score: 1, features: {} }, true);
    expect(findQuote(old, knowledgeOf([article]))).toMatchObject({
      text: LIST,
      slices: [{ start: old.start, end: old.end }],
    });
  });
});
