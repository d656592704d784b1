import { type Frame, type NamedArticle, namedWithin } from "./frames.ts";
import { grammar } from "./grammar.ts";
import { isTypedInFull, joined } from "./known-words.ts";
import { lazy } from "./lazy.ts";
import { rulesIn } from "./lexicon/read.ts";
import { mender } from "./mend.ts";
import { words } from "./words.ts";

const FRAMES: readonly Frame[] = [
  { opens: "opens-one", closes: "closes-issued" },
  { closes: "closes-posted" },
  { opens: "opens-when", closes: "closes-when" },
  { opens: "opens-who" },
];

/** Words one of which stands in whatever asks so. */
const ANCHORS = "đăng đưa công ra viết xuất phát cập của tác published posted appear come";
/** What makes another thing of "bài" than an article. */
const NO_ARTICLES = "hát thơ ca toán tập văn vè giảng luận thuốc nhạc học thi dự";

/** A longer question asks more, in words. */
const LONGEST = 24;

const reader = lazy(() => {
  const read = grammar(rulesIn("talk", "articles", "overviews", "facts"));
  const anchors = words(ANCHORS).flatMap(({ exact, folded }) => [exact, folded]);
  const others = words(NO_ARTICLES).flatMap(({ exact, folded }) => [exact, folded]);
  return { grammar: read, mend: mender(read.vocabulary), anchors: new Set(anchors), others: new Set(others) };
});

/**
 * The article of which a question asks when, where or by whom it was published ("bài phỏng vấn cô Sen đăng báo nào, ngày mấy");
 * undefined where it asks for something else.
 */
export function factsAskedOf(question: string): NamedArticle | undefined {
  const { grammar: read, mend, anchors, others } = reader();
  const typed = words(question);
  if (typed.length > LONGEST || !typed.some(({ exact }) => anchors.has(exact))) return undefined;
  const run = joined(typed.flatMap((word) => mend(word, false) ?? [word]));
  const ends = read.over(run, isTypedInFull(typed));
  for (const frame of FRAMES) {
    const named = namedWithin(frame, typed, run, ends);
    if (named) return others.has(named.named[0]!.exact) ? undefined : named;
  }
  return undefined;
}
