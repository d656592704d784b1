import type { Passage } from "../knowledge/document.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Hit } from "../search/rank.ts";
import type { Found, Reranker } from "../search/search.ts";
import { openBackground } from "./background.ts";
import type { Embed } from "./client.ts";
import { guard, type Report } from "./guard.ts";
import type { Progress } from "./indexing.ts";
import { type Lookup, questionVectors } from "./question-vectors.ts";
import { CONSIDERED, nearness, type Nearness, reordered } from "./rerank.ts";
import { keyOf, textsOf } from "./texts.ts";
import { splitVectors } from "./vector.ts";
import type { VectorStore } from "./vector-store.ts";

/** Orders hits by what they mean, beside their words. */
export interface Meaning extends Reranker {
  /** Computes, in the background, the vectors of a folder that have none; an earlier folder's work is left. */
  follow(knowledge: Pick<Knowledge, "passages">): void;
  status(): MeaningStatus;
  /** Resolves when the vectors of the folder that is followed are there, or cannot be had for now. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** How far the vectors are. */
export interface MeaningStatus extends Progress {
  /** The last failure since a request succeeded, in a sentence. */
  readonly trouble?: string;
}

export interface MeaningParts {
  readonly embed: Embed;
  readonly store: VectorStore;
  /** Names model, roles and prefixes: vectors of another maker cannot be compared. */
  readonly maker: string;
  /** The longest that a question waits for its vector, in milliseconds. */
  readonly timeout: number;
  /** Milliseconds since any moment. Default `Date.now`. */
  readonly clock?: () => number;
  /** Told of each question's vector. Default nobody. */
  readonly count?: (lookup: Lookup) => void;
  readonly report?: Report;
}

/** Opens ordering by meaning over an embeddings server and a store of vectors. */
export function openMeaning(parts: MeaningParts): Meaning {
  const { store, maker, timeout, clock = Date.now, count = () => {}, report = () => {} } = parts;
  const server = guard(parts.embed, noticed, clock);
  const vectorOf = questionVectors(server, timeout, count);
  let storeTrouble: string | undefined;
  const background = openBackground({ embed: server.embed, store, maker, stopped });
  const nearnessOf = nearnessIn(store);

  function noticed(...event: Parameters<Report>): void {
    report(...event);
    if (event[0] === "working") background.again();
  }

  function stopped(error: unknown): void {
    storeTrouble = server.trouble() === undefined && error instanceof Error ? error.message : undefined;
  }

  const rerank = async (question: string, found: Found): Promise<Found> => {
    const dimension = background.dimension();
    const first = found.hits.slice(0, CONSIDERED);
    if (dimension === undefined || first.length === 0) return found;
    const vector = await vectorOf(question, dimension);
    if (!vector) return found;
    const near = await nearnessOf(vector, first).catch(() => new Map<Hit, Nearness>());
    return { ...found, hits: [...reordered(first, near), ...found.hits.slice(CONSIDERED)] };
  };

  return {
    considered: CONSIDERED,
    isSteady: () => {
      const { done, total } = background.progress();
      return done === total && server.trouble() === undefined && storeTrouble === undefined;
    },
    rerank,
    follow: ({ passages }) => background.follow(passages),
    status: () => {
      const trouble = server.trouble() ?? storeTrouble;
      return { ...background.progress(), ...(trouble !== undefined && { trouble }) };
    },
    settled: background.settled,
    close: async () => {
      await background.close();
      await store.close();
    },
  };
}

/** How near the passages of hits are to a question, those that have vectors. */
function nearnessIn(store: VectorStore) {
  const keys = new WeakMap<Passage, string>();
  const keyOfPassage = (passage: Passage): string => {
    const key = keys.get(passage) ?? keyOf(textsOf(passage));
    keys.set(passage, key);
    return key;
  };
  return async (question: Float32Array, hits: readonly Hit[]): Promise<Map<Hit, Nearness>> => {
    const rows = await store.get(hits.map(({ passage }) => keyOfPassage(passage)));
    return new Map(
      hits.flatMap((hit) => {
        const bytes = rows.get(keyOfPassage(hit.passage));
        const vectors = bytes && splitVectors(bytes, question.length);
        return vectors ? [[hit, nearness(question, vectors)] as const] : [];
      }),
    );
  };
}
