import type { Hit } from "../search/rank.ts";
import type { Query } from "../search/query.ts";
import type { Found } from "../search/search.ts";
import { readPassage } from "./reading.ts";

/** The hits of an answer, best first, and how many of them the reply shows. */
interface Chosen {
  readonly hits: readonly Hit[];
  readonly shown: number;
}

const MOST_SHOWN = 3;
/** A further passage is shown that scores this share of the best one, and holds what those before it lack. */
const NEARLY_AS_GOOD = 0.7;
const COMPLETING = 0.22;
/** A concept counts as held, and as lacking, from and up to this much. */
const HELD = 0.6;
const LACKING = 0.4;
/** A concept that tells less completes nothing, in rarest words. */
const LEAST_WEIGHT = 0.2;
/** How many hits are looked at for what completes the answer. */
const LOOKED_AT = 8;

/** What the reply shows of the hits: the best; and what completes it, or is nearly as good. */
export function choose({ index, query, hits }: Found, limit: number): Chosen {
  const [best] = hits;
  if (!best) return { hits: [], shown: 0 };
  const wordsOf = ({ passage }: Hit) => index.once(passage, readPassage).words.map(({ exact }) => exact);
  const shown = completed(best, hits, query.concepts, wordsOf);
  const rest = hits.filter((hit) => !shown.includes(hit) && hit.score > 0);
  return { hits: [...shown, ...rest].slice(0, Math.max(limit, shown.length)), shown: shown.length };
}

function completed(
  best: Hit,
  hits: readonly Hit[],
  concepts: Query["concepts"],
  wordsOf: (hit: Hit) => readonly string[],
): Hit[] {
  const shown = [best];
  let said: Set<string> | undefined;
  const held = best.held.map(({ sentence }) => sentence);
  for (const hit of hits.slice(1, LOOKED_AT)) {
    if (shown.length === MOST_SHOWN || hit.score < COMPLETING * best.score) break;
    if (hit.passage.isHead) continue;
    const own = hit.held.map(({ sentence }) => sentence);
    const adds = concepts.some(({ weight }, at) => weight >= LEAST_WEIGHT && own[at]! >= HELD && held[at]! < LACKING);
    if (!adds && hit.score < NEARLY_AS_GOOD * best.score) continue;
    said ??= new Set(wordsOf(best));
    const words = wordsOf(hit);
    if (repeats(words, said)) continue;
    for (const word of words) said.add(word);
    own.forEach((worth, at) => (held[at] = Math.max(held[at]!, worth)));
    shown.push(hit);
  }
  return shown;
}

/** A passage whose words, this share of them, stand in those before says nothing more. */
const REPEATED = 0.8;

function repeats(own: readonly string[], said: ReadonlySet<string>): boolean {
  return own.filter((word) => said.has(word)).length > REPEATED * own.length;
}
