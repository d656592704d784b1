import { Composer } from "grammy";
import { type Courtesy, courtesyOf } from "../text/courtesy.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { audienceOf } from "./groups.ts";
import type { Limited } from "./limits.ts";
import type { Translate } from "./locale.ts";
import { readQuestion } from "./question.ts";
import { send } from "./reply.ts";
import { greet } from "./start.ts";

/** What is said in return. */
const RETURNS: Readonly<Record<Courtesy, (t: Translate) => string>> = {
  greeting: (t) => t("courtesy-greeting"),
  thanks: (t) => t("courtesy-thanks"),
  parting: (t) => t("courtesy-parting"),
};

/** Greetings, thanks and good-byes, which no article answers: they are returned. An answer stays whose question is edited into one. */
export function courtesies(dependencies: Dependencies, limited: Limited): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(["message:text", "edited_message:text"], async (ctx, next) => {
    const asked = readQuestion(ctx.msg, ctx.me);
    const courtesy = asked.kind === "question" ? courtesyOf(asked.text) : undefined;
    if (asked.kind !== "question" || courtesy === undefined) return await next();
    if (ctx.editedMessage || (await audienceOf(ctx.chat, dependencies)) === "off") return;
    const isFirst = courtesy === "greeting" && ctx.chat.type === "private";
    await limited(ctx, async () => {
      if (isFirst) await greet(ctx, dependencies);
      else await send(ctx, { text: RETURNS[courtesy](ctx.t) }, asked.answerTo);
    });
  });
  return composer;
}
