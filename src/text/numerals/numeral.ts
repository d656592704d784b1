/** A number found at a place in a run of words. */
export interface Numeral {
  readonly value: number;
  /** How many words it takes, at least one. */
  readonly length: number;
}
