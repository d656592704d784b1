/**
 * Where a question's terms and pairs stand in one passage, in the order of the text: `count` entries of each array. The
 * arrays are used again for the next passage.
 */
export interface Matches {
  count: number;
  /** Index in the passage of the word at which the match was complete. */
  at: number[];
  /** Index of the term, or the number of terms plus the index of the pair. */
  unit: number[];
  /** 1 for the word itself, less where only its letters agree or another word stands in. */
  worth: number[];
}
