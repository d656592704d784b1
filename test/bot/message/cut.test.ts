import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, cutAt, cutLine } from "../../../src/bot/message/cut.ts";

const text = fc.string({ unit: "grapheme", maxLength: 60 });

describe("cut", () => {
  it("never exceeds the length and never splits a grapheme", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (words, length) => {
        const short = cut(words, length);
        expect(short.length).toBeLessThanOrEqual(length);
        if (short === words) return;
        const kept = short.slice(0, -1);
        const graphemes = [...new Intl.Segmenter("vi").segment(words)].map(({ segment }) => segment);
        const starts = graphemes.map((_, index) => graphemes.slice(0, index).join("").trimEnd());
        expect(starts).toContain(kept);
      }),
    );
  });

  it.each([
    ["một hai ba", 7, "một…"],
    ["🇻🇳🇻🇳🇻🇳", 6, "🇻🇳…"],
    ["e\u0323\u0302 ở", 3, "…"],
    ["👨‍👩‍👧‍👦 nhà", 8, "…"],
    ["vừa đủ", 6, "vừa đủ"],
  ])("%j in %i units is %j", (words, length, short) => {
    expect(cut(words, length)).toBe(short);
  });
});

describe("cutAt", () => {
  it("gives up a character longer than all that fits", () => {
    expect(cutAt(`a${"\u0301".repeat(5000)}`, 100)).toBe(0);
  });
});

describe("cutLine", () => {
  it.each([
    ["Chuyến \u202Emăht", "\u2068Chuyến măht\u2069"],
    ["a\u2069\u2067b", "\u2068ab\u2069"],
    ["مقال", "\u2068مقال\u2069"],
    ["Điện Biên", "Điện Biên"],
  ])("keeps what stands beside %j in its place", (given, line) => {
    expect(cutLine(given, 40)).toBe(line);
  });

  it("puts everything on one line", () => {
    expect(cutLine("  một\n\n hai\tba ", 20)).toBe("một hai ba");
  });
});
