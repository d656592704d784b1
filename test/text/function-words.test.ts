import { describe, expect, it } from "vitest";
import { keysOf } from "../../src/text/fold.ts";
import { isFunctionWord, isLightEnglishWord, isLightWord } from "../../src/text/function-words.ts";

/** Whether a word belongs to a class, in a text with diacritics and in one without. */
const both = (belongs: typeof isFunctionWord, word: string) =>
  [false, true].map((isPlain) => belongs(keysOf(word), isPlain));

describe("isFunctionWord", () => {
  it.each([
    ["là", true, true],
    ["của", true, true],
    ["không", true, true],
    ["chuyến", false, false],
    ["cầu", false, false],
    ["la", false, true],
    ["cua", false, true],
    ["thi", false, true],
    ["di", false, true],
    ["nam", false, false],
    ["hội", false, false],
    ["hoi", false, false],
    ["Azerbaijan", false, false],
  ])("%s: %s typed in full, %s where nothing has diacritics", (word, full, plain) => {
    expect(both(isFunctionWord, word)).toEqual([full, plain]);
  });

  it("knows old and new tones, composed and decomposed", () => {
    expect(both(isFunctionWord, "CỦA".normalize("NFD"))).toEqual([true, true]);
  });
});

describe("isLightWord", () => {
  it.each([
    ["muốn", true, true],
    ["muon", false, true],
    ["nhà", true, true],
    ["nha", false, true],
    ["hỏi", true, true],
    ["hoi", false, false],
    ["sân", false, false],
    ["vé", false, false],
    ["ve", false, true],
    ["tàng", false, false],
  ])("%s: %s typed in full, %s where nothing has diacritics", (word, full, plain) => {
    expect(both(isLightWord, word)).toEqual([full, plain]);
  });

  it.each([
    ["going", true],
    ["museum", false],
    ["airport", false],
    ["please", true],
  ])("English %s: %s", (word, expected) => expect(isLightEnglishWord(word)).toBe(expected));
});
