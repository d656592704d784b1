import type { YieldToEventLoop } from "../yielding.ts";
import { readAscending } from "../packed/bytes.ts";
import { packList } from "../packed/lists.ts";
import type { PackedPassages } from "../packed/pack-passages.ts";
import type { SectionWriter } from "./sections.ts";

type Packed = Pick<PackedPassages, "passages" | "postings">;

/** Writes which passages hold each word and each pair. `size`: how many words there are. */
export async function writePostings(
  packed: Packed,
  size: number,
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  await writeWords(packed, size, out, yieldToEventLoop);
  await writePairs(packed, size, out, yieldToEventLoop);
  const articles = Array.from(packed.postings.articles(), ({ article, count, bytes }) => [
    article,
    [...readAscending(bytes, count)],
  ]);
  await out.write("articles", Buffer.from(JSON.stringify(articles)));
}

async function writeWords(
  { passages, postings }: Packed,
  size: number,
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const at = new Float64Array(size + 1);
  let word = 0;
  out.begin("words");
  for (const list of postings.words()) {
    await yieldToEventLoop();
    const { bytes } = packList(list, passages);
    at[word + 1] = at[word]! + bytes.length;
    word++;
    await out.append(bytes);
  }
  await out.end();
  await out.write("words.at", at);
}

/**
 * The pairs of each first word in one piece: the second words, how many passages hold each pair, where the passages of each
 * end, all as 32-bit numbers; then the passages.
 */
async function writePairs(
  { postings }: Packed,
  size: number,
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const at = new Float64Array(size);
  const counts = new Int32Array(size);
  let from = 0;
  out.begin("pairs");
  for (const { first, seconds, counts: own, ends, bytes } of postings.pairs()) {
    await yieldToEventLoop();
    const parts = [...[seconds, own, ends].map(({ buffer }) => new Uint8Array(buffer)), bytes];
    at[first] = from;
    counts[first] = seconds.length;
    for (const part of parts) {
      from += part.length;
      await out.append(part);
    }
  }
  await out.end();
  await out.write("pairs.at", at);
  await out.write("pairs.counts", counts);
}
