import { describe, expect, it } from "vitest";
import { joinedQuantity, otherWritings, unitOf } from "../../src/text/units.ts";
import { words } from "../../src/text/words.ts";

describe("unitOf", () => {
  it.each([
    ["ký", { unit: "kg", size: 1 }],
    ["ky", { unit: "kg", size: 1 }],
    ["kỳ", undefined],
    ["phân", { unit: "met", size: 0.01 }],
    ["phần", undefined],
    ["tấn", { unit: "kg", size: 1000 }],
    ["nhà", undefined],
  ])("of %s is %j", (word, unit) => expect(unitOf(words(word)[0])).toEqual(unit));
});

describe("joinedQuantity", () => {
  it.each([
    ["1m15", { value: 1.15, unit: "met" }],
    ["2m3", { value: 2.3, unit: "met" }],
    ["25m2", { value: 25, unit: "m2" }],
    ["60kg", { value: 60, unit: "kg" }],
    ["700k", { value: 700_000, unit: "dong" }],
    ["1tr5", { value: 1_500_000, unit: "dong" }],
    ["15t", { value: 15, unit: "tuoi" }],
    ["b1", undefined],
    ["5x", undefined],
    ["2025", undefined],
  ])("of %s is %j", (word, quantity) => expect(joinedQuantity(words(word)[0]!)).toEqual(quantity));
});

describe("otherWritings", () => {
  it.each([
    [1, "gio", ["60 phút", "1 giờ", "1 tiếng"]],
    [0.5, "gio", ["30 phút"]],
    [17, "gio", []],
    [14, "ngay", ["2 tuần", "14 ngày"]],
    [1.15, "met", ["115 cm"]],
    [2, "nam", ["24 tháng"]],
    [5, "tuoi", []],
  ])("of %d %s are %j", (value, unit, others) => expect(otherWritings(value, unit)).toEqual(others));
});
