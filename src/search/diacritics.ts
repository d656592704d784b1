import type { Knowledge } from "../knowledge/knowledge.ts";
import { withDiacritics } from "../text/diacritics.ts";
import { hasDiacritics } from "../text/fold.ts";
import { countGeneral } from "../text/general-counts.ts";
import { lazy } from "../text/lazy.ts";
import { type WordCounter, type WordCounts, wordCounter } from "../text/word-counts.ts";
import type { Word } from "../text/words.ts";
import type { SearchIndex } from "./search.ts";
import { FOLDER_SHARE, FOLDER_SMOOTHING, GENERAL_SMOOTHING, MOST_COUNTED } from "./tuning.ts";
import { yielder } from "./yielding.ts";

/** The words of general text, the same for every folder: counted when a question without diacritics is first asked. */
const general = lazy(() => counted(countGeneral));

/** Reads the words of a question as they most likely are with their diacritics; undefined where it was typed with some. */
export async function restorerFor(
  question: string,
  { knowledge, once, tuning }: SearchIndex,
): Promise<((run: readonly Word[]) => readonly Word[]) | undefined> {
  if (tuning.diacritics > 1 || hasDiacritics(question)) return undefined;
  const sources = [
    { counts: await general(), share: 1 - FOLDER_SHARE, smoothing: GENERAL_SMOOTHING },
    { counts: await once(knowledge, countedFolder), share: FOLDER_SHARE, smoothing: FOLDER_SMOOTHING },
  ];
  return (run) => withDiacritics(run, sources, tuning.diacritics);
}

function countedFolder({ documents }: Knowledge): Promise<WordCounts> {
  return counted(function* (counter) {
    let read = 0;
    for (const { title, text } of documents)
      for (const line of [title, ...text.split("\n")]) {
        if ((read += line.length) > MOST_COUNTED) return;
        yield counter.read(line);
      }
  });
}

/** Counts words in short steps: questions go on being answered meanwhile. */
async function counted(steps: (counter: WordCounter) => Generator<void>): Promise<WordCounts> {
  const counter = wordCounter();
  const pause = yielder();
  const counting = steps(counter);
  while (!counting.next().done) await pause();
  return counter.counts;
}
