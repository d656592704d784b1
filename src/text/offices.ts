import { lazy } from "./lazy.ts";
import { linesOf } from "./lexicon/read.ts";
import type { Word } from "./words.ts";

const offices = lazy(() => new Set(linesOf("offices.txt")));

/** How many words from `at` on, two or three, name an office that somebody holds ("giám đốc"); 0 where none do. */
export function officeAt(run: readonly Pick<Word, "folded">[], at: number): number {
  for (const length of [3, 2]) {
    const phrase = run.slice(at, at + length).map((word) => word.folded);
    if (phrase.length === length && offices().has(phrase.join(" "))) return length;
  }
  return 0;
}
