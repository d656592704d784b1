import { describe, expect, it } from "vitest";
import { isOrdinal } from "../../src/text/numbered.ts";
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
