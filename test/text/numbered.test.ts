import { describe, expect, it } from "vitest";
import { isOrdinal, ordinalsIn, tellsOrdinal } from "../../src/text/numbered.ts";
import { words } from "../../src/text/words.ts";

const numbersOf = (question: string): string[] =>
  words(question).flatMap((word, at, all) => (isOrdinal(all, at) ? [word.text] : []));

describe("the number that tells a thing from its like", () => {
  it.each([
    ["Bão số 3 đổ bộ khi nào?", ["3"]],
    ["bao so 3 khi nao do bo", ["3"]],
    ["Hội nghị lần thứ 11 họp ở đâu?", ["11"]],
    ["trung đoàn 305 đóng quân ở đâu", ["305"]],
    ["quyết định 88 nói gì", ["88"]],
    ["Quý hai có bao nhiêu khách?", ["hai"]],
    ["Doanh thu quý III là bao nhiêu?", ["III"]],
    ["Quý khách hai người vào cửa nào?", []],
    ["Vé cho 3 người bao nhiêu tiền?", []],
    ["thứ 7 có mở cửa không", []],
    ["Tháng 9 năm 2025 có gì?", []],
  ])("%s", (question, numbers) => expect(numbersOf(question)).toEqual(numbers));
});

describe("what tells of the thing with a number", () => {
  it.each([
    ["bao so 8 bao gio vao", "Bão số 8 vào bờ đêm qua.", true],
    ["bão số 8 bao giờ vào", "Sáng qua bão 8 vào bờ.", true],
    ["xe buýt số 2 dời trạm về đâu", "Xe buýt tuyến 2 và tuyến 5 dời trạm.", true],
    ["cửa hàng số 14 ở đâu", "Mở suốt Tết: cửa hàng số 1 và 14.", true],
    ["cửa hàng số 5 ở đâu", "Số | Địa chỉ\n5 | 12 Lê Thọ", true],
    ["chi hội số 4 do ai lo", "Chi hội IV do bà Năm lo.", true],
    ["bão số 8 bao giờ vào", "Tỉnh diễn tập vào tháng 5 và tháng 8.", false],
    ["cửa hàng số 5 ở đâu", "Ngày 3/5 cửa hàng mở 5 quầy.", false],
    ["trưởng thuế cơ sở 5 là ai", "Bà Vân làm trưởng Thuế cơ sở 3, coi 5 phường.", false],
  ])("%s – %s", (question, text, isTold) => {
    const ordinals = ordinalsIn(words(question));
    expect(ordinals).toHaveLength(1);
    expect(tellsOrdinal(text, ordinals[0]!)).toBe(isTold);
  });
});
