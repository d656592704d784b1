import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { commandOf } from "./question.ts";
import { send } from "../message/reply.ts";

/** `/help`, and kind words for what the bot cannot do anything with. */
export function help(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("help", (ctx) => send(ctx, { text: ctx.t("help", { bot: ctx.me.username }) }));
  return composer;
}

/** The last handler: a command that does not exist, a message that is no text, a button of a forgotten kind. */
export function leftovers(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", (ctx) => ctx.answerCallbackQuery(ctx.t("tap-forgotten")));
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
