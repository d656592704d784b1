import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { isCapital } from "../text/word-answer-types.ts";
import { words, type Word } from "../text/words.ts";

/** What makes an age a limit and nobody's own: "người trên 60 tuổi". */
const LIMITS = new Set(["trên", "dưới", "từ", "đến", "đủ", "hơn", "quá", "lớp"]);

/** What stands before a place, not before somebody. */
const PLACES = new Set("ở tại từ đến về quê xã huyện tỉnh phường thôn tháng".split(" "));

/** What stands for somebody named before, where no name follows: "anh năm nay 49 tuổi". */
const PRONOUNS = new Set("ông bà anh chị cô chú bác cụ em cháu bé nó thầy".split(" "));

/** Whose age is asked for is told by so many concepts at the beginning: "Trẻ mấy tuổi được vào khoa Truyền nhiễm" asks of no ward. */
const SUBJECT = 2;

/**
 * Whether an age in a passage may be that of whom a question asks about: where somebody else is named nearer before it, or it is a
 * limit, it is not.
 */
export function mayBeAged({ concepts }: Query, { passage, words: matched }: Hit): boolean {
  const named = concepts.slice(0, SUBJECT).filter(({ kind }) => kind === "name" || kind === "office");
  const asked = (named.length > 0 ? named : concepts).flatMap(({ terms }) => terms);
  if (asked.length === 0) return true;
  const own = new Set(matched.flatMap(({ unit, start }) => (asked.includes(unit) ? [start - passage.start] : [])));
  const text = passage.document.text.slice(passage.start, passage.end);
  const run = words(text);
  return run.some((word, at) => {
    if (word.text.toLowerCase() !== "tuổi") return false;
    const isLimit = LIMITS.has(run[at - 2]?.text.toLowerCase() ?? "");
    return isLimit ? named.length === 0 : isOfAsked(run, text, at - 1, own);
  });
}

/** Whether nobody else is named between a word and whom is asked for before it, within its sentence. `own`: where these begin in the text. */
export function isOfAsked(run: readonly Word[], text: string, place: number, own: ReadonlySet<number>): boolean {
  if (place < 0) return false;
  for (let at = place - 1; at >= 0; at--) {
    const word = run[at]!;
    if (/[.!?…\n]/u.test(text.slice(word.end, run[at + 1]!.start))) return true;
    if (own.has(word.start)) return true;
    if (PRONOUNS.has(word.text) && !isCapital(run[at + 1]!)) return true;
    if (isCapital(word)) {
      const start = nameStart(run, text, at, own);
      if (start === undefined || isSomebody(run, start)) return start === undefined;
      at = start;
    }
  }
  return true;
}

/** Where the capitals begin that end at a word; undefined where they name whom is asked for. */
function nameStart(run: readonly Word[], text: string, end: number, own: ReadonlySet<number>): number | undefined {
  let start = end;
  while (start > 0 && isCapital(run[start - 1]!) && text.slice(run[start - 1]!.end, run[start]!.start) === " ") start--;
  return run.slice(start, end + 1).some((word) => own.has(word.start)) ? undefined : start;
}

/** Whether capitals that begin at a word name somebody: two of them, or one within the sentence; and no place. */
function isSomebody(run: readonly Word[], start: number): boolean {
  const before = run[start - 1];
  if (before && PLACES.has(before.text.toLowerCase())) return false;
  return isCapital(run[start + 1]!) || (before !== undefined && run[start]!.start - before.end === 1);
}
