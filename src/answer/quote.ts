import type { Document, Passage } from "../knowledge/document.ts";
import type { Corpus } from "../search/corpus.ts";
import type { PassageWords } from "../search/passage-words.ts";
import { isBeside, type Matches, matcherOf } from "../search/match.ts";
import { liftOf, type Query } from "../search/query.ts";
import type { Ranked } from "../search/rank.ts";
import type { Found, SearchIndex } from "../search/search.ts";
import type { Tuning } from "../search/tuning.ts";
import type { Piece } from "./pieces.ts";
import { type Reading, readingOf } from "./reading.ts";
import { bestWindow, type Evidence } from "./window.ts";

/** A verbatim slice of a document: `document.text.slice(start, end) === text`, always. */
export interface Quote {
  readonly text: string;
  readonly document: Document;
  readonly passage: Passage;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** The words that matched the question: pairs of offsets into the document's text, in order, inside the quote, without overlap. */
  readonly marks: readonly (readonly [number, number])[];
  /** The ranking's score of its passage. */
  readonly score: number;
  /** What each feature added to that score. They sum to it. */
  readonly features: Readonly<Record<string, number>>;
}

/** Makes quotes of ranked passages: the part of each that answers best, at most `limit` UTF-16 units long. */
export function quoter({ query }: Found, { corpus, tuning }: SearchIndex, limit: number): (ranked: Ranked) => Quote {
  const match = matcherOf(query, corpus.folded.words.length);
  const weights = plainWeights(query, corpus, tuning);
  return ({ passage: number, score, features }) => {
    const row = corpus.passages[number]!;
    const { passage } = row;
    const { document } = passage;
    const matches = match(row);
    const reading = readingOf(passage, limit);
    const { pieces } = reading;
    // A passage that fits is quoted whole: no part of it is a better window.
    const fits = pieces.at(-1)!.end - pieces[0]!.start <= limit;
    const [first, last] = fits
      ? [0, pieces.length - 1]
      : bestWindow(pieces, evidenceOf(reading, row, matches, weights, query, corpus), weights, limit);
    const { start } = pieces[first]!;
    const end = filledEnd(pieces[last]!, start, passage, limit);
    const text = document.text.slice(start, end);
    return { text, document, passage, start, end, marks: marksOf(matches, query, row, start, end), score, features };
  };
}

/** The weights without the lift of names: inside one passage its names tell no sentence from another. */
function plainWeights(query: Query, corpus: Corpus, tuning: Tuning): number[] {
  const lifts = query.terms.map((term) => (term.isFunction ? 1 : liftOf(term, corpus, tuning)));
  const terms = query.terms.map((term, index) => term.weight / lifts[index]!);
  const pairs = query.pairs.map(({ first, second, weight }) => weight / Math.sqrt(lifts[first]! * lifts[second]!));
  return [...terms, ...pairs];
}

/** A quote that leaves this share of its length unused goes on into the next sentence. */
const UNUSED = 0.2;

/**
 * Where a quote ends: after its last piece, or, where the next sentence does not fit and much room is left, after the last word
 * of it that fits. Answers often stand right behind the sentence that was asked for (on two sets in one question of a hundred).
 */
function filledEnd(last: Piece, start: number, { document, end }: Passage, limit: number): number {
  if (!last.closes || last.end === end || limit - (last.end - start) < UNUSED * limit) return last.end;
  if (end - start <= limit) return end;
  const space = document.text.slice(last.end, start + limit + 1).search(/\s+\S*$/u);
  return space > 0 ? last.end + space : last.end;
}

function evidenceOf(
  { pieces, kinds }: Reading,
  row: PassageWords,
  matches: Matches,
  weights: readonly number[],
  query: Query,
  corpus: Corpus,
): Evidence[] {
  let next = 0;
  let at = 0;
  return pieces.map(({ end }) => {
    const held = weights.map(() => 0);
    let kind = false;
    let beside = false;
    for (; at < kinds.length && row.starts[at]! < end; at++) {
      const isAsked = next < matches.count && matches.at[next] === at;
      kind ||= !isAsked && (kinds[at]! & query.kinds) !== 0;
      for (; next < matches.count && matches.at[next] === at; next++) {
        const unit = matches.unit[next]!;
        held[unit] = Math.max(held[unit]!, matches.worth[next]!);
        beside ||= isBeside(matches, next, row, query, corpus);
      }
    }
    return { held, kind, beside };
  });
}

function marksOf(matches: Matches, query: Query, row: PassageWords, start: number, end: number): [number, number][] {
  const marks: [number, number][] = [];
  let marked = -1;
  for (let index = 0; index < matches.count; index++) {
    const at = matches.at[index]!;
    const term = query.terms[matches.unit[index]!];
    if (!term || term.isFunction || at === marked) continue;
    if (row.starts[at]! < start || row.ends[at]! > end) continue;
    marks.push([row.starts[at]!, row.ends[at]!]);
    marked = at;
  }
  return marks;
}
