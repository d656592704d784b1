import { lazy } from "./lazy.ts";
import { phraseTable } from "./phrases.ts";
import type { Word } from "./words.ts";

const asking = lazy(() =>
  phraseTable(
    ["ngày", "hôm", "bữa"]
      .flatMap((day) => ["nào", "mấy", "bao nhiêu"].map((which) => `${day} ${which}`))
      .map((phrase) => ({ phrase, value: true })),
  ),
);

/** Whether a question asks for a day of the calendar or of the week: "ngày nào", "hôm mấy". */
export function asksForDay(question: readonly Word[]): boolean {
  return question.some(
    (_, at) => asking().longestAt(question, at).length > 0 && !EACH.has(question[at - 1]?.folded ?? ""),
  );
}

/** "Một ngày bao nhiêu tiền" asks what each day costs, and for no day: what stands before such a span, without diacritics. */
export const EACH = new Set(["mot", "moi", "hang"]);

/** What tells a day: a date, a day of the week or of the moon, a feast, a day beside others. */
const DAY = new RegExp(
  [
    String.raw`(?<![\d.,])\d{1,2} ?[/–-] ?\d{1,2}(?!\d)`,
    String.raw`\d{1,2}\.\d{1,2}\.\d{4}`,
    String.raw`\d tháng \d`,
    String.raw`ngày (?:\d|mai|kia|đầu|cuối|thường|lễ|nghỉ|hôm)`,
    "(?:hằng|hàng|mỗi|mọi|các|cả|trong) ngày",
    "(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|mùng|mồng|rằm|giao thừa)",
    "(?:đầu|cuối|trong|mỗi|hằng|hàng) tuần",
    "(?:hôm|sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai|kia)",
  ]
    .map((form) => String.raw`(?<!\p{L})(?:${form})(?!\p{L})`)
    .join("|"),
  "iu",
);

/** Whether a text tells of a day, where one that only tells of a month or of "sắp tới" does not; one without any diacritics may. */
export function tellsDay(text: string): boolean {
  return DAY.test(text) || !/[^\p{ASCII}]/u.test(text);
}
