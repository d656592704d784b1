import { describe, expect, it } from "vitest";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { answerTypesOfNumeral, isNumeral } from "../../src/text/numeral-answer-types.ts";
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

describe("answerTypesOfNumeral", () => {
  it.each([
    ["8 triệu ơ-rô", 0, true],
    ["95 ơ-rô một đêm", 0, true],
    ["40.000 đồng", 0, true],
    ["8 ghế đá", 0, false],
  ])("tells a sum: %s", (text, at, expected) => {
    const run = words(text);
    const shown = run.slice(at).some((_, index) => (answerTypesOfNumeral(run, at + index) & ANSWER_TYPE.money) !== 0);
    expect(shown).toBe(expected);
  });
});
