import type { MiddlewareFn } from "grammy";
import type { BotContext, Dependencies } from "./context.ts";
import { recall } from "./memory.ts";

/**
 * Handles every update once, however often it is delivered. One that was begun before the process died is begun again,
 * unless its answer had been sent.
 */
export function onlyOnce({ store, log }: Dependencies): MiddlewareFn<BotContext> {
  const running = new Map<number, Promise<void>>();

  const handle = async (ctx: BotContext, next: () => Promise<void>): Promise<void> => {
    const id = ctx.update.update_id;
    const state = await recall(store.updates.take(id), "new", log);
    if (state === "answered") return;
    if (state === "new" || !(await wasAnswered(ctx))) await next();
    await recall(store.updates.finish(id), undefined, log);
  };

  const wasAnswered = async ({ message }: BotContext): Promise<boolean> => {
    if (!message) return false;
    const sent = await recall(store.answers.findByQuestion(message.chat.id, message.message_id), undefined, log);
    return sent?.messageId !== undefined;
  };

  return (ctx, next) => {
    const id = ctx.update.update_id;
    const work = running.get(id) ?? handle(ctx, next).finally(() => running.delete(id));
    running.set(id, work);
    return work;
  };
}
