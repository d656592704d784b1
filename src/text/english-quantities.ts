import { asRead } from "./english-spelling.ts";
import { englishNumber } from "./numerals/english.ts";
import type { Quantity } from "./quantities.ts";
import { sized, unitNamed } from "./units.ts";
import type { Word } from "./words.ts";

const HOUR = "gio";
const NOON = 12;

/** English units and those of Vietnamese that they are. */
const UNITS = new Map(
  Object.entries({
    tuổi: "yo",
    giờ: "hour hours",
    phút: "minute minutes",
    ngày: "day days",
    tuần: "week weeks",
    tháng: "month months",
    năm: "year years",
    kg: "kg kgs kilo kilos kilogram kilograms",
    km: "km kms kilometer kilometers kilometre kilometres",
    m: "m meter meters metre metres",
    cm: "cm centimeter centimeters centimetre centimetres",
    tấn: "ton tons tonne tonnes",
    chỗ: "seat seats",
    người: "person persons people",
    cuốn: "book books",
    tầng: "floor floors storey storeys",
    độ: "degree degrees",
    đồng: "dong dongs vnd",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unitNamed(unit)!])),
);
/** What stands before an age that has no unit: "children under 6". */
const BEFORE_AGE = new Set("under over below above aged age".split(" "));

/** The quantities that an English question names, in the units of Vietnamese: "a 5-year-old" (tuoi), "7 pm" (19 gio), "2 kilos". */
export function englishQuantitiesIn(read: readonly Word[]): Quantity[] {
  const plain = read.map(asRead);
  const found: Quantity[] = [];
  for (let at = 0; at < plain.length; at++) {
    const quantity = hourAt(plain, at) ?? quantityAt(plain, at);
    if (!quantity) continue;
    found.push({ ...quantity, at });
    at += quantity.length - 1;
  }
  return found;
}

type Found = Omit<Quantity, "at">;

function quantityAt(plain: readonly string[], at: number): Found | undefined {
  const number = numberAt(plain, at);
  if (!number) return undefined;
  const { value, length } = number;
  const [first = "", second, third] = plain.slice(at + length);
  if (/^years?$/u.test(first) && (second === "old" || (second === "of" && third === "age")))
    return { value, unit: "tuoi", length: length + (second === "old" ? 2 : 3) };
  const unit = UNITS.get(first);
  if (unit) return { value: sized(value, unit), unit: unit.unit, length: length + 1 };
  return BEFORE_AGE.has(plain[at - 1] ?? "") ? { value, unit: "tuoi", length } : undefined;
}

function numberAt(plain: readonly string[], at: number): { value: number; length: number } | undefined {
  const digits = /^\d+(?:\.\d+)?$/u.test(plain[at]!) ? { value: Number(plain[at]), length: 1 } : undefined;
  return digits ?? englishNumber(plain, at);
}

/** "7pm", "7:30 pm", "7 o'clock", "noon". */
function hourAt(plain: readonly string[], at: number): Found | undefined {
  if (plain[at] === "noon") return { value: NOON, unit: HOUR, length: 1 };
  const [, hour, half] = /^(\d{1,2})(am|pm)?$/u.exec(plain[at]!) ?? [];
  if (hour === undefined) return undefined;
  if (half) return { value: ofDay(Number(hour), half), unit: HOUR, length: 1 };
  const minutes = /^[0-5]\d(?:am|pm)?$/u.exec(plain[at + 1] ?? "")?.[0];
  const after = at + (minutes ? 2 : 1);
  const value = Number(hour) + Number(minutes?.slice(0, 2) ?? 0) / 60;
  const joined = minutes?.slice(2);
  if (joined) return { value: ofDay(value, joined), unit: HOUR, length: 2 };
  if (/^[ap]m$/u.test(plain[after] ?? ""))
    return { value: ofDay(value, plain[after]!), unit: HOUR, length: after + 1 - at };
  return plain[after] === "o" && plain[after + 1] === "clock"
    ? { value, unit: HOUR, length: after + 2 - at }
    : undefined;
}

function ofDay(hour: number, half: string): number {
  return (hour % NOON) + (half === "pm" ? NOON : 0);
}

/** How Vietnamese writes an hour of the day, and the day of a month: "19 giờ", "19h", "19h00". */
export function writtenHours({ value }: Quantity): string[] {
  const [hour, minute] = [Math.floor(value), Math.round((value % 1) * 60)];
  return minute === 0 ? [`${hour} giờ`, `${hour}h`, `${hour}h00`] : [`${hour} giờ ${minute}`, `${hour}h${minute}`];
}

/** The number of a day or a place in a row: "14th", "1st". */
export function ordinalOf(word: string): number | undefined {
  const [, number] = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word) ?? [];
  return number === undefined ? undefined : Number(number);
}
