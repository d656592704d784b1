import type { PassageWords } from "./passage-words.ts";
import { hasAdjacentAnswer } from "./match.ts";
import type { Matches } from "./matches.ts";
import type { Query } from "./query.ts";
import { holderShare } from "./holders.ts";
import { NAME_REACH, NAME_REACH_BEHIND, NEAR_REACH, type Tuning } from "./tuning.ts";

/** What a passage's best sentence holds, and how good each sentence is. */
export interface SentenceScores {
  /** Weights of the words and of the pairs in the best sentence, once each. */
  readonly words: number;
  readonly pairs: number;
  /** 1 where the best sentence holds something of the answer type, else 0. */
  readonly answerType: number;
  /** Weights of the words that stand near the best thing of the answer type, each less the further away it stands. */
  readonly near: number;
  /** 1 where the answer stands right beside a word of the question, else 0. */
  readonly adjacent: number;
  /** For each unit what the best sentence and what stands around the passage hold of it, 0 to 1. */
  readonly held: Float64Array;
  /** The best sentence's first word, and the one after its last. */
  readonly span: readonly [start: number, end: number];
  /** Weights of the words that the best two neighbouring sentences hold together. */
  readonly neighbours: number;
  /** Whether any sentence holds something of the answer type. */
  readonly hasAnswerType: boolean;
  /** How surely one of them tells who holds the office asked for, 0 to 1. */
  readonly holder: number;
  /** Whether a name stands near whom it is asked for; true where none is asked for. */
  readonly isNamed: boolean;
  /** Whether any word of the question stands in the passage itself, and not around it alone. */
  readonly isOwn: boolean;
}

/** Makes what scores the sentences of passages, each by itself: what it holds, once each. `around`: what stands around the passage holds. */
export function sentenceScorer(
  query: Query,
  weights: readonly number[],
  { sentenceAnswerType, sentenceAdjacent, sentenceHolder, sentenceNear, led }: Tuning,
): (row: PassageWords, matches: Matches, around: Float64Array) => SentenceScores {
  const termCount = query.terms.length;
  const held = new Float64Array(weights.length);
  const before = new Float64Array(termCount);
  const answerIn = answerFinder(query, weights);
  return (row, matches, around) => {
    before.fill(0);
    let best = {
      words: 0,
      pairs: 0,
      answerType: 0,
      near: 0,
      adjacent: 0,
      total: -1,
      span: [0, 0] as readonly [number, number],
    };
    const bestHeld = around.slice();
    const isLed = (row.around.answerTypes & query.answerTypes) !== 0;
    let neighbours = 0;
    let hasAnswerType = false;
    let holder = 0;
    let isNamed = query.named.length === 0;
    let next = 0;
    for (let sentence = 0; sentence < row.sentences.length; sentence++) {
      const start = row.sentences[sentence]!;
      const end = row.sentences[sentence + 1] ?? row.folded.length;
      const first = next;
      let adjacent = 0;
      held.set(around);
      for (; next < matches.count && matches.at[next]! < end; next++) {
        const unit = matches.unit[next]!;
        held[unit] = Math.max(held[unit]!, matches.worth[next]!);
        if (adjacent === 0 && hasAdjacentAnswer(matches, next, row, query)) adjacent = 1;
      }
      let words = 0;
      let pairs = 0;
      let both = 0;
      for (let unit = 0; unit < termCount; unit++) {
        words += held[unit]! * weights[unit]!;
        both += Math.max(held[unit]!, before[unit]!) * weights[unit]!;
        before[unit] = held[unit]!;
      }
      for (let unit = termCount; unit < weights.length; unit++) pairs += held[unit]! * weights[unit]!;
      const own = answerIn(row, start, end, matches, first, next);
      const { answerType, near } = own.answerType === 0 && isLed ? { answerType: 1, near: led * words } : own;
      hasAnswerType ||= answerType > 0;
      isNamed ||= own.isNamed;
      const told = query.office ? holderShare(query.office, row, [start, end], matches, around, weights) : 0;
      holder = Math.max(holder, told);
      const shown =
        sentenceAnswerType * answerType + sentenceNear * near + sentenceAdjacent * adjacent + sentenceHolder * told;
      const total = words + pairs + shown;
      neighbours = Math.max(neighbours, both);
      if (total <= best.total) continue;
      best = { words, pairs, answerType, near, adjacent, total, span: [start, end] };
      bestHeld.set(held);
    }
    // What is added stands before what is copied: behind it Node.js 20 takes microseconds for each.
    return { held: bestHeld, neighbours, hasAnswerType, holder, isNamed, isOwn: matches.count > 0, ...best };
  };
}

/** Whether a sentence holds something of the answer type, in words that the question does not have, and what stands near that. */
interface AnswerInSentence {
  readonly answerType: number;
  readonly near: number;
  readonly isNamed: boolean;
}

/** Makes what tells it of a sentence, from its first word up to `end`, and of the matches in it, from the first up to `last`. */
function answerFinder(query: Query, weights: readonly number[]) {
  const isAsked = askedWords(query);
  const nearTo = nearnessTo(query, weights);
  return (
    row: PassageWords,
    start: number,
    end: number,
    matches: Matches,
    first: number,
    last: number,
  ): AnswerInSentence => {
    let answerType = 0;
    let near = 0;
    let isNamed = false;
    if (query.answerTypes === 0) return { answerType, near, isNamed };
    for (let at = start; at < end; at++) {
      if ((row.answerTypes[at]! & query.answerTypes) === 0 || isAsked(row, at) || isVast(row, at, query)) continue;
      answerType = 1;
      near = Math.max(near, nearTo(at, matches, first, last));
      isNamed ||= isNameOf(row, at, matches, [first, last], query);
    }
    return { answerType, near, isNamed };
  };
}

/**
 * Makes what tells the words that the question has, too: where it is typed with diacritics, "sáu" is not its "sau", and the 2 of "2 ngày"
 * is not that of its "2 lần".
 */
function askedWords({ terms, isUnmarked, isEnglish }: Query): (row: PassageWords, at: number) => boolean {
  const folded = new Set(terms.map((term) => term.folded));
  const exact = new Set(terms.map((term) => term.exact));
  const isMarked = !isUnmarked && !isEnglish;
  const numbers = new Map(
    terms.flatMap(({ folded: own, word }, at) => (NUMBER.test(word.text) ? [[own, terms[at + 1]?.folded]] : [])),
  );
  return (row, at) => {
    const own = row.folded[at]!;
    if (!folded.has(own)) return false;
    if (numbers.has(own)) return numbers.get(own) === row.folded[at + 1];
    return !isMarked || exact.has(row.exact[at]!);
  };
}

const NUMBER = /^\d/u;

/** Whether a word is the number of a sum that is far too large. */
function isVast({ exact }: PassageWords, at: number, { vast }: Query): boolean {
  return vast >= 0 && (exact[at] === vast || exact[at + 1] === vast);
}

/** Whether one of some words stands in a stretch, and is no part of a name. */
function holdsAny({ exact, capitals }: PassageWords, from: number, to: number, any: readonly number[]): boolean {
  return any.length > 0 && exact.subarray(from, to).some((word, at) => any.includes(word) && capitals[from + at] === 0);
}

/** Whether no quotation ends between two words: "đứa cháu bằng ấy,” ông Sử nói". */
function isUnbroken({ starts, ends }: PassageWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (starts[at + 1]! - ends[at]! > SPACE_AND_COMMA) return false;
  return true;
}

const SPACE_AND_COMMA = 2;

/** Words of a name with what says that its bearer speaks: "Lầu Mí Sử nói". */
const LONGEST_NAME = 4;

/** Whether whom a name is asked for stands near a word: right behind it ("Đỗ Bảo An, cô bé"), or before, with nothing that parts them. */
function isNameOf(
  row: PassageWords,
  at: number,
  matches: Matches,
  [first, last]: readonly [number, number],
  { named, parting, saying }: Query,
): boolean {
  const isSpeaker = holdsAny(row, at, at + LONGEST_NAME, saying);
  for (let index = first; index < last; index++) {
    if (!named.includes(matches.unit[index]!)) continue;
    const own = matches.at[index]!;
    const [from, to] = own < at ? [own + 1, at] : [at, own];
    if (to - from > (own < at ? NAME_REACH : NAME_REACH_BEHIND)) continue;
    if (holdsAny(row, from, to, parting) || holdsAny(row, from, to, saying)) continue;
    if (!isSpeaker || (own < at && isUnbroken(row, own, at))) return true;
  }
  return false;
}

/** Makes what weighs the terms that stand near a word, each once, less the further away. */
function nearnessTo({ terms }: Query, weights: readonly number[]) {
  const closest = new Float64Array(terms.length);
  return (at: number, matches: Matches, first: number, last: number): number => {
    closest.fill(0);
    for (let index = first; index < last; index++) {
      const unit = matches.unit[index]!;
      const distance = Math.abs(matches.at[index]! - at);
      if (unit >= closest.length || distance > NEAR_REACH) continue;
      closest[unit] = Math.max(closest[unit]!, matches.worth[index]! * (1 - distance / (NEAR_REACH + 1)));
    }
    let sum = 0;
    for (let unit = 0; unit < closest.length; unit++) sum += closest[unit]! * weights[unit]!;
    return sum;
  };
}
