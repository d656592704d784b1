import type { Passage } from "../knowledge/document.ts";
import { type Held, heldBy } from "./concepts.ts";
import type { Candidate } from "./engine.ts";
import { behind, type Features, provisionShare, type Ranked, ranked, recencies } from "./features.ts";
import { hasAdjacentAnswer, type Matcher, matcherOf } from "./match.ts";
import type { Matches } from "./matches.ts";
import { scoresByStanding } from "./order.ts";
import type { PassageWords } from "./passage-words.ts";
import type { Query } from "./query.ts";
import { sentenceScorer } from "./sentence-scores.ts";
import { type Standing, standingsOf } from "./standing.ts";
import { stretchScorer } from "./stretch.ts";
import { HOLDER_TOLD, LOOKED_AT, ORDERED, type Tuning } from "./tuning.ts";
import { type Whole, wholeScorer } from "./whole.ts";

/** A passage in the ranked list, with what it holds of the question. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** They sum to the score. */
  readonly features: Features;
  /** Where the question's terms and pairs stand in it, in the order of the text. Found when first asked for. */
  readonly words: readonly MatchedWord[];
  /** What it holds of each concept of the question. Found when first asked for. */
  readonly held: readonly Held[];
  /** How it stands beside the others; absent for those far behind. */
  readonly standing?: Standing;
  /** Whether any of its sentences holds something of the answer type. */
  readonly hasAnswerType: boolean;
  /** How surely one of them tells who holds the office asked for, 0 to 1. */
  readonly holder: number;
  /** Whether a name stands near whom it is asked for; true where none is asked for. */
  readonly isNamed: boolean;
  /** How near in meaning it is to the question; absent where meaning is not measured. */
  readonly nearness?: Nearness;
}

/** How near a passage is to a question in meaning. */
export interface Nearness {
  /** Of each of its sentences, -1 to 1. */
  readonly sentences: readonly number[];
  /** Of all of it and of its nearest sentence together, -2 to 2. */
  readonly sum: number;
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
  readonly isAdjacent: boolean;
}

/**
 * Orders candidates, best first; equal scores in the order of the folder. Those that are not looked at sentence by sentence keep their first order;
 * left out are those that hold nothing of the question, only half of a synonym of it. `most`: no more hits are made.
 */
export function rank(
  candidates: readonly Candidate[],
  query: Query,
  meanLength: number,
  tuning: Tuning,
  lookedAt = lookedAtOf(candidates.length),
  most = Infinity,
): Hit[] {
  const match = matcherOf(query);
  const weights = weightsOf(query);
  const inFolder = (a: Inspected, b: Inspected): number => a.candidate.place - b.candidate.place;
  const firstScore = ({ candidate, words, pairs, repeated }: Whole): number =>
    words + pairs + repeated + query.provisionWorth * provisionShare(candidate.row, query);
  const wholes = candidates
    .map(wholeScorer(query, weights, match, meanLength, tuning))
    .filter(({ words }) => words > 0)
    .sort((a, b) => firstScore(b) - firstScore(a) || inFolder(a, b));
  const looked = wholes.slice(0, lookedAt);
  const score = sentenceScorer(query, weights, tuning);
  const stretchIn = stretchScorer(weights.slice(0, query.terms.length));
  const scored = looked.map((whole) => {
    const { row } = whole.candidate;
    const matches = match(row);
    return [whole, score(row, matches, whole.around), tuning.stretch > 0 ? stretchIn(matches) : 0] as const;
  });
  const telling = scored.filter(([, { holder }]) => holder >= HOLDER_TOLD);
  const recencyOf = recencies(telling.map(([{ candidate }]) => candidate.row.passage));
  const best = scored.map(([whole, sentences, stretch]): Ranked =>
    ranked(
      whole,
      sentences,
      stretch,
      sentences.holder >= HOLDER_TOLD ? recencyOf(whole.candidate.row.passage) : 0,
      query,
      tuning,
    ),
  );
  best.sort((a, b) => b.score - a.score || inFolder(a, b));
  const floor = best.at(-1)?.score ?? 0;
  const first = firstOnes(best.slice(0, ORDERED), match, query, tuning);
  const rest = [...best.slice(ORDERED), ...wholes.slice(lookedAt, most).map((whole) => behind(whole, floor))];
  const last = first.at(-1)?.score ?? 0;
  return [...first, ...rest.map((each) => new RankedHit(each, atMost(each, last), match, query))];
}

function lookedAtOf(candidates: number): number {
  const { least, most, share } = LOOKED_AT;
  return Math.round(Math.min(most, Math.max(least, share * candidates)));
}

/** A passage's score in the end, and what its standing among the others adds to it. */
interface Placed {
  readonly score: number;
  readonly added: number;
}

/** A passage that is not among the first scores no more than the last of them. */
function atMost(own: Ranked, last: number): Placed {
  const added = Math.min(0, last - own.score);
  return { score: own.score + added, added };
}

/** The first passages, in the order of how they stand beside each other. */
function firstOnes(first: readonly Ranked[], match: Matcher, query: Query, tuning: Tuning): Hit[] {
  const held = first.map((each) => heldIn(each, match, query));
  const standings = standingsOf(first, held, match, query);
  const scores = scoresByStanding(first, standings, query.provisions.length > 0 ? 0 : tuning.standing);
  return first
    .map((each, at) => {
      const placed = { score: scores[at]!, added: scores[at]! - each.score };
      return new RankedHit(each, placed, match, query, { held: held[at]!, standing: standings[at]! });
    })
    .sort((a, b) => b.score - a.score);
}

type Inspected = Pick<Whole, "candidate">;

/** A class, since objects whose getters are their own have no shape in common, and whatever reads them is slower. */
class RankedHit implements Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly hasAnswerType: boolean;
  readonly holder: number;
  readonly isNamed: boolean;
  readonly standing?: Standing;
  readonly #own: Ranked;
  readonly #added: number;
  readonly #match: Matcher;
  readonly #query: Query;
  #features: Features | undefined;
  #words: readonly MatchedWord[] | undefined;
  #held: readonly Held[] | undefined;

  constructor(
    own: Ranked,
    { score, added }: Placed,
    match: Matcher,
    query: Query,
    known?: Required<Pick<Hit, "held" | "standing">>,
  ) {
    this.passage = own.candidate.row.passage;
    this.score = score;
    this.hasAnswerType = own.best.hasAnswerType;
    this.holder = own.best.holder;
    this.isNamed = own.best.isNamed;
    if (known) this.standing = known.standing;
    this.#held = known?.held;
    this.#own = own;
    this.#added = added;
    this.#match = match;
    this.#query = query;
  }

  get features(): Features {
    return (this.#features ??= { ...this.#own.features, standing: this.#added });
  }

  get words(): readonly MatchedWord[] {
    const { row } = this.#own.candidate;
    return (this.#words ??= matchedWords(this.#match(row), row, this.#query));
  }

  get held(): readonly Held[] {
    return (this.#held ??= heldIn(this.#own, this.#match, this.#query));
  }
}

function heldIn({ candidate: { row }, around, best }: Ranked, match: Matcher, { concepts }: Query): Held[] {
  const whole = around.slice();
  const { count, unit, worth } = match(row);
  for (let index = 0; index < count; index++) whole[unit[index]!] = Math.max(whole[unit[index]!]!, worth[index]!);
  return heldBy(concepts, around, best.held, whole);
}

function matchedWords(matches: Matches, row: PassageWords, query: Query): MatchedWord[] {
  const found: MatchedWord[] = [];
  for (let index = 0; index < matches.count; index++) {
    const at = matches.at[index]!;
    found.push({
      start: row.starts[at]!,
      end: row.ends[at]!,
      unit: matches.unit[index]!,
      worth: matches.worth[index]!,
      isAdjacent: hasAdjacentAnswer(matches, index, row, query),
    });
  }
  return found;
}

/** The weights of a question's terms and then of its pairs, as matches number them. */
function weightsOf(query: Query): number[] {
  return [...query.terms, ...query.pairs].map((unit) => unit.weight);
}
