import { type Bot, BotError } from "grammy";
import type { Update } from "grammy/types";
import type { Log } from "../../log.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { describeError } from "./describe-error.ts";
import { bestEffort } from "./best-effort.ts";
import { UnansweredError } from "./outbox.ts";

/** The kinds of update that the bot asks for. */
export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "inline_query",
  "chosen_inline_result",
  "callback_query",
  "my_chat_member",
  "guest_message",
] as const satisfies (keyof Update)[];

/** Updates coming in, by long polling or webhook. */
export interface Delivery {
  /** Resolves once stopped; rejects with `TokenError` where Telegram refuses the token. */
  readonly ended: Promise<void>;
  /** When Telegram was last heard of, in milliseconds since 1970. */
  lastContact(): number;
  /** Takes nothing more, lets the updates under way finish (10 s at most), and confirms them to Telegram. */
  stop(): Promise<void>;
}

/**
 * Handles an update, and never rejects. False where the bot is told to end before Telegram has taken what it sends: the next
 * start handles it again.
 */
export async function handleUpdate(bot: Bot<BotContext>, update: Update, log: Log): Promise<boolean> {
  try {
    await bot.handleUpdate(update);
    return true;
  } catch (error) {
    const cause = error instanceof BotError ? error.error : error;
    if (cause instanceof UnansweredError) return false;
    log.error("update failed", describeError(cause));
    return true;
  }
}

/** Has the store keep an update that is not done, so that Telegram need not. False where the next start would not find it there. */
export async function parkUpdate(
  update: Update,
  { store, log }: Pick<Dependencies, "store" | "log">,
): Promise<boolean> {
  if (store.opening.kind === "beside") return false;
  const parked = store.updates.park(update.update_id, JSON.stringify(update)).then(() => true);
  return await bestEffort(parked, false, log);
}

/** The updates that the store keeps, oldest first: Telegram was told that they are done, and they were not when the process ended. */
export async function parkedUpdates({ store, log }: Pick<Dependencies, "store" | "log">): Promise<Update[]> {
  const payloads = await bestEffort(store.updates.parked(), [], log);
  return payloads.map((payload) => JSON.parse(payload) as Update);
}
