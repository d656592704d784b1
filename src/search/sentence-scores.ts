import type { PassageWords } from "./passage-words.ts";
import { isBeside, type Matches } from "./match.ts";
import type { Query } from "./query.ts";
import { holderShare } from "./holders.ts";
import type { Tuning } from "./tuning.ts";

/** What a passage's best sentence holds, and how good each sentence is. */
export interface SentenceScores {
  /** Weights of the words and of the pairs in the best sentence, once each. */
  readonly words: number;
  readonly pairs: number;
  /** 1 where the best sentence holds the kind of thing asked for, else 0. */
  readonly kind: number;
  /** Weights of the words that stand near the best thing of the kind asked for, each less the further away it stands. */
  readonly near: number;
  /** 1 where the answer stands right beside a word of the question, else 0. */
  readonly beside: number;
  /** For each unit what the best sentence and what stands around the passage hold of it, 0 to 1. */
  readonly held: Float64Array;
  /** The best sentence's first word, and the one after its last. */
  readonly span: readonly [start: number, end: number];
  /** Weights of the words that the best two neighbouring sentences hold together. */
  readonly neighbours: number;
  /** Whether any sentence holds the kind of thing asked for. */
  readonly someKind: boolean;
  /** How surely one of them tells who holds the office asked for, 0 to 1. */
  readonly holder: number;
  /** Whether a name stands near whom it is asked for; true where none is asked for. */
  readonly isNamed: boolean;
  /** Whether any word of the question stands in the passage itself, and not around it alone. */
  readonly isOwn: boolean;
}

/** A word this far from the answer, in words, is no longer near. */
const REACH = 10;
/** Nor does a name this far away belong to a word. */
const NAME_REACH = 8;

/** Each sentence by itself: what it holds, once each. */
export function scoreSentences(
  row: PassageWords,
  matches: Matches,
  around: Float64Array,
  weights: readonly number[],
  query: Query,
  { sentenceKind, sentenceBeside, sentenceHolder, sentenceNear, led }: Tuning,
): SentenceScores {
  const termCount = query.terms.length;
  const held = Array.from(around);
  const before = query.terms.map(() => 0);
  let best = {
    words: 0,
    pairs: 0,
    kind: 0,
    near: 0,
    beside: 0,
    total: -1,
    held: Float64Array.from(around),
    span: [0, 0] as readonly [number, number],
  };
  const isLed = (row.around.kinds & query.kinds) !== 0;
  let neighbours = 0;
  let someKind = false;
  let holder = 0;
  let isNamed = query.named.length === 0;
  let next = 0;
  for (let sentence = 0; sentence < row.sentences.length; sentence++) {
    const start = row.sentences[sentence]!;
    const end = row.sentences[sentence + 1] ?? row.folded.length;
    const first = next;
    let beside = 0;
    around.forEach((worth, unit) => (held[unit] = worth));
    for (; next < matches.count && matches.at[next]! < end; next++) {
      const unit = matches.unit[next]!;
      held[unit] = Math.max(held[unit]!, matches.worth[next]!);
      if (beside === 0 && isBeside(matches, next, row, query)) beside = 1;
    }
    let [words, pairs, both] = [0, 0, 0];
    for (let unit = 0; unit < termCount; unit++) {
      words += held[unit]! * weights[unit]!;
      both += Math.max(held[unit]!, before[unit]!) * weights[unit]!;
      before[unit] = held[unit]!;
    }
    for (let unit = termCount; unit < weights.length; unit++) pairs += held[unit]! * weights[unit]!;
    const own = answerIn(row, start, end, matches, first, next, weights, query);
    const { kind, near } = own.kind === 0 && isLed ? { kind: 1, near: led * words } : own;
    someKind ||= kind > 0;
    isNamed ||= own.isNamed;
    const told = query.office ? holderShare(query.office, row, [start, end], matches, around, weights) : 0;
    holder = Math.max(holder, told);
    const shown = sentenceKind * kind + sentenceNear * near + sentenceBeside * beside + sentenceHolder * told;
    const total = words + pairs + shown;
    neighbours = Math.max(neighbours, both);
    if (total > best.total)
      best = { words, pairs, kind, near, beside, total, held: Float64Array.from(held), span: [start, end] };
  }
  return { ...best, neighbours, someKind, holder, isNamed, isOwn: matches.count > 0 };
}

/** Whether a sentence holds the kind of thing asked for, in words that the question does not have, and what stands near that. */
function answerIn(
  row: PassageWords,
  start: number,
  end: number,
  matches: Matches,
  first: number,
  last: number,
  weights: readonly number[],
  query: Query,
): { kind: number; near: number; isNamed: boolean } {
  let kind = 0;
  let near = 0;
  let isNamed = false;
  if (query.kinds === 0) return { kind, near, isNamed };
  const asked = new Set(query.terms.map((term) => term.folded));
  for (let at = start; at < end; at++) {
    if ((row.kinds[at]! & query.kinds) === 0) continue;
    if (asked.has(row.folded[at]!)) continue;
    kind = 1;
    near = Math.max(near, nearTo(at, matches, first, last, weights, query));
    isNamed ||= isNameOf(at, matches, first, last, query);
  }
  return { kind, near, isNamed };
}

/** Whether whom a name is asked for stands near a word. */
function isNameOf(at: number, matches: Matches, first: number, last: number, { named }: Query): boolean {
  for (let index = first; index < last; index++)
    if (Math.abs(matches.at[index]! - at) <= NAME_REACH && named.includes(matches.unit[index]!)) return true;
  return false;
}

/** Weights of the terms that stand near a word, each once, less the further away. */
function nearTo(
  at: number,
  matches: Matches,
  first: number,
  last: number,
  weights: readonly number[],
  query: Query,
): number {
  const closest = new Float64Array(query.terms.length);
  for (let index = first; index < last; index++) {
    const unit = matches.unit[index]!;
    const distance = Math.abs(matches.at[index]! - at);
    if (unit >= closest.length || distance > REACH) continue;
    closest[unit] = Math.max(closest[unit]!, matches.worth[index]! * (1 - distance / (REACH + 1)));
  }
  return closest.reduce((sum, share, unit) => sum + share * weights[unit]!, 0);
}
