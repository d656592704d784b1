import { Composer } from "grammy";
import type { Chat, ChatMember } from "grammy/types";
import type { GroupAnswers } from "../../store/database.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { commandOf } from "./question.ts";
import { send } from "../message/reply.ts";
import { bestEffort } from "../telegram/best-effort.ts";

/** Who sees an answer in this chat. In a private chat there is only one person. */
export async function audienceOf(chat: Chat | undefined, dependencies: Dependencies): Promise<GroupAnswers> {
  const { settings, store, log } = dependencies;
  if (!chat || chat.type === "private") return "public";
  const { answers } = await bestEffort(store.chats.find(chat.id), { writable: true }, log);
  return answers ?? settings.groupAnswers;
}

/** Says once to who asks by `/ask`, in a group whose admins want no answers, that it is so; nothing to anyone else, and nothing after. */
export type Decline = (ctx: BotContext) => Promise<void>;

/** How many people are known to have been told. */
const TOLD = 5000;

export function declining(): Decline {
  const told = new Set<string>();
  return async (ctx) => {
    const key = `${ctx.chat?.id}/${ctx.from?.id}`;
    if (!ctx.message || commandOf(ctx.message, ctx.me) !== "ask" || told.has(key)) return;
    told.add(key);
    for (const oldest of told) if (told.size > TOLD) told.delete(oldest);
    await send(ctx, { text: ctx.t("group-off-told") });
  };
}

/** What `/help` and `/start` say in a group: how to ask there, and who sees the answers. */
export async function groupHelp(ctx: BotContext, dependencies: Dependencies): Promise<string> {
  const audience = await audienceOf(ctx.chat, dependencies);
  if (audience === "off") return ctx.t("help-group-off");
  const seen = audience === "public" ? ctx.t("group-public") : ctx.t("group-private");
  return ctx.t("help-group", { bot: ctx.me.username, seen });
}

/** Being added to a group and taken out of it, losing and winning the right to write, and groups that become supergroups. */
export function groups({ store, log }: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("my_chat_member", async (ctx) => {
    const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember;
    await bestEffort(store.chats.change(chat.id, { writable: mayWrite(now) }), undefined, log);
    const isGroup = chat.type === "group" || chat.type === "supergroup";
    if (isGroup && !isIn(before) && isIn(now) && mayWrite(now)) {
      await ctx.reply(ctx.t("welcome", { bot: ctx.me.username }));
    }
  });
  composer.on("message:migrate_to_chat_id", (ctx) =>
    bestEffort(store.chats.move(ctx.chat.id, ctx.message.migrate_to_chat_id), undefined, log),
  );
  return composer;
}

function isIn(member: ChatMember): boolean {
  return member.status === "restricted" ? member.is_member : member.status !== "left" && member.status !== "kicked";
}

function mayWrite(member: ChatMember): boolean {
  return isIn(member) && (member.status !== "restricted" || member.can_send_messages);
}
