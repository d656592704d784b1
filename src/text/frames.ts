import type { Ends } from "./grammar.ts";
import type { Span } from "./sentences.ts";
import type { Word } from "./words.ts";

/** Names of rules for what stands before and after a name. */
export interface Frame {
  readonly opens?: string;
  readonly closes?: string;
}

/** An article that a question names. */
export interface NamedArticle {
  /** The words that name it, those left out that name nothing. */
  readonly named: readonly Word[];
  /** How many of them, from the first, say what kind of document it is ("quyết định 12"). */
  readonly kindLength: number;
}

/** What is named within a frame. `typed`: the words as they are written; `run`: joined and mended, as the rules were laid over them. */
export function namedWithin(
  frame: Frame,
  typed: readonly Word[],
  run: readonly Word[],
  ends: Ends,
): NamedArticle | undefined {
  const place = placeWithin(frame, run, ends);
  return place && namedAt(place, typed, run, ends);
}

/** Where a name stands between what opens and what closes it; undefined where either is missing, or the name. */
function placeWithin({ opens, closes }: Frame, run: readonly Word[], ends: Ends): Span | undefined {
  const start =
    opens === undefined ? Math.max(0, ...endsAt(ends, "filler", 0)) : Math.max(-1, ...endsAfter(ends, opens, 0));
  const closed = run.findIndex((_, at) => at > start && endsTheRun(ends, closes ?? "filler", at, run.length));
  const end = closed < 0 && closes === undefined ? run.length : closed;
  return start >= 0 && end > start ? { start, end } : undefined;
}

/** What the words of a place name; undefined where they ask for something, or name nothing. */
function namedAt(
  { start, end }: Span,
  typed: readonly Word[],
  run: readonly Word[],
  ends: Ends,
): NamedArticle | undefined {
  const places = run.slice(start, end).map((_, at) => start + at);
  if (places.some((at) => ends("question", at).length > 0)) return undefined;
  const heavy = places.filter((at) => ends("light", at).length === 0).map((at) => run[at]!);
  const named = typed.filter((word) => heavy.some((other) => word.start >= other.start && word.end <= other.end));
  const kindLength = Math.max(0, ...ends("kind", start).map((at) => at - start));
  return named.length === 0 ? undefined : { named, kindLength };
}

/** Where a rule may end that stands at a place, or after fillers, with the fillers behind it. */
export function endsAfter(ends: Ends, rule: string, at: number): number[] {
  return [at, ...fillersFrom(ends, at)].flatMap((place) => endsAt(ends, rule, place));
}

/** Whether nothing but fillers need stand behind a rule that stands right at a place. */
function endsTheRun(ends: Ends, rule: string, at: number, length: number): boolean {
  return ends(rule, at).some((end) => end === length || fillersFrom(ends, end).includes(length));
}

/** Where a rule may end that stands right at a place, with the fillers behind it. */
function endsAt(ends: Ends, rule: string, at: number): number[] {
  return ends(rule, at).flatMap((end) => [end, ...fillersFrom(ends, end)]);
}

function fillersFrom(ends: Ends, at: number): readonly number[] {
  const first = ends("filler", at);
  if (first.length === 0) return first;
  const places = new Set(first);
  for (const place of places) for (const end of ends("filler", place)) places.add(end);
  return [...places];
}
