import type { Passage } from "../../knowledge/document.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import { type NameCounts, nameCounter } from "../proper-names.ts";
import { readPassage } from "../passage-words.ts";
import { wordCounter, type Words } from "../vocabulary.ts";
import { byteWriter } from "./bytes.ts";
import { type PackedPostings, packedPostings } from "./pack-postings.ts";
import { writeRow } from "./row-codec.ts";

/** What an index keeps of passages beside their rows. */
export interface PackedPassages {
  readonly passages: number;
  /** How many words they have together. */
  readonly length: number;
  readonly words: Words;
  readonly names: NameCounts;
  readonly postings: Omit<PackedPostings, "add">;
}

/** Reads passages one after another, gives the row of each away as bytes, and counts what they hold. */
export async function packPassages(
  all: Iterable<Passage>,
  take: (row: Uint8Array) => Promise<void> | undefined,
  yieldToEventLoop: YieldToEventLoop,
): Promise<PackedPassages> {
  const counter = wordCounter();
  const names = nameCounter(undefined, 0);
  const postings = packedPostings();
  const writer = byteWriter();
  let [passages, length] = [0, 0];
  for (const passage of all) {
    await yieldToEventLoop();
    const row = readPassage(passage, counter);
    counter.count([row.exact, row.around.exact], 1);
    names.count(row, 1);
    postings.add(passages++, row);
    length += row.folded.length;
    writeRow(row, writer);
    await take(writer.take());
  }
  return { passages, length, words: counter.finish(), names: names.finish(), postings };
}
