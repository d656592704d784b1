import { openOnce } from "../text/once.ts";
import type { Space } from "./background.ts";
import type { Guarded } from "./guard.ts";
import { openRecent, type Recent } from "../text/recent.ts";

/** What happened to a question's vector, for the metrics. */
export type Lookup = "cached" | "asked" | "failed" | "resting";

/** Questions whose vectors are remembered: some 1.5 KB each. */
const REMEMBERED = 1000;

/** The vector of a question; undefined where it cannot be had in time, so that words alone decide. */
type QuestionVector = (question: string, space: Space) => Promise<Float32Array | undefined>;

/** Asks for vectors of questions, each once while it is remembered. `timeout`: the longest wait, in milliseconds. */
export function questionVectors(server: Guarded, timeout: number, count: (lookup: Lookup) => void): QuestionVector {
  const once = openOnce();

  const ask = async (question: string): Promise<{ lookup: Lookup; vector?: Float32Array }> => {
    if (!server.admits()) return { lookup: "resting" };
    try {
      const [vector] = await server.embed([question], "query", AbortSignal.timeout(timeout));
      return { lookup: "asked", vector: vector! };
    } catch {
      return { lookup: "failed" };
    }
  };

  return async (question, space) => {
    const recent = once(space, noneRemembered);
    const known = recent.get(question);
    const { lookup, vector } = known ? { lookup: "cached" as const, vector: known } : await ask(question);
    count(lookup);
    if (vector && !known) recent.put(question, vector);
    return vector;
  };
}

/** Vectors of one space say nothing in another. */
function noneRemembered(): Recent<Float32Array> {
  return openRecent(REMEMBERED);
}
