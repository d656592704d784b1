import { clauses, phrases, sentences, type Span } from "../text/sentences.ts";

/** A stretch of a passage that quotes are put together from, a clause as a rule: UTF-16 offsets in the document's text. */
export interface Piece extends Span {
  /** Whether it begins a sentence, and whether it ends one. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether it begins, and whether it ends, between words that no punctuation parts. */
  readonly tornBefore: boolean;
  readonly tornAfter: boolean;
}

/** A sentence up to this length stays whole, in UTF-16 units. */
const SHORT_SENTENCE = 60;
/** A clause is joined to the one before until that has this length, or when it is itself shorter than the second figure. */
const SHORT_CLAUSE = 40;
const SCRAP = 25;
/** A clause without a comma that is longer than this is cut before the words that join its phrases. */
const LONG_CLAUSE = 150;

/** The clauses of a stretch of text, none longer than `limit`: what is longer is cut between words, or between characters in a word without end. */
export function piecesOf(text: string, start: number, end: number, limit: number): Piece[] {
  return sentences(text.slice(start, end)).flatMap((sentence) => {
    const whole = { start: start + sentence.start, end: start + sentence.end };
    const parts = joined(whole.end - whole.start > SHORT_SENTENCE ? clauses(text, whole) : [whole]);
    return parts.flatMap((part, at) => {
      const phrased = part.end - part.start > LONG_CLAUSE ? phrases(text, part) : [part];
      const runs = phrased.flatMap((phrase) => runsOfWords(text, phrase, limit));
      return runs.map((run, place) => ({
        ...run,
        opens: at === 0 && place === 0,
        closes: at === parts.length - 1 && place === runs.length - 1,
        tornBefore: place > 0,
        tornAfter: place < runs.length - 1,
      }));
    });
  });
}

function joined(parts: readonly Span[]): Span[] {
  const long: Span[] = [];
  for (const part of parts) {
    const last = long.at(-1);
    const joins = last && (last.end - last.start < SHORT_CLAUSE || part.end - part.start < SCRAP);
    if (joins) long.splice(-1, 1, { start: last.start, end: part.end });
    else long.push(part);
  }
  return long;
}

function runsOfWords(text: string, span: Span, limit: number): Span[] {
  const runs: Span[] = [];
  let { start } = span;
  while (span.end - start > limit) {
    const end = start + cutBefore(text, start, limit);
    runs.push({ start, end: end - (/\s*$/u.exec(text.slice(start, end))?.[0].length ?? 0) });
    start = end + (/^\s*(?!\p{M})/u.exec(text.slice(end, span.end))?.[0].length ?? 0);
  }
  if (start < span.end) runs.push({ start, end: span.end });
  return runs;
}

const GRAPHEMES = new Intl.Segmenter("vi", { granularity: "grapheme" });

/**
 * How much of the text from `start` fits: to the last white space, else to the last whole character as a reader sees it, else,
 * where one character is too long, to its last whole code point.
 */
function cutBefore(text: string, start: number, limit: number): number {
  for (let length = limit; length > 0; length--) if (/\s/u.test(text[start + length]!)) return length;
  let length = 0;
  // The code point after the limit, two units at most, tells whether a character ends at the limit.
  for (const { segment } of GRAPHEMES.segment(text.slice(start, start + limit + 2))) {
    if (length + segment.length > limit) break;
    length += segment.length;
  }
  return length || limit - (/^[\uDC00-\uDFFF]/u.test(text.slice(start + limit)) ? 1 : 0);
}
