import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin, rangesIn } from "../../src/text/ranges.ts";
import { words } from "../../src/text/words.ts";

const ranges = (text: string) => rangesIn(words(text));
/** Which of these numbers of its unit a rule holds for. */
const holds = (rule: string, values: readonly number[]) =>
  values.filter((value) =>
    ranges(rule).some((range) => isWithin({ value, unit: range.unit, at: 0, length: 2 }, range)),
  );

describe("rangesIn", () => {
  const AGES = [5, 6, 15, 16, 60];
  it.each([
    ["trẻ em dưới 6 tuổi", [5]],
    ["tre em duoi 6 tuoi", [5]],
    ["chưa đủ 16 tuổi", [5, 6, 15]],
    ["chưa đến 6 tuổi", [5]],
    ["từ 6 đến dưới 16 tuổi", [6, 15]],
    ["từ 6 tuổi đến dưới 16 tuổi", [6, 15]],
    ["tu 6 den duoi 16 tuoi", [6, 15]],
    ["từ 6 đến 16 tuổi", [6, 15, 16]],
    ["từ 60 tuổi", [60]],
    ["từ 16 tuổi trở lên", [16, 60]],
    ["16 tuổi trở lên", [16, 60]],
    ["15 tuổi trở xuống", [5, 6, 15]],
    ["trên 15 tuổi", [16, 60]],
    ["hơn 16 tuổi", [60]],
    ["quá 15 tuổi", [16, 60]],
    ["không quá 15 tuổi", [5, 6, 15]],
    ["chưa quá 15 tuổi", [5, 6, 15]],
    ["khong qua 15 tuoi", [5, 6, 15]],
    ["không dưới 16 tuổi", [16, 60]],
    ["không trên 6 tuổi", [5, 6]],
    ["tối đa 6 tuổi", [5, 6]],
    ["nhiều nhất 6 tuổi", [5, 6]],
    ["tối thiểu 16 tuổi", [16, 60]],
    ["ít nhất 16 tuổi", [16, 60]],
    ["dưới mười sáu tuổi", [5, 6, 15]],
    ["dưới 6 tuổi hoặc từ 60 tuổi", [5, 60]],
    ["bé 5 tuổi", []],
    ["cao nhất 5 tuổi", []],
    ["dưới sông", []],
  ])("%s: holds for %j", (rule, ages) => expect(holds(rule, AGES)).toEqual(ages));

  it.each([
    ["từ 16h30 đến 18h30", [16.25, 16.5, 17, 18.5, 19], [16.5, 17, 18.5]],
    ["từ 6 giờ đến 8 giờ", [5, 6, 8, 9], [6, 8]],
    ["trên 10 tấn", [10_000, 10_500, 11_000], [10_500, 11_000]],
    ["không quá 12 km", [11_900, 12_000, 12_100], [11_900, 12_000]],
    ["trong bán kính 8 km", [7000, 9000], [7000]],
    ["trẻ cao từ 100 cm đến 145 cm", [0.75, 1.15, 1.5], [1.15]],
    ["trẻ cao dưới 80 phân", [0.75, 0.8], [0.75]],
    ["đơn từ 600.000 đồng được giao trong 8 km", [500_000, 700_000], [700_000]],
    ["phải đủ 16 tuổi", [15, 16], [16]],
    ["từ đủ 18 đến hết 25 tuổi", [17, 18, 25, 26], [18, 25]],
    ["đơn đặt sau 16 giờ", [15, 17], [17]],
    ["nộp trước 16 giờ 30", [16, 17], [16]],
    ["nhận bưu kiện nặng đến 25 kg; nặng hơn thì ra bưu điện", [5, 30], [5, 30]],
    ["sau 3 giờ", [2, 4], []],
    ["từ 8 giờ", [9], []],
    ["cao dưới 1,2 m", [1.1, 1.2], [1.1]],
    ["từ 16 chỗ trở lên", [15, 16, 45], [16, 45]],
    ["từ hai đến năm người", [1, 2, 5, 6], [2, 5]],
  ])("%s: of %j for %j", (rule, values, expected) => expect(holds(rule, values)).toEqual(expected));

  it("keeps the ends of a range in order, whatever is written", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (low, more) => {
        const high = low + more + 1;
        expect(holds(`từ ${low} đến dưới ${high} tuổi`, [low - 1, low, high - 1, high])).toEqual([low, high - 1]);
      }),
    );
  });
});

describe("isWithin", () => {
  it("asks for the same unit", () => {
    const range = { min: 0, max: 10, unit: "tuoi" };
    expect(isWithin({ value: 5, unit: "tuoi", at: 0, length: 2 }, range)).toBe(true);
    expect(isWithin({ value: 5, unit: "km", at: 0, length: 2 }, range)).toBe(false);
  });
});
