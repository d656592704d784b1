import { type Ends, grammar } from "./grammar.ts";
import { isTypedInFull, joined } from "./known-words.ts";
import { lazy } from "./lazy.ts";
import { mender } from "./mend.ts";
import { ARTICLES } from "./remarks/articles.ts";
import { OVERVIEW_ANCHORS, OVERVIEWS } from "./remarks/overviews.ts";
import { TALK } from "./remarks/talk.ts";
import type { Span } from "./sentences.ts";
import { type Word, words } from "./words.ts";

/** What a question asks an overview of: of all articles, of the newest, or of one that it names. */
type OverviewAsked = { readonly kind: "all" } | { readonly kind: "newest" } | OverviewNamed;

export interface OverviewNamed {
  readonly kind: "named";
  /** The words that name it, those left out that name nothing. */
  readonly named: readonly Word[];
  /** How many of them, from the first, say what kind of document it is ("quyết định 12"). */
  readonly kindLength: number;
  /**
   * What the words around say: that an overview is wanted, that an article is meant ("bài về … nói gì"), that the news of it are
   * ("dạo này … có gì mới"), or none of these ("… nói gì").
   */
  readonly means: "overview" | "article" | "news" | "neither";
}

/** Rules of what stands before and after a name. */
interface Frame {
  readonly opens?: string;
  readonly closes?: string;
  readonly means: OverviewNamed["means"];
}

const FRAMES: readonly Frame[] = [
  { opens: "lately", closes: "closes-news", means: "news" },
  { closes: "closes-news-lately", means: "news" },
  { opens: "opens-news", closes: "closes-lately", means: "news" },
  { opens: "sums-up-news", means: "news" },
  { opens: "opens", means: "overview" },
  { opens: "opens-article", closes: "closes-summary", means: "overview" },
  { closes: "closes-summary", means: "overview" },
  { opens: "opens-article", closes: "closes-article", means: "article" },
  { closes: "closes", means: "neither" },
  { opens: "opens-title", closes: "closes-title", means: "neither" },
  { opens: "opens-main", closes: "closes-main", means: "neither" },
  { opens: "opens-main", means: "neither" },
];

/** A longer question asks more than an overview, in words. */
const LONGEST = 40;

const reader = lazy(() => {
  const read = grammar([TALK, ARTICLES, OVERVIEWS].join("\n"));
  const anchors = words(OVERVIEW_ANCHORS).flatMap(({ exact, folded }) => [exact, folded]);
  return { grammar: read, mend: mender(read.vocabulary), anchors: new Set(anchors) };
});

/** Whether a question asks for an overview, and of what; undefined where it asks for something else. */
export function overviewAsked(question: string): OverviewAsked | undefined {
  const { grammar: read, mend, anchors } = reader();
  const typed = words(question);
  if (typed.length > LONGEST || !typed.some(({ exact }) => anchors.has(exact))) return undefined;
  const run = joined(typed.flatMap((word) => mend(word, false) ?? [word]));
  const ends = read.over(run, isTypedInFull(typed));
  if (endsAfter(ends, "of-newest", 0).includes(run.length)) return { kind: "newest" };
  if (endsAfter(ends, "of-all", 0).includes(run.length)) return { kind: "all" };
  for (const frame of FRAMES) {
    const place = placeWithin(frame, run, ends);
    const named = place && namedAt(place, frame.means, typed, run, ends);
    if (named) return named;
  }
  return undefined;
}

/** Where a name stands between what opens and what closes it; undefined where either is missing, or the name. */
function placeWithin({ opens, closes }: Frame, run: readonly Word[], ends: Ends): Span | undefined {
  const start =
    opens === undefined ? Math.max(0, ...endsAt(ends, "filler", 0)) : Math.max(-1, ...endsAfter(ends, opens, 0));
  const closed = run.findIndex((_, at) => at > start && endsAt(ends, closes ?? "filler", at).includes(run.length));
  const end = closed < 0 && closes === undefined ? run.length : closed;
  return start >= 0 && end > start ? { start, end } : undefined;
}

/** What the words of a place name; undefined where they ask for something, or name nothing. */
function namedAt(
  { start, end }: Span,
  means: OverviewNamed["means"],
  typed: readonly Word[],
  run: readonly Word[],
  ends: Ends,
): OverviewNamed | undefined {
  const places = run.slice(start, end).map((_, at) => start + at);
  if (places.some((at) => ends("question", at).length > 0)) return undefined;
  const heavy = places.filter((at) => ends("light", at).length === 0).map((at) => run[at]!);
  const named = typed.filter((word) => heavy.some((other) => word.start >= other.start && word.end <= other.end));
  const kindLength = Math.max(0, ...ends("kind", start).map((at) => at - start));
  return named.length === 0 ? undefined : { kind: "named", named, kindLength, means };
}

/** Where a rule may end that stands at a place, or after fillers, with the fillers behind it. */
function endsAfter(ends: Ends, rule: string, at: number): number[] {
  return [at, ...fillersFrom(ends, at)].flatMap((place) => endsAt(ends, rule, place));
}

/** Where a rule may end that stands right at a place, with the fillers behind it. */
function endsAt(ends: Ends, rule: string, at: number): number[] {
  return ends(rule, at).flatMap((end) => [end, ...fillersFrom(ends, end)]);
}

function fillersFrom(ends: Ends, at: number): number[] {
  const places = new Set(ends("filler", at));
  for (const place of places) for (const end of ends("filler", place)) places.add(end);
  return [...places];
}
