import type { Word } from "./words.ts";

/** A question of so many words or more may tell more than it asks. */
const LONG = 12;

/** What stands in clauses of a long question that ask nothing, where another does. */
export function backgroundOf(text: string, read: readonly Word[], asking: readonly boolean[]): boolean[] {
  const clause: number[] = [];
  let number = 0;
  read.forEach((word, at) => {
    const before = read[at - 1];
    if (before && /[,.;:!?\n]/u.test(text.slice(before.end, word.start))) number++;
    clause.push(number);
  });
  const asks = new Set(clause.filter((_, at) => asking[at]));
  if (read.length < LONG || number === 0 || asks.size === 0) return read.map(() => false);
  // What asks stands last as a rule; a clause before it that asks too is part of the question.
  return clause.map((own) => !asks.has(own));
}
