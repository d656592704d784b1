import { ANSWER_TYPE } from "../text/answer-types.ts";
import { exactKey } from "../text/fold.ts";
import { officeAt } from "../text/offices.ts";
import type { Question } from "../text/question.ts";
import type { Lexicon } from "./engine.ts";
import type { Matches } from "./matches.ts";
import type { PassageWords } from "./passage-words.ts";
import type { Term } from "./terms.ts";
import {
  FORMER_WORTH,
  HOLDER_REACH,
  HOUSE_AROUND,
  HOUSE_ELSEWHERE,
  HOUSE_WORDS,
  OTHER_HOUSE,
  SAME_HOUSE,
} from "./tuning.ts";

/** An office whose holder is asked for: "giám đốc bảo tàng". */
export interface Office {
  /** Numbers of its words without diacritics. */
  readonly words: readonly number[];
  /** Indexes of the terms that tell of which house or place it is; none where the question does not say. */
  readonly house: readonly number[];
  /** Number of the word "phó", which makes it another office; -1 where no passage holds it. */
  readonly deputy: number;
  /** Whether the question has that word before it. */
  readonly isDeputy: boolean;
  /** Numbers of the words that make it an office of the past. */
  readonly former: readonly number[];
  /** Numbers of the words that a house's name begins with, and no person's. */
  readonly bodies: readonly number[];
}

const BODIES = "bộ sở cục vụ".split(" ").map(exactKey);

const FORMER = "nguyên cựu".split(" ").map(exactKey);
/** Who held it before is another question. */
const BEFORE = new Set("cũ trước nhiệm former previous first".split(" ").map(exactKey));

/** The office whose holder a question asks for; undefined where it asks for none, or for who held it before. */
export function officeAsked(
  { words, answerTypes, personNamed }: Question,
  termAt: readonly number[],
  terms: readonly Term[],
  lexicon: Lexicon,
): Office | undefined {
  if ((answerTypes & ANSWER_TYPE.person) === 0 || words.some(({ exact }) => BEFORE.has(exact))) return undefined;
  const at = words.findIndex((_, place) => officeAt(words, place) > 0);
  if (at < 0 || isAmong(words, at) || (personNamed && personNamed.start !== at)) return undefined;
  const after = at + officeAt(words, at);
  const house: number[] = [];
  for (const place of termAt.slice(after, after + HOUSE_WORDS)) {
    if (place < 0) continue;
    const { isFunction, isLight } = terms[place]!;
    if (!isFunction && !isLight) house.push(place);
  }
  const isDeputy = words[at - 1]?.folded === "pho";
  const numberOf = (key: string): number => lexicon.exact(key)?.number ?? -1;
  return {
    words: words.slice(at, after).map(({ folded }) => lexicon.folded(folded)?.number ?? -1),
    house,
    deputy: numberOf(exactKey("phó")),
    isDeputy,
    former: FORMER.map(numberOf).filter((number) => number >= 0),
    bodies: BODIES.map(numberOf).filter((number) => number >= 0),
  };
}

/** "Trong mấy ông bộ trưởng ai …": whoever is asked for is one of them. */
function isAmong(words: Question["words"], at: number): boolean {
  return words.slice(Math.max(0, at - AMONG_REACH), at).some(({ folded }) => folded === "trong" || folded === "among");
}

/** Most words between "trong" and the office: "trong số các ông". */
const AMONG_REACH = 4;

/** Room for a comma and a space. */
const COMMA = 2;

/** How surely the words of a sentence tell who holds an office, 0 to 1: its name, its house and a person stand together. */
export function holderShare(
  office: Office,
  row: PassageWords,
  [start, end]: Range,
  matches: Matches,
  around: Float64Array,
  weights: readonly number[],
): number {
  let best = 0;
  const [beginning] = office.words;
  for (let at = start; at + office.words.length <= end; at++) {
    if (row.folded[at] !== beginning || !office.words.every((word, offset) => row.folded[at + offset] === word))
      continue;
    if ((row.exact[at - 1] === office.deputy) !== office.isDeputy) continue;
    const after = at + office.words.length;
    if (!hasHolder(row, at, after, [start, end])) continue;
    const past = office.former.includes(row.exact[at - 1]!) ? FORMER_WORTH : 1;
    const behind = [after, Math.min(end, after + HOLDER_REACH)] as const;
    const share = houseShare(office, behind, [start, end], matches, around, weights);
    const named = [after, phraseEnd(row, behind, office.words.at(-1)!)] as const;
    const isOther =
      namesHouse(row, after, office.bodies) && heldWithin(named, office.house, matches, weights) < SAME_HOUSE;
    best = Math.max(best, past * (isOther ? Math.min(share, OTHER_HOUSE) : share));
  }
  return best;
}

/** From one word up to another one, that one left out. */
type Range = readonly [start: number, end: number];

function isIn([start, end]: Range, at: number): boolean {
  return at >= start && at < end;
}

/** Whether a house is named right behind an office: "Trưởng khoa Nhi". */
function namesHouse(row: PassageWords, after: number, bodies: readonly number[]): boolean {
  const { capitals, answerTypes, exact } = row;
  const isNobody = !isPerson(answerTypes[after]!) || bodies.includes(exact[after]!);
  return capitals[after] === 1 && followsAtOnce(row, after) && isNobody;
}

/** Whether a space alone stands before a word. */
function followsAtOnce({ starts, ends }: PassageWords, at: number): boolean {
  const gap = starts[at]! - ends[at - 1]!;
  return gap === 1;
}

/** Where the words end that nothing but spaces part, and no other office: "Bộ trưởng Y tế Lê An và Thứ trưởng …". */
function phraseEnd(row: PassageWords, [from, to]: Range, office: number): number {
  let end = from + 1;
  while (end < to && followsAtOnce(row, end) && row.folded[end] !== office) end++;
  return end;
}

/** The share of a house's name, by weight, that stands between two places. */
function heldWithin(range: Range, house: readonly number[], matches: Matches, weights: readonly number[]): number {
  const held = new Set<number>();
  for (let index = 0; index < matches.count; index++)
    if (isIn(range, matches.at[index]!)) held.add(matches.unit[index]!);
  const weightOf = (units: readonly number[]): number => units.reduce((sum, unit) => sum + weights[unit]!, 0);
  const all = weightOf(house);
  return all > 0 ? weightOf(house.filter((unit) => held.has(unit))) / all : 1;
}

function houseShare(
  { house }: Office,
  behind: Range,
  sentence: Range,
  matches: Matches,
  around: Float64Array,
  weights: readonly number[],
): number {
  if (house.length === 0) return 1;
  let held = 0;
  let all = 0;
  for (const unit of house) {
    let worth = HOUSE_AROUND * around[unit]!;
    for (let index = 0; index < matches.count; index++) {
      if (matches.unit[index] !== unit) continue;
      const share = isIn(behind, matches.at[index]!) ? 1 : isIn(sentence, matches.at[index]!) ? HOUSE_ELSEWHERE : 0;
      worth = Math.max(worth, share * matches.worth[index]!);
    }
    held += worth * weights[unit]!;
    all += weights[unit]!;
  }
  return all > 0 ? held / all : 1;
}

/** Whether a person stands beside the office: "Giám đốc bảo tàng Ninh Thị Thục", "Bà Ninh Thị Thục, Giám đốc …". */
function hasHolder(
  { answerTypes, capitals, starts, ends }: PassageWords,
  at: number,
  after: number,
  sentence: Range,
): boolean {
  const [start, end] = sentence;
  const [from, to] = [Math.max(start, at - HOLDER_REACH), Math.min(end, after + HOLDER_REACH)];
  if (capitals[after] && capitals[after + 1]) return true;
  if (answerTypes.subarray(from, at).some(isPerson) || answerTypes.subarray(after, to).some(isPerson)) return true;
  const isApposed = at - start >= 2 && starts[at]! - ends[at - 1]! <= COMMA;
  return isApposed && capitals[at - 1] === 1 && capitals[at - 2] === 1;
}

function isPerson(answerTypes: number): boolean {
  return (answerTypes & ANSWER_TYPE.person) !== 0;
}
