import type { PassageWords } from "./passage-words.ts";

/** How often each word, by its folded number, stands inside a sentence, and how often with a capital there. */
export interface NameCounts {
  readonly seen: readonly number[];
  readonly capital: readonly number[];
}

/** Counts passages in and out, on from other counts, which stay as they are. First words of sentences tell nothing and are left out. */
export function nameCounter(base: NameCounts = { seen: [], capital: [] }) {
  const seen = [...base.seen];
  const capital = [...base.capital];
  return {
    count({ folded, capitals, sentences }: PassageWords, by: 1 | -1): void {
      let sentence = 0;
      folded.forEach((number, at) => {
        if (at === sentences[sentence]) {
          sentence++;
          return;
        }
        seen[number] = (seen[number] ?? 0) + by;
        capital[number] = (capital[number] ?? 0) + by * capitals[at]!;
      });
    },
    finish: (): NameCounts => ({ seen, capital }),
  };
}

/** For each of the first `size` words how surely it belongs to names, 0 to 1: the share of its occurrences that have a capital. */
export function nameShares({ seen, capital }: NameCounts, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, number) => (capital[number] ?? 0) / (seen[number] || 1));
}
