import { ANSWER_TYPE } from "../text/answer-types.ts";
import type { Matches } from "./matches.ts";
import type { PassageWords } from "./passage-words.ts";
import type { Query } from "./query.ts";

/** What is asked of an event that another one's sentence only names in passing: "sau lễ đón, hai bên hội đàm tại …". */
const OF_EVENTS =
  ANSWER_TYPE.time | ANSWER_TYPE.hour | ANSWER_TYPE.place | ANSWER_TYPE.duration | ANSWER_TYPE.year | ANSWER_TYPE.order;
const NAMED_IN_PASSING = /(?<!\p{L})(?:sau|trước|kết thúc)(?: khi| buổi| cuộc| lễ)?\s$/iu;
/** How far before a word it is looked for, in UTF-16 units. */
const REACH = 24;

/** Whether an event of which a question asks when or where is only what another one followed there. */
export function isNamedInPassing(row: PassageWords, matches: Matches, { answerTypes, concepts }: Query): boolean {
  if ((answerTypes & OF_EVENTS) === 0 || (answerTypes & ~OF_EVENTS) !== 0) return false;
  const asked = concepts
    .filter(({ kind }) => kind === "word")
    .reduce<(typeof concepts)[number] | undefined>(
      (most, concept) => (most && most.weight >= concept.weight ? most : concept),
      undefined,
    );
  if (!asked) return false;
  const { document, start } = row.passage;
  let isNamed = false;
  for (let index = 0; index < matches.count; index++) {
    if (matches.unit[index] !== asked.terms[0]) continue;
    const at = row.starts[matches.at[index]!]!;
    if (!NAMED_IN_PASSING.test(document.text.slice(Math.max(start, at - REACH), at))) return false;
    isNamed = true;
  }
  return isNamed;
}
