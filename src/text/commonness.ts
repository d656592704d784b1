import { english } from "./english.ts";
import { type Keys, keysOf } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { linesOf } from "./lexicon/read.ts";

interface General {
  /** Shares of passages by exact and by folded keys. */
  readonly exact: ReadonlyMap<string, number>;
  readonly folded: ReadonlyMap<string, number>;
}

/** Words of two syllables as lists give them, and the commonest of those that are spelt alike without diacritics. */
interface Compounds {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlyMap<string, Compound>;
}

/** A word of two syllables, each with its diacritics, and its place in the list, the commonest first. */
interface Compound {
  readonly syllables: readonly [Keys, Keys];
  readonly place: number;
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

/**
 * What a word typed without diacritics most likely is beside its neighbours, by the commonest word of two syllables that it
 * makes with one of them: "tu" is "tư" in "dau tu". Undefined where it makes none, or the neighbour makes a commoner one with
 * its other neighbour: "co" is "có" in "thu vien co mo".
 */
export function likeliestReading(words: readonly Keys[], at: number): Keys | undefined {
  const own = words[at]!;
  if (own.exact !== own.folded) return undefined;
  const [before, after] = [compoundAt(words, at - 1), compoundAt(words, at)];
  const withBefore = isCommoner(compoundAt(words, at - 2), before) ? undefined : before;
  const withAfter = isCommoner(compoundAt(words, at + 1), after) ? undefined : after;
  return withBefore && !isCommoner(withAfter, withBefore) ? withBefore.syllables[1] : withAfter?.syllables[0];
}

/** The commonest word of two syllables that a word and the next one may be without their diacritics. */
function compoundAt(words: readonly Keys[], at: number): Compound | undefined {
  const [first, second] = [words[at], words[at + 1]];
  return first && second && compounds().folded.get(`${first.folded} ${second.folded}`);
}

function isCommoner(one: Compound | undefined, other: Compound | undefined): boolean {
  return one !== undefined && (other === undefined || one.place < other.place);
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
  const folded = new Map<string, Compound>();
  const add = (pair: readonly string[]): void => {
    const [first, second] = pair.map(keysOf);
    if (!first || !second || pair.length > 2) return;
    exact.add(`${first.exact} ${second.exact}`);
    const key = `${first.folded} ${second.folded}`;
    if (!folded.has(key)) folded.set(key, { syllables: [first, second], place: folded.size });
  };
  for (const line of linesOf("compounds.txt")) add(line.split(" "));
  for (const translations of english().values()) for (const text of translations) add(text.split(" "));
  return { exact, folded };
});
