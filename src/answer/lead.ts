import type { Document, Passage } from "../knowledge/document.ts";
import { passagesOf } from "../knowledge/passages.ts";
import { isLetterheadLine } from "../knowledge/official-title.ts";
import { fold } from "../text/fold.ts";
import { BEGINNING_LENGTH, FURTHER_PASSAGES, LEAD_LENGTH, LEAD_PASSAGES } from "./tuning.ts";

const ARTICLE = /^(?:điều|article)\s\d/iu;
/** What a law is founded on, and who issues it: what it says begins below. */
const RECITAL = /^(?:can cu|theo de nghi|xet) |^.{3,120} ban hanh /;
const FOR_WHOM = /^kinh gui(?!\p{L})/u;

/**
 * The passage that says what a document is about: its first paragraph that is long enough to say something, or its first article where
 * that stands no later; else its first list item or row, or first passage. A letterhead, what a law is founded on and whom a letter is
 * for say nothing of it.
 */
export function leadOf(document: Document): Passage {
  const passages = passagesOf(document);
  const told = toldOf(passages.slice(0, LEAD_PASSAGES));
  const long = told.filter(({ start, end }) => end - start >= LEAD_LENGTH);
  const own = long.filter(({ block }) => block.kind !== "caption" && block.kind !== "related");
  const paragraph = own.find(({ block }) => block.kind === "paragraph");
  const article = told.find(isOfArticle);
  const isFirst = article && (!paragraph || article.index < paragraph.index);
  return (isFirst ? article : (paragraph ?? own[0] ?? told[0])) ?? passages[0]!;
}

/**
 * What sums a document up: its lead, and what its next sections begin with, or, where it has none, the next paragraphs; three
 * passages at most.
 */
export function mainPassagesOf(document: Document): Passage[] {
  const lead = leadOf(document);
  const said = toldOf(passagesOf(document).slice(0, LEAD_PASSAGES)).filter(
    ({ start, end }) => end - start >= LEAD_LENGTH,
  );
  const own = said.filter(({ block }) => block.kind === "paragraph" || block.kind === "item");
  const sectionOf = ({ block }: Passage): string => block.headings.join("\n");
  const opening = textOf(lead).slice(0, LEAD_LENGTH);
  const after = own.filter((passage) => passage.index > lead.index && !textOf(passage).includes(opening));
  const begun = after.filter((passage, at) => sectionOf(passage) !== sectionOf(after[at - 1] ?? lead));
  return [lead, ...(begun.length > 0 ? begun : after).slice(0, FURTHER_PASSAGES)];
}

function textOf({ document, start, end }: Passage): string {
  return document.text.slice(start, end);
}

/** The passages that a document has something to say with. */
function toldOf(passages: readonly Passage[]): Passage[] {
  const { document } = passages[0]!;
  const titled = fold(document.title).replace(/\s+/g, " ");
  const title = document.blocks.find(
    ({ kind, start, end }) =>
      kind === "heading" && fold(document.text.slice(start, end)).replace(/\s+/g, " ") === titled,
  );
  const isLaw = passages.some(isOfArticle);
  return passages.filter(({ start, end }) => {
    const line = fold(document.text.slice(start, Math.min(end, start + BEGINNING_LENGTH)));
    const isRecital = RECITAL.test(line) && (isLaw || document.text[end - 1] === ";");
    return start >= (title?.start ?? 0) && !isRecital && !FOR_WHOM.test(line) && !isLetterheadLine(line);
  });
}

function isOfArticle({ block }: Passage): boolean {
  return block.headings.some((heading) => ARTICLE.test(heading));
}
