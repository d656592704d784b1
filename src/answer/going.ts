import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { goalsIn } from "../text/going.ts";
import { words } from "../text/words.ts";

/** Whether a passage tells that somebody goes elsewhere than where the question says: "thăm Nga" is no visit to Việt Nam. */
export function goesElsewhere({ goal, concepts }: Query, { passage, words: matched }: Hit): boolean {
  const asked = concepts.find(({ kind, terms }) => kind === "name" && terms.includes(goal));
  if (!asked) return false;
  const { start, end, document } = passage;
  const own = new Set(matched.flatMap((word) => (asked.terms.includes(word.unit) ? [word.start - start] : [])));
  const goals = goalsIn(words(document.text.slice(start, end)));
  return goals.length > 0 && !goals.some((goalWords) => goalWords.some((word) => own.has(word.start)));
}
