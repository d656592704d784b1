import type { Word } from "./words.ts";

/** Words that ask how something is now, without diacritics. */
const NOW =
  /\b(?:bay gio|hien nay|hien tai|hien gio|hien thoi|hom nay|nam nay|dao nay|now|nowadays|currently|today|this year)\b/u;
/** Words of a passage that tell how something is now, with their diacritics. */
const PRESENT = /(?<!\p{L})(?:nay|hiện|bây giờ|đang|now|today|currently)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu;

/** Words that ask what came of something, without diacritics. */
const OUTCOME =
  /^(?:cuoi cung|vay cuoi cung)\b|\b(?:rot cuoc|rot cuc|chot lai|ket qua cuoi cung|cuoi cung la|final|finally|in the end|eventually)\b/u;

/** Whether a question asks what came of something: "rốt cuộc có bao nhiêu". */
export function asksOfOutcome(question: readonly Word[]): boolean {
  return OUTCOME.test(question.map(({ folded }) => folded).join(" "));
}

/** Whether a question asks how something is now: "lương bây giờ bao nhiêu". */
export function asksOfNow(question: readonly Word[]): boolean {
  return NOW.test(question.map(({ folded }) => folded).join(" "));
}

/** Whether a text tells of years before `year` alone, and says of nothing that it is so now. */
export function tellsOfBefore(text: string, year: number): boolean {
  const years = text.match(YEAR);
  return years !== null && years.every((own) => Number(own) < year) && !PRESENT.test(text);
}

/** The newest year that a text names; 0 where it names none. */
export function newestYear(text: string): number {
  return Math.max(0, ...(text.match(YEAR) ?? []).map(Number));
}
