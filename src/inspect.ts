import { answer, hitsOf } from "./answer/answer.ts";
import type { Quote } from "./answer/answer.ts";
import type { SearchIndex } from "./search/search.ts";

/** How a question was answered, for the playground's side panel. Offsets count UTF-16 units of the document's text. */
export interface Inspection {
  readonly kind: "found" | "doubt" | "nothing" | "empty";
  /** Calibrated probability that the first quote answers, 0 to 1. */
  readonly confidence: number;
  /** Ranked passages, best first; the nearest ones where nothing was found. */
  readonly hits: readonly InspectedHit[];
}

interface InspectedHit {
  readonly document: string;
  readonly title: string;
  readonly paragraph: number;
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
  /** The whole passage, and where it begins. */
  readonly passage: string;
  readonly passageStart: number;
  /** The quote: where it begins and ends, and its slices. */
  readonly start: number;
  readonly end: number;
  readonly slices: Quote["slices"];
  readonly marks: Quote["marks"];
}

/** Answers a question and shows the reasons. */
export async function inspect(question: string, index: SearchIndex, quoteLength: number): Promise<Inspection> {
  const made = await answer(question, index, { quoteLength });
  if (made.kind === "empty") return { kind: "empty", confidence: 0, hits: [] };
  const quotes = hitsOf(made);
  return { kind: made.kind, confidence: made.confidence, hits: quotes.map(inspectedHit) };
}

function inspectedHit({ document, passage, score, features, start, end, slices, marks }: Quote): InspectedHit {
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
