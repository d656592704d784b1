import { exactKey, fold } from "./fold.ts";
import { mayBeginNumber, numberOf } from "./numerals.ts";
import { joinedQuantity, sized, unitOf } from "./units.ts";
import type { Word } from "./words.ts";

/** A number of something, as a question names it: "5 tuổi", "45 chỗ", "1m15" (1.15 metres), "lúc 5 giờ chiều" (17 hours). */
export interface Quantity {
  readonly value: number;
  /** The unit that it is told in, without diacritics: metres for "75 phân". */
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
const AT_MOST = phrasesOf(
  "trong vòng|bán kính|phạm vi|không quá|chưa quá|không hơn|không trên|tối đa|nhiều nhất|chậm nhất|muộn nhất|lâu nhất",
);
const AT_LEAST = phrasesOf("không dưới|ít nhất|tối thiểu|sớm nhất");
const FROM = phrasesOf("từ|đủ|từ đủ|phải đủ");
const TO = phrasesOf("đến|tới|đến hết");
/** Of a time of the day. */
const AFTER = phrasesOf("sau");
const UNTIL = phrasesOf("trước");
/** What tells of a quantity beyond one that has just been told. */
const MORE = phrasesOf("hơn");
const BEYOND = phrasesOf("nặng|cao|lớn|nhiều|lâu|xa|dài|muộn|trễ|đông|già");
const NEARLY = 4;
/** Hours below it that follow "sau" are rather how long something takes: "sau 3 giờ". */
const EARLIEST = 5;
/** Most words from the beginning of a quantity to that of the one which ends its range. */
const FARTHEST = 8;
const HALF = phrasesOf("rưỡi");
/** Units of which "từ" alone sets the least: what begins at an hour or on a day goes on. */
const COUNTED = new Set(["tuoi", "dong", "met", "kg", "nguoi", "cho"]);
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
    if (goesBeyond(run, at + length)) return [{ min: 0, max: Infinity, unit }];
    const before = run[at - 1]?.exact ?? "";
    const pair = `${run[at - 2]?.exact} ${before}`;
    const after = `${run[at + length]?.exact} ${run[at + length + 1]?.exact}`;
    if (AT_MOST.has(pair) || DOWN.has(after)) return [{ min: 0, max: value, unit }];
    if (AT_LEAST.has(pair) || UP.has(after)) return [{ min: value, max: Infinity, unit }];
    if (BELOW.has(before) || BELOW.has(pair)) {
      const from = all[index - 1];
      const isPair = from?.unit === unit && isFrom(run, from) && at - from.at <= 6;
      return [{ min: isPair ? from.value : 0, max: value - LEAST, unit }];
    }
    if (ABOVE.has(before)) return [{ min: value + LEAST, max: Infinity, unit }];
    if (unit === HOUR && value >= EARLIEST && AFTER.has(before)) return [{ min: value, max: Infinity, unit }];
    if (unit === HOUR && value >= EARLIEST && UNTIL.has(before)) return [{ min: 0, max: value, unit }];
    if (!isFrom(run, quantity)) return [];
    const next = all[index + 1];
    const to = next?.unit === unit && next.at - at <= FARTHEST ? next : undefined;
    if (to && isTo(run, to)) return [{ min: value, max: to.value, unit }];
    return COUNTED.has(unit) && !to ? [{ min: value, max: Infinity, unit }] : [];
  });
}

/** Whether what lies beyond a quantity is told right behind it, too: "đến 25 kg; nặng hơn, …". */
function goesBeyond(run: readonly Word[], from: number): boolean {
  const at = run.slice(from, from + NEARLY).findIndex(({ exact }) => MORE.has(exact));
  return at > 0 && BEYOND.has(run[from + at - 1]!.exact) && !/^\d/u.test(run[from + at + 1]?.text ?? "");
}

function isFrom(run: readonly Word[], { at }: Quantity): boolean {
  return FROM.has(run[at - 1]?.exact ?? "");
}

function isTo(run: readonly Word[], { at }: Quantity): boolean {
  return TO.has(run[at - 1]?.exact ?? "") || TO.has(`${run[at - 2]?.exact} ${run[at - 1]?.exact}`);
}

/** Whether a quantity lies in a range of its unit. */
export function isWithin({ value, unit }: Quantity, range: Range): boolean {
  return unit === range.unit && value >= range.min && value <= range.max;
}

function quantityAt(run: readonly Word[], at: number): Quantity | undefined {
  const half = halfAt(run, at);
  if (half) return half;
  if (!mayBeginNumber(run[at]!.folded)) return undefined;
  const hour = hourAt(run, at);
  if (hour) return hour;
  const joined = joinedQuantity(run[at]!);
  if (joined) return { ...joined, at, length: 1 };
  const number = numberAt(run, at);
  if (!number) return undefined;
  const after = at + number.length;
  const unit = unitOf(run[after]);
  if (unit) {
    const isHalved = HALF.has(run[after + 1]?.exact ?? "");
    const value = sized(number.value + (isHalved ? 0.5 : 0), unit);
    return { value, unit: unit.unit, at, length: number.length + (isHalved ? 2 : 1) };
  }
  // "Trẻ em từ 6 đến dưới 16 tuổi": the unit is said once.
  if (!TO.has(run[after]?.exact ?? "")) return undefined;
  const later = [after + 1, after + 2].map((from) => unitOf(run[from + (numberAt(run, from)?.length ?? run.length)]));
  const said = later.find((found) => found !== undefined);
  return said && { value: sized(number.value, said), unit: said.unit, at, length: number.length };
}

/** "Mét rưỡi": one and a half. */
function halfAt(run: readonly Word[], at: number): Quantity | undefined {
  if (!HALF.has(run[at + 1]?.exact ?? "")) return undefined;
  const unit = unitOf(run[at]);
  return unit && { value: sized(1.5, unit), unit: unit.unit, at, length: 2 };
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

/** An hour of the day: "16h30", "5 giờ chiều", "8 giờ", "8 giờ 30 phút". */
function hourAt(run: readonly Word[], at: number): Quantity | undefined {
  const match = /^(\d{1,2})[hg](\d{0,2})$/iu.exec(run[at]!.text);
  const isWord = /^\d{1,2}$/u.test(run[at]!.text) && run[at + 1]?.folded === HOUR;
  if (!match && !isWord) return undefined;
  const [, minutes] = isWord ? (/^([0-5]\d)$/u.exec(run[at + 2]?.text ?? "") ?? []) : [];
  const hours = Number(match ? match[1] : run[at]!.text) + Number(minutes ?? match?.[2] ?? 0) / 60;
  const said = minutes === undefined ? 0 : run[at + 3]?.folded === "phut" ? 2 : 1;
  const length = (match ? 1 : 2) + said;
  const part = fold(run[at + length]?.text ?? "");
  const isLate = hours < 12 && (part === "chieu" || part === "toi" || part === "dem");
  return { value: isLate ? hours + 12 : hours, unit: HOUR, at, length };
}
