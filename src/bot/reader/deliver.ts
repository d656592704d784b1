import type { BotContext, Dependencies } from "../context.ts";
import { viewKeyboard } from "../message/keyboard.ts";
import { type Reply, send, sendPrivately } from "../message/reply.ts";
import { audienceOf } from "./groups.ts";

/** Whether nobody but the asker shall see the answer. Whoever writes as a group or a channel is nobody in particular. */
export async function isForAskerAlone(ctx: BotContext, dependencies: Dependencies): Promise<boolean> {
  if (!ctx.from || ctx.msg?.sender_chat) return false;
  return ctx.msg?.ephemeral_message_id !== undefined || (await audienceOf(ctx.chat, dependencies)) === "private";
}

/**
 * Sends the reply to everyone, or to the asker alone. Gives the id of its message where everyone sees it. Telegram lets
 * only admins of the group write to one person unasked; elsewhere a note is sent that opens the answer by a tap.
 */
export async function deliver(
  ctx: BotContext,
  { answerTo }: { readonly answerTo: number | undefined },
  reply: Reply,
  id: string | undefined,
  isForAsker: boolean,
): Promise<number | undefined> {
  if (!isForAsker) return await send(ctx, reply, answerTo);
  const isOnlySeenByBot = ctx.msg?.ephemeral_message_id !== undefined;
  if (id !== undefined && !isOnlySeenByBot && !(await isBotAdmin(ctx))) {
    await send(ctx, { text: ctx.t("private-note"), keyboard: viewKeyboard(id, ctx.t) }, answerTo);
    return undefined;
  }
  await sendPrivately(ctx, reply, ctx.from!.id);
  return undefined;
}

async function isBotAdmin(ctx: BotContext): Promise<boolean> {
  return (await ctx.getChatMember(ctx.me.id)).status === "administrator";
}
