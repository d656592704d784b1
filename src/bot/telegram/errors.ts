import { GrammyError, type MiddlewareFn } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { describeError } from "./describe-error.ts";
import { bestEffort } from "./best-effort.ts";
import { UnansweredError } from "./outbox.ts";
import { send } from "../message/reply.ts";
import { isOutOfReach } from "./trouble.ts";

/** Refusals that say that the bot may not write in a chat any more. */
const UNWRITABLE = /not enough rights|no rights|TOPIC_CLOSED|chat not found|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/i;
/** Refusals that come of waiting or tapping twice; there is nothing to repair and nobody to tell. */
const HARMLESS =
  /query is too old|message is not modified|message to (?:edit|delete) not found|message can't be edited/i;

/**
 * Keeps one update's failure to itself: it is logged without anyone's words, and the person gets a short apology. Only that
 * Telegram has not taken the answer is passed on: then the update is not done.
 */
export function boundary(dependencies: Dependencies): MiddlewareFn<BotContext> {
  const { log } = dependencies;
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (error instanceof UnansweredError) throw error;
      const refusal = error instanceof GrammyError ? error.description : "";
      if (isUnwritable(error)) await noteUnwritable(ctx, dependencies);
      else if (HARMLESS.test(refusal)) log.info("call refused", describeError(error));
      else if (isOutOfReach(error)) log.warn("update failed", describeError(error));
      else {
        log.error("update failed", describeError(error));
        await apologize(ctx, dependencies);
      }
    }
  };
}

function isUnwritable(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return error.error_code === 403 || (error.error_code === 400 && UNWRITABLE.test(error.description));
}

/** Said once a chat; the next chance comes with the next question. */
async function noteUnwritable(ctx: BotContext, { store, log }: Dependencies): Promise<void> {
  if (!ctx.chat) return;
  const { writable } = await bestEffort(store.chats.find(ctx.chat.id), { writable: true }, log);
  if (!writable) return;
  log.info("chat is closed to the bot", { type: ctx.chat.type });
  await bestEffort(store.chats.change(ctx.chat.id, { writable: false }), undefined, log);
}

async function apologize(ctx: BotContext, { log }: Dependencies): Promise<void> {
  try {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(ctx.t("error"));
    else if (ctx.inlineQuery) await ctx.answerInlineQuery([], { cache_time: 0 });
    else if (ctx.message) await send(ctx, { text: ctx.t("error") });
  } catch (error) {
    if (error instanceof UnansweredError) throw error;
    log.warn("apology failed", describeError(error));
  }
}
