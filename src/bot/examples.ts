import type { Knowledge } from "../knowledge/knowledge.ts";
import { titleOf } from "./citation.ts";
import type { Translate } from "./locale.ts";

/** Of a title within an example question. */
const TITLE_LENGTH = 60;

/**
 * Questions that the folder answers: the first of its pinned ones, in the order in which its keeper wrote them; where it
 * has none, made from the titles of its documents.
 */
export function exampleQuestions({ questions, documents }: Knowledge, t: Translate, count: number): string[] {
  const pinned = questions.filter(({ expect }) => expect.kind !== "nothing").map(({ question }) => question);
  if (pinned.length > 0) return pinned.slice(0, count);
  return documents.slice(0, count).map((document) => t("example-about", { title: titleOf(document, TITLE_LENGTH) }));
}
