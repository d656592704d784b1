/** The zone in which a stamp of time is a day, unless another one is asked for. */
const vietnam = "Asia/Ho_Chi_Minh";
/** Longest date, in UTF-16 units. */
const longest = 100;

/** What may stand before a day: a weekday, an hour, "ngày". */
const opening =
  /^(?:(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\.?[\s,]+)?(?:\d{1,2}[:h]\d{2}(?::\d{2})?[\s,–-]+)?(?:ngày\s)?/;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A day's year, month and day, as its shape names them. */
type Parts = Readonly<Record<string, string | undefined>>;

/** Every shape that a day is written in, at the beginning of what is left; a time may follow it. Lower case. */
const shapes: readonly RegExp[] = [
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?=$|[t\s,])/,
  /^(?<day>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?=$|[\s,])/,
  /^(?<day>\d{1,2})\stháng\s(?<month>\d{1,2})(?:,|\snăm)?\s(?<year>\d{4})(?=$|[\s,])/,
  /^(?<name>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?=$|[\s,])/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?\s(?<name>[a-z]{3,9})\.?,?\s(?<year>\d{4})(?=$|[\s,])/,
];

/**
 * A day as `YYYY-MM-DD`, from the ways in which people and programs write it, a time after it or not: 2025-05-07, 2025/5/7, 7/5/2025,
 * 7.5.2025, 7 tháng 5 năm 2025, May 7, 2025. Of two numbers the day stands before the month, as in Vietnam. A time that names
 * its zone counts as the day it is in `zone`. `undefined` for a month, a year, and a day that no calendar has.
 */
export function parseDate(text: string, zone = vietnam): string | undefined {
  if (text.length > longest) return undefined;
  const line = text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
  const rest = line.slice(opening.exec(line)![0].length);
  for (const shape of shapes) {
    const found = shape.exec(rest);
    const day = found ? dayOf(found.groups!) : undefined;
    if (day !== undefined) return inZone(day, rest.slice(found![0].length), zone);
  }
  return undefined;
}

function dayOf({ year, month, name, day }: Parts): string | undefined {
  const number = name === undefined ? Number(month) : months.indexOf(name.slice(0, 3)) + 1;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const exists = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** "t23:30:00.000z", " 08:30:00 +0700", " 23:30 gmt" after a day. */
const zonedTime = /^[t\s,]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(?:(z|utc|gmt)|([+-]\d{2}):?(\d{2}))$/;

function inZone(day: string, time: string, zone: string): string {
  const found = zonedTime.exec(time);
  if (!found) return day;
  const [, hours, minutes, utc, offset = "+00", rest = "00"] = found;
  const stamp = Date.parse(
    `${day}T${hours!.padStart(2, "0")}:${minutes}:00${utc === undefined ? `${offset}:${rest}` : "Z"}`,
  );
  if (Number.isNaN(stamp)) return day;
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(stamp);
}
