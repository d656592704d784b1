import type { Document } from "../knowledge/document.ts";
import type { Once } from "../text/once.ts";
import { overviewAsked } from "../text/overview.ts";
import { namedBest } from "./named.ts";

/** Articles in one overview. */
const MOST = 5;

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
