import { openBreaker } from "./breaker.ts";
import { type Embed, EmbeddingsError } from "./client.ts";

/** An embeddings server behind a breaker. */
export interface Guarded {
  readonly embed: Embed;
  /** Whether the server may be asked now. */
  admits(): boolean;
  /** The last failure since a request succeeded, in a sentence. */
  trouble(): string | undefined;
}

/** Told once when the server fails, and once when it works again. */
export type Report = (event: "failing" | "working", error?: EmbeddingsError) => void;

/** Counts the failures of a server, and leaves it alone for a while after one. A call that its caller gave up counts for nothing. */
export function guard(embed: Embed, report: Report, clock: () => number): Guarded {
  const breaker = openBreaker(clock);
  let trouble: string | undefined;
  return {
    embed: async (texts, role, signal) => {
      try {
        const vectors = await embed(texts, role, signal);
        breaker.succeeded();
        if (trouble !== undefined) report("working");
        trouble = undefined;
        return vectors;
      } catch (error) {
        if (!(error instanceof EmbeddingsError)) throw error;
        trouble = error.message;
        if (breaker.failed()) report("failing", error);
        throw error;
      }
    },
    admits: () => breaker.admits(),
    trouble: () => trouble,
  };
}
