import { search, type SearchIndex } from "../search/search.ts";
import { type Answer, type AnswerOptions, decide, withoutRepeated } from "./decide.ts";
import { isSamePassage } from "./same-passage.ts";

/**
 * Several questions in one: the best quote of each part that is answered, in their order. A part is asked beside the others, and by
 * itself where that does not answer it. Where the whole is in doubt, parts are said firmly if all are answered, or if one is by what
 * comes nearest to the whole.
 */
export async function answerParts(
  whole: Answer,
  parts: readonly string[],
  index: SearchIndex,
  options: AnswerOptions,
): Promise<Answer> {
  if (whole.kind === "empty") return whole;
  const beside: Answer[] = [];
  const best: Answer[] = [];
  for (const [at, part] of parts.entries()) {
    const context = parts.filter((_, other) => other !== at).join(" ");
    const reply = decide(part, await search(part, index, { ...options, context }), options);
    beside.push(reply);
    best.push(reply.kind === "found" ? reply : decide(part, await search(part, index, options), options));
  }
  const rest = whole.kind === "nothing" ? whole.nearest : whole.hits;
  const isWhole = whole.kind === "found" || best.every(({ kind }) => kind === "found");
  const replies = isWhole ? best : beside;
  const firsts = replies.flatMap((reply) => (reply.kind === "found" ? [reply.quotes[0]] : []));
  const [nearest] = rest;
  if (!isWhole && !firsts.some(({ passage }) => nearest && isSamePassage(passage, nearest.passage))) return whole;
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
