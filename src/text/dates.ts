import { numberOf } from "./numerals.ts";

/** A day of the calendar, found in a text. */
interface DateFound {
  readonly day: number;
  readonly month: number;
  /** Absent where the text names none, or only its last two digits. */
  readonly year?: number;
  /** How much of the text it takes, in UTF-16 units. */
  readonly length: number;
}

const MONTH_NAMES = "january|february|march|april|may|june|july|august|september|october|november|december".split("|");
const NAME = `(?<month>${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}`).join("|")}|sept)\\.?`;
/** What a month is called after "tháng", by its number; the longer first. */
const MONTH_WORDS: readonly (readonly [word: string, month: number])[] = [
  ["mười một|muoi mot", 11],
  ["mười hai|muoi hai|chạp|chap", 12],
  ["giêng|gieng|một|mot", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư|tu|bốn|bon", 4],
  ["năm|nam", 5],
  ["sáu|sau", 6],
  ["bảy|bẩy|bay", 7],
  ["tám|tam", 8],
  ["chín|chin", 9],
  ["mười|muoi", 10],
];
const MONTH_WORD = MONTH_WORDS.map(([words]) => words).join("|");
const DAY_PREFIX = "(?:ngày |ngay )?(?:mùng |mồng |mung |mong )?";
/** In words a day needs its prefix: "hai tháng" are two months. */
const DAY_IN_WORDS = String.raw`(?<=(?:ngày|ngay|mùng|mồng|mung|mong) )\p{L}{2,5}(?: \p{L}{2,5}){0,2}`;

/** The ways a date is written, each tried at the same place. The day comes before the month, as Vietnamese writes it. */
const FORMS = [
  String.raw`${DAY_PREFIX}(?<day>\d{1,2}|${DAY_IN_WORDS}) (?:tháng|thang) (?<month>\d{1,2}|${MONTH_WORD})(?:,? (?:năm|nam) (?<year>\d{4}))?`,
  String.raw`${DAY_PREFIX}(?<day>\d{1,2})(?<sign>[/-])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d{2}))?`,
  String.raw`${DAY_PREFIX}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})`,
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`,
  String.raw`${NAME} (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${NAME}(?:,? (?<year>\d{4}))?`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[/.-])(?:${form})(?![\p{L}\p{N}]|[/.-]\d)`, "iuy"));

/**
 * The longest date that begins at a UTF-16 offset of a text: "7/5", "7-5-2025", "7.5.2025", "mùng 7 tháng 5", "ngày hai
 * tháng chín năm 1945", "2025-05-07", "May 7, 2025", "7 May". Undefined where none stands or the calendar has no such day.
 * The text is composed (NFC).
 */
export function dateOf(text: string, from: number): DateFound | undefined {
  const found = FORMS.map((form) => {
    form.lastIndex = from;
    return readDate(form.exec(text));
  });
  return found.filter((date) => date !== undefined).toSorted((a, b) => b.length - a.length)[0];
}

function readDate(match: RegExpExecArray | null): DateFound | undefined {
  if (!match) return undefined;
  const groups = match.groups ?? {};
  const day = dayOf(groups["day"]!.toLowerCase());
  const month = monthOf(groups["month"]!.toLowerCase());
  const year = groups["year"]?.length === 4 ? Number(groups["year"]) : undefined;
  if (day < 1 || month < 1 || month > 12 || day > daysIn(month, year)) return undefined;
  return { day, month, ...(year === undefined ? {} : { year }), length: match[0].length };
}

function dayOf(written: string): number {
  const words = written.split(" ");
  const number = numberOf(words, 0);
  return number?.length === words.length ? number.value : 0;
}

function monthOf(written: string): number {
  const named = MONTH_NAMES.findIndex((name) => name.startsWith(written.slice(0, 3)));
  if (/^\d/u.test(written)) return Number(written);
  return MONTH_WORDS.find(([words]) => words.split("|").includes(written))?.[1] ?? named + 1;
}

/** A February without its year may have 29 days. */
function daysIn(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
