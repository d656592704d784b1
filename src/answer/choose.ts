import type { Hit } from "../search/rank.ts";
import type { Query } from "../search/query.ts";
import type { Found } from "../search/search.ts";
import { readPassage } from "./reading.ts";
import { isOfSameList } from "./same-passage.ts";
import {
  ANSWER_TUNING,
  type AnswerTuning,
  COMPLETES,
  COMPLETING_HITS,
  COMPLETING_WEIGHT,
  LACKS,
  LISTED,
  LISTED_AMONG,
  MOST_SHOWN,
  REPEATED_SHARE,
} from "./tuning.ts";

/** The hits of an answer, best first, and how many of them the reply shows. */
interface Chosen {
  readonly hits: readonly Hit[];
  readonly shown: number;
}

/** What the reply shows of the hits: the best; and what completes it, or is nearly as good. */
export function choose({ index, query, hits }: Found, limit: number, tuning: AnswerTuning = ANSWER_TUNING): Chosen {
  const [best] = hits;
  if (!best) return { hits: [], shown: 0 };
  const wordsOf = ({ passage }: Hit) => index.once(passage, readPassage).words.map(({ exact }) => exact);
  const shown = completed(hits, query, wordsOf, tuning);
  const listed = query.wantsAll ? listedAmong(hits) : undefined;
  if (listed && !shown.some((hit) => isOfSameList(hit, listed))) shown.splice(MOST_SHOWN - 1, 1, listed);
  const rest = hits.filter((hit) => !shown.includes(hit) && hit.score > 0);
  return { hits: [...shown, ...rest].slice(0, Math.max(limit, shown.length)), shown: shown.length };
}

/** The best item or row of the list or table in which most of the first hits stand: where all is asked for, that is what has all. */
function listedAmong(hits: readonly Hit[]): Hit | undefined {
  const first = hits.slice(0, LISTED_AMONG);
  const sizes = first.map((hit) => first.filter((other) => isOfSameList(other, hit)).length);
  const most = Math.max(...sizes);
  return most < LISTED ? undefined : first[sizes.indexOf(most)];
}

function completed(
  hits: readonly Hit[],
  { concepts, wantsAll, mayJoin }: Query,
  wordsOf: (hit: Hit) => readonly string[],
  { completing, completingOne, nearlyAsGood }: AnswerTuning,
): Hit[] {
  const least = wantsAll || mayJoin ? completing : completingOne;
  const best = hits[0]!;
  const shown = [best];
  let said: Set<string> | undefined;
  const held = best.held.map(({ sentence }) => sentence);
  for (const hit of hits.slice(1, COMPLETING_HITS)) {
    if (shown.length === MOST_SHOWN || hit.score < least * best.score) break;
    if (hit.passage.isHead) continue;
    const own = hit.held.map(({ sentence }) => sentence);
    const adds = concepts.some(
      ({ weight }, at) => weight >= COMPLETING_WEIGHT && own[at]! >= COMPLETES && held[at]! < LACKS,
    );
    if (!adds && hit.score < nearlyAsGood * best.score) continue;
    said ??= new Set(wordsOf(best));
    const words = wordsOf(hit);
    if (repeats(words, said)) continue;
    for (const word of words) said.add(word);
    own.forEach((worth, at) => (held[at] = Math.max(held[at]!, worth)));
    shown.push(hit);
  }
  return shown;
}

/** Whether a passage's words stand in those before: it says nothing more. */
function repeats(own: readonly string[], said: ReadonlySet<string>): boolean {
  return own.filter((word) => said.has(word)).length > REPEATED_SHARE * own.length;
}
