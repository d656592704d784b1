import { setImmediate } from "node:timers/promises";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Query } from "../search/query.ts";
import type { Reorder, Reranker, RerankerStatus } from "../search/search.ts";
import { MEANING_HITS, MEANING_WORTH, MEANING_WORTH_RESTORED } from "../search/tuning.ts";
import { alike, openBackground } from "./background.ts";
import { openBeside } from "./beside.ts";
import { type Embed, EmbeddingsError } from "./client.ts";
import { guard, type Report } from "./guard.ts";
import { type Lookup, questionVectors } from "./question-vectors.ts";
import { reordered } from "./rerank.ts";
import type { VectorStore } from "./vector-store.ts";

/** Orders hits by what they mean, beside their words. */
export interface Meaning extends Reranker {
  /** Computes, in the background, the vectors of a folder that have none; an earlier folder's work is left. */
  follow(knowledge: Pick<Knowledge, "passages">): void;
  /** Resolves when the vectors of the folder that is followed are there, or cannot be had for now. */
  settled(): Promise<void>;
  close(): Promise<void>;
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
  readonly report?: Report;
}

/** After so many turns of the event loop a request is connected and sent: what computes without a pause then delays it no longer. */
const TURNS_TO_SEND = 2;

/** Opens ordering by meaning over an embeddings server and a store of vectors. */
export function openMeaning(parts: MeaningParts): Meaning {
  const { store, maker, timeout, clock = Date.now, report = () => {} } = parts;
  const lookups: Record<Lookup, number> = { cached: 0, asked: 0, failed: 0, resting: 0 };
  const server = guard(comparable, noticed, clock);
  const vectorOf = questionVectors(server, timeout, (lookup) => lookups[lookup]++);
  const background = openBackground({ embed: server.embed, store, maker });
  const beside = openBeside(store);

  /** A question's vector that has another length than the passages' is a failure of the server. */
  function comparable(...[texts, role, signal]: Parameters<Embed>): ReturnType<Embed> {
    const space = role === "query" ? background.space() : undefined;
    return (space ? alike(parts.embed, space) : parts.embed)(texts, role, signal);
  }

  /** A server that was away, or sends something else, may have another model now. */
  function noticed(...[event, error]: Parameters<Report>): void {
    report(event, error);
    if (event === "working" || error?.kind === "garbage") background.again();
  }

  const trouble = (): RerankerStatus["trouble"] => {
    const error = server.trouble() ?? background.trouble();
    if (error === undefined) return undefined;
    return error instanceof EmbeddingsError ? error.kind : "store";
  };

  /** Models read little of Vietnamese without diacritics: of 400 such questions from XQuAD-vi the nearest passage answered 39 %, not 93. */
  const begin = async (question: string, { isPlain, isUnmarked }: Query): Promise<Reorder> => {
    const space = background.space();
    if (space === undefined || isPlain) return async (found) => found;
    const vector = vectorOf(question, space);
    await Promise.race([vector, turns(TURNS_TO_SEND)]);
    return async (found) => {
      const first = found.hits.slice(0, MEANING_HITS);
      const near = await beside({ text: question, vector, space }, first, found.query);
      if (!near || space !== background.space()) return found;
      const worth = isUnmarked ? MEANING_WORTH_RESTORED : MEANING_WORTH;
      return { ...found, hits: [...reordered(first, near, worth), ...found.hits.slice(MEANING_HITS)] };
    };
  };

  return {
    considered: MEANING_HITS,
    isSteady: () => {
      const { done, total } = background.progress();
      return done === total && trouble() === undefined;
    },
    begin,
    follow: ({ passages }) => background.follow(passages),
    status: (): RerankerStatus => {
      const said = trouble();
      return { ...background.progress(), lookups, ...(said !== undefined && { trouble: said }) };
    },
    settled: () => background.settled(),
    close: async () => {
      await background.close();
      await store.close();
    },
  };
}

/** Lets so many turns of the event loop pass. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await setImmediate();
}
