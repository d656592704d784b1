import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses, sentences, type Span } from "../../src/text/sentences.ts";
import { words } from "../../src/text/words.ts";
import { anyText } from "./hostile.ts";

const slices = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** A text with a bar where one sentence ends and the next begins. */
const cases: readonly (readonly [why: string, marked: string])[] = [
  ["full stops", "Ông đến Baku.| Bà ở nhà."],
  ["question and exclamation marks", "Thật ư?| Vâng!| Ừ…| Thôi."],
  ["a number may open a sentence", "Năm 1992.| 30 năm sau."],
  ["a closing quotation mark belongs to its sentence", "“Chào anh.”| Anh nói."],
  ["an opening one to the next", "Hết.| “Vâng.”| Tốt."],
  ["the agency's closing sign", "vì hòa bình của thế giới./."],
  ["a forgotten space", "Đảng Azerbaijan Mới cầm quyền.|Chuyến thăm bắt đầu."],
  ["shortened words", "Ông ở TP. HCM.| Bà ở Huế."],
  ["titles", "GS. TS. Trần Văn nói.| Xong."],
  ["an initial", "Ông Nguyễn A. Tuấn đến.| Bà về."],
  ["initials", "Lính U.S. Army tới.| Họ đi."],
  ["and so on", "Cam, quýt, v.v. đều có.| Hết."],
  ["decimals", "Giá 3.5 triệu đồng.| Rẻ."],
  ["a date with stops", "Vào ngày 7.5.2025.| Sau đó về."],
  ["a small letter goes on", "Ông nói... rồi đi."],
  ["an address", "Xem vietnamplus.vn để biết thêm."],
  ["line breaks", "Một|\nhai|\n\nba"],
  ["nothing but marks", "..."],
];

describe("sentences", () => {
  it.each(cases)("%s: %s", (_, marked) => {
    const text = marked.replaceAll("|", "");
    expect(slices(text, sentences(text))).toEqual(marked.split("|").map((sentence) => sentence.trim()));
  });

  it("finds none where there is no text", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n\t ")).toEqual([]);
  });

  it("holds every word of the text in exactly one, in order, apart and trimmed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = sentences(text);
        expectTidy(text, spans);
        for (const word of words(text))
          expect(spans.filter(({ start, end }) => start <= word.start && word.end <= end)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves nothing between them but white space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = slices(text, sentences(text)).join("").replaceAll(/\s/gu, "");
        expect(all).toBe(text.replaceAll(/\s/gu, ""));
      }),
    );
  });

  it.each([
    ["dots", ".".repeat(100_000)],
    ["dots and closing marks", ".”".repeat(50_000)],
    ["one closing mark after another", `.${"”".repeat(100_000)}`],
    ["line breaks", "\n".repeat(100_000)],
    ["spaces", `a.${" ".repeat(100_000)}b`],
    ["a word without end", `${"a".repeat(100_000)}. B`],
    ["initials without end", "A.".repeat(50_000)],
    ["shortened words", "TP. ".repeat(25_000)],
  ])("reads a hundred thousand units of %s in time that grows with their number", (_, text) => {
    const began = performance.now();
    sentences(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("clauses", () => {
  it.each([
    "Ông đến Baku,| gặp tổng thống;| sau đó về.",
    "Bộ Công thương| – nơi ký kết| – ra thông cáo.",
    "Gồm có:| gạo,| cà phê.",
    "Giá 3,5 triệu.",
    "quan hệ Việt Nam-Azerbaijan",
  ])("%s", (marked) => {
    const text = marked.replaceAll("|", "");
    const expected = marked.split("|").map((clause) => clause.trim());
    expect(slices(text, clauses(text, { start: 0, end: text.length }))).toEqual(expected);
  });

  it("leave an accent on the space that carries it", () => {
    const text = "dấu sắc, \u0301 là một dấu";
    expect(slices(text, clauses(text, { start: 0, end: text.length }))).toEqual(["dấu sắc,", " \u0301 là một dấu"]);
  });

  it("stay within their stretch, in order, apart and trimmed", () => {
    const text = "Một, hai; ba: bốn – năm, sáu, bảy.";
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        const found = clauses(text, span);
        expectTidy(text, found);
        for (const { start, end } of found) expect([start >= span.start, end <= span.end]).toEqual([true, true]);
      }),
    );
  });
});

/** A space that carries an accent is none. */
const LOOSE_SPACE = /^\s(?!\p{M})|\s$/u;

function expectTidy(text: string, spans: readonly Span[]): void {
  let before = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).not.toMatch(LOOSE_SPACE);
    before = end;
  }
}
