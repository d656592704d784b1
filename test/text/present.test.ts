import { describe, expect, it } from "vitest";
import { asksOfNow, asksOfOutcome, newestYear, tellsOfBefore } from "../../src/text/present.ts";
import { words } from "../../src/text/words.ts";

describe("asksOfNow", () => {
  it.each([
    ["Lương bây giờ bao nhiêu?", true],
    ["gia ca phe hom nay", true],
    ["Who is the director now?", true],
    ["Lương tháng đầu bao nhiêu?", false],
    ["Biết bao giờ mới xong?", false],
    ["Lúc bảy giờ có mở cửa không?", false],
  ])("%s: %s", (question, expected) => expect(asksOfNow(words(question))).toBe(expected));
});

describe("asksOfOutcome", () => {
  it.each([
    ["Rốt cuộc có bao nhiêu người đến?", true],
    ["cuoi cung co son do khong", true],
    ["chốt lại ngày nào", true],
    ["What is the final figure?", true],
    ["Chuyến cuối cùng mấy giờ?", false],
    ["Con hổ cuối cùng thấy năm nào?", false],
  ])("%s: %s", (question, expected) => expect(asksOfOutcome(words(question))).toBe(expected));
});

describe("tellsOfBefore", () => {
  it.each([
    ["Năm 1999 anh vào làm, lương 380.000 đồng.", true],
    ["Năm 1999 anh vào làm; lương nay là 9 triệu đồng.", false],
    ["Từ năm 1999 đến 2025 giá không đổi.", false],
    ["Lương 9 triệu đồng một tháng.", false],
    ["Mã số 19991 có từ lâu.", false],
    ["Since 2003 he lives there, currently alone.", false],
  ])("%s: %s", (text, expected) => expect(tellsOfBefore(text, 2022)).toBe(expected));
});

describe("newestYear", () => {
  it("is the greatest that stands in a text, 0 where none does", () => {
    expect(newestYear("Từ 1999 đến 2025, trừ 2010")).toBe(2025);
    expect(newestYear("Không có năm nào: 3.000 đồng")).toBe(0);
    expect(newestYear("1999 2025 ".repeat(200_000))).toBe(2025);
  });
});
