import { search, type SearchIndex } from "../search/search.ts";
import { type Answer, type AnswerOptions, decide, withoutRepeated } from "./decide.ts";

/** Several questions in one: the best quote of each part that is answered, in their order. */
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
  const [first, ...others] = withoutRepeated([...firsts, ...(whole.kind === "found" ? whole.quotes : [])]);
  if (!first) return whole;
  const rest = whole.kind === "nothing" ? whole.nearest : whole.hits;
  return {
    kind: "found",
    question: whole.question,
    quotes: [first, ...others],
    hits: withoutRepeated([first, ...others, ...rest]),
    reasons: [],
    confidence: Math.max(...replies.map((reply) => (reply.kind === "empty" ? 0 : reply.confidence))),
  };
}
