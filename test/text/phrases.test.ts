import { describe, expect, it } from "vitest";
import { phraseTable } from "../../src/text/phrases.ts";
import { words } from "../../src/text/words.ts";

const table = phraseTable([
  { phrase: "Tổng thống", value: "president" },
  { phrase: "Tổng thống Mỹ", value: "the American president" },
  { phrase: "Tổng thống", value: "head of state" },
  { phrase: "mấy", value: "how many", strict: true },
  { phrase: "mấy giờ", value: "what time", strict: true },
  { phrase: "đảng", value: "party" },
  { phrase: "", value: "nothing" },
]);
const at = (text: string, from = 0) => table.longestAt(words(text), from).map(({ value }) => value);

describe("phraseTable", () => {
  it("finds the longest phrase, and all that are as long", () => {
    expect(at("Tổng thống Mỹ đến")).toEqual(["the American president"]);
    expect(at("tổng thống đến")).toEqual(["president", "head of state"]);
    expect(table.longestAt(words("Tổng thống Mĩ"), 0)).toEqual([{ length: 3, value: "the American president" }]);
  });

  it("finds every phrase that begins at a word, the longest first", () => {
    expect(table.allAt(words("tổng thống Mỹ đến"), 0).map(({ length, value }) => [length, value])).toEqual([
      [3, "the American president"],
      [2, "president"],
      [2, "head of state"],
    ]);
    expect(table.allAt(words("Mỹ đến"), 0)).toEqual([]);
  });

  it("finds a phrase only where it begins, and only whole", () => {
    expect(at("vị tổng thống", 1)).toEqual(["president", "head of state"]);
    expect(at("vị tổng thống", 0)).toEqual([]);
    expect(at("tổng")).toEqual([]);
  });

  it("finds it typed without diacritics, but not typed with others", () => {
    expect(at("tong thong my")).toEqual(["the American president"]);
    expect(at("dang")).toEqual(["party"]);
    expect(at("đáng")).toEqual([]);
    expect(at("tòng thông")).toEqual([]);
  });

  it("wants the diacritics of a strict single word, not those of a strict phrase", () => {
    expect(at("mấy")).toEqual(["how many"]);
    expect(at("may")).toEqual([]);
    expect(at("may gio")).toEqual(["what time"]);
  });
});
