/**
 * What finds candidates: the one part of search that may live outside this process. It knows folded words and passage
 * numbers, nothing of ranking.
 */
export interface Engine {
  /** The passages that hold any of the words, each with those that it holds. In no particular order. */
  candidates(words: readonly string[]): Promise<readonly Candidate[]>;
  /** Words of the index within an edit distance of a word that it does not hold. In no particular order. */
  similar(word: string, distance: number): Promise<readonly string[]>;
}

export interface Candidate {
  /** Its number in the corpus. */
  readonly passage: number;
  readonly words: readonly string[];
}
