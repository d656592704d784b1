import type { Query, Term } from "../search/query.ts";
import { ANSWER_TYPE } from "../text/answer-types.ts";
import { isCompound } from "../text/commonness.ts";
import { isMeasured } from "../text/figures.ts";
import { isTitle } from "../text/word-answer-types.ts";
import { MISSING_WORDS } from "./tuning.ts";

/**
 * The words of the question, as typed, that no article holds in any form. A word that makes one with its neighbour is named
 * together with it: "Hà Nội", "thời tiết", not "Hà". Light words ("muốn khiếu nại thì kiếm ai") are named where nothing else is.
 */
export function missingWords({ terms, answerTypes }: Query): string[] {
  const isMissing = (index: number): boolean => {
    const { isFunction, isContext, isCovered, isUnknown, isPersonal, word } = terms[index]!;
    // "Tháp Eiffel cao bao nhiêu": the articles do not speak of the tower.
    if (answerTypes & ANSWER_TYPE.measure && isMeasured(word)) return false;
    return !isFunction && !isContext && !isPersonal && !isCovered && isUnknown;
  };
  const joins = (first: number): boolean => {
    const [a, b] = [terms[first], terms[first + 1]];
    if (!a || !b || a.isFunction || b.isFunction || b.word.start - a.word.end !== 1) return false;
    return (isProper(a) && isProper(b) && !isTitle(a.word)) || isCompound(a.word, b.word);
  };
  const phrases: { readonly text: string; readonly isLight: boolean }[] = [];
  let taken = -1;
  for (let index = 0; index < terms.length; index++) {
    if (!isMissing(index)) continue;
    let first = index;
    if (first - 1 > taken && joins(first - 1)) first--;
    let last = index;
    while (last - first + 1 < MISSING_WORDS && joins(last)) last++;
    const own = terms.slice(first, last + 1);
    phrases.push({
      text: own.map(({ word }) => word.text).join(" "),
      isLight: own.every((term) => term.isLight && !isProper(term)),
    });
    index = taken = last;
  }
  const telling = phrases.filter(({ isLight }) => !isLight);
  return (telling.length > 0 ? telling : phrases).map(({ text }) => text);
}

function isProper({ word }: Term): boolean {
  return word.isName === true || /^\p{Lu}/u.test(word.text);
}
