import { describe, expect, it } from "vitest";
import { askedBy, isNumeral, KIND, kindsHeld } from "../../src/text/kinds.ts";
import { words } from "../../src/text/words.ts";

/** The words of a question that only ask, in brackets. */
function marked(question: string): string {
  const read = words(question);
  const { asking } = askedBy(read);
  return read.map((word, at) => (asking[at] ? `[${word.text}]` : word.text)).join(" ");
}

describe("askedBy", () => {
  it.each([
    ["Thủ tướng là ai?", KIND.person, "Thủ tướng [là] [ai]"],
    ["thu tuong la ai", KIND.person, "thu tuong [la] [ai]"],
    ["Có bao nhiêu đội?", KIND.number, "Có [bao] [nhiêu] đội"],
    ["co bao nhieu doi", KIND.number, "co [bao] [nhieu] doi"],
    ["Chuyến thăm kéo dài bao lâu?", KIND.number | KIND.time, "Chuyến thăm kéo dài [bao] [lâu]"],
    ["Hai nước lập quan hệ năm nào?", KIND.time, "Hai nước lập quan hệ [năm] [nào]"],
    ["Ông ấy sinh năm mấy?", KIND.time, "Ông ấy sinh [năm] [mấy]"],
    ["mấy giờ bay?", KIND.time, "[mấy] [giờ] bay"],
    ["Lễ ký diễn ra ở đâu?", KIND.place, "Lễ ký diễn ra [ở] [đâu]"],
    ["Vì sao hai bên hợp tác?", KIND.reason, "[Vì] [sao] hai bên hợp tác"],
    ["vi sao hai ben hop tac", KIND.reason, "[vi] [sao] hai ben hop tac"],
    ["Hai bên ký những gì?", 0, "Hai bên ký [những] [gì]"],
    ["Ai đến và khi nào?", KIND.person | KIND.time, "[Ai] đến và [khi] [nào]"],
    ["Tổng thống Azerbaijan", 0, "Tổng thống Azerbaijan"],
  ])("%s", (question, kinds, asking) => {
    expect(askedBy(words(question)).kinds).toBe(kinds);
    expect(marked(question)).toBe(asking);
  });

  it.each([
    ["máy bay", "mấy"],
    ["may bay", "mấy"],
    ["đau đầu", "đâu"],
    ["ngôi sao", "sao, which is a star too"],
  ])("hears no number and no place in “%s” (%s)", (question) => expect(askedBy(words(question)).kinds).toBe(0));

  it("knows a question that is typed decomposed", () => {
    expect(askedBy(words("ở đâu".normalize("NFD")))).toEqual(askedBy(words("ở đâu")));
  });
});

describe("kindsHeld", () => {
  it.each([
    ["năm 1992", KIND.number | KIND.time],
    ["ngày 7/5", KIND.number | KIND.time],
    ["hai người", KIND.number],
    ["80 xe", KIND.number],
    ["ông Nguyễn Du", KIND.person],
    ["tại Baku", KIND.person | KIND.place],
    ["vì trời mưa", KIND.reason],
    ["con mèo đen", 0],
    ["Mèo đen", 0],
    ["", 0],
  ])("%s", (text, kinds) => expect(kindsHeld(words(text))).toBe(kinds));
});

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
