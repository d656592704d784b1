import type { Corpus } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import type { Query } from "./query.ts";

/** How many passages are worth reading word by word, unless more are asked for. */
const CANDIDATES = 32;
/** Postings read for each hit asked for: a long list of hits wants more than the few best. */
const POSTINGS_PER_HIT = 5;

/**
 * Numbers of the passages worth ranking. The cost of a search grows with the postings read, so the rarest words and pairs
 * find the candidates, each kind until `postings` of them are read; those go on that hold the most of them,
 * at least `limit` where so many are found.
 */
export async function candidatesOf(
  query: Query,
  corpus: Corpus,
  engine: Engine,
  postings: number,
  limit: number,
): Promise<number[]> {
  const wanted = Math.max(postings, POSTINGS_PER_HIT * limit);
  const held = new Map<number, number>();
  const add = (passage: number, weight: number): void => void held.set(passage, (held.get(passage) ?? 0) + weight);
  let read = 0;
  for (const pair of query.pairs.toSorted((a, b) => b.weight - a.weight)) {
    const [first, second] = [query.terms[pair.first]!.folded, query.terms[pair.second]!.folded];
    if (pair.weight === 0 || read >= wanted) break;
    for (const passage of corpus.pairs.passages(first, second)) add(passage, pair.weight);
    read += corpus.pairs.frequency(first, second);
  }
  const words = rarestWords(query, corpus, Math.max(wanted / 3, wanted - read));
  for (const candidate of await engine.candidates([...words.keys()])) {
    for (const word of candidate.words) add(candidate.passage, words.get(word) ?? 0);
  }
  for (const passage of standingAt(query, corpus)) add(passage, query.rarest * PROVISION);
  const best = [...held].toSorted((a, b) => b[1] - a[1] || corpus.places[a[0]]! - corpus.places[b[0]]!);
  return best.slice(0, Math.max(CANDIDATES, limit)).map(([passage]) => passage);
}

/** What standing at a place in a law that the question names is worth, in rarest words. */
const PROVISION = 3;

/** The passages of the articles of a law that the question names. */
function standingAt({ provisions }: Query, { passages, places }: Corpus): number[] {
  if (provisions.length === 0) return [];
  const articles = new Set(provisions.map(({ article }) => article));
  return passages.flatMap(({ provision }, passage) =>
    provision && articles.has(provision.article) && places[passage] !== -1 ? [passage] : [],
  );
}

/** The rarest words with their weights: at least one, however common. */
function rarestWords(query: Query, corpus: Corpus, postings: number): Map<string, number> {
  const weights = new Map<number, number>();
  for (const term of query.terms) if (term.folded >= 0) weights.set(term.folded, term.weight);
  for (const standIn of query.standIns) {
    const weight = Math.max(...standIn.terms.map((term) => query.terms[term]!.weight)) * standIn.credit;
    for (const folded of standIn.folded) if (!weights.has(folded)) weights.set(folded, weight / standIn.folded.length);
  }
  const frequencyOf = (folded: number): number => corpus.folded.frequencies[folded]!;
  const taken = new Map<string, number>();
  let read = 0;
  for (const [folded, weight] of [...weights].toSorted((a, b) => frequencyOf(a[0]) - frequencyOf(b[0]))) {
    if (read >= postings) break;
    taken.set(corpus.folded.words[folded]!, weight);
    read += frequencyOf(folded);
  }
  return taken;
}
