import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { onTap } from "../message/buttons.ts";
import { stepTap } from "../message/callback-data/admin.ts";
import { replace, type Reply } from "../message/reply.ts";
import { appoint } from "./appoint.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { note } from "./audit.ts";
import { backToUnanswered } from "./unanswered/unanswered.ts";
import { keepList } from "./articles/list-upload.ts";
import { type Tell, withProgress } from "./articles/progress.ts";
import { reload } from "./articles/reload.ts";
import { moveFile } from "./articles/removal.ts";
import type { Step, UndoStep, Verb } from "./pending-actions.ts";
import { takeBack } from "./articles/undo.ts";
import { keepArticle } from "./articles/upload.ts";

/** The answers to every step that waits for one: each can be given once, by the admin who was asked, within ten minutes. */
export function confirming(dependencies: AdminDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onTap(composer, stepTap, async (ctx, { verb, token }) => {
    const confirmation = await dependencies.store.confirmations.take(token, ctx.from.id, ctx.update.update_id);
    if (confirmation.kind !== "taken") {
      await ctx.answerCallbackQuery(confirmation.kind === "theirs" ? ctx.t("tap-not-yours") : ctx.t("tap-lapsed"));
      return;
    }
    await ctx.answerCallbackQuery();
    if (verb === "no") return await replace(ctx, { text: ctx.t("cancelled") });
    const step = JSON.parse(confirmation.payload) as Step;
    await withProgress(ctx, (tell) => take(ctx, step, verb, tell, dependencies));
  });
  return composer;
}

async function take(
  ctx: BotContext,
  step: Step,
  verb: Verb,
  tell: Tell,
  dependencies: AdminDependencies,
): Promise<Reply> {
  switch (step.kind) {
    case "accept":
      return await reload(ctx, true, tell, dependencies);
    case "article":
      return (await keepArticle(ctx, step, verb, tell, dependencies)).reply;
    case "list":
      return (await keepList(ctx, step, tell, dependencies)).reply;
    case "appoint":
      return await appoint(ctx, step, dependencies);
    case "undo":
      return await undo(ctx, step, tell, dependencies);
    default:
      return (await moveFile(ctx, step, tell, dependencies)).reply;
  }
}

/** Takes a change back, and opens the unanswered questions that it closed. */
async function undo(
  ctx: BotContext,
  { files, gaps: settled, detail }: UndoStep,
  tell: Tell,
  dependencies: AdminDependencies,
): Promise<Reply> {
  const { settings, store, change } = dependencies;
  const keyboard = settled.length > 0 ? backToUnanswered(ctx.t) : [];
  if (files.length === 0) {
    await note(ctx, "undo", detail, dependencies);
    for (const id of settled) await store.unanswered.setState(id, "open");
    return { text: ctx.t("undone"), keyboard };
  }
  const make = () => takeBack(settings.knowledgeFolder, files);
  const ids = files.map(({ id }) => id);
  const undoing = { action: "undo", files: ids, make, accept: true, reopens: settled } as const;
  const { isDone, reply } = await change(ctx, undoing, tell);
  return isDone ? { text: reply.text, keyboard } : reply;
}
