import { exactKey, fold } from "./fold.ts";
import { numberOf } from "./numerals.ts";
import type { Word } from "./words.ts";

/** A number of something, as a question names it: "5 tuổi", "45 chỗ", "lúc 5 giờ chiều" (17 hours). */
export interface Quantity {
  readonly value: number;
  /** The unit's word without diacritics. */
  readonly unit: string;
  /** Index of its first word, and how many words it takes. */
  readonly at: number;
  readonly length: number;
}

/** Which quantities a rule holds for: "dưới 6 tuổi", "từ 16 chỗ trở lên", "từ 6h30 đến 8h00". Both ends belong to it, but for `min` of "trên" and `max` of "dưới". */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

const HOUR = "gio";
/** What is counted or measured where rules part people and things. */
const UNITS = new Set(
  "tuoi cho tan nguoi cm m km kg gio thang nam ngay tan tang mon cuon sao phong ho kw lit do chieu hoc met m2 ha".split(
    " ",
  ),
);
const BELOW = new Set(["dưới", "chưa", "duoi"].map(exactKey));
const ABOVE = new Set(["trên", "hơn", "quá", "tren"].map(exactKey));
const AT_MOST = new Set(["đa", "tối đa"].map(exactKey));
const AT_LEAST = new Set(["nhất", "thiểu"].map(exactKey));
const FROM = new Set(["từ", "tu"].map(exactKey));
const TO = new Set(["đến", "tới", "den", "toi"].map(exactKey));
const LEAST = 1e-9;

/** The quantities that a run of words names. */
export function quantitiesIn(run: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < run.length; at++) {
    const quantity = quantityAt(run, at);
    if (!quantity) continue;
    found.push(quantity);
    at += quantity.length - 1;
  }
  return found;
}

/** The ranges that a run of words sets. */
export function rangesIn(run: readonly Word[]): Range[] {
  return quantitiesIn(run).flatMap((quantity, index, all) => {
    const { value, unit, at, length } = quantity;
    const before = run[at - 1]?.exact ?? "";
    const earlier = run[at - 2]?.exact ?? "";
    const next = all[index + 1];
    const after = run[at + length];
    if (BELOW.has(before)) {
      const from = all[index - 1];
      const isPair = from?.unit === unit && FROM.has(run[from.at - 1]?.exact ?? "") && at - from.at <= 6;
      return [{ min: isPair ? from.value : 0, max: value - LEAST, unit }];
    }
    if (before === KHONG_QUA[1] && earlier === KHONG_QUA[0]) return [{ min: 0, max: value, unit }];
    if (ABOVE.has(before)) return [{ min: value + LEAST, max: Infinity, unit }];
    if (AT_MOST.has(before)) return [{ min: 0, max: value, unit }];
    if (AT_LEAST.has(before)) return [{ min: value, max: Infinity, unit }];
    if (FROM.has(before)) {
      const to = next && TO.has(run[next.at - 1]?.exact ?? "") ? next : undefined;
      if (to && to.unit === unit) return [{ min: value, max: to.value, unit }];
      if (after?.exact === TRO[0] && run[at + length + 1]?.exact === TRO[1])
        return [{ min: value, max: Infinity, unit }];
      return unit === "tuoi" && !next ? [{ min: value, max: Infinity, unit }] : [];
    }
    return [];
  });
}

const KHONG_QUA = ["không", "quá"].map(exactKey);
const TRO = ["trở", "lên"].map(exactKey);

/** Whether a quantity lies in a range of its unit. */
export function isWithin({ value, unit }: Quantity, range: Range): boolean {
  return unit === range.unit && value >= range.min && value <= range.max;
}

function quantityAt(run: readonly Word[], at: number): Quantity | undefined {
  const hour = hourAt(run, at);
  if (hour) return hour;
  const number =
    numberOf(
      run.slice(at, at + 6).map((word) => word.text.toLowerCase()),
      0,
    ) ?? digitsAt(run, at);
  if (!number) return undefined;
  const unit = run[at + number.length];
  if (unit && UNITS.has(unit.folded)) return { value: number.value, unit: unit.folded, at, length: number.length + 1 };
  // "Trẻ em từ 6 đến dưới 16 tuổi": the unit is said once.
  const later = run.slice(at + number.length, at + number.length + 4).findIndex((word) => UNITS.has(word.folded));
  const joins = run.slice(at + number.length, at + number.length + 2).some((word) => TO.has(word.exact));
  if (later < 0 || !joins) return undefined;
  return { value: number.value, unit: run[at + number.length + later]!.folded, at, length: number.length };
}

function digitsAt(run: readonly Word[], at: number): { value: number; length: number } | undefined {
  const text = run[at]!.text.replace(",", ".");
  return /^\d+(?:\.\d+)?$/u.test(text) && !/^\d{1,3}\.\d{3}$/u.test(text)
    ? { value: Number(text), length: 1 }
    : undefined;
}

/** An hour of the day: "16h30", "5 giờ chiều", "8 giờ". */
function hourAt(run: readonly Word[], at: number): Quantity | undefined {
  const match = /^(\d{1,2})[hg](\d{0,2})$/iu.exec(run[at]!.text);
  const isWord = /^\d{1,2}$/u.test(run[at]!.text) && run[at + 1]?.folded === HOUR;
  if (!match && !isWord) return undefined;
  const hours = Number(match ? match[1] : run[at]!.text) + Number(match?.[2] || 0) / 60;
  const length = match ? 1 : 2;
  const part = fold(run[at + length]?.text ?? "");
  const isLate = hours < 12 && (part === "chieu" || part === "toi" || part === "dem");
  return { value: isLate ? hours + 12 : hours, unit: HOUR, at, length };
}
