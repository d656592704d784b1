import { compoundsOf } from "../text/initials.ts";
import type { Question } from "../text/question.ts";
import { isBareSyllable } from "../text/syllable.ts";
import type { Lexicon } from "./engine.ts";
import type { Tuning } from "./tuning.ts";
import type { Expansion } from "./expansion.ts";

/** Most words that one pair of initials may stand for. */
const MOST = 3;
/** One that stands in less than this share of the passages that the likeliest stands in is not meant. */
const SELDOM = 0.2;

/** "kq xét học bạ": two letters that no passage holds, and that are the initials of words which stand there side by side. */
export function initials({ words, silent }: Question, lexicon: Lexicon, tuning: Tuning): Expansion[] {
  return words.flatMap(({ folded }, from) => {
    if (silent[from] || !/^[a-z]{2}$/u.test(folded) || isBareSyllable(folded) || lexicon.folded(folded)) return [];
    const held = compoundsOf(folded)
      .map((compound) => ({ compound, frequency: lexicon.pair(...compound) }))
      .filter(({ frequency }) => frequency > 0)
      .toSorted((a, b) => b.frequency - a.frequency);
    return held
      .slice(0, MOST)
      .filter(({ frequency }) => frequency >= SELDOM * held[0]!.frequency)
      .map(({ compound }, at) => ({
        from,
        length: 1,
        words: compound.map((text) => ({ text, exact: text, folded: text, start: 0, end: 0 })),
        weight: at === 0 ? tuning.initials : tuning.initialsOther,
      }));
  });
}
