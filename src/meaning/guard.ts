import { openBreaker } from "./breaker.ts";
import { type Embed, EmbeddingsError, type Role } from "./client.ts";

/** An embeddings server, its failures counted. */
export interface Guarded {
  readonly embed: Embed;
  /** Whether a question's vector may be asked for now. */
  admits(): boolean;
  /** The last failure since a request of its kind succeeded. */
  trouble(): EmbeddingsError | undefined;
}

/** Told once when the server fails, and once when it works again. */
export type Report = (event: "failing" | "working", error?: EmbeddingsError) => void;

/**
 * Counts the failures of a server, and has questions leave it alone for a while after one of theirs. Questions and passages are
 * told apart: a server that is too busy with passages to answer questions in time fails the questions, whatever passages say.
 * A call that its caller gave up counts for nothing.
 */
export function guard(embed: Embed, report: Report, clock: () => number): Guarded {
  const breaker = openBreaker(clock);
  const failures = new Map<Role, EmbeddingsError>();

  const succeeded = (role: Role): void => {
    if (role === "query") breaker.succeeded();
    if (failures.delete(role) && failures.size === 0) report("working");
  };

  const failed = (role: Role, error: EmbeddingsError): void => {
    const isNews = failures.size === 0;
    if (role === "query") breaker.failed();
    failures.set(role, error);
    if (isNews) report("failing", error);
  };

  return {
    embed: async (texts, role, signal) => {
      try {
        const vectors = await embed(texts, role, signal);
        succeeded(role);
        return vectors;
      } catch (error) {
        if (error instanceof EmbeddingsError) failed(role, error);
        throw error;
      }
    },
    admits: () => breaker.admits(),
    trouble: () => failures.values().next().value,
  };
}
