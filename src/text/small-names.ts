import { isBareSyllable } from "./syllable.ts";
import { isFunctionWord } from "./function-words.ts";
import { areNeighbours, type Counted } from "./word-chances.ts";
import { isSurname, isTitle } from "./word-answer-types.ts";
import type { Word } from "./words.ts";

/** Words of a name: a surname, and what most people have behind it. */
const LENGTH = 3;

/** Whether a question without capitals may name a person: a surname follows a title ("ong tran quoc bao"). */
export function mayNameInSmall(run: readonly Word[]): boolean {
  return !run.slice(1).some(hasCapital) && run.some((_, at) => beginsName(run, at));
}

/**
 * The words of a question that has no capitals, those of a person's name marked: a surname behind a title, and two words more,
 * where nobody has read the surname and the next side by side.
 */
export function withSmallNames(run: readonly Word[], sources: readonly Counted[]): readonly Word[] {
  if (!mayNameInSmall(run)) return run;
  const begin = (at: number): boolean => beginsName(run, at) && !areNeighbours(run[at + 1], run[at + 2], sources);
  const isNamed = (at: number): boolean => [1, 2, LENGTH].some((back) => at >= back && begin(at - back));
  return run.map((word, at) => (isNamed(at) ? { ...word, isName: true } : word));
}

/** Whether a title stands here, then a surname and two more words: of one more, "tô lan", it may be a slip. */
function beginsName(run: readonly Word[], at: number): boolean {
  const [title, surname, ...given] = run.slice(at, at + 1 + LENGTH);
  return given.length === LENGTH - 1 && isTitle(title!) && isSurname(surname!) && [surname, ...given].every(mayBeName);
}

function mayBeName(word: Word | undefined): boolean {
  return word !== undefined && isBareSyllable(word.folded) && !isFunctionWord(word, false);
}

function hasCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
