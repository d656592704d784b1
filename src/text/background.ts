import { keysOf } from "./fold.ts";
import type { Word } from "./words.ts";

/** A question of so many words or more may tell more than it asks. */
const LONG = 12;

/** What only leads to the question: clauses of a long one that ask nothing, and verbs that any event has, right before what asks. */
export function backgroundOf(text: string, read: readonly Word[], asking: readonly boolean[]): boolean[] {
  const isTold = told(text, read, asking);
  return read.map((_, at) => isTold[at]! || happens(read, asking, at));
}

/** "tổ chức ở đâu", "được tổ chức khi nào": the articles may say when and where without the verb. */
const EVENTS = ["tổ chức", "diễn ra", "tiến hành"].map((verb) => verb.split(" ").map(keysOf));

function happens(read: readonly Word[], asking: readonly boolean[], at: number): boolean {
  return EVENTS.some((verb) =>
    verb.some((_, offset) => {
      const from = at - offset;
      const isVerb = verb.every(({ exact, folded }, word) => {
        const own = read[from + word];
        return own !== undefined && (own.exact === exact || own.exact === folded);
      });
      return isVerb && from > 0 && asking[from + verb.length] === true;
    }),
  );
}

function told(text: string, read: readonly Word[], asking: readonly boolean[]): boolean[] {
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
