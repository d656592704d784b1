import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../src/text/quantities.ts";
import { words } from "../../src/text/words.ts";
import { anyText } from "./hostile.ts";

const quantities = (text: string) => quantitiesIn(words(text)).map(({ value, unit }) => `${value} ${unit}`);

describe("quantitiesIn", () => {
  it.each([
    ["bé 5 tuổi", ["5 tuoi"]],
    ["be 5 tuoi", ["5 tuoi"]],
    ["sáu tuổi", ["6 tuoi"]],
    ["xe mười sáu chỗ", ["16 cho"]],
    ["xe 3,5 tấn", ["3500 kg"]],
    ["nặng 1.500 kg", ["1500 kg"]],
    ["lúc 5 giờ chiều", ["17 gio"]],
    ["lúc 5 giờ sáng", ["5 gio"]],
    ["12 giờ trưa", ["12 gio"]],
    ["8h tối", ["20 gio"]],
    ["8h30", ["8.5 gio"]],
    ["từ 6 đến dưới 16 tuổi", ["6 tuoi", "16 tuoi"]],
    ["từ hai đến năm người", ["2 nguoi", "5 nguoi"]],
    ["từ 6 đến 15 tuổi, 12 km", ["6 tuoi", "15 tuoi", "12000 met"]],
    ["5 năm", ["5 nam"]],
    ["tầng 5", []],
    ["năm nay", []],
    ["Điều 5 khoản 2", []],
    ["40.000 đồng", ["40000 dong"]],
    ["cao 1m15", ["1.15 met"]],
    ["cao 75 phan", ["0.75 met"]],
    ["115cm", ["1.15 met"]],
    ["xe cao 2m3", ["2.3 met"]],
    ["cao mét rưỡi", ["1.5 met"]],
    ["2 tháng rưỡi", ["2.5 thang"]],
    ["chó 5 ký", ["5 kg"]],
    ["kỳ 5 kỳ", []],
    ["đơn 700k", ["700000 dong"]],
    ["hơn 1tr5", ["1500000 dong"]],
    ["em 15t", ["15 tuoi"]],
    ["30 phút", ["0.5 gio"]],
    ["8 giờ 30 phút", ["8.5 gio"]],
    ["8 giờ 30", ["8.5 gio"]],
    ["", []],
  ])("of %j are %j", (text, expected) => expect(quantities(text)).toEqual(expected));

  it("takes the words that it says it takes, in order, and ends with the unit", () => {
    const part = fc.oneof(anyText, fc.constantFrom("5", "năm", "tuổi", "đến", "dưới", "từ", "16h30", "mười", "3,5"));
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map((list) => list.join(" ")),
        (text) => {
          const run = words(text);
          let next = 0;
          for (const { at, length, value } of quantitiesIn(run)) {
            expect(at).toBeGreaterThanOrEqual(next);
            expect(length).toBeGreaterThan(0);
            expect(Number.isFinite(value)).toBe(true);
            next = at + length;
          }
          expect(next).toBeLessThanOrEqual(run.length);
        },
      ),
    );
  });

  it("reads a long chain of numbers in time that grows with its length", () => {
    const chain = words("1 đến ".repeat(5000));
    const start = performance.now();
    expect(quantitiesIn(chain)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
