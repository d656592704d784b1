import type { Knowledge } from "../knowledge/knowledge.ts";
import { withDiacritics } from "../text/diacritics.ts";
import { hasDiacritics } from "../text/fold.ts";
import { generalCounts } from "../text/general-counts.ts";
import { type WordCounts, wordCounter } from "../text/word-counts.ts";
import type { Word } from "../text/words.ts";
import type { SearchIndex } from "./search.ts";
import { yielder } from "./yielding.ts";

/** Share that the folder's own words count when diacritics are restored, beside speech and general text. By hand: 0.15 to 0.5 restore alike. */
const FOLDER_SHARE = 0.3;
/** Passages in a million, and words of a folder, after which a word tells half of what it can of the one behind it. By hand. */
const GENERAL_SMOOTHING = 50;
const FOLDER_SMOOTHING = 2;
/** Most of a folder that is counted, in UTF-16 units: what a process holds of it stays below some 15 MB. */
const MOST_COUNTED = 1_500_000;

/** Reads the words of a question as they most likely are with their diacritics; undefined where it was typed with some. */
export async function restorerFor(
  question: string,
  { knowledge, once }: SearchIndex,
): Promise<((run: readonly Word[]) => readonly Word[]) | undefined> {
  if (hasDiacritics(question)) return undefined;
  const sources = [
    { counts: generalCounts(), share: 1 - FOLDER_SHARE, smoothing: GENERAL_SMOOTHING },
    { counts: await once(knowledge, countedWords), share: FOLDER_SHARE, smoothing: FOLDER_SMOOTHING },
  ];
  return (run) => withDiacritics(run, sources);
}

/** Counts the words of a folder, as far as they are counted, in short steps. */
async function countedWords({ documents }: Knowledge): Promise<WordCounts> {
  const counter = wordCounter();
  const pause = yielder();
  let read = 0;
  for (const { title, text } of documents)
    for (const line of [title, ...text.split("\n")]) {
      if ((read += line.length) > MOST_COUNTED) return counter.counts;
      counter.read(line);
      await pause();
    }
  return counter.counts;
}
