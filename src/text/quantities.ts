import { exactKeysOf, fold } from "./fold.ts";
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

const HOUR = "gio";
/** Behind a unit: "mét rưỡi". */
const HALF = exactKeysOf("rưỡi ruoi");
/** Between two numbers of which the unit is said once. */
const TO = exactKeysOf("đến tới den toi");

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
