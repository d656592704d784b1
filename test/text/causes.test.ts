import { describe, expect, it } from "vitest";
import { announcesCause, hintsAtCause, leadsToCause } from "../../src/text/causes.ts";
import { words } from "../../src/text/words.ts";

describe("leadsToCause", () => {
  const leads = (text: string) => words(text).some((_, at, run) => leadsToCause(run, at));
  it.each([
    ["Hội hoãn vì mưa to.", true],
    ["Giá tăng do gạo đắt.", true],
    ["Gỗ phải chờ giấy phép, nên thợ dừng tay.", true],
    ["Năm nay không bắn pháo, để không động cá.", true],
    ["Lý do: thay dây dẫn.", true],
    ["It was shut because of rain.", true],
    ["Cầu do ông An xây.", false],
    ["Lớp do cô giáo Mận dạy.", false],
    ["Vào cửa tự do.", false],
    ["Người bán nên kiểm tra.", false],
    ["Ông để lại bốn cuốn sổ.", false],
  ])("%s: %s", (text, expected) => expect(leads(text)).toBe(expected));
});

describe("hintsAtCause", () => {
  it.each([
    ["Phòng 7 đóng để thay sàn.", true],
    ["Bốn phòng khác vẫn mở.", false],
  ])("%s: %s", (text, expected) => expect(hintsAtCause(text)).toBe(expected));
});

describe("announcesCause", () => {
  it.each([
    ["Ngày | Khu vực | Lý do", true],
    ["Vì sao nhà vệ sinh hôi?", true],
    ["Why so late?", true],
    ["Ngày | Khu vực", false],
  ])("%s: %s", (text, expected) => expect(announcesCause(text)).toBe(expected));
});
