import { digitsOf } from "./digits.ts";
import type { Numeral } from "./numeral.ts";

const UNITS = tableOf("một 1 hai 2 ba 3 bốn 4 năm 5 sáu 6 bảy 7 bẩy 7 tám 8 chín 9");
const BARE_UNITS = tableOf("mot 1 bon 4 nam 5 sau 6 bay 7 tam 8 chin 9");
/** After "mươi", and after a unit that leaves "mươi" out ("hai lăm"). */
const LAST_UNITS = tableOf("mốt 1 tư 4 lăm 5 nhăm 5");
const BARE_LAST_UNITS = tableOf("lam 5 nham 5 tu 4");
const SCALES = tableOf("nghìn 1e3 ngàn 1e3 nghin 1e3 ngan 1e3 triệu 1e6 trieu 1e6 tỷ 1e9 tỉ 1e9 ty 1e9 ti 1e9");
/** After this a word of scale multiplies no more: "nghìn tỷ" is the longest in use. */
const LARGEST_SCALE = 1e9;
const TEN = new Set(["mười", "muoi"]);
const TENS = new Set(["mươi", "muoi", "chục", "chuc"]);
const HUNDRED = new Set(["trăm", "tram"]);
const AND = new Set(["linh", "lẻ", "le"]);
const HALF = new Set(["rưỡi", "ruoi"]);
/** What a number in words begins with. */
export const VIETNAMESE_BEGINNINGS: readonly string[] = [...UNITS.keys(), ...BARE_UNITS.keys(), ...TEN, "không"];
/** Without their diacritics other common words too when they stand alone: sau, bay, tạm, bọn, Nam, muối. */
const AMBIGUOUS = new Set(["bon", "nam", "sau", "bay", "tam", "muoi"]);
/** What follows "năm" where it means a year. */
const AFTER_YEAR = new Set("nào nay ngoái sau trước này đó ấy kia tới qua học sinh mất".split(" "));
/** What stands before "năm" where it counts years, besides numbers. */
const BEFORE_YEAR = new Set("mấy nhiều vài các những hàng hằng mỗi trong vào từ đến cuối đầu".split(" "));

/** A Vietnamese number in words, or in digits before a word of scale: "hai mươi lăm", "2 triệu rưỡi", "ba nghin". */
export function vietnameseNumber(words: readonly string[], from: number): Numeral | undefined {
  if (words[from] === "năm" && isYear(words, from)) return undefined;
  const first = scaled(words, from);
  if (!first) return undefined;
  let { value, length, scale } = first;
  while (scale > 1) {
    const next = AND.has(words[from + length] ?? "") ? linked(words, from + length) : scaled(words, from + length);
    if (!next || next.scale >= scale || (next.scale === 1 && next.length === 1)) break;
    value += next.value;
    length += next.length;
    scale = next.scale;
  }
  return length === 1 && AMBIGUOUS.has(words[from]!) ? undefined : { value, length };
}

interface Scaled extends Numeral {
  /** What the last word multiplies by; 1 where it is none of scale. */
  readonly scale: number;
}

/** A group below a thousand with its words of scale: "hai trăm nghìn", "ba nghìn tỷ", "hai triệu rưỡi". */
function scaled(words: readonly string[], from: number): Scaled | undefined {
  const group = belowThousand(words, from);
  if (!group) return undefined;
  let { value, length } = group;
  let scale = 1;
  while (scale <= LARGEST_SCALE && SCALES.has(words[from + length] ?? "")) {
    scale *= SCALES.get(words[from + length]!)!;
    length++;
  }
  value *= scale;
  if (scale === 1 || !HALF.has(words[from + length] ?? "")) return { value, length, scale };
  return { value: value + scale / 2, length: length + 1, scale: 1 };
}

function belowThousand(words: readonly string[], from: number): Numeral | undefined {
  const tens = belowHundred(words, from);
  const isZero = words[from] === "không" && HUNDRED.has(words[from + 1] ?? "");
  const hundreds = isZero ? { value: 0, length: 1 } : tens;
  if (!hundreds || hundreds.value > 9 || !HUNDRED.has(words[from + hundreds.length] ?? "")) return tens;
  const value = hundreds.value * 100;
  const length = hundreds.length + 1;
  const next = words[from + length] ?? "";
  if (HALF.has(next)) return { value: value + 50, length: length + 1 };
  const rest = AND.has(next) ? linked(words, from + length) : belowHundred(words, from + length);
  return rest && rest.value >= (AND.has(next) ? 1 : 10)
    ? { value: value + rest.value, length: length + rest.length }
    : { value, length };
}

/** "linh năm", "lẻ hai": the units after an empty place. */
function linked(words: readonly string[], from: number): Scaled | undefined {
  const unit = unitOf(words[from + 1]);
  return unit === undefined ? undefined : { value: unit, length: 2, scale: 1 };
}

function belowHundred(words: readonly string[], from: number): Numeral | undefined {
  const next = words[from + 1] ?? "";
  if (TEN.has(words[from] ?? "")) {
    const unit = lastUnit(words, from + 1);
    return { value: 10 + (unit ?? 0), length: unit === undefined ? 1 : 2 };
  }
  const head = digitsOf(words[from]) ?? unitOf(words[from]);
  if (head === undefined) return undefined;
  if (!TENS.has(next)) {
    const unit = head < 10 && digitsOf(words[from]) === undefined ? LAST_UNITS.get(next) : undefined;
    return unit === undefined ? { value: head, length: 1 } : { value: head * 10 + unit, length: 2 };
  }
  const unit = next.startsWith("m") ? lastUnit(words, from + 2) : undefined;
  return { value: head * 10 + (unit ?? 0), length: unit === undefined ? 2 : 3 };
}

/** The units after "mười" and "mươi". Five is "lăm" there: "hai mươi năm" are twenty years. */
function lastUnit(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? "";
  if (word === "năm" || word === "nam") return undefined;
  return LAST_UNITS.get(word) ?? BARE_LAST_UNITS.get(word) ?? unitOf(word);
}

function unitOf(word: string | undefined): number | undefined {
  return UNITS.get(word ?? "") ?? BARE_UNITS.get(word ?? "");
}

/** Whether a "năm" is the word for year: before a number or a pointing word, after a number or a word that counts. */
function isYear(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  const after = words[at + 1] ?? "";
  const isCounted = BEFORE_YEAR.has(before) || isNumberWord(before);
  return AFTER_YEAR.has(after) || digitsOf(after) !== undefined || UNITS.has(after) || TEN.has(after) || isCounted;
}

function isNumberWord(word: string): boolean {
  return (
    [UNITS, SCALES].some((table) => table.has(word)) ||
    [TEN, TENS, HUNDRED].some((set) => set.has(word)) ||
    digitsOf(word) !== undefined
  );
}

/** Reads "word value word value". */
function tableOf(pairs: string): ReadonlyMap<string, number> {
  const found = pairs.split(" ");
  return new Map(found.flatMap((word, at): [string, number][] => (at % 2 ? [] : [[word, Number(found[at + 1])]])));
}
