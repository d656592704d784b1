import type { BlockKind, Passage } from "../knowledge/document.ts";
import type { Corpus } from "./corpus.ts";
import { isBeside, type Matches, matcherOf } from "./match.ts";
import { isWithin } from "../text/quantities.ts";
import type { Around, PassageWords } from "./passage-words.ts";
import type { Query } from "./query.ts";
import { scoreSentences, type SentenceScores } from "./sentence-scores.ts";
import type { Tuning } from "./tuning.ts";

/** What each feature adds to a passage's score. */
export type Features = Readonly<
  Record<
    | "words"
    | "pairs"
    | "sentence"
    | "sentencePairs"
    | "neighbours"
    | "kind"
    | "near"
    | "asked"
    | "recent"
    | "provision"
    | "range"
    | "beside"
    | "aside",
    number
  >
>;

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

/** A passage by its number in the corpus. */
interface Ranked {
  readonly passage: number;
  readonly around: Float64Array;
  readonly sentence: Float64Array;
  readonly score: number;
  readonly features: Features;
}

/** How many of the passages that hold most of the question are looked at sentence by sentence. */
const LOOKED_AT = 16;

/**
 * Orders candidates, best first; equal scores in the order of the folder. Those past the first ten keep their first order;
 * left out are those that hold nothing of the question, only half of a synonym of it.
 */
export function rank(candidates: readonly number[], query: Query, corpus: Corpus, tuning: Tuning): Hit[] {
  const match = matcherOf(query, corpus.folded.words.length);
  const weights = weightsOf(query);
  const frequencies = weights.map(() => 0);
  const placeOf = ({ passage }: { passage: number }): number => corpus.places[passage]!;
  const firstScore = ({ passage, words, pairs }: Whole): number =>
    words + pairs + query.rarest * tuning.provision * provisionShare(corpus.passages[passage]!, query);
  const wholes = candidates
    .map((passage): Whole => {
      const row = corpus.passages[passage]!;
      const matches = match(row.around);
      const around = heldAround(matches, row.around, weights.length);
      const asked = askedAlike(matches, row.around, weights, query);
      countMatches(match(row), frequencies);
      around.forEach((worth, unit) => (frequencies[unit]! += tuning.around * worth));
      const scores = scorePassage(lengthOf(row, tuning), frequencies, weights, query.terms.length, corpus, tuning);
      return { passage, around, asked, ...scores };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => firstScore(b) - firstScore(a) || placeOf(a) - placeOf(b));
  const looked = wholes.slice(0, LOOKED_AT);
  const recencyOf = query.wantsHolder
    ? recencies(looked.map(({ passage }) => corpus.passages[passage]!.passage))
    : () => 0;
  const best = looked.map((whole): Ranked => {
    const row = corpus.passages[whole.passage]!;
    const sentences = scoreSentences(row, match(row), whole.around, weights, query, corpus);
    return ranked(whole, row, sentences, recencyOf(row.passage), query, tuning);
  });
  best.sort((a, b) => b.score - a.score || placeOf(a) - placeOf(b));
  const floor = best.at(-1)?.score ?? 0;
  const rest = wholes.slice(LOOKED_AT).map((whole) => behind(whole, floor));
  return [...best, ...rest].map(({ passage, around, sentence, score, features }) => {
    const row = corpus.passages[passage]!;
    let words: MatchedWord[] | undefined;
    return {
      passage: row.passage,
      score,
      features,
      around,
      sentence,
      get words() {
        return (words ??= matchedWords(match(row), row, query, corpus));
      },
    };
  });
}

function matchedWords(matches: Matches, row: PassageWords, query: Query, corpus: Corpus): MatchedWord[] {
  return Array.from({ length: matches.count }, (_, index) => {
    const at = matches.at[index]!;
    return {
      start: row.starts[at]!,
      end: row.ends[at]!,
      unit: matches.unit[index]!,
      worth: matches.worth[index]!,
      isBeside: isBeside(matches, index, row, query, corpus),
    };
  });
}

/** A passage with what its words and pairs score as a whole. */
interface Whole {
  readonly passage: number;
  readonly around: Float64Array;
  /** How well the question that the passage answers agrees with the one asked, 0 to 1. */
  readonly asked: number;
  readonly words: number;
  readonly pairs: number;
}

/** How much two questions have in common: the share of this one's words, by weight, times that of the other's, by number. */
function askedAlike(matches: Matches, { asked }: Around, weights: readonly number[], { terms }: Query): number {
  if (asked === 0) return 0;
  const held = terms.map(() => 0);
  const places = new Set<number>();
  for (let index = 0; index < matches.count && matches.at[index]! < asked; index++) {
    const unit = matches.unit[index]!;
    if (unit >= held.length) continue;
    held[unit] = Math.max(held[unit]!, matches.worth[index]!);
    places.add(matches.at[index]!);
  }
  const mass = terms.reduce((sum, _, unit) => sum + weights[unit]!, 0);
  const share = mass > 0 ? held.reduce((sum, worth, unit) => sum + worth * weights[unit]!, 0) / mass : 0;
  return share * Math.sqrt(places.size / asked);
}

/** For each unit what stands around a passage holds of it, 0 to 1. */
function heldAround(matches: Matches, { worth }: Around, units: number): Float64Array {
  const held = new Float64Array(units);
  for (let index = 0; index < matches.count; index++) {
    const unit = matches.unit[index]!;
    held[unit] = Math.max(held[unit]!, matches.worth[index]! * worth[matches.at[index]!]!);
  }
  return held;
}

/** How well a passage's place in a law agrees with one that the question names, 0 to 1. */
function provisionShare({ provision }: PassageWords, { provisions }: Query): number {
  if (!provision) return 0;
  const shares = provisions.map(({ article, clause }) => {
    if (article !== provision.article) return 0;
    if (clause === provision.clause) return 1;
    return clause === undefined ? 0.8 : 0.2;
  });
  return Math.max(0, ...shares);
}

/** 1 where the passage's rule holds for a quantity of the question, -0.5 where it holds for others of that unit alone, else 0. */
function rangeShare({ ranges }: PassageWords, { quantities }: Query): number {
  const alike = quantities.flatMap((quantity) =>
    ranges.filter((range) => range.unit === quantity.unit).map((range) => isWithin(quantity, range)),
  );
  if (alike.length === 0) return 0;
  return alike.includes(true) ? 1 : -0.5;
}

/** How new each passage's article is among these, 0 to 1; 0 for one without a date. */
function recencies(passages: readonly Passage[]): (passage: Passage) => number {
  const dates = [...new Set(passages.flatMap(({ document }) => document.date ?? []))].toSorted();
  return ({ document: { date } }) =>
    date === undefined || dates.length < 2 ? 0 : dates.indexOf(date) / (dates.length - 1);
}

function ranked(
  { passage, around, asked, words, pairs }: Whole,
  row: PassageWords,
  best: SentenceScores,
  recency: number,
  query: Query,
  tuning: Tuning,
): Ranked {
  const features = {
    words,
    pairs,
    sentence: tuning.sentence * best.words,
    sentencePairs: tuning.sentencePair * best.pairs,
    neighbours: tuning.neighbour * best.neighbours,
    kind: 0,
    near: tuning.near * best.near,
    asked: 0,
    recent: 0,
    provision: tuning.provision * query.rarest * provisionShare(row, query),
    range: tuning.range * query.rarest * rangeShare(row, query),
    beside: 0,
    aside: 0,
  };
  const { sentence, sentencePairs, neighbours } = features;
  const held = words + pairs + sentence + sentencePairs + neighbours;
  features.kind = best.kind * (tuning.kind + tuning.kindShare * held);
  features.asked = tuning.asked * asked * held;
  features.recent = tuning.recent * recency * held;
  features.beside = best.beside * (tuning.beside + tuning.besideShare * held);
  const sum =
    held +
    features.kind +
    features.near +
    features.asked +
    features.recent +
    features.provision +
    features.range +
    features.beside;
  if (row.passage.isHead) features.aside = (tuning.head - 1) * sum;
  else if (isAside(row.passage.block.kind)) features.aside = (tuning.aside - 1) * sum;
  return { passage, around, sentence: best.held, score: sum + features.aside, features };
}

/** A passage that was not looked at more closely: it never scores more than those that were. */
function behind({ passage, around, words, pairs }: Whole, floor: number): Ranked {
  const features = {
    words,
    pairs,
    sentence: 0,
    sentencePairs: 0,
    neighbours: 0,
    kind: 0,
    near: 0,
    asked: 0,
    recent: 0,
    provision: 0,
    range: 0,
    beside: 0,
    aside: Math.min(0, floor - words - pairs),
  };
  return { passage, around, sentence: around, score: words + pairs + features.aside, features };
}

function lengthOf({ folded, around }: PassageWords, tuning: Tuning): number {
  return folded.length + tuning.aroundLength * around.folded.length;
}

/** The weights of a question's terms and then of its pairs, as matches number them. */
function weightsOf(query: Query): number[] {
  return [...query.terms, ...query.pairs].map((unit) => unit.weight);
}

function isAside(kind: BlockKind): boolean {
  return kind === "caption" || kind === "related";
}

function countMatches(matches: Matches, frequencies: number[]): void {
  frequencies.fill(0);
  for (let index = 0; index < matches.count; index++) frequencies[matches.unit[index]!]! += matches.worth[index]!;
}

/** BM25 over the words and over the pairs of a passage of so many words. */
function scorePassage(
  length: number,
  frequencies: readonly number[],
  weights: readonly number[],
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
