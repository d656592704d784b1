import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { isCapital } from "../text/word-answer-types.ts";
import { words, type Word } from "../text/words.ts";

/** What makes an age a limit and nobody's own: "người trên 60 tuổi". */
const LIMITS = new Set(["trên", "dưới", "từ", "đến", "đủ", "hơn", "quá"]);

/** What stands before a place, not before somebody. */
const NAMING_PLACE = new Set("ở tại từ đến về quê xã huyện tỉnh phường thôn tháng".split(" "));

/** What stands for somebody named before, where no name follows: "anh năm nay 49 tuổi". */
const PRONOUNS = new Set("ông bà anh chị cô chú bác cụ em cháu bé nó thầy".split(" "));

/**
 * Whether an age in a passage may be that of whom a question asks about: where somebody else is named nearer before it, or it is a
 * limit, it is not.
 */
export function mayBeAged({ concepts }: Query, { passage, words: matched }: Hit): boolean {
  const named = concepts.filter(({ kind }) => kind === "name" || kind === "office");
  const asked = (named.length > 0 ? named : concepts).flatMap(({ terms }) => terms);
  if (asked.length === 0) return true;
  const own = new Set(matched.flatMap(({ unit, start }) => (asked.includes(unit) ? [start - passage.start] : [])));
  const text = passage.document.text.slice(passage.start, passage.end);
  const run = words(text);
  return run.some((word, at) => word.text.toLowerCase() === "tuổi" && isAgeOfAsked(run, text, at - 1, own));
}

/** Whether nobody else is named between a number and whom is asked for, within its sentence. */
function isAgeOfAsked(run: readonly Word[], text: string, number: number, own: ReadonlySet<number>): boolean {
  if (number < 0 || LIMITS.has(run[number - 1]?.text.toLowerCase() ?? "")) return false;
  for (let at = number - 1; at >= 0; at--) {
    const word = run[at]!;
    if (/[.!?…\n]/u.test(text.slice(word.end, run[at + 1]!.start))) return true;
    if (own.has(word.start)) return true;
    if (isCapital(word)) {
      if (at > 0 && isSubject(run[at - 1]!, text.slice(run[at - 1]!.end, word.start))) return false;
    } else if (PRONOUNS.has(word.text) && !isCapital(run[at + 1]!)) return true;
  }
  return true;
}

/** Whether what stands before a capital makes it somebody's name: a part of that name, or what they are ("hà mã Bống"). */
function isSubject(before: Word, between: string): boolean {
  return between === " " && !NAMING_PLACE.has(before.text.toLowerCase());
}
