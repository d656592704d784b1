import { describe, expect, it } from "vitest";
import { asksAloud, isBareLabel, speaksAloud, turnsIn } from "../../src/text/speakers.ts";

const partsOf = (text: string): string[] => turnsIn(text).map(({ start, end }) => text.slice(start, end));

describe("turnsIn", () => {
  it.each<[text: string, parts: readonly string[]]>([
    ["Hỏi: Phí bao nhiêu? Đáp: 2.000 đồng.", ["Hỏi: Phí bao nhiêu?", "Đáp: 2.000 đồng."]],
    ["Hỏi: Ai được miễn\nĐáp: Học sinh.", ["Hỏi: Ai được miễn", "Đáp: Học sinh."]],
    ["1. Câu hỏi 2: Mấy giờ? Trả lời: Tám giờ.", ["1. Câu hỏi 2: Mấy giờ?", "Trả lời: Tám giờ."]],
    ["PV: Mấy giờ mở? Ông Lục Văn Hài: Tám giờ.", ["PV: Mấy giờ mở?", "Ông Lục Văn Hài: Tám giờ."]],
    [
      "PV: Xin cho biết giờ mở cửa Ông Lục Văn Hài: Tám giờ.",
      ["PV: Xin cho biết giờ mở cửa", "Ông Lục Văn Hài: Tám giờ."],
    ],
    ["PV: Giá cá ra sao. TS. Ngô Ư: Giá tăng.", ["PV: Giá cá ra sao.", "TS. Ngô Ư: Giá tăng."]],
    ["PV: Thưa ông Lục Văn Hài: giá cá ra sao?", ["PV: Thưa ông Lục Văn Hài: giá cá ra sao?"]],
    ["Q: Mấy giờ? A: Tám giờ.", ["Q: Mấy giờ?", "A: Tám giờ."]],
    ["Hỏi: Một? Đáp: Hai. Hỏi: Ba? Đáp: Bốn.", ["Hỏi: Một?", "Đáp: Hai.", "Hỏi: Ba?", "Đáp: Bốn."]],
    ["Hỏi: Tôi gửi đơn Hỏi: không được?", ["Hỏi: Tôi gửi đơn Hỏi: không được?"]],
    ["Ông hỏi: Ai đó? Đáp: Tôi.", ["Ông hỏi: Ai đó? Đáp: Tôi."]],
    ["Giờ mở cửa: tám giờ.", ["Giờ mở cửa: tám giờ."]],
  ])("%s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

describe("asksAloud", () => {
  it.each<[line: string, next: string, asks: boolean]>([
    ["Hỏi: Ai được miễn phí qua cầu", "Đáp: Học sinh.", true],
    ["Hỏi: Ai được miễn phí qua cầu", "Luật sư Ngô Ư: Học sinh.", true],
    ["Câu 3. Ai được miễn phí qua cầu", "Trả lời: Học sinh.", true],
    ["PV: Ai được miễn phí qua cầu", "Ông Hài: Học sinh.", true],
    ["PV: Xin cảm ơn ông!", "Ông Hài: Chào các bạn.", false],
    ["Hỏi: Ai được miễn phí qua cầu", "Học sinh được miễn.", false],
    ["Câu 3. Hồ ở đâu", "Câu 4. Hồ rộng bao nhiêu", false],
    ["Ông Hài: Học sinh.", "Đáp: Cảm ơn.", false],
  ])("%s / %s: %s", (line, next, asks) => {
    expect(asksAloud(line, next)).toBe(asks);
  });
});

it.each<[line: string, speaks: boolean, isBare: boolean]>([
  ["Hỏi:", true, true],
  ["Trả lời:", true, true],
  ["Đáp: Tám giờ.", true, false],
  ["PV: Mấy giờ?", true, false],
  ["Hỏi han: mọi người", false, false],
  ["Địa chỉ:", false, false],
])("%s begins what somebody says: %s; and is nothing else: %s", (line, speaks, isBare) => {
  expect([speaksAloud(line), isBareLabel(line)]).toEqual([speaks, isBare]);
});
