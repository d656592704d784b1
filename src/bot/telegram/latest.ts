import type { MiddlewareFn, Transformer } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../context.ts";

/** A message: its id, the second in which it was sent, and where. */
interface Sent {
  readonly message_id: number;
  readonly date: number;
  readonly chat: { readonly id: number; readonly type: string };
}

/** How many private chats are known by their latest message. */
const KNOWN = 20_000;

/**
 * Knows the latest message of each private chat: what people wrote, as soon as Telegram delivers it, and what the bot sent. Updates
 * that are fetched together are known together, before any of them is worked on.
 */
export function knowLatest(): { readonly arrivals: MiddlewareFn<BotContext>; readonly calls: Transformer } {
  const latest = new Map<number, Sent>();
  const note = (sent: Partial<Sent> | undefined): void => {
    const { message_id, date, chat } = sent ?? {};
    if (chat?.type !== "private" || !message_id || !date) return;
    const known = latest.get(chat.id);
    if (known && (date < known.date || (date === known.date && message_id < known.message_id))) return;
    latest.delete(chat.id);
    latest.set(chat.id, { message_id, date, chat });
    if (latest.size > KNOWN) latest.delete(latest.keys().next().value!);
  };
  return {
    async arrivals(ctx, next) {
      const { chat } = ctx;
      note(ctx.message);
      ctx.isLatest = (messageId) => chat?.type === "private" && latest.get(chat.id)?.message_id === messageId;
      await next();
    },
    async calls(previous, method, payload, signal) {
      const answer = await previous(method, payload, signal);
      if (!answer.ok) return answer;
      if (method === "getUpdates") for (const { message } of answer.result as Update[]) note(message);
      else if (method.startsWith("send")) note(answer.result as Partial<Sent>);
      return answer;
    },
  };
}
