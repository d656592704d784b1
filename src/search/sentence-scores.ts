import type { Corpus } from "./corpus.ts";
import type { PassageWords } from "./passage-words.ts";
import { isBeside, type Matches } from "./match.ts";
import type { Query } from "./query.ts";

/** What a passage's best sentence holds, and how good each sentence is. */
export interface SentenceScores {
  /** Weights of the words and of the pairs in the best sentence, once each. */
  readonly words: number;
  readonly pairs: number;
  /** 1 where the best sentence holds the kind of thing asked for, else 0. */
  readonly kind: number;
  /** 1 where the answer stands right beside a word of the question, else 0. */
  readonly beside: number;
  /** Weights of the words that the best two neighbouring sentences hold together. */
  readonly neighbours: number;
}

/** What holding the kind of thing asked for is worth when the sentences of one passage are compared. */
const SENTENCE_KIND = 2;
const SENTENCE_BESIDE = 3;

/** Each sentence by itself: what it holds, once each. */
export function scoreSentences(
  row: PassageWords,
  matches: Matches,
  around: Float64Array,
  weights: readonly number[],
  query: Query,
  corpus: Corpus,
): SentenceScores {
  const termCount = query.terms.length;
  const held = Array.from(around);
  const before = query.terms.map(() => 0);
  let best = { words: 0, pairs: 0, kind: 0, beside: 0, total: -1 };
  let neighbours = 0;
  let next = 0;
  for (let sentence = 0; sentence < row.sentences.length; sentence++) {
    const end = row.sentences[sentence + 1] ?? row.folded.length;
    let beside = 0;
    around.forEach((worth, unit) => (held[unit] = worth));
    for (; next < matches.count && matches.at[next]! < end; next++) {
      const unit = matches.unit[next]!;
      held[unit] = Math.max(held[unit]!, matches.worth[next]!);
      if (beside === 0 && isBeside(matches, next, row, query, corpus)) beside = 1;
    }
    let [words, pairs, both] = [0, 0, 0];
    for (let unit = 0; unit < termCount; unit++) {
      words += held[unit]! * weights[unit]!;
      both += Math.max(held[unit]!, before[unit]!) * weights[unit]!;
      before[unit] = held[unit]!;
    }
    for (let unit = termCount; unit < weights.length; unit++) pairs += held[unit]! * weights[unit]!;
    const kind = row.kinds[sentence]! & query.kinds ? 1 : 0;
    const total = words + pairs + SENTENCE_KIND * kind + SENTENCE_BESIDE * beside;
    neighbours = Math.max(neighbours, both);
    if (total > best.total) best = { words, pairs, kind, beside, total };
  }
  return { ...best, neighbours };
}
