import { Composer } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { answerQuestion, noteQuestion } from "./answering.ts";
import { article } from "./inline.ts";
import { readMessage } from "./question.ts";
import { renderAnswer } from "../message/render.ts";

/** Guest mode: someone mentions the bot in a chat that it is not in, and gets one answer there. */
export function guests(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("guest_message", async (ctx) => {
    const { guest_query_id: id } = ctx.guestMessage;
    const asked = readMessage(ctx.guestMessage, ctx.me);
    if (id === undefined || asked.kind === "none") return;
    const text = asked.kind === "question" ? await answerText(ctx, asked.text, dependencies) : ctx.t("ask-usage");
    await ctx.api.answerGuestQuery(id, article("guest", ctx.me.first_name, "", { text }));
  });
  return composer;
}

async function answerText(ctx: BotContext, text: string, dependencies: Dependencies) {
  const question = { text, userId: ctx.guestMessage!.from.id };
  const answer = await answerQuestion(question, dependencies);
  await noteQuestion(question, answer, dependencies);
  return renderAnswer(answer, ctx.t);
}
