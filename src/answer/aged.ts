import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { isCapital } from "../text/word-answer-types.ts";
import { words, type Word } from "../text/words.ts";

/** What makes an age a limit and nobody's own: "người trên 60 tuổi". */
const LIMITS = new Set(["trên", "dưới", "từ", "đến", "đủ", "hơn", "quá"]);

/**
 * Whether an age in a passage may be that of whom a question names: where somebody else is named nearer before it, or it is a limit,
 * it is not.
 */
export function mayBeAged({ concepts }: Query, { passage, words: matched }: Hit): boolean {
  const asked = concepts.filter(({ kind }) => kind === "name" || kind === "office").flatMap(({ terms }) => terms);
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
    if (isCapital(word) && isCapital(run[at - 1] ?? { text: "" })) return false;
  }
  return true;
}
