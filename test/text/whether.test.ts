import { describe, expect, it } from "vitest";
import { asksWhether, asksWhetherInEnglish } from "../../src/text/whether.ts";
import { words } from "../../src/text/words.ts";

describe("asksWhether", () => {
  it.each([
    "có được mang chó vào không",
    "duoc gui xe k",
    "thư viện mở chưa vậy ạ",
    "mua ve truoc dc khong a",
    "xong chưa?",
  ])("of %j is so", (question) => expect(asksWhether(words(question))).toBe(true));

  it.each([
    "không khí ở đâu trong lành",
    "mấy giờ mở cửa",
    "vì sao chưa mở cửa sớm hơn",
    "vì sao chị ấy chọn nghề dược",
    "",
    "không ạ vậy bạn em anh chị",
  ])("of %j is not", (question) => expect(asksWhether(words(question))).toBe(false));
});

describe("asksWhetherInEnglish", () => {
  it.each([
    ["Is the museum open on Monday?", true],
    ["Can I bring a dog?", true],
    ["When is it open?", false],
    ["", false],
  ])("of %j is %s", (question, expected) => expect(asksWhetherInEnglish(words(question))).toBe(expected));
});
