import { Composer } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { send } from "../message/reply.ts";
import { openDraft } from "./articles/draft.ts";
import type { Step } from "./pending-actions.ts";

/** `/cancel`: ends the draft that was begun, and whatever waits for a "yes". What takes a change back still can. */
export function cancelling(dependencies: Dependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("cancel", async (ctx) => {
    const { id } = ctx.from!;
    const draft = await openDraft(ctx, dependencies);
    await store.drafts.drop(id);
    const withdrawn = await store.confirmations.withdraw(id, isBegun);
    await send(ctx, { text: draft || withdrawn > 0 ? ctx.t("cancelled") : ctx.t("nothing-to-cancel") });
  });
  return composer;
}

function isBegun(payload: string): boolean {
  return (JSON.parse(payload) as Step).kind !== "undo";
}
