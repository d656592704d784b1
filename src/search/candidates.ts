import type { Corpus } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import type { Query } from "./query.ts";

/**
 * Numbers of the passages worth ranking. The cost of a search grows with the postings read, so the rarest words and pairs
 * find the candidates, each kind until `postings` of them are read.
 */
export async function candidatesOf(query: Query, corpus: Corpus, engine: Engine, postings: number): Promise<number[]> {
  const found = new Set<number>();
  for (const passage of await engine.candidates(rarestWords(query, corpus, postings))) found.add(passage);
  let read = 0;
  for (const pair of query.pairs.toSorted((a, b) => b.weight - a.weight)) {
    const [first, second] = [query.terms[pair.first]!.folded, query.terms[pair.second]!.folded];
    if (pair.weight === 0 || read >= postings) break;
    for (const passage of corpus.pairs.passages(first, second)) found.add(passage);
    read += corpus.pairs.frequency(first, second);
  }
  return [...found];
}

/** At least one word, however common. */
function rarestWords(query: Query, corpus: Corpus, postings: number): string[] {
  const words = new Map<number, string>();
  for (const term of query.terms) if (term.folded >= 0) words.set(term.folded, term.word.folded);
  for (const standIn of query.standIns)
    for (const folded of standIn.folded) words.set(folded, corpus.folded.words[folded]!);
  const rarest = [...words].toSorted((a, b) => corpus.folded.frequencies[a[0]]! - corpus.folded.frequencies[b[0]]!);
  let read = 0;
  const taken = rarest.filter(([folded]) => {
    const fits = read < postings;
    read += corpus.folded.frequencies[folded]!;
    return fits;
  });
  return taken.map(([, word]) => word);
}
