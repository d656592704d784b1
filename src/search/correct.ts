import { isBareSyllable } from "../text/syllable.ts";
import type { Question } from "../text/question.ts";
import type { Word } from "../text/words.ts";
import { type Engine, type Lexicon, settled, type SimilarWord } from "./engine.ts";
import type { Expansion } from "./expansion.ts";
import {
  FOREIGN_LENGTH,
  LONGEST_CORRECTED,
  LONGEST_SHORT,
  MOST_CORRECTED,
  MOST_CORRECTIONS,
  SHORTEST_CORRECTED,
  TWO_MISTAKES_LENGTH,
  UNFITTING,
} from "./tuning.ts";

/** A question with its slips mended, and further ways to say what could not be mended for sure. */
interface Corrected {
  readonly words: readonly Word[];
  readonly expansions: readonly Expansion[];
}

/**
 * Corrects the words that no passage holds: to words of the index one letter away (two for a long word), two words typed as
 * one, one word typed as two. A word is mended to the one that most often stands beside the question's neighbouring words;
 * where none does, all that are near may stand for it at half the worth, unless the word is short.
 */
export async function correct(
  question: Question,
  isCovered: (at: number) => boolean,
  engine: Engine,
  lexicon: Lexicon,
  weight: number,
): Promise<Corrected> {
  const wrong = await settled(lexicon, () => wrongWords(question, isCovered, lexicon));
  const slips = await Promise.all(
    wrong.map(async (at) => ({ at, similar: await engine.similar(...slipOf(question.words[at]!)) })),
  );
  return await settled(lexicon, () => mend(question, slips, lexicon, weight));
}

/** A word that no passage holds, by its place in the question, and the words like it. */
interface Slip {
  readonly at: number;
  readonly similar: readonly SimilarWord[];
}

function slipOf({ folded }: Word): [word: string, mistakes: number] {
  return [folded, folded.length < TWO_MISTAKES_LENGTH ? 1 : 2];
}

function mend(question: Question, slips: readonly Slip[], lexicon: Lexicon, weight: number): Corrected {
  const words = [...question.words];
  const expansions = joins(question, lexicon, weight);
  for (const { at, similar } of slips) {
    const word = words[at]!;
    for (const parts of splits(word.folded, lexicon))
      expansions.push({ from: at, length: 1, words: parts.map(plain), weight });
    const near = nearest(similar, lexicon);
    const fitting = near
      .map((other) => ({ other, fit: fitOf(other, words, at, lexicon) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit);
    const meant = fitting[0]?.other ?? foreignLike(word.folded, similar);
    const others =
      fitting.length > 0 ? fitting.slice(1).map(({ other }) => other) : word.folded.length > LONGEST_SHORT ? near : [];
    if (meant !== undefined) words[at] = { ...word, exact: meant, folded: meant };
    expansions.push(
      ...others
        .slice(0, MOST_CORRECTIONS)
        .map((other) => ({ from: at, length: 1, words: [plain(other)], weight: UNFITTING * weight })),
    );
  }
  return { words, expansions };
}

/** "Panther" for "Panthers", "Brentag" for "Brenntag": the one foreign word that is a letter away from another one. */
function foreignLike(word: string, similar: readonly SimilarWord[]): string | undefined {
  if (word.length < FOREIGN_LENGTH || isBareSyllable(word)) return undefined;
  const [one, ...others] = similar.filter(({ distance, word: other }) => distance === 1 && !isBareSyllable(other));
  return others.length === 0 ? one?.word : undefined;
}

/** Similar words, the nearest first, of those the most frequent. */
function nearest(similar: readonly SimilarWord[], lexicon: Lexicon): string[] {
  const frequencyOf = (word: string): number => lexicon.folded(word)?.frequency ?? 0;
  return similar
    .toSorted(
      (a, b) => a.distance - b.distance || frequencyOf(b.word) - frequencyOf(a.word) || (a.word < b.word ? -1 : 1),
    )
    .map(({ word }) => word);
}

/** Places of the words to correct. */
function wrongWords({ words, silent }: Question, isCovered: (at: number) => boolean, lexicon: Lexicon): number[] {
  const places = words.flatMap((word, at) => {
    const { length } = word.folded;
    const isMissing = !silent[at] && !isCovered(at) && !lexicon.folded(word.folded);
    return isMissing &&
      length >= SHORTEST_CORRECTED &&
      length <= LONGEST_CORRECTED &&
      !isSpelled(word) &&
      !/\p{Nd}/u.test(word.folded)
      ? [at]
      : [];
  });
  return places.slice(0, MOST_CORRECTED);
}

/** A syllable typed with its diacritics is what was meant, and merely stands in no article; in a name it may still be a slip. */
function isSpelled(word: Word): boolean {
  return word.exact !== word.folded && isBareSyllable(word.folded) && !/^\p{Lu}/u.test(word.text);
}

/** A foreign name typed in syllables: "Pu-tin". */
function joins(question: Question, lexicon: Lexicon, weight: number): Expansion[] {
  return question.words.slice(1).flatMap((word, from) => {
    const before = question.words[from]!;
    const joined = before.folded + word.folded;
    const areKnown = lexicon.folded(before.folded) && lexicon.folded(word.folded);
    return areKnown || !lexicon.folded(joined) ? [] : [{ from, length: 2, words: [plain(joined)], weight }];
  });
}

/** In how many passages a word stands beside one of the question's neighbouring words. */
function fitOf(other: string, words: readonly Word[], at: number, lexicon: Lexicon): number {
  const [before, after] = [words[at - 1]?.folded, words[at + 1]?.folded];
  const left = before === undefined ? 0 : lexicon.pair(before, other);
  const right = after === undefined ? 0 : lexicon.pair(other, after);
  return left + right;
}

/** Two words typed as one, where the folder has them side by side. */
function splits(typed: string, lexicon: Lexicon): string[][] {
  return Array.from({ length: Math.max(0, typed.length - 2) }, (_, cut) => [
    typed.slice(0, cut + 1),
    typed.slice(cut + 1),
  ]).filter(([first, second]) => lexicon.pair(first!, second!) > 0);
}

function plain(folded: string): Word {
  return { start: 0, end: 0, text: folded, exact: folded, folded };
}
