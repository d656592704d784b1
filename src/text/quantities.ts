import { exactKey, fold } from "./fold.ts";
import { mayBeginNumber, numberOf } from "./numerals.ts";
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
const phrasesOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split("|")
      .flatMap((phrase) => [phrase, fold(phrase)])
      .map((phrase) => phrase.split(" ").map(exactKey).join(" ")),
  );
/** What stands before a number, one word or two; the two together mean something else than the second alone. */
const BELOW = phrasesOf("dưới|chưa|chưa đủ|chưa tới|chưa đến");
const ABOVE = phrasesOf("trên|hơn|quá");
const AT_MOST = phrasesOf("không quá|chưa quá|không hơn|không trên|tối đa|nhiều nhất|chậm nhất|muộn nhất|lâu nhất");
const AT_LEAST = phrasesOf("không dưới|ít nhất|tối thiểu|sớm nhất");
const FROM = phrasesOf("từ");
const TO = phrasesOf("đến|tới");
/** The same behind a number and its unit. */
const UP = phrasesOf("trở lên");
const DOWN = phrasesOf("trở xuống");
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
    const pair = `${run[at - 2]?.exact} ${before}`;
    const after = `${run[at + length]?.exact} ${run[at + length + 1]?.exact}`;
    if (AT_MOST.has(pair) || DOWN.has(after)) return [{ min: 0, max: value, unit }];
    if (AT_LEAST.has(pair) || UP.has(after)) return [{ min: value, max: Infinity, unit }];
    if (BELOW.has(before) || BELOW.has(pair)) {
      const from = all[index - 1];
      const isPair = from?.unit === unit && FROM.has(run[from.at - 1]?.exact ?? "") && at - from.at <= 6;
      return [{ min: isPair ? from.value : 0, max: value - LEAST, unit }];
    }
    if (ABOVE.has(before)) return [{ min: value + LEAST, max: Infinity, unit }];
    if (!FROM.has(before)) return [];
    const next = all[index + 1];
    const to = next && TO.has(run[next.at - 1]?.exact ?? "") ? next : undefined;
    if (to && to.unit === unit) return [{ min: value, max: to.value, unit }];
    return unit === "tuoi" && !next ? [{ min: value, max: Infinity, unit }] : [];
  });
}

/** Whether a quantity lies in a range of its unit. */
export function isWithin({ value, unit }: Quantity, range: Range): boolean {
  return unit === range.unit && value >= range.min && value <= range.max;
}

function quantityAt(run: readonly Word[], at: number): Quantity | undefined {
  if (!mayBeginNumber(run[at]!.folded)) return undefined;
  const hour = hourAt(run, at);
  if (hour) return hour;
  const number = numberAt(run, at);
  if (!number) return undefined;
  const after = at + number.length;
  const unit = unitAt(run, after);
  if (unit !== undefined) return { value: number.value, unit, at, length: number.length + 1 };
  // "Trẻ em từ 6 đến dưới 16 tuổi": the unit is said once.
  if (!TO.has(run[after]?.exact ?? "")) return undefined;
  const later = [after + 1, after + 2].map((from) => unitAt(run, from + (numberAt(run, from)?.length ?? run.length)));
  const said = later.find((found) => found !== undefined);
  return said === undefined ? undefined : { value: number.value, unit: said, at, length: number.length };
}

function unitAt(run: readonly Word[], at: number): string | undefined {
  const unit = run[at]?.folded;
  return unit !== undefined && UNITS.has(unit) ? unit : undefined;
}

/** Most words of a number, "hai mươi lăm nghìn năm trăm", that are read. */
const LONGEST_NUMBER = 6;

function numberAt(run: readonly Word[], at: number): { value: number; length: number } | undefined {
  if (at >= run.length) return undefined;
  const plain = run.slice(at, at + LONGEST_NUMBER).map((word) => word.text.toLowerCase());
  return numberOf(plain, 0) ?? digitsAt(run, at);
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
