import { search, type SearchIndex } from "../search/search.ts";
import { type Answer, type AnswerOptions, decide, withoutRepeated } from "./decide.ts";

/**
 * Several questions in one: the best quote of each part that is answered, in their order. Where the whole is in doubt, a part is
 * said firmly if all are, or if it is answered by what comes nearest to the whole.
 */
export async function answerParts(
  whole: Answer,
  parts: readonly string[],
  index: SearchIndex,
  options: AnswerOptions,
): Promise<Answer> {
  if (whole.kind === "empty") return whole;
  const replies: Answer[] = [];
  for (const [at, part] of parts.entries()) {
    const context = parts.filter((_, other) => other !== at).join(" ");
    replies.push(decide(part, await search(part, index, { ...options, context }), options));
  }
  const firsts = replies.flatMap((reply) => (reply.kind === "found" ? [reply.quotes[0]] : []));
  const rest = whole.kind === "nothing" ? whole.nearest : whole.hits;
  const isPartial = whole.kind !== "found" && firsts.length < parts.length;
  if (isPartial && !firsts.some(({ passage }) => passage === rest[0]?.passage)) return whole;
  const [first, ...others] = withoutRepeated([...firsts, ...(whole.kind === "found" ? whole.quotes : [])]);
  if (!first) return whole;
  return {
    kind: "found",
    question: whole.question,
    quotes: [first, ...others],
    hits: withoutRepeated([first, ...others, ...rest]),
    reasons: [],
    confidence: Math.max(...replies.map((reply) => (reply.kind === "empty" ? 0 : reply.confidence))),
  };
}
