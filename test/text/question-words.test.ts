import { describe, expect, it } from "vitest";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { askingPhrases, firstPhrases } from "../../src/text/question-words.ts";
import { words } from "../../src/text/words.ts";

describe("the words that ask", () => {
  it.each([
    ["mấy giờ mở cửa", { answerTypes: ANSWER_TYPE.hour, role: "answerType" }],
    ["may gio mo cua", { answerTypes: ANSWER_TYPE.hour, role: "answerType" }],
    ["tên là gì", { answerTypes: ANSWER_TYPE.person | ANSWER_TYPE.name, role: "name" }],
    ["mấy triệu bản", { answerTypes: ANSWER_TYPE.money, role: "sum" }],
    ["thế nào", { answerTypes: 0, role: "answerType" }],
    ["ngôi sao", { answerTypes: 0, role: "nothing" }],
    ["mấy đội", { answerTypes: ANSWER_TYPE.number, role: "answerType" }],
    ["may doi", undefined],
    ["giá vé", undefined],
  ])("in “%s”", (text, expected) => {
    expect(askingPhrases().longestAt(words(text), 0)[0]?.value).toEqual(expected);
  });

  it("knows what asks without them, at the beginning of a few words", () => {
    expect(firstPhrases().longestAt(words("giá vé trẻ em"), 0)[0]).toMatchObject({
      length: 2,
      value: { answerTypes: ANSWER_TYPE.money },
    });
  });
});
