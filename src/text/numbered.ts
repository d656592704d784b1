import { exactKey, exactKeysOf, phraseKeysOf } from "./fold.ts";
import { type Word, words } from "./words.ts";

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

/** A number behind "số" in a question, which tells one thing from its like. */
export interface Ordinal {
  /** As typed. */
  readonly asked: string;
  /** The word before "số", without diacritics. */
  readonly head: string | undefined;
}

/** The numbers behind "số", or "cơ sở", in a question. */
export function ordinalsIn(question: readonly Word[]): Ordinal[] {
  return question.flatMap((word, at) =>
    question[at - 1]?.folded === NUMBER && isOrdinal(question, at)
      ? [{ asked: word.text, head: question[at - 2]?.folded }]
      : [],
  );
}

/** Whether a text tells of the thing with that number: "bão số 7", "bão 7", "cửa hàng số 1 và số 14", a cell; not "tháng 7". */
export function tellsOrdinal(text: string, { asked, head }: Ordinal): boolean {
  const run = words(text);
  return run.some((word, at) => {
    if (valueOf(word) !== Number(asked)) return false;
    let last = at - 1;
    while (last > 0 && at - last < LONGEST_ROW && joins(run[last]!)) last--;
    const before = run[last];
    if (!before || /[|\n]/u.test(text.slice(before.end, run[last + 1]!.start))) return true;
    return before.folded === NUMBER || before.folded === head || NUMBERED.has(before.exact);
  });
}

const NUMBER = "so";

/** "Tuyến 3, 5 và 7": whether a word stands in a row of numbers of one kind; and how many words of it are looked back. */
function joins(word: Word): boolean {
  return JOINS.has(word.exact) || !Number.isNaN(valueOf(word));
}

const JOINS = exactKeysOf("và hoặc đến tới");
const LONGEST_ROW = 6;

/** The number that a word is, in digits, as a Roman one or spelled out; NaN for none. */
function valueOf({ text, exact }: Word): number {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  const place = Math.max(ROMAN.indexOf(text), SPELLED.indexOf(exact));
  return place < 0 ? NaN : place + 1;
}

const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");
const SPELLED = "một hai ba bốn năm sáu bảy tám chín mười".split(" ").map(exactKey);

/** Whether a word is a code that names a thing: "S2", "11B2"; not "9h" or "4kg". */
export function isCode(word: string): boolean {
  return /^(?:\p{L}{1,3}\d{1,9}\p{L}?|\d{1,9}\p{L}\d{1,9})$/u.test(word);
}
