import { articleTerm, type CandidateRequest, type Lexicon, pairTerm, type Unit, wordTerm } from "./engine.ts";
import type { Query } from "./query.ts";

/** How many passages are worth reading word by word, unless more are asked for. */
const CANDIDATES = 32;
/** What standing at a place in a law that the question names is worth, in rarest words. */
const PROVISION = 3;
/** Weights are whole numbers of so many parts of one. */
const PARTS = 1024;

/** A unit and how many passages hold it. */
interface Counted extends Unit {
  readonly frequency: number;
}

/**
 * The passages worth ranking. The cost of a search grows with the postings read, so the rarest words and pairs find the
 * candidates, until `postings` of them are read; the others only tell which of those are better.
 */
export function candidateRequest(query: Query, lexicon: Lexicon, postings: number, limit: number): CandidateRequest {
  const units = [...articlesOf(query), ...pairsOf(query, lexicon), ...wordsOf(query, lexicon)];
  const rarest = units.filter(({ frequency }) => frequency > 0).toSorted((a, b) => a.frequency - b.frequency);
  let read = 0;
  const leads = rarest.filter(({ frequency }) => {
    const isRead = read < postings;
    read += frequency;
    return isRead;
  });
  return { leading: leads, further: rarest.slice(leads.length), limit: Math.max(CANDIDATES, limit) };
}

/** The articles of a law that the question names. How many passages stand in one is not counted: they always come into question. */
function articlesOf({ provisions, rarest }: Query): Counted[] {
  const articles = new Set(provisions.map(({ article }) => article));
  return [...articles].map((article) => ({ ...unit(articleTerm(article), rarest * PROVISION), frequency: 1 }));
}

function pairsOf({ pairs, terms }: Query, lexicon: Lexicon): Counted[] {
  return pairs.flatMap(({ first, second, weight }) => {
    const [one, other] = [terms[first]!.word.folded, terms[second]!.word.folded];
    const frequency = weight > 0 ? lexicon.pair(one, other) : 0;
    return frequency > 0 ? [{ ...unit(pairTerm(one, other), weight), frequency }] : [];
  });
}

function wordsOf({ terms, standIns }: Query, lexicon: Lexicon): Counted[] {
  const weights = new Map<string, number>();
  for (const { folded, word, weight } of terms) if (folded >= 0) weights.set(word.folded, weight);
  for (const standIn of standIns) {
    const weight = Math.max(...standIn.terms.map((term) => terms[term]!.weight)) * standIn.credit;
    for (const word of standIn.words) if (!weights.has(word)) weights.set(word, weight / standIn.words.length);
  }
  return Array.from(weights, ([word, weight]) => ({
    ...unit(wordTerm(word), weight),
    frequency: lexicon.folded(word)?.frequency ?? 0,
  }));
}

function unit(term: string, weight: number): Unit {
  return { term, weight: Math.max(1, Math.round(weight * PARTS)) };
}
