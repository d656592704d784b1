import { fold, keysOf } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { linesOf } from "./lexicon/read.ts";

/** Two syllables that make one word, compared without diacritics. */
type Compound = readonly [first: string, second: string];

/** The words of two syllables that begin with two letters: "kq" → kết quả, kinh quá, …; letters without diacritics, "d" for "đ" too. */
export function compoundsOf(initials: string): readonly Compound[] {
  return byInitials().get(initials) ?? [];
}

const byInitials = lazy((): ReadonlyMap<string, readonly Compound[]> => {
  const found = new Map<string, Map<string, Compound>>();
  for (const line of linesOf("compounds.txt")) {
    const [first, second, third] = line.split(" ");
    if (!first || !second || third) continue;
    const initials = fold(first[0]! + second[0]!);
    const own = found.get(initials) ?? new Map<string, Compound>();
    const compound = [keysOf(first).folded, keysOf(second).folded] as const;
    found.set(initials, own.set(compound.join(" "), compound));
  }
  return new Map([...found].map(([initials, own]) => [initials, [...own.values()]]));
});
