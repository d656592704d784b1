import type { Document } from "../knowledge/document.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { titleOf } from "./citation.ts";
import type { Translate } from "./locale.ts";

/** Of a title within an example question. */
const TITLE_LENGTH = 60;

/**
 * Questions that the folder answers: its pinned ones, spread over the list so that they differ; where it has none, made
 * from the titles of its documents.
 */
export function exampleQuestions(knowledge: Knowledge, t: Translate, count: number): string[] {
  const pinned = knowledge.questions.filter(({ expect }) => expect.kind === "quote").map(({ question }) => question);
  if (pinned.length > 0) return spread(pinned, count);
  return knowledge.documents.slice(0, count).map((document) => t("example-about", { title: shortTitle(document) }));
}

function shortTitle(document: Document): string {
  return titleOf(document, TITLE_LENGTH);
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)]!);
}
