import { describe, expect, it } from "vitest";
import { asksForSmallSum } from "../../src/text/money.ts";
import { words } from "../../src/text/words.ts";

describe("asksForSmallSum", () => {
  it.each([
    ["Vé đi Thác Ngần bao nhiêu?", true],
    ["ve xem phim bao nhieu", true],
    ["in màu bao nhiêu một tờ", true],
    ["thue xe bao nhieu 1 ngay", true],
    ["Lương cô giáo bao nhiêu?", true],
    ["Lương ban giám đốc cả năm bao nhiêu?", false],
    ["Xây cầu hết bao nhiêu tiền?", false],
    ["thu được bao nhiêu tiền vé", false],
  ])("%s: %s", (question, expected) => expect(asksForSmallSum(words(question), false)).toBe(expected));

  it.each([
    ["How much does she charge per session?", true],
    ["How much is a ticket?", true],
    ["How much did the bridge cost?", false],
  ])("%s: %s", (question, expected) => expect(asksForSmallSum(words(question), true)).toBe(expected));
});
