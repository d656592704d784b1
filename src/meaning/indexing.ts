import type { Passage } from "../knowledge/document.ts";
import type { Embed } from "./client.ts";
import { keyOf, textsOf } from "./texts.ts";
import { joinedVectors, packed } from "./vector.ts";
import type { VectorStore } from "./vector-store.ts";

/** Most texts sent at a time; some servers take no more than 32. */
const BATCH = 32;
/** Passages whose vectors are looked for in the store at a time. */
const PAGE = 256;
/** How long a batch may take, in milliseconds: a small model on two busy cores needs some seconds. */
const BATCH_TIMEOUT_MS = 60_000;

/** How far the vectors of a folder are. */
export interface Progress {
  /** Passages that have vectors, and all. */
  readonly done: number;
  readonly total: number;
}

/**
 * Computes the vectors of the passages that have none, page by page, and deletes those of passages that are gone. What was
 * computed stays when it is stopped or a batch fails. Rejects with `EmbeddingsError`, or with what the store says.
 */
export async function indexPassages(
  passages: readonly Passage[],
  { embed, store, signal }: { embed: Embed; store: VectorStore; signal: AbortSignal },
  progress: (progress: Progress) => void,
): Promise<void> {
  const keys = new Set<string>();
  let done = 0;
  const total = passages.length;
  for (let from = 0; from < total && !signal.aborted; from += PAGE) {
    const texts = new Map(passages.slice(from, from + PAGE).map((passage) => keyed(textsOf(passage))));
    for (const key of texts.keys()) keys.add(key);
    const known = await store.known([...texts.keys()]);
    const missing = [...texts].filter(([key]) => !known.has(key));
    let waiting = missing.length;
    for (const batch of batches(missing)) {
      if (signal.aborted) return;
      progress({ done: done + texts.size - waiting, total });
      await store.put(await vectorsOf(batch, embed, signal));
      waiting -= batch.length;
    }
    done = Math.min(total, from + PAGE);
    progress({ done, total });
  }
  if (!signal.aborted) await store.keepOnly(keys);
}

/** Ends with a signal, and when a batch has taken too long. */
export function within(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(BATCH_TIMEOUT_MS)]);
}

function keyed(texts: readonly string[]): [key: string, texts: readonly string[]] {
  return [keyOf(texts), texts];
}

/** Passages together up to the size of a batch; one with more texts is a batch of its own. */
function* batches(rows: readonly (readonly [string, readonly string[]])[]) {
  let batch: (readonly [string, readonly string[]])[] = [];
  let size = 0;
  for (const row of rows) {
    if (batch.length > 0 && size + row[1].length > BATCH) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(row);
    size += row[1].length;
  }
  if (batch.length > 0) yield batch;
}

/** The vectors of each passage of a batch, as they are kept. */
async function vectorsOf(
  batch: readonly (readonly [string, readonly string[]])[],
  embed: Embed,
  signal: AbortSignal,
): Promise<Map<string, Uint8Array>> {
  const all = batch.flatMap(([, texts]) => texts);
  const vectors: Float32Array[] = [];
  for (let from = 0; from < all.length; from += BATCH) {
    vectors.push(...(await embed(all.slice(from, from + BATCH), "passage", within(signal))));
  }
  let at = 0;
  return new Map(
    batch.map(([key, texts]) => {
      const own = vectors.slice(at, (at += texts.length));
      return [key, joinedVectors(own.map(packed))];
    }),
  );
}
