import { generalShare } from "../text/commonness.ts";
import type { Word } from "../text/words.ts";
import type { Lexicon } from "./engine.ts";
import type { Pair } from "./query-pairs.ts";

/** Another way to say a run of a question's words. */
export interface Expansion {
  /** Index of the run's first word in the question, and how many words it has. */
  readonly from: number;
  readonly length: number;
  /** The other way to say it. */
  readonly words: readonly Word[];
  /** What finding it is worth, as a share of the words themselves. */
  readonly weight: number;
}

/** An expansion as ranking reads it, against one index: a run of words that counts as if certain terms stood there. */
export interface QueryExpansion {
  /** The run's words, compared without diacritics. */
  readonly words: readonly string[];
  /** The same as folded numbers, and as exact numbers where its diacritics count (else -1). */
  readonly folded: readonly number[];
  readonly exact: readonly number[];
  /** Indexes of the terms and pairs it stands for. */
  readonly terms: readonly number[];
  readonly pairs: readonly number[];
  /** What finding it is worth, as a share of the words themselves. */
  readonly weight: number;
  /** In how many passages it may stand, at most. */
  readonly frequency: number;
  /** The share of passages of general text that hold its rarest word, 0 to 1. */
  readonly general: number;
}

/** Looks an expansion up in the index; undefined where no passage can hold it. */
export function compileExpansion(
  expansion: Expansion,
  termAt: readonly number[],
  pairs: readonly Pair[],
  lexicon: Lexicon,
): QueryExpansion | undefined {
  const terms = termsWithin(expansion, termAt);
  if (terms.length === 0) return undefined;
  const words = expansion.words.map((word) => word.folded);
  const folded = words.map((word) => lexicon.folded(word)?.number ?? -1);
  if (folded.includes(-1)) return undefined;
  const exact = expansion.words.map((word) =>
    word.exact === word.folded ? -1 : (lexicon.exact(word.exact)?.number ?? -1),
  );
  if (expansion.words.some((word, at) => word.exact !== word.folded && exact[at] === -1)) return undefined;
  const within: number[] = [];
  for (const [index, { first, second }] of pairs.entries())
    if (terms.includes(first) && terms.includes(second)) within.push(index);
  return {
    words,
    folded,
    exact,
    terms,
    pairs: within,
    weight: expansion.weight,
    frequency: runFrequency(words, lexicon),
    general: Math.min(...expansion.words.map(generalShare)),
  };
}

/** The terms in whose place an expansion stands, each once. */
function termsWithin({ from, length }: Expansion, termAt: readonly number[]): number[] {
  const terms: number[] = [];
  for (const term of termAt.slice(from, from + length)) if (term >= 0 && !terms.includes(term)) terms.push(term);
  return terms;
}

/** In how many passages a run of words may stand, at most. */
function runFrequency(run: readonly string[], lexicon: Lexicon): number {
  if (run.length === 1) return lexicon.folded(run[0]!)?.frequency ?? 0;
  return Math.min(...run.slice(1).map((word, at) => lexicon.pair(run[at]!, word)));
}
