import type { Guarded } from "./guard.ts";

/** What happened to a question's vector, for the metrics. */
export type Lookup = "cached" | "asked" | "failed" | "resting";

/** Questions whose vectors are remembered: some 1.5 KB each. */
const REMEMBERED = 1000;

/** The vector of a question; undefined where it cannot be had in time, so that words alone decide. */
export type QuestionVector = (question: string, dimension: number) => Promise<Float32Array | undefined>;

/** Asks for vectors of questions, each once while it is remembered. `timeout`: the longest wait, in milliseconds. */
export function questionVectors(server: Guarded, timeout: number, count: (lookup: Lookup) => void): QuestionVector {
  const remembered = new Map<string, Float32Array>();

  const remember = (question: string, vector: Float32Array): Float32Array => {
    remembered.delete(question);
    remembered.set(question, vector);
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value!);
    return vector;
  };

  const ask = async (question: string): Promise<{ lookup: Lookup; vector?: Float32Array }> => {
    const known = remembered.get(question);
    if (known) return { lookup: "cached", vector: remember(question, known) };
    if (!server.admits()) return { lookup: "resting" };
    try {
      const [vector] = await server.embed([question], "query", AbortSignal.timeout(timeout));
      return { lookup: "asked", vector: remember(question, vector!) };
    } catch {
      return { lookup: "failed" };
    }
  };

  return async (question, dimension) => {
    const { lookup, vector } = await ask(question);
    const isAlike = vector === undefined || vector.length === dimension;
    if (!isAlike) remembered.delete(question);
    count(isAlike ? lookup : "failed");
    return isAlike ? vector : undefined;
  };
}
