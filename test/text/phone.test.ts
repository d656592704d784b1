import { describe, expect, it } from "vitest";
import { isPhone } from "../../src/text/phone.ts";
import { words } from "../../src/text/words.ts";

/** The words of a text that are numbers to call. */
const phones = (text: string): string =>
  words(text)
    .flatMap((word, at, run) => (isPhone(run, at) ? [word.text] : []))
    .join(" ");

describe("isPhone", () => {
  it.each([
    ["gọi 0912345678", "0912345678"],
    ["gọi 0269 888 0377", "0269 888 0377"],
    ["(+84) 41 555 0707", "41 555 0707"],
    ["tổng đài 1900 1234", "1900 1234"],
    ["gọi 115 ngay", "115"],
    ["biển số 81B-027.36", ""],
    ["Tạp chí số 118, tháng 5/2024", ""],
    ["từ 17-18/12/2025", ""],
    ["đón 26.000 lượt", ""],
  ])("%s: %s", (text, expected) => expect(phones(text)).toBe(expected));
});
