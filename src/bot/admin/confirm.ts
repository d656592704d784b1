import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { replace } from "../reply.ts";
import type { Reply } from "../reply.ts";
import type { AdminDependencies } from "./administration.ts";
import { withProgress } from "./progress.ts";
import type { Tell } from "./progress.ts";
import { reload } from "./reload.ts";
import { moveFile } from "./removal.ts";
import { settleGap } from "./similar.ts";
import { STEP } from "./steps.ts";
import type { Step, Verb } from "./steps.ts";
import { keepArticle } from "./upload.ts";

/** The answers to every step that waits for one: each can be given once, by the admin who was asked, within ten minutes. */
export function confirming(dependencies: AdminDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.callbackQuery(STEP, async (ctx) => {
    const [, verb, token] = ctx.match;
    const confirmation = await dependencies.store.confirmations.take(token!, ctx.from.id);
    if (confirmation.kind !== "taken") {
      await ctx.answerCallbackQuery(confirmation.kind === "theirs" ? ctx.t("tap-not-yours") : ctx.t("tap-lapsed"));
      return;
    }
    await ctx.answerCallbackQuery();
    if (verb === "no") return await replace(ctx, { text: ctx.t("cancelled") });
    const step = JSON.parse(confirmation.payload) as Step;
    await withProgress(ctx, (tell) => take(ctx, step, verb as Verb, tell, dependencies));
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
    case "article": {
      const { isDone, reply } = await keepArticle(ctx, step, verb, tell, dependencies);
      if (isDone && step.gapId !== undefined) await settleGap(step.gapId, "resolved", dependencies);
      return reply;
    }
    default:
      return (await moveFile(ctx, step, tell, dependencies)).reply;
  }
}
