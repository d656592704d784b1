import type { PassageWords } from "./passage-words.ts";
import { tally } from "./vocabulary.ts";

/** How often each word, by its folded number, stands inside a sentence, and how often with a capital there. */
export interface NameCounts {
  seenOf(number: number): number;
  capitalOf(number: number): number;
}

/** Counts passages in and out, on from other counts of words numbered below `from`. First words of sentences tell nothing and are left out. */
export function nameCounter(base: NameCounts | undefined, from: number) {
  const seen = tally(from);
  const capital = tally(from);
  return {
    count({ folded, capitals, sentences }: PassageWords, by: 1 | -1): void {
      let sentence = 0;
      for (let at = 0; at < folded.length; at++) {
        if (at === sentences[sentence]) {
          sentence++;
          continue;
        }
        const number = folded[at]!;
        seen.set(number, seen.get(number) + by);
        if (capitals[at] === 1) capital.set(number, capital.get(number) + by);
      }
    },
    finish: (): NameCounts => ({
      seenOf: (number) => (number < from ? base!.seenOf(number) : 0) + seen.get(number),
      capitalOf: (number) => (number < from ? base!.capitalOf(number) : 0) + capital.get(number),
    }),
  };
}
