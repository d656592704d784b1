import { describe, expect, it } from "vitest";
import { goalAsked, goalsIn } from "../../src/text/going.ts";
import { words } from "../../src/text/words.ts";

describe("where somebody goes", () => {
  it.each([
    ["Khi nào Tổng thống thăm Việt Nam?", "Việt"],
    ["khi nao Putin sang tham chinh thuc Viet Nam", "Viet"],
    ["When did she come to Hanoi?", "Hanoi"],
    ["Ông rời Nga lúc nào?", undefined],
    ["Toi muon hoi gia ve", undefined],
    ["Ông ấy sang?", undefined],
  ])("is asked: %s", (question, goal) => {
    const run = words(question);
    expect(run[goalAsked(run)]?.text).toBe(goal);
  });

  it.each([
    ["Ông thăm chính thức Liên bang Nga từ ngày 8.", ["Liên bang Nga từ ngày"]],
    ["Đây là chuyến thăm đầu tiên của Tổng Bí thư tới Azerbaijan vào tháng 5.", ["Azerbaijan vào tháng 5"]],
    ["Cuộc họp kéo dài đến 8 giờ. Ông Aliyev về nước.", []],
    ["Xe đến, Ông lên xe.", []],
  ])("is told: %s", (text, goals) => {
    expect(goalsIn(words(text)).map((run) => run.map((word) => word.text).join(" "))).toEqual(goals);
  });
});
