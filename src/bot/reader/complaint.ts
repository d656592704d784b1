import type { BotContext, Dependencies } from "../context.ts";
import { lastAnswer } from "./follow-up.ts";
import { reasonRow } from "../message/keyboard.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import type { Reply } from "../message/reply.ts";
import { wasFound } from "./sent.ts";
import { noteVote } from "./voting.ts";

/**
 * What is said to "that is wrong": it counts as 👎 for the answer that it is said of, and asks for the reason. Undefined where
 * nothing was quoted to this person here.
 */
export async function replyToComplaint(ctx: BotContext, dependencies: Dependencies): Promise<Reply | undefined> {
  const { store, log } = dependencies;
  const sent = await bestEffort(lastAnswer(ctx, store.answers), undefined, log);
  if (!sent || !wasFound(sent)) return undefined;
  await bestEffort(noteVote(ctx, sent, { value: "down" }, dependencies), undefined, log);
  return { text: ctx.t("remark-complaint-why"), keyboard: [reasonRow(sent.id, ctx.t)] };
}
