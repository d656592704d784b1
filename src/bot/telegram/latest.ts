import type { MiddlewareFn, Transformer } from "grammy";
import type { BotContext } from "../context.ts";

/** What is known of the messages in the update's chat. */
export interface LatestFlavor {
  /** Whether no message is known to have come after this one, in a private chat. Elsewhere others write, too, and it is false. */
  isLatest: (messageId: number) => boolean;
}

/** A message: its id, and the second in which it was sent. */
interface Sent {
  readonly message_id: number;
  readonly date: number;
}

/** How many private chats are known by their latest message. */
const KNOWN = 20_000;

/** Knows the latest message of each private chat: what people wrote, as soon as Telegram delivers it, and what the bot sent. */
export function knowLatest(): { readonly arrivals: MiddlewareFn<BotContext>; readonly sent: Transformer } {
  const latest = new Map<number, Sent>();
  const note = (chatId: number, { message_id, date }: Sent): void => {
    const known = latest.get(chatId);
    if (known && (date < known.date || (date === known.date && message_id < known.message_id))) return;
    latest.delete(chatId);
    latest.set(chatId, { message_id, date });
    if (latest.size > KNOWN) latest.delete(latest.keys().next().value!);
  };
  return {
    async arrivals(ctx, next) {
      const { chat, message } = ctx;
      const isPrivate = chat?.type === "private";
      if (isPrivate && message) note(chat.id, message);
      ctx.isLatest = (messageId) => isPrivate && latest.get(chat.id)?.message_id === messageId;
      await next();
    },
    async sent(previous, method, payload, signal) {
      const answer = await previous(method, payload, signal);
      const sent = (answer.ok ? answer.result : {}) as Partial<Sent & { chat: { id: number; type: string } }>;
      const { message_id, date, chat } = sent;
      if (method.startsWith("send") && message_id && date && chat?.type === "private")
        note(chat.id, { message_id, date });
      return answer;
    },
  };
}
