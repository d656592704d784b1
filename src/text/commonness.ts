import { type Keys, keysOf } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { linesOf } from "./lexicon/read.ts";

interface General {
  /** Shares of passages by exact and by folded keys. */
  readonly exact: ReadonlyMap<string, number>;
  readonly folded: ReadonlyMap<string, number>;
}

/** Words of two syllables as lists give them, with and without their diacritics. */
interface Compounds {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

/**
 * The share of passages of general Vietnamese text that hold a word, 0 to 1; without diacritics that of the commonest word so
 * spelt. A small folder cannot tell a common word that it happens to lack from a rare one.
 */
export function generalShare({ exact, folded }: Keys): number {
  return (exact === folded ? general().folded.get(folded) : general().exact.get(exact)) ?? 0;
}

/** Whether two syllables make one word ("thời tiết"). Those typed without diacritics may make any word so spelt. */
export function isCompound(first: Keys, second: Keys): boolean {
  const isPlain = first.exact === first.folded && second.exact === second.folded;
  return isPlain
    ? compounds().folded.has(`${first.folded} ${second.folded}`)
    : compounds().exact.has(`${first.exact} ${second.exact}`);
}

const general = lazy((): General => {
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  for (const line of linesOf("frequencies.tsv")) {
    const [word, count] = line.split("\t") as [string, string];
    const keys = keysOf(word);
    const share = Number(count) / 1_000_000;
    exact.set(keys.exact, Math.max(share, exact.get(keys.exact) ?? 0));
    folded.set(keys.folded, Math.max(share, folded.get(keys.folded) ?? 0));
  }
  return { exact, folded };
});

const compounds = lazy((): Compounds => {
  const exact = new Set<string>();
  const folded = new Set<string>();
  const add = (pair: readonly string[]): void => {
    const [first, second] = pair.map(keysOf);
    if (!first || !second || pair.length > 2) return;
    exact.add(`${first.exact} ${second.exact}`);
    folded.add(`${first.folded} ${second.folded}`);
  };
  for (const list of ["compounds.txt", "rare-compounds.txt"]) for (const line of linesOf(list)) add(line.split(" "));
  return { exact, folded };
});
