import type { Query } from "../search/query.ts";
import { ANSWER_TYPE } from "../text/answer-types.ts";
import { isBareSyllable } from "../text/syllable.ts";
import { keysOf } from "../text/fold.ts";
import type { Matched, WordRun } from "./matched.ts";
import { CLAUSE_END, type ReadWord } from "./reading.ts";
import { ADJACENT_DISTANCE, LONE_SYLLABLE } from "./tuning.ts";

/** What may stand between the words of one answer: "7-8/5". */
const JOINT = /^[^\S\n]?[-–/]?[^\S\n]?$/u;
/** Words between the numbers of one date. */
const IN_DATES = /^(?:tháng|năm)$/iu;

/**
 * The words of the answer type that stand nearest to what matched, each term by its weight, a term that stands everywhere less;
 * undefined where there are none.
 */
export function answerIn(
  shown: readonly WordRun[],
  words: readonly ReadWord[],
  matched: Matched,
  query: Query,
  text: string,
): WordRun | undefined {
  const matches = matchesByTerm(shown, words, matched);
  let best: { readonly run: WordRun; readonly score: number } | undefined;
  for (const within of shown)
    for (const run of runsOfAnswerType(within, words, matched, query.markedTypes, text)) {
      const near = nearness(words[run[0]]!.place, words[run[1]]!.place, matches, query);
      const score = near * (isLoneSyllable(run, words, text) ? LONE_SYLLABLE : 1);
      if (!best || score > best.score) best = { run, score };
    }
  return best?.run;
}

/** Where a term stands in what is shown, and how often in the whole passage. */
interface Matches {
  readonly places: number[];
  count: number;
}

/** For each term the words that surely match it. */
function matchesByTerm(
  shown: readonly WordRun[],
  words: readonly ReadWord[],
  matched: Matched,
): ReadonlyMap<number, Matches> {
  const byTerm = new Map<number, Matches>();
  for (const [at, { terms, isTelling, isSure }] of matched) {
    if (!isTelling || !isSure) continue;
    const isShown = shown.some(([first, last]) => first <= at && at <= last);
    for (const term of terms) {
      const matches = byTerm.get(term) ?? { places: [], count: 0 };
      matches.count++;
      if (isShown) matches.places.push(words[at]!.place);
      byTerm.set(term, matches);
    }
  }
  return byTerm;
}

function nearness(first: number, last: number, matches: ReadonlyMap<number, Matches>, { terms }: Query): number {
  let sum = 0;
  for (const [term, { places, count }] of matches) {
    const nearest = Math.min(...places.map((place) => (place < first ? first - place : place - last)));
    sum += terms[term]!.plainWeight / (count * (ADJACENT_DISTANCE + nearest)); // nothing where it stands nowhere: the nearest is infinity
  }
  return sum;
}

function isLoneSyllable([first, last]: WordRun, words: readonly ReadWord[], text: string): boolean {
  const word = text.slice(words[first]!.start, words[first]!.end);
  return first === last && /^\p{Lu}/u.test(word) && isBareSyllable(keysOf(word).folded);
}

function runsOfAnswerType(
  [first, last]: WordRun,
  words: readonly ReadWord[],
  matched: Matched,
  answerTypes: number,
  text: string,
): WordRun[] {
  const holds = (at: number): boolean =>
    at <= last && (words[at]!.answerTypes & answerTypes) !== 0 && !matched.get(at)?.isTelling;
  const gap = (at: number): string => text.slice(words[at - 1]!.end, words[at]!.start);
  const isInDate = (at: number): boolean => IN_DATES.test(text.slice(words[at]!.start, words[at]!.end));
  const runs: WordRun[] = [];
  for (let from = first; from <= last; from++) {
    if (!holds(from)) continue;
    let to = from;
    for (;;) {
      if (holds(to + 1) && JOINT.test(gap(to + 1))) to++;
      else if (answerTypes & ANSWER_TYPE.time && holds(to + 2) && isInDate(to + 1)) to += 2;
      else break;
    }
    if (answerTypes & ANSWER_TYPE.reason) while (to < last && !CLAUSE_END.test(gap(to + 1))) to++;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}
