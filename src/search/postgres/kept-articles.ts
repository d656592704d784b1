import { createHash } from "node:crypto";
import type { Document } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import type { Once } from "../../text/once.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import type { KeptPassages } from "../packed/difference.ts";

/** The articles of an index: which they are, and where their passages stand. */
interface KeptArticles {
  readonly passages: readonly KeptPassages[];
  /** The number of the very same article; undefined where the index does not have it. */
  readonly numberOf: (document: Document) => number | undefined;
}

/** Bytes of a digest, and of the number of passages behind it. */
const DIGEST = 16;
const COUNT = 4;

/** In the order of their numbers. */
export async function writeArticles(
  documents: readonly Document[],
  once: Once,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Uint8Array> {
  const bytes = Buffer.alloc(documents.length * (DIGEST + COUNT));
  for (const [number, document] of documents.entries()) {
    await yieldToEventLoop();
    const at = bytes.write(once(document, digestOf), number * (DIGEST + COUNT), "hex");
    bytes.writeUInt32LE(passagesOf(document).length, number * (DIGEST + COUNT) + at);
  }
  return bytes;
}

export function readArticles(bytes: Uint8Array, once: Once): KeptArticles {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const numbers = new Map<string, number>();
  const passages: KeptPassages[] = [];
  let first = 0;
  for (let at = 0; at < all.length; at += DIGEST + COUNT) {
    const count = all.readUInt32LE(at + DIGEST);
    numbers.set(all.toString("hex", at, at + DIGEST), passages.length);
    passages.push({ first, passages: count });
    first += count;
  }
  return { passages, numberOf: (document) => numbers.get(once(document, digestOf)) };
}

/** Of all that an article holds, its name among it: no two of a folder are the same. */
function digestOf(document: Document): string {
  return createHash("sha256")
    .update(JSON.stringify(document))
    .digest("hex")
    .slice(0, 2 * DIGEST);
}
