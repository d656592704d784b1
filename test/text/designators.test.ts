import { describe, expect, it } from "vitest";
import { designatorsIn, tellsOther } from "../../src/text/designators.ts";
import { words } from "../../src/text/words.ts";

describe("designatorsIn", () => {
  it.each([
    ["Cửa tầng 12 bị lỗi gì?", ["tầng 12"]],
    ["Phòng tập tòa A mở lúc nào?", ["tòa A"]],
    ["Lớp 11B2 học môn gì?", ["Lớp 11B2"]],
    ["Tháng 9 tầng B1 mở không?", ["Tháng 9", "tầng B1"]],
    ["Phòng 2 người giá bao nhiêu?", []],
    ["Nhà em ở phòng nào?", []],
  ])("%s: %j", (question, expected) => {
    expect(designatorsIn(words(question)).map(({ asked }) => asked)).toEqual(expected);
  });
});

describe("tellsOther", () => {
  it.each([
    ["Cửa tầng 12 bị lỗi gì?", "Cửa tầng 6 và tầng 19 bị chèn.", true],
    ["Phòng tập tòa A mở lúc nào?", "Phòng tập ở tòa B mở từ 5 giờ.", true],
    ["Phòng tập tòa A mở lúc nào?", "Các tòa B, A đều có phòng tập.", false],
    ["Phòng tập tòa A mở lúc nào?", "Phòng tập mở từ 5 giờ.", false],
    ["Tháng 5 mở lúc nào?", "Tháng 2 – tháng 8 mở từ 8 giờ.", false],
    ["Tháng 5 mở lúc nào?", "Tháng 2 đến tháng 8 mở từ 8 giờ.", false],
    ["Tháng 9 mở lúc nào?", "Tháng 2 – tháng 8 mở từ 7 giờ.", true],
  ])("%s “%s”: %s", (question, text, expected) => {
    expect(tellsOther(words(text), designatorsIn(words(question))[0]!)).toBe(expected);
  });
});
