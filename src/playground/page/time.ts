import type { Words } from "./words.ts";

/** `20:55`, from seconds since 1970. */
export function clockTime(seconds: number): string {
  const date = new Date(seconds * 1_000);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, "0")}`;
}

/** `Hôm nay`, `Hôm qua` or `7/5/2025`. */
export function dayName(seconds: number, words: Words, now: Date = new Date()): string {
  const date = new Date(seconds * 1_000);
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return words.today;
  if (date.toDateString() === yesterday.toDateString()) return words.yesterday;
  return `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
}

/** `3,4 ms` or `120 ms`, in the reader's language. */
export function duration(milliseconds: number, words: Words): string {
  const digits = milliseconds < 10 ? 1 : 0;
  return words.milliseconds(milliseconds.toLocaleString(words.locale, { maximumFractionDigits: digits }));
}
