import type { Document, Passage } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import { lastUsed } from "./last-used.ts";

/** The passages of articles, those of the last answers at hand. */
export const passagesIn: (document: Document) => readonly Passage[] = lastUsed(passagesOf);

/** Passages by their numbers. `firsts`: the number of each document's first passage. */
export function passageReader(documents: readonly Document[], firsts: Int32Array): (number: number) => Passage {
  return (number) => {
    const at = lastUpTo(firsts, number, documents.length);
    return passagesIn(documents[at]!)[number - firsts[at]!]!;
  };
}

/**
 * The last place of the first ascending numbers that holds a number, or a smaller one. Articles without passages have
 * equal firsts: the last counts.
 */
function lastUpTo(numbers: Int32Array, number: number, length: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
