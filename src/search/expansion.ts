import type { Word } from "../text/words.ts";

/** Another way to say a run of a question's words. */
export interface Expansion {
  /** Index of the run's first word in the question, and how many words it has. */
  readonly from: number;
  readonly length: number;
  /** The other way to say it. */
  readonly words: readonly Word[];
  /** What finding it is worth beside the words themselves, 0 to 1. */
  readonly credit: number;
}
