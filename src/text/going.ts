import { exactKeysOf } from "./fold.ts";
import { isCapital } from "./word-answer-types.ts";
import type { Word } from "./words.ts";

/** Verbs before where somebody goes. */
const GOING = exactKeysOf("thăm sang đến tới ghé viếng");
/** The same in a question typed without diacritics ("toi" is "tôi" too), and in English, where "to" may follow. */
const PLAIN_GOING = new Set([
  "tham",
  "sang",
  "den",
  "ghe",
  "vieng",
  "visit",
  "visited",
  "visiting",
  "come",
  "came",
  "go",
  "went",
]);
/** What may stand between such a verb and where somebody goes: "sang thăm chính thức Việt Nam", "come to Vietnam". */
const BETWEEN = new Set([...PLAIN_GOING, "chinh", "thuc", "to", "lam", "viec", "nuoc", "o"]);

/** Index of the word of a question that names where somebody goes ("khi nào ông sang Nga": Nga); -1 where none does. */
export function goalAsked(question: readonly Word[]): number {
  const verb = question.findIndex(
    ({ exact, folded }) => GOING.has(exact) || (exact === folded && PLAIN_GOING.has(folded)),
  );
  if (verb < 0) return -1;
  let at = verb + 1;
  while (at < question.length && BETWEEN.has(question[at]!.folded)) at++;
  return at < question.length ? at : -1;
}

/** Most words between the verb and the name, and most of the name itself. */
const REACH = 8;
const NAME = 5;
/** Whoever goes, or goes along, stands behind these: "chuyến thăm của Tổng Bí thư tới …". */
const OTHERS = exactKeysOf("của và với do cùng từ");

/** Where somebody goes in a text: the runs of words, by their places, that name it behind a verb of going. */
export function goalsIn(run: readonly Word[]): (readonly Word[])[] {
  return run.flatMap((word, at) => {
    if (!GOING.has(word.exact)) return [];
    for (let next = at + 1; next < run.length && next <= at + REACH; next++) {
      if (run[next]!.start - run[next - 1]!.end > 1 || OTHERS.has(run[next]!.exact) || GOING.has(run[next]!.exact))
        return [];
      if (isCapital(run[next]!)) return [run.slice(next, next + NAME)];
    }
    return [];
  });
}
