import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { isBareSyllable } from "../text/syllable.ts";
import type { Span } from "../text/sentences.ts";
import { answerIn } from "./marked-answer.ts";
import { type Matched, matchedBy, type WordRun } from "./matched.ts";
import type { ReadWord } from "./reading.ts";

/**
 * Finds what to mark in slices of a hit, as UTF-16 offsets into the document's text: the phrases that matched the question, and,
 * where there is an answer type, the words of that type that stand nearest to them. By itself no word of grammar is marked,
 * none that only looks like a word of the question without its diacritics, and no stray syllable of a phrase that is marked elsewhere.
 */
export function markerOf(
  query: Query,
): (hit: Hit, words: readonly ReadWord[], slices: readonly Span[]) => [start: number, end: number][] {
  const match = matchedBy(query);
  const pairs = new Set(query.pairs.map(({ first, second }) => keyOf(first, second)));
  return (hit, words, slices) => {
    const { text } = hit.passage.document;
    const matched = match(hit, words);
    const shown = slices.map((slice) => wordsIn(slice, words)).filter((run) => run !== undefined);
    const found = shown.flatMap((run) => phrasesIn(run, words, matched, text));
    const phrases = withoutStrays(found, matched, pairs, query);
    const answer = query.markedTypes ? answerIn(shown, words, matched, query, text) : undefined;
    return merged(answer ? [...phrases, answer] : phrases, words, text);
  };
}

/** A key of two terms that stand side by side. */
function keyOf(first: number, second: number): number {
  return first * MOST_TERMS + second;
}

/** More than a question has. */
const MOST_TERMS = 1000;

/** Whether nothing but spaces stands before a word. */
function isNext(at: number, words: readonly ReadWord[], text: string): boolean {
  const gap = text.slice(words[at - 1]!.end, words[at]!.start);
  return gap === " " || /^[^\S\n]*$/u.test(gap);
}

function wordsIn({ start, end }: Span, words: readonly ReadWord[]): WordRun | undefined {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return first >= 0 && first <= last ? [first, last] : undefined;
}

/** The matched words that stand side by side, no word of grammar at either end. */
function phrasesIn([first, last]: WordRun, words: readonly ReadWord[], matched: Matched, text: string): WordRun[] {
  const phrases: WordRun[] = [];
  for (let from = first; from <= last; from++) {
    if (!matched.get(from)?.isTelling) continue;
    let to = from;
    for (let at = from + 1; at <= last && matched.has(at) && isNext(at, words, text); at++)
      if (matched.get(at)!.isTelling) to = at;
    phrases.push([from, to]);
    from = to;
  }
  return phrases;
}

/** Without single words that only look like one of the question, and single syllables of a phrase of it that is marked elsewhere. */
function withoutStrays(
  phrases: readonly WordRun[],
  matched: Matched,
  pairs: ReadonlySet<number>,
  query: Query,
): WordRun[] {
  const phrased = new Set<number>();
  for (const [first, last] of phrases)
    for (let at = first; at < last; at++)
      for (const one of matched.get(at)!.terms)
        for (const other of matched.get(at + 1)!.terms) if (pairs.has(keyOf(one, other))) phrased.add(one).add(other);
  const isStray = (term: number): boolean => phrased.has(term) && isBareSyllable(query.terms[term]!.word.folded);
  return phrases.filter(([first, last]) => {
    if (first < last) return true;
    const { terms, isSure } = matched.get(first)!;
    return isSure && !terms.every(isStray);
  });
}

/** Runs of words as offsets, in order; those that touch or overlap are one. */
function merged(runs: readonly WordRun[], words: readonly ReadWord[], text: string): [number, number][] {
  const joined: [number, number][] = [];
  for (const [first, last] of runs.toSorted(([one], [other]) => one - other)) {
    const before = joined.at(-1);
    if (before && (first <= before[1] || (first === before[1] + 1 && isNext(first, words, text))))
      before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined.map(([first, last]) => [words[first]!.start, words[last]!.end]);
}
