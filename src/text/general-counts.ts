import { linesOf } from "./lexicon/read.ts";
import type { WordCounter } from "./word-counts.ts";

/**
 * What a word of speech counts, in passages in a million that hold one of written text. With 100, 300 and 1,000 more of the
 * words in test/folders/fresh were restored (87.5, 88.4, 89.1 %); by hand between the last two, for few people wrote it.
 */
const SPOKEN_WORTH = 500;

/** Counts the words and neighbours of encyclopedia and news text, and of speech, a line at each step. */
export function* countGeneral(counter: WordCounter): Generator<void> {
  for (const line of linesOf("frequencies.tsv")) {
    const tab = line.indexOf("\t");
    yield counter.word(line.slice(0, tab), Number(line.slice(tab + 1)));
  }
  for (const line of linesOf("neighbours.tsv")) {
    const space = line.indexOf(" ");
    const tab = line.indexOf("\t");
    yield counter.pair(line.slice(0, space), line.slice(space + 1, tab), Number(line.slice(tab + 1)));
  }
  for (const line of linesOf("spoken.txt")) yield counter.read(line, SPOKEN_WORTH);
}
