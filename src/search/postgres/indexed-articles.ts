import type { Document } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import { DIGEST } from "../file/article-digest.ts";
import { keptPassages } from "../file/kept-document.ts";
import type { YieldToEventLoop } from "../yielding.ts";

/** The articles of an index: which they are, and where their passages stand. */
interface IndexedArticles {
  /** By an article's number: that of its first passage; at the end, how many passages there are. */
  readonly firsts: Int32Array;
  /** The number of the article of a digest; undefined where the index does not have it. */
  readonly numberOf: (digest: string) => number | undefined;
}

/** Bytes of the number of passages behind a digest. */
const COUNT = 4;

/** In the order of their numbers. `digestOf`: see `digestsIn`. */
export async function writeArticles(
  documents: readonly Document[],
  digestOf: (document: Document) => string,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Uint8Array> {
  const bytes = Buffer.alloc(documents.length * (DIGEST + COUNT));
  for (const [number, document] of documents.entries()) {
    await yieldToEventLoop();
    const at = number * (DIGEST + COUNT);
    bytes.write(digestOf(document), at, "hex");
    bytes.writeUInt32LE(keptPassages(document) ?? passagesOf(document).length, at + DIGEST);
  }
  return bytes;
}

export async function readArticles(bytes: Uint8Array, yieldToEventLoop: YieldToEventLoop): Promise<IndexedArticles> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const numbers = new Map<string, number>();
  const firsts = new Int32Array(all.length / (DIGEST + COUNT) + 1);
  for (let at = 0; at < all.length; at += DIGEST + COUNT) {
    await yieldToEventLoop();
    firsts[numbers.size + 1] = firsts[numbers.size]! + all.readUInt32LE(at + DIGEST);
    numbers.set(all.toString("hex", at, at + DIGEST), numbers.size);
  }
  return { firsts, numberOf: (digest) => numbers.get(digest) };
}
