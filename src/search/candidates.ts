import { articleTerm, type CandidateRequest, type Lexicon, pairTerm, type Unit, wordTerm } from "./engine.ts";
import type { QueryExpansion } from "./expansion.ts";
import type { Query } from "./query.ts";
import { CANDIDATE_PROVISION, CANDIDATES, CANDIDATES_FOLDER } from "./tuning.ts";

/** Weights are whole numbers of so many parts of one. */
const PARTS = 1024;

/** A unit and how many passages hold it. */
interface Counted extends Unit {
  readonly frequency: number;
}

/** What a request depends on beside the question. */
interface Extent {
  /** How many passages there are. */
  readonly size: number;
  /** How many postings find the candidates in a folder of a usual size. */
  readonly postings: number;
  /** How many passages are wanted at least. */
  readonly wanted: number;
}

/**
 * Which passages are worth ranking. The cost of a search grows with the postings read, so the rarest words and pairs find
 * the candidates, until enough of them are read; the others only tell which of those are better.
 */
export function candidateRequest(query: Query, lexicon: Lexicon, { size, postings, wanted }: Extent): CandidateRequest {
  const units = [...articlesOf(query), ...pairsOf(query, lexicon), ...wordsOf(query, lexicon)];
  const rarest = [...units, ...runsOf(query, lexicon, new Set(units.map(({ term }) => term)))]
    .filter(({ frequency }) => frequency > 0)
    .toSorted((a, b) => a.frequency - b.frequency);
  const times = Math.max(1, size / CANDIDATES_FOLDER);
  const { fewest, most, share, growth } = CANDIDATES;
  const mostRead = postings * times;
  let read = 0;
  const leading = rarest.filter(({ frequency }) => {
    const isRead = read < mostRead;
    read += frequency;
    return isRead;
  });
  const limit = Math.round(Math.max(fewest, wanted, Math.min(most * times ** growth, share * size)));
  return { leading, further: rarest.slice(leading.length), limit };
}

/** The articles of a law that the question names. How many passages stand in one is not counted: they always come into question. */
function articlesOf({ provisions, rarest }: Query): Counted[] {
  const articles = new Set(provisions.map(({ article }) => article));
  return [...articles].map((article) => ({
    frequency: 1,
    ...unit(articleTerm(article), rarest * CANDIDATE_PROVISION),
  }));
}

function pairsOf({ pairs, terms }: Query, lexicon: Lexicon): Counted[] {
  return pairs.flatMap(({ first, second, weight }) => {
    const [one, other] = [terms[first]!.word.folded, terms[second]!.word.folded];
    const frequency = weight > 0 ? lexicon.pair(one, other) : 0;
    return frequency > 0 ? [{ frequency, ...unit(pairTerm(one, other), weight) }] : [];
  });
}

/** Its words, and those that stand in for one. */
function wordsOf({ terms, expansions }: Query, lexicon: Lexicon): Counted[] {
  const weights = new Map<string, number>();
  for (const { folded, word, weight } of terms) if (folded >= 0) weights.set(word.folded, weight);
  for (const expansion of expansions) {
    const [word] = expansion.words;
    if (expansion.words.length === 1 && !weights.has(word!)) weights.set(word!, weightOf(expansion, terms));
  }
  return Array.from(weights, ([word, weight]) => ({
    frequency: lexicon.folded(word)?.frequency ?? 0,
    ...unit(wordTerm(word), weight),
  }));
}

/** What stands in and is several words: they tell nothing but side by side. */
function runsOf({ terms, expansions }: Query, lexicon: Lexicon, own: ReadonlySet<string>): Counted[] {
  const counted = new Map<string, Counted>();
  for (const expansion of expansions) {
    const [first, ...others] = expansion.words;
    let before = first!;
    for (const word of others) {
      const term = pairTerm(before, word);
      const frequency = lexicon.pair(before, word);
      const weight = weightOf(expansion, terms) / others.length;
      if (!own.has(term) && !counted.has(term)) counted.set(term, { frequency, ...unit(term, weight) });
      before = word;
    }
  }
  return [...counted.values()];
}

function weightOf({ terms, weight }: QueryExpansion, all: Query["terms"]): number {
  return Math.max(...terms.map((term) => all[term]!.weight)) * weight;
}

function unit(term: string, weight: number): Unit {
  return { term, weight: Math.max(1, Math.round(weight * PARTS)) };
}
