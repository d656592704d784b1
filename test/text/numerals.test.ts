import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/text/numerals.ts";

const read = (text: string, from = 0) => numberOf(text.split(" "), from);

describe("numberOf reads Vietnamese", () => {
  it.each([
    ["hai", 2, 1],
    ["mười", 10, 1],
    ["mười lăm", 15, 2],
    ["mười năm", 10, 1],
    ["hai mươi", 20, 2],
    ["hai mươi lăm", 25, 3],
    ["hai mươi mốt", 21, 3],
    ["hai mươi tư", 24, 3],
    ["hai mươi năm", 20, 2],
    ["hai lăm", 25, 2],
    ["ba chục", 30, 2],
    ["chín mươi chín", 99, 3],
    ["một trăm", 100, 2],
    ["một trăm linh năm", 105, 4],
    ["một trăm lẻ hai", 102, 4],
    ["một trăm rưỡi", 150, 3],
    ["một trăm năm", 100, 2],
    ["một trăm năm mươi", 150, 4],
    ["ba trăm sáu mươi lăm", 365, 5],
    ["ba nghìn", 3000, 2],
    ["ba ngàn", 3000, 2],
    ["hai nghìn năm trăm", 2500, 4],
    ["hai nghìn năm", 2000, 2],
    ["hai nghìn linh năm", 2005, 4],
    ["hai nghìn không trăm hai mươi lăm", 2025, 7],
    ["một nghìn chín trăm bốn mươi lăm", 1945, 7],
    ["hai triệu rưỡi", 2_500_000, 3],
    ["một triệu hai trăm nghìn", 1_200_000, 5],
    ["2 triệu", 2_000_000, 2],
    ["1,5 tỷ", 1_500_000_000, 2],
    ["45 nghìn tỷ", 45e12, 3],
    ["5 trăm", 500, 2],
    ["hai nghìn ba nghìn", 2000, 2],
    ["hai tỷ tỷ tỷ", 2e18, 3],
    ["hai mươi người", 20, 2],
  ])("%s → %d in %d words", (text, value, length) => {
    expect(read(text)).toEqual({ value, length });
  });

  it.each([
    ["hai muoi lam", 25, 3],
    ["mot tram linh nam", 105, 4],
    ["ba nghin", 3000, 2],
    ["sau muoi", 60, 2],
    ["2 trieu", 2_000_000, 2],
    ["hai muoi nam", 20, 2],
    ["nam tram", 500, 2],
  ])("without diacritics: %s → %d in %d words", (text, value, length) => {
    expect(read(text)).toEqual({ value, length });
  });

  it.each(["sau", "bay", "nam", "tam", "bon", "muoi", "không", "trăm", "triệu", "linh năm", "lăm", "tư", "nghìn", ""])(
    "finds none in %j",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it.each([
    ["năm nhóm", 0, 5],
    ["có năm người", 1, 5],
    ["tháng năm", 1, 5],
    ["năm 2025", 0, undefined],
    ["năm hai nghìn", 0, undefined],
    ["năm nào", 0, undefined],
    ["5 năm", 1, undefined],
    ["mấy năm", 1, undefined],
    ["hàng năm", 1, undefined],
  ])("%s: at word %d five is %s", (text, from, value) => {
    expect(read(text, from)?.value).toBe(value);
  });
});

describe("numberOf reads English and digits", () => {
  it.each([
    ["twenty five", 25, 2],
    ["one hundred", 100, 2],
    ["a hundred", 100, 2],
    ["two hundred and five", 205, 4],
    ["three thousand", 3000, 2],
    ["nineteen", 19, 1],
    ["ten million", 10_000_000, 2],
    ["2.5 million", 2_500_000, 2],
    ["one million two hundred thousand", 1_200_000, 5],
    ["five and a half", 5, 1],
    ["two million three million", 2_000_000, 2],
    ["2025", 2025, 1],
    ["1.500.000", 1_500_000, 1],
    ["1,500,000", 1_500_000, 1],
    ["1.500", 1500, 1],
    ["3,5", 3.5, 1],
    ["007", 7, 1],
  ])("%s → %d in %d words", (text, value, length) => {
    expect(read(text)).toEqual({ value, length });
  });

  it.each(["one", "ten", "a", "and", "hundred", "1.2.3", "12a", "1..5", "9".repeat(40)])("finds none in %j", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

/** Written out by the rules of school books, as a second opinion. */
function inWords(value: number): string {
  const units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
  const last = (unit: number, tens: number) => (unit === 5 ? "lăm" : unit === 1 && tens > 1 ? "mốt" : units[unit]!);
  const group = (number: number, isFull: boolean): string[] => {
    const [hundreds, tens, unit] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
    return [
      ...(hundreds || isFull ? [units[hundreds]!, "trăm"] : []),
      ...(tens === 0 && unit && (hundreds || isFull) ? ["linh", units[unit]!] : []),
      ...(tens === 0 && unit && !hundreds && !isFull ? [units[unit]!] : []),
      ...(tens ? [...(tens === 1 ? ["mười"] : [units[tens]!, "mươi"]), ...(unit ? [last(unit, tens)] : [])] : []),
    ];
  };
  const parts: string[] = [];
  for (const [scale, name] of [
    [1e9, "tỷ"],
    [1e6, "triệu"],
    [1e3, "nghìn"],
    [1, ""],
  ] as const) {
    const number = Math.floor(value / scale) % 1000;
    if (number) parts.push(...group(number, parts.length > 0), ...(name ? [name] : []));
  }
  return parts.join(" ");
}

it("numberOf reads back every number written out", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999_999_999 })), (value) => {
      const text = inWords(value);
      expect(read(text)).toEqual({ value, length: text.split(" ").length });
    }),
    { numRuns: 2000 },
  );
});

it("numberOf stays inside any words", () => {
  const word = fc.constantFrom(
    ..."năm mươi mười trăm nghìn tỷ rưỡi linh không lăm 2 3,5 and a hundred ten million nam x".split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.nat(45), (words, from) => {
      const found = numberOf(words, from);
      if (!found) return;
      expect(found.length).toBeGreaterThan(0);
      expect(from + found.length).toBeLessThanOrEqual(words.length);
      expect(Number.isFinite(found.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
