import { lazy } from "./lazy.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import type { Word } from "./words.ts";

/** What asks how something is now. */
const now = lazy(() =>
  tableOf("bây giờ|hiện nay|hiện tại|hiện giờ|hôm nay|năm nay|dạo này|now|nowadays|currently|today|this year"),
);
/** What asks what came of something, and what does so at the beginning alone: "chuyến cuối cùng" is the last one. */
const outcome = lazy(() =>
  tableOf("rốt cuộc|rốt cục|chốt lại|kết quả cuối cùng|cuối cùng là|final|finally|in the end|eventually"),
);
const firstOutcome = lazy(() => tableOf("cuối cùng|vậy cuối cùng"));

function tableOf(phrases: string): PhraseTable<true> {
  return phraseTable(phrases.split("|").map((phrase) => ({ phrase, value: true })));
}

/** Words of a passage that tell how something is now, with their diacritics. */
const PRESENT = /(?<!\p{L})(?:nay|hiện|bây giờ|đang|now|today|currently)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu;

/** Whether a question asks what came of something: "rốt cuộc có bao nhiêu". */
export function asksOfOutcome(question: readonly Word[]): boolean {
  return holds(outcome(), question) || (question.length > 0 && firstOutcome().longestAt(question, 0).length > 0);
}

/** Whether a question asks how something is now: "lương bây giờ bao nhiêu", not "lúc bảy giờ". */
export function asksOfNow(question: readonly Word[]): boolean {
  return holds(now(), question);
}

function holds(table: PhraseTable<true>, run: readonly Word[]): boolean {
  return run.some((_, at) => table.longestAt(run, at).length > 0);
}

/** Whether a text tells of years before `year` alone, and says of nothing that it is so now. */
export function tellsOfBefore(text: string, year: number): boolean {
  const years = text.match(YEAR);
  return years !== null && years.every((own) => Number(own) < year) && !PRESENT.test(text);
}

/** The newest year that a text names; 0 where it names none. */
export function newestYear(text: string): number {
  return (text.match(YEAR) ?? []).reduce((newest, year) => Math.max(newest, Number(year)), 0);
}
