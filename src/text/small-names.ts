import { isBareSyllable } from "./syllable.ts";
import { isFunctionWord } from "./function-words.ts";
import { areNeighbours, type Counted } from "./word-chances.ts";
import { isSurname, isTitle } from "./word-answer-types.ts";
import type { Word } from "./words.ts";

/** Fewest and most words of a name behind a title. */
const SHORTEST = 3;
const LONGEST = 4;

/** Whether a question without capitals may name a person: a surname follows a title ("ong tran quoc bao"). */
export function mayNameInSmall(run: readonly Word[]): boolean {
  return !run.slice(1).some(hasCapital) && run.some((_, at) => beginsName(run, at));
}

/**
 * The words of a question that has no capitals, those of a person's name marked: what follows a surname behind a title, where nobody has read
 * the two side by side. A family, "ong ba noi", was read often.
 */
export function withSmallNames(run: readonly Word[], sources: readonly Counted[]): readonly Word[] {
  if (!mayNameInSmall(run)) return run;
  const named = new Set<number>();
  for (let at = 0; at < run.length; at++) {
    if (!beginsName(run, at) || areNeighbours(run[at + 1], run[at + 2], sources)) continue;
    for (let next = at + 1; next <= at + LONGEST && mayBeName(run[next]); next++) {
      if (next > at + SHORTEST && areNeighbours(run[next - 1], run[next], sources)) break;
      named.add(next);
    }
  }
  return run.map((word, at) => (named.has(at) ? { ...word, isName: true } : word));
}

/** Whether a title stands here, then a surname and two more words: of one more, "tô lan", it may be a slip. */
function beginsName(run: readonly Word[], at: number): boolean {
  const [title, surname, ...given] = run.slice(at, at + 1 + SHORTEST);
  return (
    given.length === SHORTEST - 1 && isTitle(title!) && isSurname(surname!) && [surname, ...given].every(mayBeName)
  );
}

function mayBeName(word: Word | undefined): boolean {
  return word !== undefined && isBareSyllable(word.folded) && !isFunctionWord(word, false);
}

function hasCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
