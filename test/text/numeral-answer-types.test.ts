import { describe, expect, it } from "vitest";
import { isNumeral } from "../../src/text/numeral-answer-types.ts";
import { words } from "../../src/text/words.ts";

describe("isNumeral", () => {
  it.each([
    ["5", true],
    ["1.500", true],
    ["hai", true],
    ["triệu", true],
    ["hái", false],
    ["nhà", false],
    ["v2", false],
  ])("%s: %s", (word, expected) => expect(isNumeral(words(word)[0]!)).toBe(expected));
});
