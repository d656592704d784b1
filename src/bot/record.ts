import type { MiddlewareFn } from "grammy";
import { repeatUnknown } from "./calls.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { recall } from "./memory.ts";
import { askerOf } from "./question.ts";

/**
 * Handles every update once, however often it is delivered. One that was begun before the process died is begun again,
 * unless its answer had been sent; so is one that Telegram could not be answered for, which throws.
 *
 * Of all messages to one update a single one is repeated where nobody knows whether it was sent, and the record says when that
 * has been done: a question is not left without its answer, and an answer is not said again and again over a bad connection.
 */
export function onlyOnce({ store, log }: Dependencies): MiddlewareFn<BotContext> {
  const running = new Map<number, Promise<void>>();

  const handle = async (ctx: BotContext, next: () => Promise<void>): Promise<void> => {
    const id = ctx.update.update_id;
    const state = await recall(store.updates.take(id), "new", log);
    if (state === "answered") return;
    if (state === "new" || !(await wasAnswered(ctx))) {
      ctx.api.config.use(repeatUnknown(() => recall(store.updates.repeat(id), true, log)));
      await next();
    }
    await recall(store.updates.finish(id), undefined, log);
  };

  const wasAnswered = async ({ message }: BotContext): Promise<boolean> => {
    if (!message) return false;
    const answer = store.answers.findByQuestion(message.chat.id, askerOf(message), message.message_id);
    const sent = await recall(answer, undefined, log);
    return sent?.messageId !== undefined;
  };

  return (ctx, next) => {
    const id = ctx.update.update_id;
    const work = running.get(id) ?? handle(ctx, next).finally(() => running.delete(id));
    running.set(id, work);
    return work;
  };
}
