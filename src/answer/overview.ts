import { type Document, type Passage, passagesOf } from "../knowledge/document.ts";
import type { Once } from "../text/once.ts";
import { overviewAsked } from "../text/overview.ts";
import { namedBest } from "./named.ts";

/** Articles in one overview. */
const MOST = 5;
/** A shorter first paragraph is a byline, not a lead. */
const LEAD_LENGTH = 60;

/**
 * The articles that a question wants an overview of: the newest first, at most five; the one that it names, by its title,
 * publisher or first heading, where none is named nearly as well. Undefined where it asks for no overview.
 */
export function overviewOf(
  question: string,
  documents: readonly Document[],
  once: Once,
): readonly Document[] | undefined {
  const asked = overviewAsked(question);
  if (!asked || documents.length === 0) return undefined;
  const latest = documents.toSorted((one, other) => (other.date ?? "").localeCompare(one.date ?? ""));
  if (asked.kind !== "named") return latest.slice(0, asked.kind === "all" ? MOST : 1);
  const document = namedBest(asked, documents, once);
  return document && [document];
}

/** A document's first paragraph that is long enough to say something; its first list item or row, or first passage, where it has none. */
export function leadOf(document: Document): Passage {
  const passages = passagesOf(document);
  const long = passages.filter(({ start, end }) => end - start >= LEAD_LENGTH);
  const own = long.filter(({ block }) => block.kind !== "caption" && block.kind !== "related");
  return own.find(({ block }) => block.kind === "paragraph") ?? own[0] ?? passages[0]!;
}
