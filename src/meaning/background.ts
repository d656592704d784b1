import type { Passage } from "../knowledge/document.ts";
import { type Embed, EmbeddingsError } from "./client.ts";
import { englishOffset } from "./english.ts";
import { indexPassages, type Progress, within } from "./indexing.ts";
import { cosine, joinedVectors, packed, splitVectors } from "./vector.ts";
import type { VectorStore } from "./vector-store.ts";

/** Keeps the vectors of a folder complete. */
export interface Background {
  /** Computes the vectors of these passages that have none; what was begun for others is left. */
  follow(passages: readonly Passage[]): void;
  /** Looks again at the passages followed: the server was away, and may be another. */
  again(): void;
  progress(): Progress;
  /** The space of the vectors; undefined while none may be compared. */
  space(): Space | undefined;
  /** What stopped the work, until it goes on to its end. */
  trouble(): unknown;
  /** Resolves when the vectors are there, or cannot be had for now. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The space in which one model's vectors lie: another model's is another object. */
export interface Space {
  /** How many numbers a vector has. */
  readonly dimension: number;
  /** What asking in English adds to a question's vector. */
  readonly english: Float32Array;
}

interface BackgroundParts {
  readonly embed: Embed;
  readonly store: VectorStore;
  /** Names model, roles and prefixes: vectors of another maker cannot be compared. */
  readonly maker: string;
}

/** How long the work waits after a failure before it goes on, in milliseconds. */
const RETRY_MS = 15_000;
/** A text whose vector tells whether the model is still the same, and how alike two of its vectors are then. */
const PROBE = "Thư viện tỉnh mở cửa từ thứ Ba đến Chủ nhật.";
const SAME_MODEL = 0.99;

/** Opens work in the background, of which there is none until `follow`. */
export function openBackground({ embed, store, maker }: BackgroundParts): Background {
  const closing = new AbortController();
  let current: { readonly passages: readonly Passage[]; readonly end: AbortController } | undefined;
  let progress: Progress = { done: 0, total: 0 };
  let space: Space | undefined;
  let trouble: unknown;
  let work: Promise<void> = Promise.resolve();

  /** Begins anew where the vectors are another model's. */
  const checkMaker = async (signal: AbortSignal): Promise<Space> => {
    const [vector] = await embed([PROBE], "passage", within(signal));
    const before = await store.maker();
    const [known] = (before && splitVectors(before.probe, vector!.length)) ?? [];
    const isSame = before?.name === maker && known !== undefined && cosine(vector!, known) >= SAME_MODEL;
    if (isSame && space) return space;
    const { length: dimension } = vector!;
    const english = await englishOffset(alike(embed, { dimension }), within(signal));
    space = undefined;
    if (!isSame) await store.startOver({ name: maker, probe: joinedVectors([packed(vector!)]) });
    return { dimension, english };
  };

  const follow = (passages: readonly Passage[]): void => {
    current?.end.abort();
    const end = new AbortController();
    current = { passages, end };
    progress = { done: 0, total: passages.length };
    const signal = AbortSignal.any([end.signal, closing.signal]);
    const run = async (): Promise<void> => {
      space = await checkMaker(signal);
      await indexPassages(passages, { embed: alike(embed, space), store, signal }, (next) => (progress = next));
      trouble = undefined;
    };
    work = work.then(run).catch((error: unknown) => {
      if (signal.aborted) return;
      trouble = error;
      setTimeout(() => signal.aborted || follow(passages), RETRY_MS).unref();
    });
  };

  return {
    follow,
    again: () => current && follow(current.passages),
    progress: () => progress,
    space: () => space,
    trouble: () => trouble,
    settled: () => work,
    close: async () => {
      closing.abort();
      await work;
    },
  };
}

/** Refuses vectors of another length than those that are kept. */
export function alike(embed: Embed, { dimension }: Pick<Space, "dimension">): Embed {
  return async (texts, role, signal) => {
    const vectors = await embed(texts, role, signal);
    const { length } = vectors[0]!; // all have the same
    if (length === dimension) return vectors;
    throw new EmbeddingsError(
      "garbage",
      `The embeddings server's vectors have ${length} numbers, no longer ${dimension}.`,
    );
  };
}
