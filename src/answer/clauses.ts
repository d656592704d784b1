import { clauses, phrases, type Span } from "../text/sentences.ts";
import {
  LONG_CLAUSE_LENGTH,
  LONGEST_TORN,
  SCRAP_CLAUSE_LENGTH,
  SCRAP_ITEM_LENGTH,
  SHORT_CLAUSE_LENGTH,
} from "./tuning.ts";

/** A part of a sentence that is too long to be quoted whole, a clause as a rule: UTF-16 offsets in the document's text. */
export interface Clause extends Span {
  /** What parts it from the stretch before, and from the one after. */
  readonly before: Border;
  readonly after: Border;
}

/** What parts two clauses, from what parts most to what parts least; `edge` is where the stretch that was cut ends. */
type Border = "edge" | "item" | "clause" | "phrase" | "word";

/** A stretch with what parts it from the next. */
type Part = Span & { readonly after: Border };

/** The clauses of a sentence, none longer than `limit`: what is longer is cut between words, or between characters in a word without end. */
export function clausesOf(text: string, sentence: Span, limit: number): Clause[] {
  const parts = joined(clauses(text, sentence).map((clause) => ({ ...clause, after: borderAfter(text, clause) })));
  const cut = parts.flatMap((part) => refined(text, part, limit));
  return cut.map(({ start, end, after }, at) => ({
    start,
    end,
    before: cut[at - 1]?.after ?? "edge",
    after: at === cut.length - 1 ? "edge" : after,
  }));
}

function borderAfter(text: string, { end }: Span): Border {
  return /[;:|]\P{L}?$/u.test(text.slice(end - 2, end)) ? "item" : "clause";
}

function joined(parts: readonly Part[]): Part[] {
  const long: Part[] = [];
  for (const part of parts) {
    const last = long.at(-1);
    if (last && joins(last, part)) long.splice(-1, 1, { ...part, start: last.start });
    else long.push(part);
  }
  return long;
}

function joins(last: Part, next: Span): boolean {
  const length = last.end - last.start;
  return last.after === "item"
    ? length < SCRAP_ITEM_LENGTH
    : length < SHORT_CLAUSE_LENGTH || next.end - next.start < SCRAP_CLAUSE_LENGTH;
}

/** A part in stretches that fit: phrases where it is long, words where even those are too long. */
function refined(text: string, part: Part, limit: number): Part[] {
  const found = part.end - part.start > LONG_CLAUSE_LENGTH ? phrases(text, part) : [part];
  return found.flatMap((phrase, place) => {
    const runs = runsOfWords(text, phrase, limit);
    const after = place < found.length - 1 ? "phrase" : part.after;
    return runs.map((run, at) => ({ ...run, after: at < runs.length - 1 ? "word" : after }));
  });
}

function runsOfWords(text: string, span: Span, limit: number): Span[] {
  const runs: Span[] = [];
  let { start } = span;
  if (span.end - start <= limit) return [span];
  const most = Math.min(limit, LONGEST_TORN);
  while (span.end - start > most) {
    const end = start + cutBefore(text, start, most);
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
export function cutBefore(text: string, start: number, limit: number): number {
  for (let length = limit; length > 0; length--) if (/\s/u.test(text[start + length]!)) return length;
  let length = 0;
  // The code point after the limit, two units at most, tells whether a character ends at the limit.
  for (const { segment } of GRAPHEMES.segment(text.slice(start, start + limit + 2))) {
    if (length + segment.length > limit) break;
    length += segment.length;
  }
  return length || limit - (/^[\uDC00-\uDFFF]/u.test(text.slice(start + limit)) ? 1 : 0);
}
