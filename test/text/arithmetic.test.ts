import { describe, expect, it } from "vitest";
import { isArithmetic } from "../../src/text/arithmetic.ts";

describe("isArithmetic", () => {
  it.each([
    "1+1",
    "3 + 4 = ?",
    "12*12",
    "1.000 + 500",
    "năm nhân sáu bằng mấy",
    "hai mươi trừ ba bằng bao nhiêu vậy",
    "10/2 bằng mấy",
    "7 - 5 =",
    "what is 7 times 8",
    "căn bậc hai của 81",
    "mot cong mot bang may",
  ])("takes %j for a sum", (text) => {
    expect(isArithmetic(text)).toBe(true);
  });

  it.each([
    "",
    "5",
    "7/5",
    "7-8/5",
    "2025-2027",
    "8:30",
    "1-1",
    "1983-1990 là bao nhiêu",
    "3 x 4 cm",
    "5 nhóm giải pháp",
    "2 + 2 giải pháp",
    "hai nước cộng tác gì",
    "năm nhân chứng",
    "chia 3 phần bằng nhau",
    "1+".repeat(1000),
  ])("leaves %j alone", (text) => {
    expect(isArithmetic(text)).toBe(false);
  });
});
