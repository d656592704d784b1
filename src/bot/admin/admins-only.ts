import { Composer } from "grammy";
import { ADMIN_COMMANDS } from "../commands.ts";
import { isAdmin } from "../reader/admins.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { ADMIN_TAPS } from "../message/callback-data/admin.ts";
import { send } from "../message/reply.ts";

/** The others show what concerns nobody else in a group. */
const ALSO_IN_GROUPS = /^\/(?:reload|admins)\b/;

/** Lets only admins on to the commands and buttons of admins, whoever a button was made for. */
export function adminsOnly(dependencies: Dependencies): Composer<BotContext> {
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
