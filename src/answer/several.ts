import { search, type SearchIndex } from "../search/search.ts";
import { type Answer, type AnswerOptions, decide, withoutRepeated } from "./decide.ts";
import type { Quote } from "./quote.ts";
import { isSamePassage } from "./same-passage.ts";

/**
 * Several questions in one: the best quote of each part that is answered, in their order. A part is asked beside the others, and by
 * itself where that does not answer it, or where all are answered by one passage. Where the whole is in doubt, parts are said firmly
 * if all are answered, or if one is by what comes nearest to the whole.
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
    best.push(reply.kind === "found" ? reply : await alone(part, index, options));
  }
  const rest = whole.kind === "nothing" ? whole.nearest : whole.hits;
  const isWhole = whole.kind === "found" || best.every(({ kind }) => kind === "found");
  const replies = isWhole ? best : beside;
  const firsts = firstsOf(replies);
  if (isWhole && isOnePassage(firsts)) firsts.push(...(await firstsAlone(parts, index, options)));
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

async function alone(part: string, index: SearchIndex, options: AnswerOptions): Promise<Answer> {
  return decide(part, await search(part, index, options), options);
}

/** What answers the parts where none is asked beside the others: one passage that names all of them may answer one alone. */
async function firstsAlone(parts: readonly string[], index: SearchIndex, options: AnswerOptions): Promise<Quote[]> {
  const replies: Answer[] = [];
  for (const part of parts) replies.push(await alone(part, index, options));
  return firstsOf(replies);
}

function firstsOf(replies: readonly Answer[]): Quote[] {
  return replies.flatMap((reply) => (reply.kind === "found" ? [reply.quotes[0]] : []));
}

/** Whether more than one quote is of one and the same passage. */
function isOnePassage(quotes: readonly Quote[]): boolean {
  return quotes.length > 1 && quotes.every(({ passage }) => isSamePassage(passage, quotes[0]!.passage));
}
