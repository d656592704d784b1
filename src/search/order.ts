import type { Ranked } from "./features.ts";
import type { Standing } from "./standing.ts";

/** How many of the first passages are ordered by how they stand beside each other. */
export const ORDERED = 10;

/**
 * What each sign of a passage's standing is worth, in shares of the best score. Learned by `npm run learn`: the likeliest
 * order of the passages found for questions about small folders of made articles, XQuAD-vi and MLQA-vi. `listed` is set by
 * hand: few questions of these ask for such a list.
 */
const WORTH: Omit<Standing, "score"> = {
  words: 0.414,
  neighbours: 1.77,
  sentence: 1.634,
  sentencePairs: 0.875,
  near: 0.678,
  lacking: -0.065,
  lackingInSentence: -0.048,
  around: 0.279,
  kinds: 0.04,
  kindShare: 0.725,
  lacksKind: -0.312,
  heading: 0.415,
  title: 0.531,
  hasLabel: -0.11,
  label: 0.418,
  before: 0.637,
  article: 0.198,
  listed: 1,
  verdict: 0.117,
};

const SIGNS = Object.keys(WORTH) as (keyof typeof WORTH)[];

/** What stands aside, or only heads, holds the words that others tell of: the learned signs favour it. Set by hand. */
const ASIDE = -0.3;

/**
 * What passages score by their standing, given best first. The best score stays in its unit; a small gap is a share of it,
 * and a wide one leaves no score at nothing. `much`: what
 * a standing counts, 1 as learned.
 */
export function scoresByStanding(ranked: readonly Ranked[], standings: readonly Standing[], much: number): number[] {
  if (much === 0) return ranked.map(({ score }) => score);
  const best = ranked[0]?.score ?? 0;
  const sums = standings.map(
    (standing, at) => standing.score + much * (worthOf(standing) + (ranked[at]!.features.aside < 0 ? ASIDE : 0)),
  );
  const most = Math.max(...sums);
  return sums.map((sum) => best * Math.exp(sum - most));
}

/** What a standing is worth beside the score. */
function worthOf(standing: Standing): number {
  return SIGNS.reduce((sum, sign) => sum + WORTH[sign] * standing[sign], 0);
}
