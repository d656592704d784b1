/** Articles and quotes made by hand, for tests that need no folder. */
import type { CitedQuote } from "../../src/bot/message/citation.ts";
import type { Block, BlockKind, Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";

/** A paragraph, or one of another kind. */
export type Part = string | { readonly text: string; readonly kind: BlockKind };

/** A document of these parts, two line ends between them. */
export function articleOf(parts: readonly Part[], fields: Partial<Document> = {}): Document {
  const blocks: Block[] = [];
  const headings: string[] = [];
  let text = "";
  for (const part of parts) {
    const { text: words, kind } = typeof part === "string" ? { text: part, kind: "paragraph" as const } : part;
    const start = text.length === 0 ? 0 : text.length + 2;
    text += (text.length === 0 ? "" : "\n\n") + words;
    if (kind === "heading") headings.push(words);
    blocks.push({ kind, start, end: text.length, headings: kind === "heading" ? [] : [...headings] });
  }
  return { id: "bai.md", title: "Bài thử", text, blocks, ...fields };
}

/** The first place of these words in the document, one after another, as a quote; the marked words are looked for in it. */
export function quoteOf(
  document: Document,
  words: string | readonly [string, ...string[]],
  marked: readonly string[] = [],
): CitedQuote {
  const parts = typeof words === "string" ? [words] : words;
  let from = 0;
  const slices = parts.map((part) => {
    const start = document.text.indexOf(part, from);
    if (start === -1) throw new Error(`No passage holds “${part}”.`);
    from = start + part.length;
    return { start, end: from };
  });
  const [first, last] = [slices[0]!, slices.at(-1)!];
  const passage = passagesOf(document).find(({ start, end }) => start <= last.start && end >= last.end);
  if (!passage) throw new Error(`No passage holds “${parts.at(-1)!}”.`);
  const marks = marked.map((word) => {
    const at = document.text.indexOf(word, first.start);
    return [at, at + word.length] as const;
  });
  return { text: parts.join(" […] "), document, passage, slices, start: first.start, end: last.end, marks };
}

/** What a quote shows of its own passage, and of the block that it hangs on: other items and rows of its list left out. */
export function ownWords({ document, passage, slices }: CitedQuote): string {
  const lead = passage.leads.at(-1);
  return slices
    .filter(({ start, end }) =>
      start >= passage.start ? end <= passage.end : lead && start >= lead.start && end <= lead.end,
    )
    .map(({ start, end }) => document.text.slice(start, end))
    .join(" […] ");
}
