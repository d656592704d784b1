import { Composer, type MiddlewareFn } from "grammy";
import { isAdmin } from "../reader/admins.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { besideWords } from "../telegram/handlers.ts";
import { auditing } from "./audit.ts";
import { createChanges, resuming } from "./articles/changes.ts";
import { cancelling } from "./cancel.ts";
import { confirming } from "./confirm.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { draftButtons, drafting } from "./articles/drafting.ts";
import { editing } from "./articles/edit.ts";
import { explaining } from "./explain.ts";
import { digesting } from "./unanswered/digest.ts";
import { adminsOnly } from "./admins-only.ts";
import { adminHelp } from "./help.ts";
import { pinningAnswers } from "./unanswered/pin-answer.ts";
import { pinning } from "./unanswered/pinning.ts";
import { resolvingUnanswered } from "./unanswered/resolve.ts";
import { listingUnanswered } from "./unanswered/unanswered.ts";
import { createQueues } from "./articles/queue.ts";
import { reloading } from "./articles/reload.ts";
import { removing } from "./articles/removal.ts";
import { adminList } from "./admins.ts";
import { statistics } from "./stats.ts";
import { status } from "./status.ts";
import { uploading } from "./articles/upload.ts";

/** All that those who look after the articles can do. What follows the gate need not ask who someone is. */
export function administration(
  given: Dependencies & Pick<AdminDependencies, "menus" | "tellAdmins">,
): Composer<BotContext> {
  const dependencies = { ...given, change: createChanges(given), dryRuns: createQueues() };
  const composer = new Composer<BotContext>();
  composer.use(
    besideWords(adminsOnly(dependencies)),
    resuming(dependencies),
    inPrivate(dependencies),
    besideWords(
      draftButtons(dependencies),
      confirming(dependencies),
      cancelling(dependencies),
      editing(dependencies),
      reloading(dependencies),
      uploading(dependencies),
      removing(dependencies),
      listingUnanswered(dependencies),
      pinning(dependencies),
      pinningAnswers(dependencies),
      resolvingUnanswered(dependencies),
      digesting(dependencies),
      statistics(dependencies),
      status(dependencies),
      explaining(dependencies),
      auditing(dependencies),
      adminList(dependencies),
      adminHelp(dependencies),
    ),
  );
  return composer;
}

/** What an admin writes in private, be it plain words: they get their menu, and their draft gets the words. */
function inPrivate(dependencies: AdminDependencies): MiddlewareFn<BotContext> {
  const draft = drafting(dependencies);
  return async (ctx, next) => {
    if (ctx.message?.chat.type !== "private" || !(await isAdmin(ctx, dependencies))) return await next();
    await dependencies.menus.show(ctx.api, ctx.message.from.id);
    await draft(ctx, next);
  };
}
