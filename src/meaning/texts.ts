import { createHash } from "node:crypto";
import type { Passage } from "../knowledge/document.ts";
import { sentences } from "../text/sentences.ts";

/** Longest text that is sent for one vector, in UTF-16 units: models read some 500 tokens and leave the rest. */
const LONGEST = 2000;
/** Most sentences of a passage that get a vector of their own. */
const MOST_SENTENCES = 64;

/** What of a passage gets a vector: first the whole with where it stands, then its sentences as quotes are cut. */
export function textsOf(passage: Passage): string[] {
  const { document, block, start, end } = passage;
  const text = document.text.slice(start, end);
  const heading = block.headings.at(-1);
  const spans = block.kind === "row" ? [{ start: 0, end: text.length }] : sentences(text).slice(0, MOST_SENTENCES);
  const leads = passage.leads.map((lead) => document.text.slice(lead.start, lead.end));
  const around = [searchedTitleOf(passage), ...block.headings, ...leads].filter((part) => part !== undefined);
  return [
    [...around, text].join("\n").slice(0, LONGEST),
    ...spans.map((span) =>
      `${heading === undefined ? "" : `${heading}: `}${text.slice(span.start, span.end)}`.slice(0, LONGEST),
    ),
  ];
}

/** Names a passage's texts: the same words at the same place have the same key. 128 bits in hexadecimal digits. */
export function keyOf(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 32);
}

/** A title that is the file's name says nothing. */
function searchedTitleOf({ document: { id, title } }: Passage): string | undefined {
  return id.slice(id.lastIndexOf("/") + 1).startsWith(title) ? undefined : title;
}
