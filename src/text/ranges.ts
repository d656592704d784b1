import { phraseKeysOf } from "./fold.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";
import type { Word } from "./words.ts";

/** Which quantities a rule holds for: "dưới 6 tuổi", "từ 16 chỗ trở lên", "từ 6h30 đến 8h00". Both ends belong to it, but for `min` of "trên" and `max` of "dưới". */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

const HOUR = "gio";
const phrasesOf = (list: string): ReadonlySet<string> => phraseKeysOf(list.split("|"));
/** What stands before a number, one word or two; the two together mean something else than the second alone. */
const BELOW = phrasesOf("dưới|chưa|chưa đủ|chưa tới|chưa đến");
const ABOVE = phrasesOf("trên|hơn|quá");
const AT_MOST = phrasesOf(
  "trong vòng|bán kính|phạm vi|không quá|chưa quá|không hơn|không trên|tối đa|nhiều nhất|chậm nhất|muộn nhất|lâu nhất",
);
const AT_LEAST = phrasesOf("không dưới|ít nhất|tối thiểu|sớm nhất");
const FROM = phrasesOf("từ|đủ|từ đủ|phải đủ");
const TO = phrasesOf("đến|tới|đến hết");
/** The same before a time of the day; hours below it are rather how long something takes: "sau 3 giờ". */
const AFTER = phrasesOf("sau");
const UNTIL = phrasesOf("trước");
const EARLIEST_HOUR = 5;
/** The same behind a number and its unit. */
const UP = phrasesOf("trở lên");
const DOWN = phrasesOf("trở xuống");
/** What tells of a quantity beyond one that has just been told, at most so many words before. */
const MORE = phrasesOf("hơn");
const BEYOND = phrasesOf("nặng|cao|lớn|nhiều|lâu|xa|dài|muộn|trễ|đông|già");
const BEYOND_REACH = 4;
/** Most words from the beginning of a quantity to that of the one which ends its range. */
const RANGE_REACH = 8;
/** Units of which "từ" alone sets the least: what begins at an hour or on a day goes on. */
const COUNTED = new Set(["tuoi", "dong", "met", "kg", "nguoi", "cho"]);
/** What "trên" and "dưới" leave out of a range. */
const LEAST = 1e-9;

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
    if (unit === HOUR && value >= EARLIEST_HOUR && AFTER.has(before)) return [{ min: value, max: Infinity, unit }];
    if (unit === HOUR && value >= EARLIEST_HOUR && UNTIL.has(before)) return [{ min: 0, max: value, unit }];
    if (!isFrom(run, quantity)) return [];
    const next = all[index + 1];
    const to = next?.unit === unit && next.at - at <= RANGE_REACH ? next : undefined;
    if (to && isTo(run, to)) return [{ min: value, max: to.value, unit }];
    return COUNTED.has(unit) && !to ? [{ min: value, max: Infinity, unit }] : [];
  });
}

/** Whether what lies beyond a quantity is told right behind it, too: "đến 25 kg; nặng hơn, …". */
function goesBeyond(run: readonly Word[], from: number): boolean {
  const at = run.slice(from, from + BEYOND_REACH).findIndex(({ exact }) => MORE.has(exact));
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
