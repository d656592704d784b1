import { describe, expect, it } from "vitest";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { answerTypesOfWord } from "../../src/text/word-answer-types.ts";
import { words } from "../../src/text/words.ts";

/** The answer types that the words of a text show, by name, in the order of `ANSWER_TYPE`. */
function shown(text: string): string {
  const run = words(text);
  const answerTypes = run.reduce((bits, _, at) => bits | answerTypesOfWord(run, at), 0);
  return namesOf(answerTypes);
}

function namesOf(answerTypes: number): string {
  return Object.entries(ANSWER_TYPE)
    .flatMap(([name, bit]) => (answerTypes & bit ? [name] : []))
    .join(" ");
}

describe("ANSWER_TYPE", () => {
  it("has one bit of its own for each answer type, and fits into sixteen", () => {
    const bits = Object.values(ANSWER_TYPE);
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) expect([bit & (bit - 1), bit < 65_536]).toEqual([0, true]);
  });
});

describe("answerTypesOfWord", () => {
  it.each([
    ["vào 1992", "year"],
    ["ngày 7/5", "time"],
    ["từ 7/5/2025", "time year"],
    ["ngày 12/13", "number time amount"],
    ["lúc 16h30", "hour"],
    ["lúc 8 giờ", "hour duration"],
    ["trong 3 ngày", "duration amount"],
    ["giá 40.000 đồng", "money amount"],
    ["giá 40.000đ", "money amount"],
    ["giá 40k", "money amount"],
    ["giá 89 krona", "money amount"],
    ["gửi xe không mất tiền", "money"],
    ["không phải trả phí", "money"],
    ["mất tiền", ""],
    ["vốn 2 triệu đồng", "money amount"],
    ["vốn 2 triệu", "number money amount"],
    ["1,4 triệu lượt", "number amount"],
    ["tăng 22%", "amount"],
    ["được miễn phí", "money"],
    ["dài 12 km", "number measure amount"],
    ["bé 5 tuổi", "age amount"],
    ["gọi 0912345678", "phone"],
    ["gọi 115", "phone"],
    ["thứ Bảy", "order"],
    ["họp Chủ nhật", "order name"],
    ["giải đầu tiên", "order"],
    ["gồm gạo", "list"],
    ["hai người", "number amount"],
    ["lớp 9", ""],
    ["học hai buổi", "number duration amount"],
    ["80 xe", "number amount"],
    ["ông Nguyễn Du", "person name"],
    ["Nguyễn Du", "person name"],
    ["gặp Lê Lợi", "person name"],
    ["Chủ tịch UBND xã", "name"],
    ["họp ở UBND xã", "place name"],
    ["tại Baku", "place name"],
    ["ở Huế", "place name"],
    ["tầng 5", "place"],
    ["nhà số 8", "place"],
    ["số 27 đường", "place"],
    ["con số 60.000", "number amount"],
    ["Nhà nước Việt Nam", "name"],
    ["sang nước Nga", "place name"],
    ["hai nước. Khuôn khổ", "name"],
    ["hai bên", ""],
    ["hai đội", "number amount"],
    ["có năm đội", "number amount"],
    ["lễ hội năm nay", ""],
    ["mỗi năm một lần", "time"],
    ["lớp bảy, mỗi", ""],
    ["gọi 0269 888 0377", "phone"],
    ["gọi (+84) 41 555 0707", "number phone amount"],
    ["biển số 81B-027.36", "number amount"],
    ["từ 17-18/12/2025", "number time year amount"],
    ["Bộ Quốc phòng Việt Nam", "name"],
    ["báo Tuổi Trẻ", "name"],
    ["gọi 1900 1234", "phone year"],
    ["18 người", "number amount"],
    ["vì trời mưa", "reason"],
    ["con mèo đen", ""],
    ["Mèo đen", ""],
    ["", ""],
  ])("%s: %s", (text, answerTypes) => expect(shown(text)).toBe(answerTypes));

  it("takes two numbers for a day and a month only with a sign between them", () => {
    expect(shown("tỉ số 7/5")).toBe("number time amount");
    expect(shown("đội 7, 5 người")).toBe("number amount");
    expect(shown("hạng 40/5")).toBe("number amount");
  });
});

describe("a word that begins a sentence", () => {
  const first = (text: string): string => namesOf(answerTypesOfWord(words(text), 2, true));

  it.each([
    ["gì đó. Có cậu nuôi dế", ""],
    ["gì đó. Chín dự án", "number amount"],
    ["gì đó. Nhật Bản góp nhiều", "name"],
    ["gì đó. Nguyễn Du viết", "person name"],
  ])("is no name for its capital alone: %s (%s)", (text, answerTypes) => expect(first(text)).toBe(answerTypes));
});
