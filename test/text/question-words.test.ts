import { describe, expect, it } from "vitest";
import { KIND } from "../../src/text/answer-types.ts";
import { askingPhrases, firstPhrases } from "../../src/text/question-words.ts";
import { words } from "../../src/text/words.ts";

describe("the words that ask", () => {
  it.each([
    ["mấy giờ mở cửa", { kinds: KIND.hour, role: "kind" }],
    ["may gio mo cua", { kinds: KIND.hour, role: "kind" }],
    ["tên là gì", { kinds: KIND.person | KIND.name, role: "name" }],
    ["mấy triệu bản", { kinds: KIND.money, role: "sum" }],
    ["thế nào", { kinds: 0, role: "kind" }],
    ["ngôi sao", { kinds: 0, role: "nothing" }],
    ["mấy đội", { kinds: KIND.number, role: "kind" }],
    ["may doi", undefined],
    ["giá vé", undefined],
  ])("in “%s”", (text, expected) => {
    expect(askingPhrases().longestAt(words(text), 0)[0]?.value).toEqual(expected);
  });

  it("knows what asks without them, at the beginning of a few words", () => {
    expect(firstPhrases().longestAt(words("giá vé trẻ em"), 0)[0]).toMatchObject({
      length: 2,
      value: { kinds: KIND.money },
    });
  });
});
