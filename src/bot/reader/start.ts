import { Composer } from "grammy";
import type { CallbackQuery } from "grammy/types";
import { replyTo } from "./ask.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { onTap } from "../message/buttons.ts";
import { exampleTap } from "../message/callback-data/person.ts";
import { exampleButtons } from "./examples.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { groupHelp } from "./groups.ts";
import type { Limited } from "./limits.ts";
import { documentLine } from "../message/render.ts";
import { send } from "../message/reply.ts";
import { questionOfStart } from "../message/start-parameter.ts";

/** Documents named in the greeting; `/sources` lists them all. */
const NAMED_DOCUMENTS = 3;
const EXAMPLES = 3;

/** `/start`: what the folder covers and how to begin; with a deep link, the question that it carries. */
export function start(dependencies: Dependencies, limited: Limited): Composer<BotContext> {
  const { store, log } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("start", async (ctx) => {
    const question = await bestEffort(questionOfStart(ctx.match, store.starts), undefined, log);
    if (question === undefined && ctx.chat.type !== "private") {
      await send(ctx, { text: await groupHelp(ctx, dependencies) });
      return;
    }
    if (question === undefined) return await greet(ctx, dependencies);
    await limited(ctx, () => replyNamed(ctx, question, dependencies));
  });
  onTap(composer, exampleTap, async (ctx, { id }) => {
    // The store keeps questions for some days; the button itself goes on saying it.
    const question = (await bestEffort(store.starts.find(id), undefined, log)) ?? labelOf(ctx.callbackQuery);
    await ctx.answerCallbackQuery(question === undefined ? ctx.t("tap-forgotten") : undefined);
    if (question !== undefined) await limited(ctx, () => replyNamed(ctx, question, dependencies));
  });
  return composer;
}

/** What the tapped button says. */
function labelOf({ message, data }: CallbackQuery): string | undefined {
  const rows = message && "reply_markup" in message ? (message.reply_markup?.inline_keyboard ?? []) : [];
  return rows.flat().find((button) => "callback_data" in button && button.callback_data === data)?.text;
}

async function replyNamed(ctx: BotContext, question: string, dependencies: Dependencies): Promise<void> {
  await replyTo(ctx, { kind: "question", text: question, answerTo: undefined, isNamed: true }, dependencies);
}

/** What the folder covers, and how to begin. */
export async function greet(ctx: BotContext, dependencies: Dependencies): Promise<void> {
  const { knowledge } = dependencies.library.current();
  const named = knowledge.documents.slice(0, NAMED_DOCUMENTS).map((document) => `• ${documentLine(document, ctx.t)}`);
  const text = ctx.t("start", { documents: knowledge.documents.length, titles: named.join("\n") });
  await send(ctx, { text, keyboard: await exampleButtons(ctx, dependencies, EXAMPLES) });
}
