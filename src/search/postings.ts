import type { YieldToEventLoop } from "./yielding.ts";
import type { PassageWords } from "./passage-words.ts";

/** Which passages hold a word, a pair or stand in an article of a law. */
export interface Postings {
  /** In how many passages two words, by their numbers, stand side by side. */
  pairFrequency(first: number, second: number): number;
  /** The passages that hold a word, ascending, in one run or two; some may be gone. */
  word(number: number): Runs;
  pair(first: number, second: number): Runs;
  article(number: number): Runs;
}

/** Passages ascending within a run and from run to run. */
export type Runs = readonly Run[];

/** Numbers of passages; their distances as `readAscending` reads them; or a bit for each passage, the lowest first. */
export type Run = Int32Array | { readonly distances: Uint8Array } | { readonly bits: Uint8Array };

/** The postings of passages numbered from `from` on, of words numbered below `size`. */
export async function postingsOf(
  rows: readonly PassageWords[],
  from: number,
  size: number,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Postings> {
  const pairs = new Map<number, number>();
  const articles = new Map<number, number>();
  const words = await lay(rows, from, eachWord, yieldToEventLoop);
  const inPairs = await lay(
    rows,
    from,
    (row, visit) => eachPair(row, (first, second) => visit(numbered(pairs, first * size + second))),
    yieldToEventLoop,
  );
  const inArticles = await lay(
    rows,
    from,
    ({ provision }, visit) => provision && visit(numbered(articles, provision.article)),
    yieldToEventLoop,
  );
  const pairAt = (first: number, second: number): number =>
    (first < size && second < size ? pairs.get(first * size + second) : undefined) ?? -1;
  return {
    pairFrequency: (first, second) => inPairs(pairAt(first, second))[0].length,
    word: words,
    pair: (first, second) => inPairs(pairAt(first, second)),
    article: (number) => inArticles(articles.get(number) ?? -1),
  };
}

/** The postings of `base` and of passages `added` to it. `gone`: those of passages of `base` that no longer count. */
export function amendPostings(base: Postings, gone: Postings, added: Postings): Postings {
  return {
    pairFrequency: (first, second) =>
      base.pairFrequency(first, second) - gone.pairFrequency(first, second) + added.pairFrequency(first, second),
    word: (number) => [...base.word(number), ...added.word(number)],
    pair: (first, second) => [...base.pair(first, second), ...added.pair(first, second)],
    article: (number) => [...base.article(number), ...added.article(number)],
  };
}

function eachWord({ folded, around }: PassageWords, visit: (word: number) => void): void {
  for (const run of [folded, around.folded]) for (const word of run) if (word >= 0) visit(word);
}

function eachPair({ folded, around }: PassageWords, visit: (first: number, second: number) => void): void {
  for (const run of [folded, around.folded])
    for (let at = 1; at < run.length; at++) if (run[at - 1]! >= 0 && run[at]! >= 0) visit(run[at - 1]!, run[at]!);
}

function numbered(numbers: Map<number, number>, key: number): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}

/** Two passes: count each thing, then lay all runs into one array, a few bytes a posting. */
async function lay(
  rows: readonly PassageWords[],
  from: number,
  each: (row: PassageWords, visit: (thing: number) => void) => void,
  yieldToEventLoop: YieldToEventLoop,
): Promise<(thing: number) => readonly [Int32Array]> {
  const counts: number[] = [];
  const last: number[] = [];
  const eachPosting = async (visit: (thing: number, passage: number) => void): Promise<void> => {
    last.fill(-1);
    for (const [passage, row] of rows.entries()) {
      await yieldToEventLoop();
      each(row, (thing) => {
        while (counts.length <= thing) {
          counts.push(0);
          last.push(-1);
        }
        if (last[thing] === passage) return;
        last[thing] = passage;
        visit(thing, passage);
      });
    }
  };
  await eachPosting((thing) => counts[thing]!++);
  const offsets = new Int32Array(counts.length + 1);
  counts.forEach((count, thing) => (offsets[thing + 1] = offsets[thing]! + count));
  const all = new Int32Array(offsets.at(-1)!);
  const filled = offsets.slice();
  await eachPosting((thing, passage) => (all[filled[thing]!++] = from + passage));
  return (thing) => [thing < 0 || thing >= counts.length ? NONE : all.subarray(offsets[thing], offsets[thing + 1])];
}

const NONE = new Int32Array(0);
