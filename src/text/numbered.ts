import { exactKey, exactKeysOf, phraseKeysOf } from "./fold.ts";
import type { Word } from "./words.ts";

/** What is told from its like by a number: "bão số 3", "hội nghị lần thứ 9", "trung đoàn 305". */
const NUMBERED = phraseKeysOf(
  "số|lần thứ|trung đoàn|sư đoàn|lữ đoàn|tiểu đoàn|bệnh viện|quyết định|nghị định|nghị quyết|thông tư|cơ sở|tuần|tuyến|xe buýt|quốc lộ".split(
    "|",
  ),
);

/** "Quý hai", "quý III". */
const QUARTER = exactKey("quý");
const QUARTERS = exactKeysOf("1 2 3 4 một hai ba bốn tư i ii iii iv");

/** Whether a word of a question is the number of something that has one. */
export function isOrdinal(question: readonly Word[], at: number): boolean {
  if (question[at - 1]?.exact === QUARTER && QUARTERS.has(question[at]!.exact)) return true;
  if (!/^\d{1,4}$/u.test(question[at]!.text)) return false;
  const [first, second] = [question[at - 2]?.exact, question[at - 1]?.exact];
  return second !== undefined && (NUMBERED.has(second) || NUMBERED.has(`${first} ${second}`));
}
