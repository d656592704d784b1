import { memoized } from "../text/memoized.ts";

/** The zone in which a stamp of time is a day, unless another one is asked for. */
export const VIETNAM = "Asia/Ho_Chi_Minh";
/** Longest date, in UTF-16 units. */
const LONGEST = 100;

/** What may stand before a day: a weekday, an hour, "ngày". */
const OPENING =
  /^(?:(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\.?[\s,]+)?(?:\d{1,2}[:h]\d{2}(?::\d{2})?[\s,–-]+)?(?:ngày\s)?/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Every shape that a day is written in, at the beginning of what is left; a time may follow it. Lower case; the letters name the groups. */
const SHAPES: readonly (readonly [pattern: RegExp, groups: string])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[t\s,])/, "y-md"],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[\s,])/, "d-my"],
  [/^(\d{1,2})\stháng\s(\d{1,2})(?:,|\snăm)?\s(\d{4})(?=$|[\s,])/, "dmy"],
  [/^([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?=$|[\s,])/, "mdy"],
  [/^(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s([a-z]{3,9})\.?,?\s(\d{4})(?=$|[\s,])/, "dmy"],
];

/**
 * A day as `YYYY-MM-DD`, from the ways in which people and programs write it, a time after it or not: 2025-05-07, 2025/5/7, 7/5/2025,
 * 7.5.2025, 7 tháng 5 năm 2025, May 7, 2025. Of two numbers the day stands before the month, as in Vietnam. A time that names
 * its zone counts as the day it is in `zone`. `undefined` for a month, a year, and a day that no calendar has.
 */
export function parseDate(text: string, zone = VIETNAM): string | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
  const rest = line.slice(OPENING.exec(line)![0].length);
  for (const [pattern, groups] of SHAPES) {
    const found = pattern.exec(rest);
    const part = (name: string) => found?.[groups.indexOf(name) + 1] ?? "";
    const day = found ? dayOf(part("y"), part("m"), part("d")) : undefined;
    if (day !== undefined) return inZone(day, rest.slice(found![0].length), zone);
  }
  return undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const number = Number(month) || MONTHS.indexOf(month.slice(0, 3)) + 1;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const exists = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** "t23:30:00.000z", " 08:30:00 +0700", " 23:30 gmt" after a day. */
const ZONED_TIME = /^[t\s,]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(?:(z|utc|gmt)|([+-]\d{2}):?(\d{2})?)$/;

function inZone(day: string, time: string, zone: string): string {
  const found = ZONED_TIME.exec(time);
  if (!found) return day;
  const [, hours, minutes, utc, offset = "+00", rest = "00"] = found;
  const stamp = Date.parse(
    `${day}T${hours!.padStart(2, "0")}:${minutes}:00${utc === undefined ? `${offset}:${rest}` : "Z"}`,
  );
  if (Number.isNaN(stamp)) return day;
  return calendarOf(zone).format(stamp);
}

/** A bot knows one. */
const MOST_ZONES = 10;
/** Making one costs more than reading a page's date. */
const calendarOf = memoized(MOST_ZONES, (zone) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }));

/** Longest line in which a day is looked for, in UTF-16 units. */
const LONGEST_LINE = 200;
/** "07/03/2026", "7.3.2026", "7-3-2026", and "ngày 7 tháng 3 năm 2026". */
const SHOWN_DAY = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d|[/.-]\d)/;
const SPOKEN_DAY = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})(?!\d)/iu;

/** The day that a line names anywhere in it, as `YYYY-MM-DD`; day before month. */
export function dayIn(line: string): string | undefined {
  const text = line.slice(0, LONGEST_LINE).normalize("NFC").replace(/\s+/g, " ");
  const [, day, , month, year] = SHOWN_DAY.exec(text) ?? [];
  if (year) return parseDate(`${day}/${month}/${year}`);
  const [, spoken, spokenMonth, spokenYear] = SPOKEN_DAY.exec(text) ?? [];
  return spokenYear ? parseDate(`${spoken}/${spokenMonth}/${spokenYear}`) : undefined;
}
