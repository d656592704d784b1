import { exactKey, foldedKey } from "./fold.ts";
import type { Word } from "./words.ts";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What ends a question that asks whether something is so; each may lack its diacritics, and has no others ("nghề dược"). */
const ENDS: ReadonlySet<string> = new Set(
  "không chưa hông được ko k hok".split(" ").flatMap((end) => [exactKey(end), foldedKey(end)]),
);
/** What may follow that. */
const PARTICLES = setOf("a z v vay the nhi ta ban bn ad nha ha em anh chi oi nua roi");
/** How many of these are looked over. */
const MOST_PARTICLES = 3;

/** Whether a Vietnamese question asks if something is so, may be done or was done: "… được không ạ", "… chưa". */
export function asksWhether(question: readonly Word[]): boolean {
  const last = question.findLastIndex(({ folded }) => !PARTICLES.has(folded));
  return last >= 0 && question.length - 1 - last <= MOST_PARTICLES && ENDS.has(question[last]!.exact);
}

/** What begins an English question that does. */
const ENGLISH = setOf("is are was were do does did can could may must should has have had will would");

/** The same of an English one. */
export function asksWhetherInEnglish([first]: readonly Word[]): boolean {
  return first !== undefined && ENGLISH.has(first.text.toLowerCase());
}
