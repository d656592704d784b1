/** A stretch of a text: UTF-16 offsets, white space at the edges left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
