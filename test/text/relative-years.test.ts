import { describe, expect, it } from "vitest";
import { isOnlyCompared, yearAsked, yearsTold } from "../../src/text/relative-years.ts";
import { words } from "../../src/text/words.ts";

describe("yearAsked", () => {
  it.each([
    ["Năm ngoái ai thắng?", -1],
    ["nam truoc bao nhieu khach", -1],
    ["How many came last year?", -1],
    ["Hội năm nay ngày nào?", 0],
    ["hoc phi nam hoc nay", 0],
    ["sang năm vé bao nhiêu", 1],
    ["Hội năm sau ngày nào?", 1],
    ["Ba năm trước ai thắng?", undefined],
    ["làm được bao nhiêu năm rồi", undefined],
    ["mấy năm nay ai giữ cúp", undefined],
    ["Việt Nam tới nước nào?", undefined],
    ["viet nam toi nuoc nao", undefined],
    ["bạn nam sau là ai", undefined],
    ["năm ngoái và năm nay mỗi năm bao nhiêu", undefined],
    ["Hội năm 2025 ngày nào?", undefined],
    ["dau nam toi gio co bao nhieu nguoi", undefined],
  ])("%s: %s", (question, expected) => expect(yearAsked(words(question))).toBe(expected));
});

describe("yearsTold", () => {
  it.each([
    ["Năm 2024 có bốn đội.", [2024]],
    ["Năm ngoái có bốn đội, năm nay bảy.", [2025, 2026]],
    ["Sang năm có chín đội.", [2027]],
    ["Khách tăng 58% so với cùng kỳ năm ngoái.", []],
    ["Cầu cao hơn mực lũ năm ngoái 1,2 m.", []],
    ["Có bốn đội.", []],
  ])("%s: %j", (text, expected) => expect(yearsTold(text, 2026)).toEqual(new Set(expected)));

  it("reads long texts at once", () => {
    expect(yearsTold("hơn như bằng so với ".repeat(50_000), 2026).size).toBe(0);
  });
});

describe("isOnlyCompared", () => {
  it.each([
    ["Khách tăng 41% so với năm 2024.", true],
    ["Khách tăng 41% so với lần thứ năm (năm 2024).", true],
    ["Mưa lớn nhất kể từ trận bão năm 2024.", true],
    ["Khách nhiều hơn năm 2024.", true],
    ["Năm 2024 có 900 khách.", false],
    ["Có hơn 900 khách năm 2024.", false],
    ["So với cả mùa trước, năm 2024 kém hơn; cùng kỳ năm 2024 thì đông.", false],
    ["Khách tăng so với năm 2023.", false],
  ])("%s: %s", (text, expected) => expect(isOnlyCompared("2024", text)).toBe(expected));
});
