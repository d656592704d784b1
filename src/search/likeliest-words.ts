import type { Knowledge } from "../knowledge/knowledge.ts";
import { hasDiacritics } from "../text/fold.ts";
import { countGeneral } from "../text/general-counts.ts";
import { lazy } from "../text/lazy.ts";
import { likeliestWords } from "../text/likeliest-words.ts";
import type { Once } from "../text/once.ts";
import { type WordCounter, type WordCounts, wordCounter } from "../text/word-counts.ts";
import { type FormReader, openFormReader } from "../text/word-forms.ts";
import { mayNameInSmall, withSmallNames } from "../text/small-names.ts";
import { type Word, words } from "../text/words.ts";
import { type Engine, type Lexicon, settled } from "./engine.ts";
import {
  COUNTING_DELAY_MS,
  FOLDER_SHARE,
  FOLDER_SMOOTHING,
  GENERAL_SMOOTHING,
  MOST_COUNTED,
  MOST_READ_CLOSELY,
  type Tuning,
} from "./tuning.ts";
import { yielder } from "./yielding.ts";

/** What is needed of an index: its folder and words, what was worked out of it, and how sure a reading must be. */
interface Sources {
  readonly knowledge: Knowledge;
  readonly engine: Pick<Engine, "lexicon" | "size">;
  readonly once: Once;
  readonly tuning: Tuning;
}

/** The words of general text, the same for every folder: counted when a question is first asked. */
const general = lazy(() => counted(countGeneral));

/**
 * Reads the words of a question as they were most likely meant; undefined where they are to stay as they were typed: also in
 * a large folder where articles hold each, and until its words have been counted.
 */
export async function likeliestWordsFor(
  question: string,
  { knowledge, engine, once, tuning }: Sources,
): Promise<((run: readonly Word[]) => readonly Word[]) | undefined> {
  if (tuning.diacritics > 1) return undefined;
  const isUnmarked = !hasDiacritics(question);
  const isLarge = engine.size > MOST_READ_CLOSELY;
  if (isLarge && !isUnmarked && (await isPlain(question, engine.lexicon()))) return undefined;
  const reader = isLarge ? once(knowledge, readerLater).reader : await once(knowledge, readerFor);
  if (!reader) return undefined;
  const reading = { sure: tuning.diacritics, isUnmarked, stays: isUnmarked ? never : hyphenatedIn(question) };
  return (run) => withSmallNames(likeliestWords(run, reader, reading), reader.sources);
}

const never = (): boolean => false;

/** The words of a text that a hyphen joins to others, as it does those of a foreign name: "A-déc-bai-gian". */
function hyphenatedIn(text: string): (word: Word) => boolean {
  return ({ start, end }) => text[start - 1] === "-" || text[end] === "-";
}

/** Whether articles hold every word as it is typed, and no name may stand there in small letters. */
async function isPlain(question: string, lexicon: Lexicon): Promise<boolean> {
  const run = words(question);
  if (mayNameInSmall(run)) return false;
  return await settled(lexicon, () => run.every(({ exact }) => lexicon.exact(exact) !== undefined));
}

/** Words counted behind the first answers. */
interface Later {
  /** By all of them, once they are counted. */
  reader?: FormReader;
}

function readerLater(knowledge: Knowledge): Later {
  const later: Later = {};
  const count = async (): Promise<void> => {
    later.reader = await readerFor(knowledge);
  };
  // Where an article cannot be read, questions stay as they are typed; to who asks of it, the search says so.
  setTimeout(() => void count().catch(() => {}), COUNTING_DELAY_MS).unref();
  return later;
}

async function readerFor(knowledge: Knowledge): Promise<FormReader> {
  return openFormReader([
    { counts: await general(), share: 1 - FOLDER_SHARE, smoothing: GENERAL_SMOOTHING },
    { counts: await countedFolder(knowledge), share: FOLDER_SHARE, smoothing: FOLDER_SMOOTHING },
  ]);
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
