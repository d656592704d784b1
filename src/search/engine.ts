import type { PassageWords } from "./passage-words.ts";

/**
 * What ranking needs of an index, and nothing else: it knows words and passages, nothing of questions. Any engine over the
 * same passages gives the same values, so that ranking over it quotes the same. It never changes: a reload makes another.
 */
export interface Engine {
  /** One word, for the log. */
  readonly name: string;
  /** How many passages it holds. */
  readonly size: number;
  /** How many words of its own a passage has in the mean. */
  readonly meanLength: number;
  /** Long forms with the abbreviations that the documents give them: "Thông tấn xã Việt Nam (TTXVN)". */
  readonly abbreviations: readonly (readonly [long: string, short: string])[];
  /** What it knows of words, for one question. */
  lexicon(): Lexicon;
  /** Words of the index within an edit distance of a word, that word left out. In no particular order. */
  similar(word: string, distance: number): Promise<readonly SimilarWord[]>;
  /** The passages that hold the most of what is asked for, best first. */
  candidates(request: CandidateRequest): Promise<readonly Candidate[]>;
}

/** Counts of passages: its own words and those around it (`PassageWords.around`) are a passage's words. */
export interface Lexicon {
  /** A word compared without its diacritics; undefined where no passage holds it. */
  folded(word: string): FoldedWord | undefined;
  /** A word compared with its diacritics. */
  exact(word: string): KnownWord | undefined;
  /** How many passages hold two words side by side, compared without diacritics. */
  pair(first: string, second: string): number;
  /**
   * Fetches what was asked for and is not at hand, which until then looks as if no passage held it; false where all was at
   * hand. See `settled`.
   */
  settle(): Promise<boolean>;
}

export interface KnownWord {
  /** Its number in this engine's rows. */
  readonly number: number;
  /** How many passages hold it. */
  readonly frequency: number;
}

export interface FoldedWord extends KnownWord {
  /**
   * How surely it belongs to names, 0 to 1: the share of its occurrences that are capitalised, first words of sentences
   * left out.
   */
  readonly nameShare: number;
}

export interface SimilarWord {
  readonly word: string;
  /** How many letters have to be added, dropped or changed (Levenshtein 1966). */
  readonly distance: number;
}

/** What passages are asked for. A unit is in one of the two lists. */
export interface CandidateRequest {
  /** A candidate holds at least one of these. */
  readonly leading: readonly Unit[];
  /** What else makes a candidate better. */
  readonly further: readonly Unit[];
  /**
   * At most so many: those with the greatest sum of the weights of the units that they hold; of equal ones those that stand
   * first in the folder.
   */
  readonly limit: number;
}

/** What a passage may hold. */
export interface Unit {
  /** See `wordTerm`, `pairTerm` and `articleTerm`. */
  readonly term: string;
  /** A whole number above 0, so that sums are the same in any order. */
  readonly weight: number;
}

/** A passage as ranking reads it. */
export interface Candidate {
  /** Grows with the passage's place in the folder. */
  readonly place: number;
  /** Its passage's document is complete; passages of one document share it. */
  readonly row: PassageWords;
}

/** What candidates are found by: a word without its diacritics, … */
export function wordTerm(folded: string): string {
  return folded;
}

/** … two words that stand side by side in a passage or in one part of what stands around it, … */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}

/** … and an article of a law in which the passage stands (`PassageWords.provision`). No word holds a space or a "§". */
export function articleTerm(article: number): string {
  return `§${article}`;
}

/** The result of work that reads a lexicon, once all that it asks for is at hand. The work may be done several times. */
export async function settled<Result>(lexicon: Lexicon, work: () => Result): Promise<Result> {
  for (;;) {
    const result = work();
    if (!(await lexicon.settle())) return result;
  }
}
