import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortTitle } from "../../../src/bot/message/short-title.ts";

describe("a short title", () => {
  it.each([
    ["within its length is as it was", "Cầu Long Biên", 20, "Cầu Long Biên"],
    ["ends before a compound that has no room", "Hai nước trao đổi nhiều văn kiện", 30, "Hai nước trao đổi nhiều…"],
    ["ends before a name that has no room", "Chuyến thăm lần này của Tô Lâm", 28, "Chuyến thăm lần…"],
    [
      "does not end with a word that leads on",
      "Báo cáo kết quả hoạt động của trường",
      32,
      "Báo cáo kết quả hoạt động…",
    ],
    ["keeps a number and its noun together", "Thông tư quy định học phí năm 2025", 31, "Thông tư quy định học phí…"],
    ["may end at a comma", "Khởi công, hoàn thành nhiều công trình", 24, "Khởi công, hoàn thành…"],
    ["of one long word is cut inside it", "x".repeat(50), 20, `${"x".repeat(19)}…`],
    ["in capitals is cut between compounds, too", "QUY CHẾ ĐÀO TẠO ĐẠI HỌC", 20, "QUY CHẾ ĐÀO TẠO…"],
  ])("%s", (_fact, title, length, expected) => {
    expect(shortTitle(title, length)).toBe(expected);
  });

  it("of any text fits, on one line", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.integer({ min: 10, max: 100 }),
        (title, length) => {
          const short = shortTitle(title, length);
          // Two more where letters from right to left are set apart.
          return short.length <= length + 2 && !short.includes("\n");
        },
      ),
    );
  });
});
