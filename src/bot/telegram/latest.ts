import type { MiddlewareFn, Transformer } from "grammy";
import type { BotContext } from "../context.ts";

/** What is known of the messages in the update's chat. */
export interface LatestFlavor {
  /** Whether no message is known to have come after this one, in a private chat. Elsewhere others write, too, and it is false. */
  isLatest: (messageId: number) => boolean;
}

/** How many private chats are known by their latest message. */
const KNOWN = 20_000;

/** Knows the latest message of each private chat: what people wrote, as soon as Telegram delivers it, and what the bot sent. */
export function knowLatest(): { readonly arrivals: MiddlewareFn<BotContext>; readonly sent: Transformer } {
  const latest = new Map<number, number>();
  const note = (chatId: number, messageId: number): void => {
    const known = Math.max(messageId, latest.get(chatId) ?? 0);
    latest.delete(chatId);
    latest.set(chatId, known);
    if (latest.size > KNOWN) latest.delete(latest.keys().next().value!);
  };
  return {
    async arrivals(ctx, next) {
      const { chat, message } = ctx;
      const isPrivate = chat?.type === "private";
      if (isPrivate && message) note(chat.id, message.message_id);
      ctx.isLatest = (messageId) => isPrivate && (latest.get(chat.id) ?? Infinity) <= messageId;
      await next();
    },
    async sent(previous, method, payload, signal) {
      const answer = await previous(method, payload, signal);
      const { message_id: messageId, chat } = (answer.ok ? answer.result : {}) as Partial<{
        message_id: number;
        chat: { id: number; type: string };
      }>;
      if (method.startsWith("send") && messageId && chat?.type === "private") note(chat.id, messageId);
      return answer;
    },
  };
}
