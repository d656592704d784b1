import { english } from "./english.ts";
import { keysOf } from "./fold.ts";

/** A syllable that stands in this many entries of the lexicon is as common as any. */
const MOST_ENTRIES = 60;

interface Syllables {
  readonly entries: ReadonlyMap<string, number>;
  readonly compounds: ReadonlySet<string>;
}

let syllables: Syllables | undefined;

/**
 * How common a Vietnamese syllable is in general, 0 (a name, a loan, a typing error) to 1, by how many entries of the lexicon are
 * made with it. A small folder cannot tell a common word that it happens to lack from a rare one. Takes folded keys.
 */
export function commonness(folded: string): number {
  syllables ??= readSyllables();
  return Math.min(1, Math.log1p(syllables.entries.get(folded) ?? 0) / Math.log1p(MOST_ENTRIES));
}

/** Whether two syllables make one word ("thời tiết"). Takes exact keys. */
export function isCompound(first: string, second: string): boolean {
  syllables ??= readSyllables();
  return syllables.compounds.has(`${first} ${second}`);
}

function readSyllables(): Syllables {
  const entries = new Map<string, number>();
  const compounds = new Set<string>();
  for (const translations of english().values()) {
    const runs = translations.map((translation) => translation.split(" ").map(keysOf));
    for (const folded of new Set(runs.flat().map((keys) => keys.folded)))
      entries.set(folded, (entries.get(folded) ?? 0) + 1);
    for (const [first, second, third] of runs)
      if (first && second && !third) compounds.add(`${first.exact} ${second.exact}`);
  }
  return { entries, compounds };
}
