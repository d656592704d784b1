import type { Passage } from "../knowledge/document.ts";
import type { Hit } from "../search/rank.ts";
import type { Query } from "../search/query.ts";
import { openOnce } from "../text/once.ts";
import { isMostlyVietnamese } from "../text/vietnamese.ts";
import type { Space } from "./background.ts";
import { asInVietnamese } from "./english.ts";
import { nearness, type Nearness } from "./rerank.ts";
import { keyOf, textsOf } from "./texts.ts";
import { splitVectors } from "./vector.ts";
import type { VectorStore } from "./vector-store.ts";

/** Vectors of hits' passages as they are kept. */
type Rows = ReadonlyMap<Hit, Uint8Array>;

/** Compares questions with the passages of hits. */
export interface Beside {
  /** The vectors of those that have some; of none where the store fails. */
  readonly rowsOf: (hits: readonly Hit[]) => Promise<Rows>;
  /** How near each passage is to a question. */
  readonly nearnessIn: (rows: Rows, question: Float32Array, query: Query, space: Space) => Map<Hit, Nearness>;
}

export function openBeside(store: VectorStore): Beside {
  const once = openOnce();
  return {
    rowsOf: async (hits) => {
      const keys = hits.map(({ passage }) => once(passage, keyOfPassage));
      const rows = await store.get(keys).catch(() => new Map<string, Uint8Array>());
      return new Map(hits.flatMap((hit, at) => (rows.has(keys[at]!) ? [[hit, rows.get(keys[at]!)!] as const] : [])));
    },
    nearnessIn: (rows, question, { isEnglish }, { english }) => {
      const translated = isEnglish ? asInVietnamese(question, english) : question;
      return new Map(
        [...rows].flatMap(([hit, bytes]) => {
          const vectors = splitVectors(bytes, question.length);
          if (!vectors) return [];
          const asked = isEnglish && once(hit.passage, isInVietnamese) ? translated : question;
          return [[hit, nearness(asked, vectors)] as const];
        }),
      );
    },
  };
}

function keyOfPassage(passage: Passage): string {
  return keyOf(textsOf(passage));
}

function isInVietnamese({ document, start, end }: Passage): boolean {
  return isMostlyVietnamese(document.text.slice(start, end));
}
