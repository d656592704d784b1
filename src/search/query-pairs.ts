import { isCompound } from "../text/commonness.ts";
import { liftOf, rarity, type Scales, type Term } from "./terms.ts";
import { MAX_TERMS } from "./tuning.ts";

/** Two words of the question that stand side by side: indexes into the terms. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
  /** Its weight without the lift of names. */
  readonly plainWeight: number;
  /** Whether the two make one word. */
  readonly isCompound: boolean;
}

/** The pairs of a question's terms, each once. `termAt`: which term each of its words is; -1 for none. */
export function pairsOf(termAt: readonly number[], terms: readonly Term[], scales: Scales): Pair[] {
  const { lexicon, size, tuning } = scales;
  const seen = new Set<number>();
  return termAt.flatMap((second, at) => {
    const first = at > 0 ? termAt[at - 1]! : -1;
    const key = first * MAX_TERMS + second;
    if (first < 0 || second < 0 || seen.has(key)) return [];
    seen.add(key);
    const [a, b] = [terms[first]!, terms[second]!];
    const frequency = a.folded < 0 || b.folded < 0 ? 0 : lexicon.pair(a.word.folded, b.word.folded);
    const lift = Math.sqrt(liftOf(a, tuning) * liftOf(b, tuning));
    const plainWeight = frequency ? rarity(frequency, size + tuning.general) : 0;
    const isWord = isCompound(a.word, b.word);
    const weight = plainWeight * lift * (isWord ? tuning.compound : 1);
    return [{ first, second, weight, plainWeight, isCompound: isWord }];
  });
}
