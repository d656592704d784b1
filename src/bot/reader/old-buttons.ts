import { Composer } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { replaceKeyboard, tappedPrivately } from "../message/reply.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { answerButtons } from "./answer-buttons.ts";

/**
 * Taps on buttons that another version of the bot made, whose data is of no shape that this one has. What they stand below is often
 * remembered: an answer gets the buttons of today; of anything else it is said that the button means nothing any more.
 */
export function oldButtons(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", async (ctx) => {
    const isRenewed = await renew(ctx, dependencies);
    await ctx.answerCallbackQuery(isRenewed ? ctx.t("tap-renewed") : ctx.t("tap-old"));
  });
  return composer;
}

/** Gives the answer that was tapped the buttons that belong below it now. False where it is none that is remembered. */
async function renew(ctx: BotContext, dependencies: Dependencies): Promise<boolean> {
  const { store, log } = dependencies;
  const message = ctx.callbackQuery?.message;
  if (!message || tappedPrivately(ctx)) return false;
  const sent = await bestEffort(store.answers.findByMessage(message.chat.id, message.message_id), undefined, log);
  const keyboard = sent ? await answerButtons(ctx, sent, dependencies) : [];
  if (keyboard.length > 0) await replaceKeyboard(ctx, keyboard);
  return keyboard.length > 0;
}
