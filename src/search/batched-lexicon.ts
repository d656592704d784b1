import { type FoldedWord, type KnownWord, type Lexicon, pairTerm } from "./engine.ts";

/** What a lexicon was asked for and does not know yet: words, and pairs as `pairTerm` writes them. */
export interface Wanted {
  readonly folded: readonly string[];
  readonly exact: readonly string[];
  readonly pairs: readonly string[];
}

/** What is known of that, in the same order: undefined and 0 for what no passage holds. */
export interface Known {
  readonly folded: readonly (FoldedWord | undefined)[];
  readonly exact: readonly (KnownWord | undefined)[];
  readonly pairs: readonly number[];
}

/** The lexicon of an engine that is far away: what is asked for is fetched in few requests. */
export function batchedLexicon(fetch: (wanted: Wanted) => Promise<Known>): Lexicon {
  const folded = table<FoldedWord | undefined>();
  const exact = table<KnownWord | undefined>();
  const pairs = table<number>();
  return {
    folded: (word) => folded.get(word),
    exact: (word) => exact.get(word),
    pair: (first, second) => pairs.get(pairTerm(first, second)) ?? 0,
    async settle() {
      const wanted = { folded: folded.missing(), exact: exact.missing(), pairs: pairs.missing() };
      if (wanted.folded.length + wanted.exact.length + wanted.pairs.length === 0) return false;
      const known = await fetch(wanted);
      folded.fill(wanted.folded, known.folded);
      exact.fill(wanted.exact, known.exact);
      pairs.fill(wanted.pairs, known.pairs);
      return true;
    },
  };
}

/** Values by their keys, and the keys that were asked for in vain. */
function table<Value>() {
  const values = new Map<string, Value>();
  const asked = new Set<string>();
  return {
    get(key: string): Value | undefined {
      if (!values.has(key)) asked.add(key);
      return values.get(key);
    },
    missing: (): string[] => [...asked],
    fill(keys: readonly string[], found: readonly Value[]): void {
      keys.forEach((key, at) => values.set(key, found[at]!));
      for (const key of keys) asked.delete(key);
    },
  };
}
