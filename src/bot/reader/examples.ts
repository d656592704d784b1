import type { Knowledge } from "../../knowledge/knowledge.ts";
import { titleOf } from "../message/citation.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { cutLine } from "../message/cut.ts";
import { type Keyboard, tapButton } from "../message/buttons.ts";
import { exampleTap } from "../message/callback-data/person.ts";
import { isVietnamese } from "../../text/vietnamese.ts";
import { bestEffort } from "../telegram/best-effort.ts";

/** Of a question on a button. */
const LABEL_LENGTH = 80;
/** Of a title within an example question. */
const TITLE_LENGTH = 60;

/**
 * Questions that the folder answers: the first of its pinned ones, in the order in which its keeper wrote them, for an English
 * reader those in English; where it has none, made from the titles of its documents.
 */
export function exampleQuestions(
  { questions, documents }: Knowledge,
  { t, language }: Pick<BotContext, "t" | "language">,
  count: number,
): string[] {
  const pinned = questions
    .filter(({ question, expect }) => expect.kind !== "nothing" && (language === "vi" || !isVietnamese(question)))
    .map(({ question }) => question);
  if (pinned.length > 0) return pinned.slice(0, count);
  return documents.slice(0, count).map((document) => t("example-about", { title: titleOf(document, TITLE_LENGTH) }));
}

/** Buttons that ask questions which the folder answers. A button's data is too short for a question, so the store keeps it. */
export async function exampleButtons(
  ctx: BotContext,
  { library, store, log }: Dependencies,
  count: number,
): Promise<Keyboard> {
  const questions = exampleQuestions(library.current().knowledge, ctx, count);
  const ids = await bestEffort(Promise.all(questions.map((question) => store.starts.add(question))), [], log);
  return ids.map((id, index) => [tapButton(cutLine(questions[index]!, LABEL_LENGTH), exampleTap, { id })]);
}
