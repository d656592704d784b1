import { exactKeysOf } from "./fold.ts";
import type { Word } from "./words.ts";

/** What is told from its like by a number or a letter right behind it: "tầng 3", "tòa B", "tháng 9". */
export interface Designator {
  /** As typed. */
  readonly asked: string;
  /** What it is: with its diacritics, as a key. */
  readonly head: string;
  readonly sign: string;
}

const HEADS = exactKeysOf(
  "tầng phòng lớp tòa nhà hầm khu cổng cửa dãy lô đợt kỳ vòng quầy ga tổ khóa điểm gói tháng khoa hạng bậc nhóm loại",
);
/** What is counted behind a number, which tells nothing from its like then: "phòng 2 người". */
const COUNTED = exactKeysOf(
  "người tuổi giờ phút năm ngày tháng tuần lần m mét km m² đồng nghìn triệu tỷ phần chỗ giường",
);

/** What a run of words tells from its like by a number or a letter. */
export function designatorsIn(run: readonly Word[]): Designator[] {
  return run.flatMap((word, at) => {
    const [before, next] = [run[at - 1], run[at + 1]];
    if (!before || !HEADS.has(before.exact) || !isSign(word) || !follows(before, word)) return [];
    if (next && follows(word, next) && isNumber(word.text) && COUNTED.has(next.exact)) return [];
    return [{ asked: `${before.text} ${word.text}`, head: before.exact, sign: word.text.toLowerCase() }];
  });
}

/** Whether a run tells of another one of the same kind, and nowhere of that sign or of a range around it. */
export function tellsOther(run: readonly Word[], { head, sign }: Designator): boolean {
  if (run.some(({ text }) => text.toLowerCase() === sign) || isWithin(run, head, Number(sign))) return false;
  return designatorsIn(run).some((other) => other.head === head);
}

/** "Tháng 2 – tháng 8", "tầng 2 đến 5": whether a number lies in such a range. */
function isWithin(run: readonly Word[], head: string, number: number): boolean {
  return run.some((word, at) => {
    if (word.exact !== head || !isNumber(run[at + 1]?.text ?? "")) return false;
    const first = run[at + 1]!;
    const joins = JOINS.has(run[at + 2]?.exact ?? "") ? 1 : 0;
    const isDashed = (run[at + 2]?.start ?? 0) - first.end === DASH;
    if (joins === 0 && !isDashed) return false;
    const last = run.slice(at + 2 + joins, at + 4 + joins).find(({ text }) => isNumber(text));
    return last !== undefined && Number(first.text) <= number && number <= Number(last.text);
  });
}

const JOINS = exactKeysOf("đến tới");
/** Length of a dash between spaces. */
const DASH = 3;

function isSign({ text }: Word): boolean {
  return /^(?:\d{1,3}|\p{Lu}|\p{Lu}\d{1,2}|\d{1,2}\p{Lu}\d?)$/u.test(text);
}

function isNumber(text: string): boolean {
  return /^\d+$/u.test(text);
}

function follows(before: Word, word: Word): boolean {
  return word.start - before.end === 1;
}
