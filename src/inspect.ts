import { answer, hitsOf, type Quote } from "./answer/answer.ts";
import type { SearchIndex } from "./search/search.ts";

/** Answers a question and shows the reasons: ranked passages, best first, or the nearest ones where nothing was found. */
export async function inspect(question: string, index: SearchIndex, quoteLength: number) {
  const made = await answer(question, index, { quoteLength });
  if (made.kind === "empty") return { kind: made.kind, confidence: 0, hits: [] };
  const quotes = hitsOf(made);
  return { kind: made.kind, confidence: made.confidence, hits: quotes.map(inspectedHit) };
}

function inspectedHit({ document, passage, score, features, start, end, slices, marks }: Quote) {
  return {
    document: document.id,
    title: document.title,
    paragraph: passage.paragraph,
    score,
    features,
    passage: document.text.slice(passage.start, passage.end),
    passageStart: passage.start,
    start,
    end,
    slices,
    marks,
  };
}
