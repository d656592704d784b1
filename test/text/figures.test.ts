import { describe, expect, it } from "vitest";
import { isCountry, isFigure, isMeasured } from "../../src/text/figures.ts";
import { words } from "../../src/text/words.ts";

describe("isFigure", () => {
  it.each([
    ["dân số", true],
    ["dan so", true],
    ["Học phí", true],
    ["lương", false],
    ["dài", true],
    ["giá", false],
    ["số dân", false],
    ["học", false],
    ["", false],
  ])("%s: %s", (text, expected) => expect(isFigure(words(text))).toBe(expected));
});

describe("isMeasured", () => {
  it.each([
    ["cao", true],
    ["dai", true],
    ["lương", false],
  ])("%s: %s", (text, expected) => expect(isMeasured(words(text)[0]!)).toBe(expected));
});

describe("isCountry", () => {
  it.each([
    ["thủ đô nước Pháp", true],
    ["vợ ông ấy ở Anh", true],
    ["Pháp", true],
    ["Anh", false],
    ["tư pháp", false],
    ["gửi cho anh", false],
  ])("by the last word of “%s”: %s", (text, expected) => expect(isCountry(words(text).at(-1)!)).toBe(expected));
});
