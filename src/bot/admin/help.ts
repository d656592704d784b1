import { Composer } from "grammy";
import { isAdmin } from "../reader/admins.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { send } from "../message/reply.ts";

/** `/help` in an admin's own chat: what everyone can do, and what only admins can. */
export function adminHelp(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.chatType("private").command("help", async (ctx, next) => {
    if (!(await isAdmin(ctx, dependencies))) return next();
    await send(ctx, { text: `${ctx.t("help", { bot: ctx.me.username })}\n\n${ctx.t("help-admin")}` });
  });
  return composer;
}
