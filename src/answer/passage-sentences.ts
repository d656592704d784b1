import type { Passage } from "../knowledge/document.ts";
import { sentences, type Span } from "../text/sentences.ts";

/** The sentences of a passage, in order: what a quote is never cut inside unseen. A table's row is one. */
export function sentencesOf({ document, block, start, end }: Passage): Span[] {
  if (block.kind === "row") return [{ start, end }];
  return sentences(document.text.slice(start, end)).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));
}
