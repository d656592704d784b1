import type { MiddlewareFn } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { bestEffort } from "./best-effort.ts";
import { UnansweredError } from "./outbox.ts";

/**
 * Handles every update once, however often it is delivered. One that was begun before the process died is begun again
 * (`ctx.isBegunAgain`), unless its answer had been sent. One whose answer Telegram did not take for a day is given up, and so
 * is one that fails where no handler heard of it: it must not hold up what follows in its place.
 */
export function onlyOnce(
  { store, log }: Dependencies,
  placeOf: (ctx: BotContext) => string | undefined,
): MiddlewareFn<BotContext> {
  const running = new Map<number, Promise<void>>();

  const handle = async (ctx: BotContext, next: () => Promise<void>): Promise<void> => {
    const id = ctx.update.update_id;
    const state = await bestEffort(store.updates.take(id, placeOf(ctx)), "new", log);
    if (state === "done") return;
    if (state === "elsewhere") throw new UnansweredError("stopped");
    ctx.isBegunAgain = state === "taken";
    const isSent = (ctx.isBegunAgain && (await wasAnswered(ctx))) || (await deliver(id, next));
    await bestEffort(isSent ? store.updates.finish(id) : store.updates.giveUp(id), undefined, log);
  };

  /** False where the answer is overdue. */
  const deliver = async (id: number, next: () => Promise<void>): Promise<boolean> => {
    try {
      await next();
      return true;
    } catch (error) {
      if (!(error instanceof UnansweredError)) await bestEffort(store.updates.giveUp(id), undefined, log);
      if (!(error instanceof UnansweredError) || error.reason !== "overdue") throw error;
      log.error("reply given up");
      return false;
    }
  };

  const wasAnswered = async ({ message }: BotContext): Promise<boolean> => {
    if (!message) return false;
    const answer = store.answers.findByQuestion(message.chat.id, askerOf(message), message.message_id);
    const sent = await bestEffort(answer, undefined, log);
    return sent?.messageId !== undefined;
  };

  return (ctx, next) => {
    const id = ctx.update.update_id;
    const work = running.get(id) ?? handle(ctx, next).finally(() => running.delete(id));
    running.set(id, work);
    return work;
  };
}

/** Who asks, as the answer is remembered; a channel asks as itself. */
export function askerOf({ from, chat }: { from?: { id: number } | undefined; chat: { id: number } }): number {
  return from?.id ?? chat.id;
}
