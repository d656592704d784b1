import { lazy } from "./lazy.ts";
import { linesOf } from "./lexicon/read.ts";
import { type WordCounts, wordCounter } from "./word-counts.ts";

/**
 * What a word of speech counts, in passages in a million that hold one of written text. Of 100 to 1,000 the most restored the
 * most words of the questions in test/folders/fresh.
 */
const SPOKEN_WORTH = 500;

/** Words and neighbours of encyclopedia and news text, and of speech. */
export const generalCounts = lazy((): WordCounts => {
  const counter = wordCounter();
  for (const line of linesOf("frequencies.tsv")) {
    const [word, count] = line.split("\t") as [string, string];
    counter.read(word, Number(count));
  }
  for (const line of linesOf("neighbours.tsv")) {
    const [first, second, count] = line.split(/[ \t]/u) as [string, string, string];
    counter.pair(first, second, Number(count));
  }
  for (const line of linesOf("spoken.txt")) counter.read(line, SPOKEN_WORTH);
  return counter.counts;
});
