import type { Document, Passage } from "./document.ts";
import { hangingsOf, isDateLine, isLabel, isQuestionAt } from "./hanging.ts";

/** The passages of a document, in reading order. */
export function passagesOf(document: Document): Passage[] {
  const { blocks, text } = document;
  const passages: Passage[] = [];
  const hangings = hangingsOf(document);
  blocks.forEach((block, at) => {
    if (block.kind === "heading") return;
    const leads = hangings[at]!;
    const leadsOn = hangings[at + 1]?.at(-1) === block && (block.kind === "row" || isQuestionAt(document, at));
    const isHead = leadsOn || isQuestionAt(document, at) || isDateLine(block, text) || isLabel(block, text);
    const { start, end } = block;
    const index = passages.length;
    passages.push({ document, block, index, paragraph: index + 1, start, end, isHead, leads });
  });
  return passages;
}
