import { Composer } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { groupHelp } from "./groups.ts";
import { commandOf } from "./question.ts";
import { send } from "../message/reply.ts";

/** `/help`, which speaks of the chat that it is in. */
export function help(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("help", async (ctx) => {
    const isPrivate = ctx.chat.type === "private";
    const text = isPrivate ? ctx.t("help", { bot: ctx.me.username }) : await groupHelp(ctx, dependencies);
    await send(ctx, { text });
  });
  return composer;
}

/** The last handler: a command that does not exist, a message that is no text. */
export function leftovers(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("message", async (ctx) => {
    const isPrivate = ctx.chat.type === "private";
    const command = commandOf(ctx.message, ctx.me);
    if (ctx.message.via_bot?.id === ctx.me.id) return;
    if (command !== undefined && (isPrivate || /^\/\w+@/.test(ctx.message.text ?? ""))) {
      await send(ctx, { text: ctx.t("unknown-command") });
    } else if (isPrivate && !isService(ctx)) {
      await send(ctx, { text: ctx.t("not-a-text") });
    }
  });
  return composer;
}

/** What Telegram itself writes into a chat (someone joined, a message was pinned) needs no answer. */
function isService(ctx: BotContext): boolean {
  return !ctx.has([":file", ":contact", ":location", ":poll", ":dice", ":game", "message:story"]);
}
