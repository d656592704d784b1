import { describe, expect, it } from "vitest";
import { sheetsOf, sheetText } from "../../../src/bot/message/sheets.ts";
import { articleOf } from "../../support/articles.ts";

const HEADING = { text: "Cầu mới qua sông", kind: "heading" } as const;

/** The pages of an article to be read. */
function pagesOf(article: ReturnType<typeof articleOf>): string[] {
  return sheetsOf(article.text).map((sheet) => sheetText(article, sheet).text);
}

describe("a page of an article", () => {
  it("stands below the article's title", () => {
    expect(pagesOf(articleOf(["Cầu dài 2.290 mét."], { title: "Cầu" }))).toEqual(["Cầu\n\nCầu dài 2.290 mét."]);
  });

  it("that begins with the title does not say it twice; the others say it", () => {
    const long = "Cầu dài 2.290 mét. ".repeat(60).trim();
    const [first, second] = pagesOf(articleOf([HEADING, long, long], { title: HEADING.text }));
    expect(first).toBe(`${HEADING.text}\n\n${long}`);
    expect(second).toBe(`${HEADING.text}\n\n${long}`);
  });

  it("shows its headings and what is marked bold", () => {
    const article = articleOf([HEADING, "Cầu dài 2.290 mét.", "Rộng 24 mét."], { title: HEADING.text });
    const start = article.text.indexOf("Rộng");
    const { text, entities } = sheetText(article, sheetsOf(article.text)[0]!, [{ start, end: start + 12 }]);
    expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      HEADING.text,
      "Rộng 24 mét.",
    ]);
  });
});
