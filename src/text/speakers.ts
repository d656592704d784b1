import type { Span } from "./span.ts";

/** Longest name of whoever speaks, in UTF-16 units. */
const BEGINNING = 60;

/** Shortest question with its label: a number before it is none, in UTF-16 units. */
const SHORTEST = 6;

/** "Hỏi:", "Câu hỏi 2:", "3. Bạn đọc hỏi:": what follows is asked. */
const ASKS = /^(?:\d{1,3}[.)] )?(?:hỏi|câu hỏi|bạn đọc hỏi|độc giả hỏi)(?: \d{1,3})? ?:(?=\s|$)/iu;
/** "Câu 1:", "Q:", "PV:": what follows may be asked. */
const MAY_ASK = /^(?:\d{1,3}[.)] )?(?:(?:Câu|CÂU) \d{1,3} ?[:.]|[HQ](?: ?\d{1,3})?:|PV ?:|Phóng viên ?:)(?=\s|$)/u;
const REPLIES = /^(?:đáp|trả lời|câu trả lời)(?: \d{1,3})? ?:(?=\s|$)/iu;
const REPORTER = /^(?:PV|Phóng viên) ?:/u;
/** What a reporter says ends without a sign, or with a full stop behind what asks. */
const ENDS_ASKING = /[\p{L}\p{N}]$|\s(?:sao|nào|nhiêu|gì|đâu|mấy|ai|chưa|không)\.$/u;
/** "Ông Lục Văn Hài:" */
const NAMED = /^\p{Lu}[\p{L}\p{M}. ]{1,50}:\s/u;

/** Where another one begins to speak within a paragraph: before "Đáp:", before "Hỏi:" behind a sentence, before a name behind a question. */
const TURN =
  /\s(?=(?:Đáp|ĐÁP|Trả lời|TRẢ LỜI|TL|Câu trả lời)(?: \d{1,3})?:\s)|(?<=[.?!…]["”]?)\s(?=(?:Hỏi|HỎI|Câu hỏi|CÂU HỎI|PV|Phóng viên)(?: \d{1,3})?:\s)|(?<=\?["”]?)\s(?=\p{Lu}[\p{L}\p{M}. ]{0,50}:\s)/gu;

/** Before a name with its title, whatever stands before it: "Ông Lục Văn Hài:". */
const TITLED_TURN =
  /\s(?=(?:Ông|Bà|Anh|Chị|Cô|Bác sĩ|Luật sư|TS|ThS|GS|PGS|PGS\.TS|GS\.TS)\.? \p{Lu}[\p{L}\p{M}. ]{0,50}:\s)/gu;

/** Whether a line begins by saying that somebody asks or replies: "Hỏi: …", "Đáp: …". */
export function speaksAloud(line: string): boolean {
  const beginning = line.slice(0, BEGINNING);
  return ASKS.test(beginning) || MAY_ASK.test(beginning) || REPLIES.test(beginning);
}

/** Whether a line says itself that it asks, question mark or not, and the next one that it replies. */
export function asksAloud(line: string, next: string): boolean {
  const [beginning, reply] = [line.slice(0, BEGINNING), next.slice(0, BEGINNING)];
  if (REPLIES.test(reply)) return ASKS.test(beginning) || MAY_ASK.test(beginning);
  if (!NAMED.test(reply) || MAY_ASK.test(reply)) return false;
  return ASKS.test(beginning) || (REPORTER.test(beginning) && ENDS_ASKING.test(line));
}

/** Whether a line holds nothing but "Hỏi:" or "Đáp:". */
export function isBareLabel(line: string): boolean {
  return line.length <= BEGINNING && line.endsWith(":") && (ASKS.test(line) || REPLIES.test(line));
}

/** What each one says of those who ask and reply in one paragraph; the whole paragraph where it does not begin with a question. */
export function turnsIn(text: string): Span[] {
  const whole = { start: 0, end: text.length };
  const beginning = text.slice(0, BEGINNING);
  if (!ASKS.test(beginning) && !MAY_ASK.test(beginning)) return [whole];
  const turns = [TURN, TITLED_TURN].flatMap((turn) => [...text.matchAll(turn)].map(({ index }) => index));
  const later = [...new Set(turns)].filter((index) => index >= SHORTEST).sort((one, other) => one - other);
  const starts = [0, ...later.map((index) => index + 1)];
  return starts.map((start, at) => ({ start, end: at + 1 < starts.length ? starts[at + 1]! - 1 : text.length }));
}
