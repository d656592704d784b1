import { describe, expect, it } from "vitest";
import { asksForDay, tellsDay } from "../../src/text/days.ts";
import { words } from "../../src/text/words.ts";

describe("asksForDay", () => {
  it.each([
    ["Phiên phúc thẩm mở ngày nào?", true],
    ["hop hom nao", true],
    ["đi bữa mấy", true],
    ["Khi nào họp?", false],
    ["Ngày họp có đông không?", false],
  ])("%s: %s", (question, expected) => expect(asksForDay(words(question))).toBe(expected));
});

describe("tellsDay", () => {
  it.each([
    ["Hạn nộp là 15 tháng 6.", true],
    ["Họp hôm 7/5.", true],
    ["Nghỉ 28–30/4.", true],
    ["Họp ngày 7.", true],
    ["Sinh hoạt lúc 18h30 thứ Tư.", true],
    ["Mở cửa cả ngày lễ.", true],
    ["Đêm giao thừa tàu chạy suốt đêm.", true],
    ["The next meeting is on Monday.", true],
    ["Từ tháng 3 năm 2021 đến tháng 11 năm 2022 có 131 người nộp tiền.", false],
    ["Thời gian tới, hai bên sớm họp.", false],
    ["Có 34.500 lượt khách, hôm sau vớt được 2.600 hoa.", false],
  ])("%s: %s", (text, expected) => expect(tellsDay(text)).toBe(expected));
});
