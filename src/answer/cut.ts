import type { Span } from "../text/sentences.ts";
import { headOf } from "./head.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { BETWEEN } from "./shown.ts";

/** A sentence that is too long for a quote, ready to be shown in slices, whatever is asked. */
export interface Cut {
  /** What says who or what the sentence is about. */
  readonly head: Span;
  /** How much there is room for beside the head, in UTF-16 units. */
  readonly room: number;
  /** All that follows the head, in clauses that fit. */
  readonly clauses: readonly Clause[];
}

/** Cuts a sentence of a text for quotes of at most `limit` UTF-16 units. */
export function cut(text: string, sentence: Span, limit: number): Cut {
  const head = headOf(text, sentence, limit);
  const room = limit - (head.end - head.start) - BETWEEN.length;
  return { head, room, clauses: clausesOf(text, { start: head.end, end: sentence.end }, room) };
}
