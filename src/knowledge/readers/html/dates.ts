import { parseDate } from "../../front-matter.ts";

/** Where an article's day begins and ends unless the reader is told otherwise. */
export const defaultZone = "Asia/Ho_Chi_Minh";

/** A moment with its own zone: "2026-03-06T23:30Z", "2026-03-07 08:47:00+07:00". */
const moment =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})$/i;
/** "07/03/2026", "7.3.2026", "7-3-2026", and "ngày 7 tháng 3 năm 2026". */
const shownDay = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d|[/.-]\d)/;
const spokenDay = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})(?!\d)/iu;
/** Longest stamp or line that is looked at, in UTF-16 units. */
const longest = 200;

/** The day of a stamp that a page writes for machines, in a time zone, as `YYYY-MM-DD`. */
export function dayOfStamp(stamp: string, zone: string = defaultZone): string | undefined {
  const text = stamp.trim();
  if (text.length > longest) return undefined;
  const parts = moment.exec(text);
  if (parts) return dayAt(`${parts[1]}T${parts[2]}${offsetOf(parts[3]!)}`, zone);
  return (
    parseDate(text) ??
    parseDate(/^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(text)?.[0] ?? "") ??
    rfcDay(text, zone) ??
    shownDayIn(text)
  );
}

/** The day that a line of the page shows its readers, as `YYYY-MM-DD`; day before month. */
export function shownDayIn(line: string): string | undefined {
  const text = line.slice(0, longest).replace(/\s+/g, " ");
  const [, day, , month, year] = shownDay.exec(text) ?? [];
  if (year) return parseDate(`${day}/${month}/${year}`);
  const [, spoken, spokenMonth, spokenYear] = spokenDay.exec(text) ?? [];
  return spokenYear ? parseDate(`${spoken}/${spokenMonth}/${spokenYear}`) : undefined;
}

/** "Fri, 06 Mar 2026 23:30:00 GMT". */
function rfcDay(text: string, zone: string): string | undefined {
  return /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/.test(text)
    ? dayAt(text, zone)
    : undefined;
}

function dayAt(time: string, zone: string): string | undefined {
  const at = Date.parse(time);
  if (Number.isNaN(at)) return undefined;
  return parseDate(calendarOf(zone).format(at));
}

/** Making one costs more than reading a page's date. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  calendars.set(zone, calendar);
  return calendar;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function offsetOf(zone: string): string {
  if (/^[A-Z]/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
