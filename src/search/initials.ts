import { compoundsOf } from "../text/initials.ts";
import type { Question } from "../text/question.ts";
import { isBareSyllable } from "../text/syllable.ts";
import type { Lexicon } from "./engine.ts";
import { INITIALS_SHARE, MOST_INITIALS, type Tuning } from "./tuning.ts";
import type { Expansion } from "./expansion.ts";

/** "kq xét học bạ": two letters that no passage holds, and that are the initials of words which stand there side by side. */
export function initials({ words, silent }: Question, lexicon: Lexicon, tuning: Tuning): Expansion[] {
  return words.flatMap(({ folded }, from) => {
    if (silent[from] || !/^[a-z]{2}$/u.test(folded) || isBareSyllable(folded) || lexicon.folded(folded)) return [];
    const held = compoundsOf(folded)
      .map((compound) => ({ compound, frequency: lexicon.pair(...compound) }))
      .filter(({ frequency }) => frequency > 0)
      .toSorted((a, b) => b.frequency - a.frequency);
    return held
      .slice(0, MOST_INITIALS)
      .filter(({ frequency }) => frequency >= INITIALS_SHARE * held[0]!.frequency)
      .map(({ compound }, at) => ({
        from,
        length: 1,
        words: compound.map((text) => ({ text, exact: text, folded: text, start: 0, end: 0 })),
        weight: at === 0 ? tuning.initials : tuning.initialsOther,
      }));
  });
}
