import type { Passage } from "../knowledge/document.ts";
import type { Hit, Nearness } from "../search/rank.ts";
import type { Query } from "../search/query.ts";
import { openOnce } from "../text/once.ts";
import { isMostlyVietnamese } from "../text/vietnamese.ts";
import type { Space } from "./background.ts";
import { asInVietnamese } from "./english.ts";
import { nearness } from "./rerank.ts";
import { openRecent, type Recent } from "../text/recent.ts";
import { keyOf, textsOf } from "./texts.ts";
import { splitVectors } from "./vector.ts";
import type { VectorStore } from "./vector-store.ts";

/** Questions that are remembered with how near passages are to them. By hand. */
const REMEMBERED = 500;

/** A question that is compared. */
export interface Compared {
  readonly text: string;
  /** Undefined where the vector cannot be had in time. */
  readonly vector: Promise<Float32Array | undefined>;
  readonly space: Space;
}

/** How near hits' passages are to a question; undefined where its vector cannot be had. Passages without vectors are left out. */
export type Beside = (
  question: Compared,
  hits: readonly Hit[],
  query: Query,
) => Promise<ReadonlyMap<Hit, Nearness> | undefined>;

/** Compares questions with the passages of hits. Where the store fails, it knows of no passage. */
export function openBeside(store: VectorStore): Beside {
  const once = openOnce();

  const compare = (asked: Float32Array, passage: Passage, bytes: Uint8Array, query: Query, { english }: Space) => {
    const vectors = splitVectors(bytes, asked.length);
    const isForeign = query.isEnglish && once(passage, isInVietnamese);
    return vectors && nearness(isForeign ? asInVietnamese(asked, english) : asked, vectors);
  };

  return async ({ text, vector, space }, hits, query) => {
    const recent = once(space, noneCompared);
    const known = recent.get(text) ?? new Map<string, Nearness>();
    const keys = new Map(hits.map((hit) => [hit, once(hit.passage, keyOfPassage)]));
    const unknown = [...keys.values()].filter((key) => !known.has(key));
    const [asked, rows] = await Promise.all([vector, unknown.length === 0 ? NO_ROWS : rowsOf(store, unknown)]);
    if (!asked) return undefined;
    for (const [{ passage }, key] of keys) {
      const bytes = rows.get(key);
      const near = bytes && compare(asked, passage, bytes, query, space);
      if (near) known.set(key, near);
    }
    recent.put(text, known);
    return new Map([...keys].flatMap(([hit, key]) => (known.has(key) ? [[hit, known.get(key)!] as const] : [])));
  };
}

const NO_ROWS: ReadonlyMap<string, Uint8Array> = new Map();

function rowsOf(store: VectorStore, keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return store.get(keys).catch(() => NO_ROWS);
}

/** What was compared in one space says nothing in another. */
function noneCompared(): Recent<Map<string, Nearness>> {
  return openRecent(REMEMBERED);
}

function keyOfPassage(passage: Passage): string {
  return keyOf(textsOf(passage));
}

function isInVietnamese({ document, start, end }: Passage): boolean {
  return isMostlyVietnamese(document.text.slice(start, end));
}
