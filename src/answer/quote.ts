import type { Document, Passage } from "../knowledge/document.ts";
import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
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

/** Makes quotes of hits: the part of each that answers best, at most `limit` UTF-16 units long. */
export function quoter(query: Query, limit: number): (hit: Hit) => Quote {
  const weights = [...query.terms, ...query.pairs].map(({ plainWeight }) => plainWeight);
  return (hit) => {
    const { passage, score, features } = hit;
    const { document } = passage;
    const reading = readingOf(passage, limit);
    const { pieces } = reading;
    // A passage that fits is quoted whole: no part of it is a better window.
    const fits = pieces.at(-1)!.end - pieces[0]!.start <= limit;
    const [first, last] = fits
      ? [0, pieces.length - 1]
      : bestWindow(pieces, evidenceOf(reading, hit, weights, query), weights, limit);
    const { start } = pieces[first]!;
    const end = filledEnd(pieces[last]!, start, passage, limit);
    const text = document.text.slice(start, end);
    return { text, document, passage, start, end, marks: marksOf(hit, query, start, end), score, features };
  };
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

function evidenceOf({ pieces, words }: Reading, hit: Hit, weights: readonly number[], query: Query): Evidence[] {
  let next = 0;
  let at = 0;
  return pieces.map(({ end }) => {
    const held = weights.map(() => 0);
    let kind = false;
    let beside = false;
    for (; at < words.length && words[at]!.start < end; at++) {
      const { start, kinds } = words[at]!;
      const isAsked = hit.words[next]?.start === start;
      kind ||= !isAsked && (kinds & query.kinds) !== 0;
      for (; hit.words[next]?.start === start; next++) {
        const { unit, worth, isBeside } = hit.words[next]!;
        held[unit] = Math.max(held[unit]!, worth);
        beside ||= isBeside;
      }
    }
    return { held, kind, beside };
  });
}

function marksOf({ words }: Hit, { terms }: Query, from: number, to: number): [number, number][] {
  const marks: [number, number][] = [];
  for (const { start, end, unit } of words) {
    const term = terms[unit];
    if (!term || term.isFunction || start === marks.at(-1)?.[0]) continue;
    if (start >= from && end <= to) marks.push([start, end]);
  }
  return marks;
}
