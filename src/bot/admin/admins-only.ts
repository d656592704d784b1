import { Composer } from "grammy";
import { isAdmin } from "../reader/admins.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { send } from "../message/reply.ts";

/** What admins can say, in the order of their menu. */
export const ADMIN_COMMANDS = [
  "reload",
  "add",
  "remove",
  "restore",
  "gaps",
  "digest",
  "stats",
  "status",
  "explain",
  "audit",
  "admins",
] as const;
/** The others show what concerns nobody else in a group. */
const ALSO_IN_GROUPS = /^\/(?:reload|admins)\b/;
/** What the data of every admin's button begins with. */
export const ADMIN_TAPS = /^k:/;

/** Lets only admins on to the commands and buttons of admins, whoever a button was made for. */
export function gate(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command([...ADMIN_COMMANDS], async (ctx, next) => {
    const text = ctx.msg.text ?? "";
    const isPrivate = ctx.chat.type === "private";
    if (await isAdmin(ctx, dependencies)) {
      if (isPrivate || ALSO_IN_GROUPS.test(text)) return next();
      await send(ctx, { text: ctx.t("admins-privately") });
    } else if (isPrivate || /^\/\w+@/.test(text)) {
      await send(ctx, { text: ctx.t("admins-only") });
    }
  });
  composer.callbackQuery(ADMIN_TAPS, async (ctx, next) => {
    if (await isAdmin(ctx, dependencies)) return next();
    await ctx.answerCallbackQuery(ctx.t("tap-admins-only"));
  });
  return composer;
}
