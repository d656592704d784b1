import type { Term } from "../search/query.ts";
import type { Found } from "../search/search.ts";
import { isCompound } from "../text/common.ts";

/** Most words of one phrase. */
const LONGEST = 3;

/**
 * The words of the question, as typed, that no article holds in any form. A word that makes one with its neighbour is named
 * together with it: "Hà Nội", "thời tiết", not "Hà".
 */
export function missingWords({ query }: Found): string[] {
  const { terms } = query;
  const covered = new Set(query.standIns.flatMap((standIn) => standIn.terms));
  const isMissing = (index: number): boolean => {
    const term = terms[index]!;
    return (
      !term.isFunction &&
      !term.isContext &&
      !covered.has(index) &&
      (term.folded < 0 || (term.exact < 0 && isTyped(term)))
    );
  };
  const joins = (first: number): boolean => {
    const [a, b] = [terms[first], terms[first + 1]];
    if (!a || !b || b.word.start - a.word.end !== 1) return false;
    return (isCapital(a) && isCapital(b)) || isCompound(a.word.exact, b.word.exact);
  };
  const phrases: string[] = [];
  for (let index = 0; index < terms.length; index++) {
    if (!isMissing(index)) continue;
    let first = index;
    if (joins(first - 1)) first--;
    let last = index;
    while (last - first + 1 < LONGEST && joins(last)) last++;
    phrases.push(
      terms
        .slice(first, last + 1)
        .map((term) => term.word.text)
        .join(" "),
    );
    index = last;
  }
  return phrases;
}

function isTyped({ word }: Term): boolean {
  return word.exact !== word.folded;
}

function isCapital({ word }: Term): boolean {
  return /^\p{Lu}/u.test(word.text);
}
