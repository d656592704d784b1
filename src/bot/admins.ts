import type { BotContext, Dependencies } from "./context.ts";
import { recall } from "./memory.ts";

/**
 * Whether this update comes from an admin: one of the configured, or one whom they added. Whoever writes as a group or
 * a channel is nobody in particular, and so never an admin.
 */
export async function isAdmin(ctx: BotContext, { settings, store, log }: Dependencies): Promise<boolean> {
  if (!ctx.from || ctx.from.is_bot || ctx.message?.sender_chat) return false;
  return settings.adminIds.includes(ctx.from.id) || (await recall(store.admins.has(ctx.from.id), false, log));
}
