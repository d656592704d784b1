import { keysOf, phraseKeysOf } from "./fold.ts";
import type { Word } from "./words.ts";

/** A question of so many words or more may tell more than it asks. */
const LONG = 12;

/** What only leads to the question: clauses of a long one that ask nothing, and verbs that any event has, right before what asks. */
export function backgroundOf(text: string, read: readonly Word[], asking: readonly boolean[]): boolean[] {
  const isTold = read.length < LONG ? [] : told(clausesOf(text, read), read, asking);
  return read.map((_, at) => isTold[at] === true || happens(read, asking, at));
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

/** Where the question is cut into clauses: the number of each word's clause, and of its sentence. */
interface Clauses {
  readonly clause: readonly number[];
  readonly sentence: readonly number[];
  /** The clauses that end as a question does. */
  readonly ends: ReadonlySet<number>;
}

function clausesOf(text: string, read: readonly Word[]): Clauses {
  let [clause, sentence] = [0, 0];
  const numbers = read.map((word, at) => {
    const between = at === 0 ? "" : text.slice(read[at - 1]!.end, word.start);
    if (/[,.;:!?\n]/u.test(between)) clause++;
    if (/[.!?\n]/u.test(between)) sentence++;
    return { clause, sentence };
  });
  const ends = numbers.flatMap((one, at) => (/^\s*\?/u.test(text.slice(read[at]!.end)) ? [one.clause] : []));
  return {
    clause: numbers.map((one) => one.clause),
    sentence: numbers.map((one) => one.sentence),
    ends: new Set(ends),
  };
}

/** What ends a clause that asks whether something is so. */
const WHETHER = phraseKeysOf(["chưa", "không", "ko", "hông", "hả"]);

function told({ clause, ends }: Clauses, read: readonly Word[], asking: readonly boolean[]): boolean[] {
  const isAsked = (at: number): boolean =>
    asking[at]! || (clause[at + 1] !== clause[at] && WHETHER.has(read[at]!.exact));
  const asks = new Set([...ends, ...clause.filter((_, at) => isAsked(at))]);
  if (clause.at(-1) === 0 || asks.size === 0) return read.map(() => false);
  // What asks stands last as a rule; a clause before it that asks too is part of the question.
  return clause.map((own) => !asks.has(own));
}

/** Who asks calls themself so, in Vietnamese and in English. */
const SELVES = phraseKeysOf("tôi tui mình tớ em con cháu i im my we our".split(" "));

/**
 * For each word whether the asker only speaks of themself there ("Em đang làm bài tập môn GDCD, …"): a name in it is none that the
 * articles should know. A sentence that asks nothing is of themself as a whole, else the clause.
 */
export function personalOf(text: string, read: readonly Word[], asking: readonly boolean[]): boolean[] {
  if (read.length < LONG) return read.map(() => false);
  const clauses = clausesOf(text, read);
  const { clause, sentence } = clauses;
  const isTold = told(clauses, read, asking);
  const isSelf = read.map(({ folded, exact }, at) => isTold[at]! && (SELVES.has(exact) || SELVES.has(folded)));
  const asked = new Set(sentence.filter((_, at) => !isTold[at]));
  const own = new Set(clause.filter((_, at) => isSelf[at]));
  const whole = new Set(sentence.filter((number, at) => isSelf[at] && !asked.has(number)));
  return read.map((_, at) => isTold[at]! && (own.has(clause[at]!) || whole.has(sentence[at]!)));
}
