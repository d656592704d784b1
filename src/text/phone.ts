import type { Word } from "./words.ts";

/** "0912 345 678", "(+84) 41 555 0707", "1900 1234", "115"; no plate ("81B-027.36") and no number of a magazine ("số 118"). */
export function isPhone(run: readonly Word[], at: number): boolean {
  const { text } = run[at]!;
  if (!isDigits(text)) return false;
  if (/^(?:11[1-5]|1022|1[89]00\d*)$/u.test(text)) return true;
  const group = groupAround(run, at);
  if (group.length === 1 && text.length < SHORTEST_PHONE) return false;
  const digits = group.reduce((sum, word) => sum + digitsOf(word.text), 0);
  const isDate = group.every((word) => /^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(word.text));
  return digits >= SHORTEST_PHONE && !isDate && (group.length > 1 || /^0\d/u.test(text));
}

/** A number with its area has so many digits at least. */
const SHORTEST_PHONE = 8;
/** Most numbers of a group to each side. */
const MOST_GROUPED = 4;

/** The numbers that stand around one with a single sign or space between. */
function groupAround(run: readonly Word[], at: number): readonly Word[] {
  const isJoined = (left: number): boolean => {
    const [before, after] = [run[left], run[left + 1]];
    return !!before && !!after && after.start - before.end === 1 && isDigits(before.text) && isDigits(after.text);
  };
  let [first, last] = [at, at];
  while (at - first < MOST_GROUPED && isJoined(first - 1)) first--;
  while (last - at < MOST_GROUPED && isJoined(last)) last++;
  return run.slice(first, last + 1);
}

function digitsOf(text: string): number {
  return text.replaceAll(/\P{Nd}/gu, "").length;
}

function isDigits(text: string): boolean {
  return /^\p{Nd}/u.test(text);
}

/** Whether a word is of a "điện thoại": who asks for a number is answered below such a heading, too. */
export function isOfTelephone(run: readonly Word[], at: number): boolean {
  const isAt = (from: number): boolean => run[from]?.folded === "dien" && run[from + 1]?.folded === "thoai";
  return isAt(at) || isAt(at - 1);
}
