import { sharedIds } from "../../config.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { bestEffort } from "../telegram/best-effort.ts";

/**
 * Whether this update comes from an admin: one of the configured, or one whom they added. Whoever writes as a group or
 * a channel is nobody in particular, and so never an admin.
 */
export async function isAdmin(ctx: BotContext, dependencies: Dependencies): Promise<boolean> {
  if (!ctx.from || ctx.from.is_bot || ctx.message?.sender_chat) return false;
  return await (ctx.isFromAdmin ??= isAdminId(ctx.from.id, dependencies));
}

/** Whether this person is an admin now. */
export async function isAdminId(id: number, { settings, store, log }: Dependencies): Promise<boolean> {
  if (sharedIds.includes(id)) return false;
  return settings.adminIds.includes(id) || (await bestEffort(store.admins.has(id), false, log));
}

/** The ids of all admins, the configured ones first. */
export async function adminIds({ settings, store, log }: Dependencies): Promise<number[]> {
  const added = await bestEffort(store.admins.list(), [], log);
  return [...new Set([...settings.adminIds, ...added.map(({ userId }) => userId)])];
}
