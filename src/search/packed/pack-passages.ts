import type { Document } from "../../knowledge/document.ts";
import type { PassageWords } from "../passage-words.ts";
import { type NameCounts, nameCounter } from "../proper-names.ts";
import { wordCounter, type Words } from "../vocabulary.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import { byteWriter } from "./bytes.ts";
import { type PackedPostings, packedPostings } from "./pack-postings.ts";
import { readInTurn, threadsFor } from "./read-in-turn.ts";
import { readRow, rewriteRow } from "./row-codec.ts";

/** What an index keeps of passages beside their rows. */
export interface PackedPassages {
  readonly passages: number;
  /** How many words they have together. */
  readonly length: number;
  readonly words: Words;
  readonly names: NameCounts;
  readonly postings: Omit<PackedPostings, "add">;
}

/** Reads the passages of articles one after another, gives the row of each away as bytes, and counts what they hold. */
export async function packPassages(
  articles: readonly Document[],
  take: (row: Uint8Array) => Promise<void> | undefined,
  yieldToEventLoop: YieldToEventLoop,
  threads = threadsFor(articles.length),
): Promise<PackedPassages> {
  const counter = wordCounter();
  const names = nameCounter(undefined, 0);
  const postings = packedPostings();
  const writer = byteWriter();
  const numbers = new Map<object, number[]>();
  let [passages, length] = [0, 0];
  for await (const { reader, rows, ends, words } of readInTurn(articles, threads, yieldToEventLoop)) {
    /** By the reader's numbers. */
    const exact = numbers.get(reader) ?? [];
    numbers.set(reader, exact);
    for (const word of words) exact.push(counter.exactOf(word));
    const foldedOf = (word: number): number => counter.foldedOf(exact[word]!);
    let start = 0;
    for (const end of ends) {
      await yieldToEventLoop();
      const row = readRow(rows.subarray(start, end), passages, { foldedOf, passage: noPassage });
      start = end;
      for (const run of [row.exact, row.around.exact]) renumber(run, exact);
      counter.count([row.exact, row.around.exact], 1);
      names.count(row, 1);
      postings.add(passages++, row);
      length += row.folded.length;
      rewriteRow(row, writer);
      await take(writer.take());
    }
  }
  return { passages, length, words: counter.finish(), names: names.finish(), postings };
}

function renumber(run: PassageWords["exact"], numbers: readonly number[]): void {
  for (let at = 0; at < run.length; at++) if (run[at]! >= 0) run[at] = numbers[run[at]!]!;
}

function noPassage(): never {
  throw new Error("A row that is packed has words alone.");
}
