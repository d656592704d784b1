import { isBareSyllable } from "../text/english/syllable.ts";
import type { Question } from "../text/question.ts";
import type { Word } from "../text/words.ts";
import type { Corpus } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import type { Widening } from "./widening.ts";

/** Words shorter than this are not corrected: too many others are one letter away. */
const SHORTEST = 2;
/** Words up to this length are corrected only to what fits beside their neighbours. */
const SHORT = 3;
/** From this length on two letters may be wrong. */
const TWO_MISTAKES = 6;
/** How many corrections of one word are tried, and how many words of one question. */
const MOST = 4;
const MOST_WORDS = 8;

/**
 * Corrections of the words that no passage holds: words of the index one letter away (two for a long word), two words
 * typed as one, one word typed as two. Those that stand beside the question's neighbouring words somewhere in the folder come first; others are worth
 * half, and a short word is corrected to none of them.
 */
export async function correct(
  question: Question,
  isCovered: (at: number) => boolean,
  corpus: Corpus,
  engine: Engine,
  credit: number,
): Promise<Widening[]> {
  const unknown = question.words.flatMap((word, at) => {
    const isWrong =
      !question.silent[at] &&
      !corpus.folded.numbers.has(word.folded) &&
      word.folded.length >= SHORTEST &&
      !isSpelled(word);
    return isWrong && !isCovered(at) && !/\p{Nd}/u.test(word.folded) ? [at] : [];
  });
  const found = joins(question, corpus, credit);
  for (const at of unknown.slice(0, MOST_WORDS)) {
    const word = question.words[at]!;
    const apart = splits(word.folded, corpus).map((parts) => ({
      from: at,
      length: 1,
      words: parts.map(plain),
      credit,
    }));
    const similar = await engine.similar(word.folded, word.folded.length < TWO_MISTAKES ? 1 : 2);
    const fitting = similar.filter((other) => fits(other, question.words, at, corpus));
    const [chosen, worth] =
      fitting.length > 0 ? [fitting, credit] : [word.folded.length > SHORT ? similar : [], credit / 2];
    found.push(
      ...apart,
      ...chosen.slice(0, MOST).map((other) => ({ from: at, length: 1, words: [plain(other)], credit: worth })),
    );
  }
  return found;
}

/** A syllable typed with its diacritics is what was meant, and merely stands in no article; in a name it may still be a slip. */
function isSpelled(word: Word): boolean {
  return word.exact !== word.folded && isBareSyllable(word.folded) && !/^\p{Lu}/u.test(word.text);
}

/** A foreign name typed in syllables: "Pu-tin". */
function joins(question: Question, corpus: Corpus, credit: number): Widening[] {
  return question.words.slice(1).flatMap((word, from) => {
    const before = question.words[from]!;
    const joined = before.folded + word.folded;
    const areKnown = corpus.folded.numbers.has(before.folded) && corpus.folded.numbers.has(word.folded);
    return areKnown || !corpus.folded.numbers.has(joined) ? [] : [{ from, length: 2, words: [plain(joined)], credit }];
  });
}

/** Whether a word stands beside one of the question's neighbouring words somewhere in the folder. */
function fits(other: string, words: readonly Word[], at: number, corpus: Corpus): boolean {
  const number = (word: string | undefined): number =>
    word === undefined ? -1 : (corpus.folded.numbers.get(word) ?? -1);
  const [before, here, after] = [number(words[at - 1]?.folded), number(other), number(words[at + 1]?.folded)];
  return (
    (before >= 0 && corpus.pairs.frequency(before, here) > 0) || (after >= 0 && corpus.pairs.frequency(here, after) > 0)
  );
}

/** Two words typed as one, where the folder has them side by side. */
function splits(typed: string, corpus: Corpus): string[][] {
  return Array.from({ length: Math.max(0, typed.length - 2) }, (_, cut) => [
    typed.slice(0, cut + 1),
    typed.slice(cut + 1),
  ]).filter(([first, second]) => {
    const [a, b] = [corpus.folded.numbers.get(first!), corpus.folded.numbers.get(second!)];
    return a !== undefined && b !== undefined && corpus.pairs.frequency(a, b) > 0;
  });
}

function plain(folded: string): Word {
  return { start: 0, end: 0, text: folded, exact: folded, folded };
}
