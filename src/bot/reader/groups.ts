import { Composer } from "grammy";
import type { Chat, ChatMember } from "grammy/types";
import type { GroupAnswers } from "../../store/chats.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { recall } from "../telegram/best-effort.ts";

/** Who sees an answer in this chat. In a private chat there is only one person. */
export async function audienceOf(chat: Chat | undefined, dependencies: Dependencies): Promise<GroupAnswers> {
  const { settings, store, log } = dependencies;
  if (!chat || chat.type === "private") return "public";
  const { answers } = await recall(store.chats.find(chat.id), { writable: true }, log);
  return answers ?? settings.groupAnswers;
}

/** Being added to a group and taken out of it, losing and winning the right to write, and groups that become supergroups. */
export function groups({ store, log }: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("my_chat_member", async (ctx) => {
    const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember;
    await recall(store.chats.change(chat.id, { writable: mayWrite(now) }), undefined, log);
    const isGroup = chat.type === "group" || chat.type === "supergroup";
    if (isGroup && !isIn(before) && isIn(now) && mayWrite(now)) {
      await ctx.reply(ctx.t("welcome", { bot: ctx.me.username }));
    }
  });
  composer.on("message:migrate_to_chat_id", (ctx) =>
    recall(store.chats.move(ctx.chat.id, ctx.message.migrate_to_chat_id), undefined, log),
  );
  return composer;
}

function isIn(member: ChatMember): boolean {
  return member.status === "restricted" ? member.is_member : member.status !== "left" && member.status !== "kicked";
}

function mayWrite(member: ChatMember): boolean {
  return isIn(member) && (member.status !== "restricted" || member.can_send_messages);
}
