import type { BotContext, Dependencies } from "../context.ts";
import { lastAnswer } from "./follow-up.ts";
import { reasonKeyboard } from "../message/keyboard.ts";
import { recall } from "../telegram/best-effort.ts";
import type { Reply } from "../message/reply.ts";
import { wasFound } from "./sent.ts";
import { noteVote } from "./voting.ts";

/**
 * What is said to "that is wrong": it counts as 👎 for the answer that it is said of, and asks for the reason. Undefined where
 * nothing was quoted to this person here.
 */
export async function replyToComplaint(ctx: BotContext, dependencies: Dependencies): Promise<Reply | undefined> {
  const { store, log } = dependencies;
  const sent = await recall(lastAnswer(ctx, store.answers), undefined, log);
  if (!sent || !wasFound(sent)) return undefined;
  await recall(noteVote(ctx, sent, { value: "down" }, dependencies), undefined, log);
  return { text: ctx.t("remark-complaint-why"), keyboard: reasonKeyboard(sent.id, ctx.t) };
}
