import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "../../src/text/words.ts";
import { anyText } from "./hostile.ts";

const written = (text: string) => words(text).map((word) => word.text);
const exact = (text: string) => words(text).map((word) => word.exact);

describe("words", () => {
  it.each([
    ["Tổng Bí thư Tô Lâm", ["Tổng", "Bí", "thư", "Tô", "Lâm"]],
    ["Việt Nam-Azerbaijan", ["Việt", "Nam", "Azerbaijan"]],
    ["A-déc-bai-gian", ["A", "déc", "bai", "gian"]],
    ["từ ngày 7-8/5", ["từ", "ngày", "7", "8", "5"]],
    ["giai đoạn 2025–2027", ["giai", "đoạn", "2025", "2027"]],
    ["tăng 6,5% (quý I)", ["tăng", "6,5", "%", "quý", "I"]],
    ["1.500.000 đồng.", ["1.500.000", "đồng"]],
    ["giá 30.000đ/kg, 2,5tr", ["giá", "30.000", "đ", "kg", "2,5", "tr"]],
    ["năm 1992.", ["năm", "1992"]],
    ["TP.HCM lúc 10:30", ["TP", "HCM", "lúc", "10", "30"]],
    ["“Thăm”…, về!", ["Thăm", "về"]],
    ["", []],
    ["…?! 🙂", []],
  ])("%s", (text, expected) => expect(written(text)).toEqual(expected));

  it.each([
    ["1.500.000", "1,500,000"],
    ["1.500.000", "1500000"],
    ["3,5", "3.5"],
    ["hòa", "HOÀ"],
  ])("takes %s and %s for one word", (one, other) => expect(exact(one)).toEqual(exact(other)));

  it.each([
    ["1.500", "1.5"],
    ["3,5", "35"],
    ["1.500.00", "150000"],
  ])("tells %s from %s", (one, other) => expect(exact(one)).not.toEqual(exact(other)));

  it("begins none with a mark, which stands on an emoji or a space", () => {
    expect(written("❤️ yêu")).toEqual(["yêu"]);
    expect(written("dấu sắc (\u00A0\u0301)")).toEqual(["dấu", "sắc"]);
  });

  it("slices back from the text, in order, and is never empty to compare", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(word.text).toBe(text.slice(word.start, word.end));
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.folded).not.toBe("");
          end = word.end;
        }
      }),
    );
  });

  it("finds the same words in composed and decomposed text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const keys = (form: "NFC" | "NFD") => words(text.normalize(form)).map((word) => [word.exact, word.folded]);
        expect(keys("NFD")).toEqual(keys("NFC"));
      }),
    );
  });

  it("reads a long number-like text in time that grows with its length", () => {
    const began = performance.now();
    words("1.".repeat(100_000));
    words("1,222.".repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
