import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clause, clausesOf } from "../../src/answer/clauses.ts";
import { words } from "../../src/text/words.ts";
import { anyText } from "../text/hostile.ts";

const clausesOfAll = (text: string, limit: number): Clause[] => clausesOf(text, { start: 0, end: text.length }, limit);
const slices = (text: string, limit = 300) => clausesOfAll(text, limit).map(({ start, end }) => text.slice(start, end));
const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });

describe("clausesOf", () => {
  it("cuts a sentence into clauses, joining what is short, and says what parts them", () => {
    const text =
      "Hai bên nhất trí tăng cường gặp gỡ và trao đổi đoàn, cả cấp cao, thúc đẩy hợp tác trong lĩnh vực năng lượng và dầu khí; mở rộng giao lưu.";
    expect(slices(text)).toEqual([
      "Hai bên nhất trí tăng cường gặp gỡ và trao đổi đoàn, cả cấp cao,",
      "thúc đẩy hợp tác trong lĩnh vực năng lượng và dầu khí;",
      "mở rộng giao lưu.",
    ]);
    expect(clausesOfAll(text, 300).map(({ before, after }) => [before, after])).toEqual([
      ["edge", "clause"],
      ["clause", "item"],
      ["item", "edge"],
    ]);
  });

  it("keeps the items of a list and the cells of a row apart, however short, but for scraps", () => {
    expect(slices("hội kiến Thủ tướng; dự lễ; tiếp a; b; c.")).toEqual([
      "hội kiến Thủ tướng;",
      "dự lễ; tiếp a;",
      "b; c.",
    ]);
    expect(slices("Vé người lớn | 40.000 đồng | mỗi lượt")).toEqual(["Vé người lớn |", "40.000 đồng |", "mỗi lượt"]);
  });

  it("cuts a long clause before the words that join its phrases", () => {
    const [one, two] = ["chữ dài ".repeat(12).trim(), "chữ ngắn ".repeat(10).trim()];
    expect(slices(`${one}  để  ${two}.`)).toEqual([one, `để  ${two}.`]);
  });

  it("says where a clause is torn from its neighbour between words", () => {
    expect(clausesOfAll("một hai ba bốn năm, sáu", 8).map(({ before, after }) => [before, after])).toEqual([
      ["edge", "word"],
      ["word", "word"],
      ["word", "edge"],
    ]);
  });

  it("cuts between words what is longer than the limit", () => {
    expect(slices("một hai ba bốn năm", 8)).toEqual(["một hai", "ba bốn", "năm"]);
  });

  it.each([
    ["a word without end", "a".repeat(500)],
    ["emoji of one code point", "🙂".repeat(200)],
    ["skin tones", "👍🏽".repeat(120)],
    ["families", "👨‍👩‍👧‍👦".repeat(50)],
    ["flags", "🇻🇳".repeat(120)],
    ["decomposed letters", "o\u031B\u0301".repeat(200)],
    ["syllables of Hangul in parts", "각".normalize("NFD").repeat(150)],
    ["conjuncts of Devanagari", "क्षि".repeat(120)],
  ])("cuts %s between whole characters, wherever the limit falls", (_, endless) => {
    for (let shift = 0; shift < 12; shift++) {
      const text = "x".repeat(shift) + endless;
      const boundaries = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
      const clauses = clausesOfAll(text, 80);
      expect(clauses.length).toBeGreaterThan(1);
      expect(clauses.filter(({ start }) => !boundaries.has(start))).toEqual([]);
    }
  });

  it("cuts a single character that is longer than the limit, but never a surrogate pair", () => {
    for (const mark of ["\u0301", "\u{E0101}"]) {
      const text = `a${mark.repeat(300)}`;
      expect(slices(text, 80).join("")).toBe(text);
      for (const slice of slices(text, 80)) expect(slice).not.toMatch(/\p{Cs}/u);
    }
  });

  it("leaves an accent on the space that carries it", () => {
    const text = `${"chữ cái ".repeat(12)}\u00A0\u0301 là dấu sắc`;
    for (const slice of slices(text, 80)) expect(slice).not.toMatch(/^\p{M}/u);
  });

  const stretch = fc.array(anyText, { maxLength: 12 }).map((texts) => texts.join(" và  "));

  it("holds all of a text but its white space, in order, no clause longer than the limit", () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: 20, max: 300 }), (text, limit) => {
        const clauses = clausesOfAll(text, limit);
        let before = 0;
        for (const { start, end } of clauses) {
          expect(text.slice(before, start).trim()).toBe("");
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(limit);
          before = end;
        }
        expect(text.slice(before).trim()).toBe("");
      }),
    );
  });

  it("begins and ends no clause with white space", () => {
    fc.assert(
      fc.property(stretch, (text) => {
        // A space that carries an accent is no white space.
        for (const slice of slices(text)) expect(slice).not.toMatch(/^\s(?!\p{M})|\s$/u);
      }),
    );
  });

  it("counts offsets in the whole text, also for a stretch of it", () => {
    const text = "Một câu ở trước. Hai câu nữa, ở giữa. Câu sau.";
    const clauses = clausesOf(text, { start: 17, end: 37 }, 300);
    expect(clauses).toEqual([{ start: 17, end: 37, before: "edge", after: "edge" }]);
  });

  it("splits no word that fits", () => {
    const text = "Tổng Bí thư Tô Lâm và Tổng thống Ilham Aliyev chứng kiến lễ trao các văn kiện hợp tác giữa hai nước";
    const whole = new Set(words(text).map((word) => word.text));
    for (const slice of slices(text, 30)) for (const word of words(slice)) expect(whole).toContain(word.text);
  });

  it.each([
    ["full stops", ".".repeat(50_000)],
    ["commas", "a, ".repeat(20_000)],
    ["one word", "a".repeat(50_000)],
    ["spaces", `a${" ".repeat(50_000)}b`],
    ["joining words", "và ".repeat(20_000)],
  ])("reads fifty thousand units of %s in time that grows with their number", (_, text) => {
    const began = performance.now();
    clausesOfAll(text, 300);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
