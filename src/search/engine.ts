/**
 * What finds candidates: the one part of search that may live outside this process. It knows folded words and passage
 * numbers, nothing of ranking.
 */
export interface Engine {
  /** Numbers of the passages that hold any of the words, best first by the engine's own order. */
  candidates(words: readonly string[]): Promise<readonly number[]>;
  /** Words of the index within an edit distance of a word that it does not hold. In no particular order. */
  similar(word: string, distance: number): Promise<readonly string[]>;
}
