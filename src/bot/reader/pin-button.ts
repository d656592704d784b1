import type { InlineKeyboardButton } from "grammy/types";
import type { SentAnswer } from "../../store/answers.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { isAdmin } from "./admins.ts";
import { questionKey } from "./answering.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { tapButton } from "../message/buttons.ts";
import { pinAnswerTap } from "../message/callback-data/admin.ts";
import { questionOf } from "./sent.ts";

/** Where a message shows none of its answer's passages, its position is below this. */
const SHOWN = 0;

/** The button below an answer by which an admin, in private, pins the passage that it shows to its question, or unpins it; nobody else gets one. */
export async function pinButton(
  ctx: BotContext,
  sent: Pick<SentAnswer, "id" | "question" | "context" | "quotes" | "position">,
  dependencies: Dependencies,
): Promise<InlineKeyboardButton | undefined> {
  const isShown = sent.quotes.length > 0 && sent.position >= SHOWN;
  if (!isShown || ctx.chat?.type !== "private" || !(await isAdmin(ctx, dependencies))) return undefined;
  const isPinned = pinsOf(questionOf(sent), dependencies.library.current().knowledge).length > 0;
  return tapButton(isPinned ? "📌 ✓" : "📌", pinAnswerTap, { id: sent.id });
}

/** The questions, as the folder writes them, that are pinned to a passage and typed like this one. */
export function pinsOf(question: string, { questions }: Knowledge): string[] {
  const key = questionKey(question);
  const pins = questions.filter((pinned) => pinned.expect.kind === "pin" && questionKey(pinned.question) === key);
  return pins.map((pinned) => pinned.question);
}
