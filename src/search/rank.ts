import type { BlockKind } from "../knowledge/document.ts";
import type { Corpus } from "./corpus.ts";
import { type Matches, matcherOf } from "./match.ts";
import type { Query } from "./query.ts";
import { scoreSentences } from "./sentence-scores.ts";
import type { Tuning } from "./tuning.ts";

/** What each feature adds to a passage's score. */
export type Features = Readonly<
  Record<"words" | "pairs" | "sentence" | "sentencePairs" | "neighbours" | "kind" | "count" | "aside", number>
>;

/** A passage in the ranked list. */
export interface Ranked {
  /** Its number in the corpus. */
  readonly passage: number;
  readonly score: number;
  readonly features: Features;
}

/** How many of the passages that hold most of the question are looked at sentence by sentence. */
const LOOKED_AT = 12;

/** Orders candidates, best first; equal scores in the order of the folder. Passages past the first 12 are left out. */
export function rank(candidates: readonly number[], query: Query, corpus: Corpus, tuning: Tuning): Ranked[] {
  const match = matcherOf(query, corpus.folded.words.length);
  const weights = weightsOf(query);
  const frequencies = new Float64Array(weights.length);
  const wholes = candidates.map((passage) => {
    const row = corpus.passages[passage]!;
    countMatches(match(row), frequencies);
    return { passage, ...scorePassage(row.folded.length, frequencies, weights, query.terms.length, corpus, tuning) };
  });
  return wholes
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words + b.pairs - a.words - a.pairs || a.passage - b.passage)
    .slice(0, LOOKED_AT)
    .map(({ passage, words, pairs }) => {
      const row = corpus.passages[passage]!;
      const parts = scoreSentences(row, match(row), weights, query, corpus);
      const gains = {
        words,
        pairs,
        sentence: tuning.sentence * parts.words,
        sentencePairs: tuning.sentencePair * parts.pairs,
        neighbours: tuning.neighbour * parts.neighbours,
        kind: tuning.kind * parts.kind,
        count: tuning.count * parts.count,
      };
      const sum = Object.values(gains).reduce((total, value) => total + value, 0);
      const aside = isAside(row.passage.block.kind) ? (tuning.aside - 1) * sum : 0;
      const score = sum + aside;
      const features = { ...gains, aside };
      return { passage, score, features };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** The weights of a question's terms and then of its pairs, as matches number them. */
export function weightsOf(query: Query): Float64Array {
  return Float64Array.from([...query.terms, ...query.pairs], (unit) => unit.weight);
}

function isAside(kind: BlockKind): boolean {
  return kind === "caption" || kind === "related";
}

function countMatches(matches: Matches, frequencies: Float64Array): void {
  frequencies.fill(0);
  for (let index = 0; index < matches.count; index++) frequencies[matches.unit[index]!]! += matches.worth[index]!;
}

/** BM25 over the words and over the pairs of a passage of so many words. */
function scorePassage(
  length: number,
  frequencies: Float64Array,
  weights: Float64Array,
  termCount: number,
  corpus: Corpus,
  tuning: Tuning,
): { words: number; pairs: number } {
  const norm = tuning.k1 * (1 - tuning.b + (tuning.b * length) / corpus.meanLength);
  let words = 0;
  let pairs = 0;
  for (let unit = 0; unit < weights.length; unit++) {
    const frequency = frequencies[unit]!;
    if (frequency === 0) continue;
    const gain = (weights[unit]! * frequency * (tuning.k1 + 1)) / (frequency + norm);
    if (unit < termCount) words += gain;
    else pairs += gain;
  }
  return { words, pairs: tuning.pair * pairs };
}
