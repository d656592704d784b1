import { endsAfter, type Frame, type NamedArticle, namedWithin } from "./frames.ts";
import { grammar } from "./grammar.ts";
import { isTypedInFull, joined } from "./known-words.ts";
import { lazy } from "./lazy.ts";
import { rulesIn } from "./lexicon/read.ts";
import { mender } from "./mend.ts";
import { words } from "./words.ts";

/** What a question asks an overview of: of all articles, of the newest, or of one that it names. */
type OverviewAsked = { readonly kind: "all" } | { readonly kind: "newest" } | OverviewNamed;

export interface OverviewNamed extends NamedArticle {
  readonly kind: "named";
  /**
   * What the words around say: that an overview is wanted, that an article is meant ("bài về … nói gì"), that the news of it are
   * ("dạo này … có gì mới"), or none of these ("… nói gì").
   */
  readonly means: "overview" | "article" | "news" | "neither";
}

const FRAMES: readonly (Frame & Pick<OverviewNamed, "means">)[] = [
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

/** Words one of which stands in whatever asks for an overview. */
const ANCHORS =
  "tóm khái sơ điểm rút nói viết đề nội ý đại đưa tổng tin mới bài summarise summarize sum summary overview " +
  "nổi hot recap outline gist points ideas tldr tl highlights about say contain cover new news";

/** A longer question asks more than an overview, in words. */
const LONGEST = 40;

const reader = lazy(() => {
  const read = grammar(rulesIn("talk", "articles", "overviews"));
  const anchors = words(ANCHORS).flatMap(({ exact, folded }) => [exact, folded]);
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
    const named = namedWithin(frame, typed, run, ends);
    if (named) return { kind: "named", means: frame.means, ...named };
  }
  return undefined;
}
