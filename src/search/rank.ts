import type { Passage } from "../knowledge/document.ts";
import type { Candidate } from "./engine.ts";
import { behind, type Features, provisionShare, type Ranked, ranked, recencies } from "./features.ts";
import { isBeside, type Matcher, type Matches, matcherOf } from "./match.ts";
import type { PassageWords } from "./passage-words.ts";
import type { Query } from "./query.ts";
import { scoreSentences } from "./sentence-scores.ts";
import type { Tuning } from "./tuning.ts";
import { type Whole, wholeScorer } from "./whole.ts";

/** A passage in the ranked list, with what it holds of the question. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** They sum to the score. */
  readonly features: Features;
  /** Where the question's terms and pairs stand in it, in the order of the text. Found when first asked for. */
  readonly words: readonly MatchedWord[];
  /** For each term and then each pair of the question what stands around the passage holds of it, 0 to 1: title, headings, lead-in. */
  readonly around: Float64Array;
  /** The same for its best sentence and what stands around the passage. */
  readonly sentence: Float64Array;
  /** How near in meaning each of its sentences is to the question, -1 to 1; absent where meaning is not measured. */
  readonly sentenceNearness?: readonly number[];
}

/** A word of a passage that matches the question. */
export interface MatchedWord {
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** Index of the term, or the number of terms plus the index of the pair that is complete with this word. */
  readonly unit: number;
  /** 1 for the word itself, less where only its letters agree or another word stands in. */
  readonly worth: number;
  /** Whether the answer stands right beside it. */
  readonly isBeside: boolean;
}

/** How many of the passages that hold most of the question are looked at sentence by sentence, where the caller does not say. */
const LOOKED_AT = 16;

/**
 * Orders candidates, best first; equal scores in the order of the folder. Those that are not looked at sentence by sentence keep their first order;
 * left out are those that hold nothing of the question, only half of a synonym of it.
 */
export function rank(
  candidates: readonly Candidate[],
  query: Query,
  meanLength: number,
  tuning: Tuning,
  lookedAt = LOOKED_AT,
): Hit[] {
  const match = matcherOf(query);
  const weights = weightsOf(query);
  const inFolder = (a: Inspected, b: Inspected): number => a.candidate.place - b.candidate.place;
  const firstScore = ({ candidate, words, pairs }: Whole): number =>
    words + pairs + query.provisionWorth * provisionShare(candidate.row, query);
  const wholes = candidates
    .map(wholeScorer(query, weights, match, meanLength, tuning))
    .filter(({ words }) => words > 0)
    .sort((a, b) => firstScore(b) - firstScore(a) || inFolder(a, b));
  const looked = wholes.slice(0, lookedAt);
  const recencyOf = query.wantsHolder ? recencies(looked.map(({ candidate }) => candidate.row.passage)) : () => 0;
  const best = looked.map((whole): Ranked => {
    const { row } = whole.candidate;
    const sentences = scoreSentences(row, match(row), whole.around, weights, query);
    return ranked(whole, sentences, recencyOf(row.passage), query, tuning);
  });
  best.sort((a, b) => b.score - a.score || inFolder(a, b));
  const floor = best.at(-1)?.score ?? 0;
  const rest = wholes.slice(lookedAt).map((whole) => behind(whole, floor));
  return [...best, ...rest].map((each) => hitOf(each, match, query));
}

type Inspected = Pick<Whole, "candidate">;

function hitOf({ candidate: { row }, around, sentence, score, features }: Ranked, match: Matcher, query: Query): Hit {
  let words: MatchedWord[] | undefined;
  return {
    passage: row.passage,
    score,
    features,
    around,
    sentence,
    get words() {
      return (words ??= matchedWords(match(row), row, query));
    },
  };
}

function matchedWords(matches: Matches, row: PassageWords, query: Query): MatchedWord[] {
  return Array.from({ length: matches.count }, (_, index) => {
    const at = matches.at[index]!;
    return {
      start: row.starts[at]!,
      end: row.ends[at]!,
      unit: matches.unit[index]!,
      worth: matches.worth[index]!,
      isBeside: isBeside(matches, index, row, query),
    };
  });
}

/** The weights of a question's terms and then of its pairs, as matches number them. */
function weightsOf(query: Query): number[] {
  return [...query.terms, ...query.pairs].map((unit) => unit.weight);
}
