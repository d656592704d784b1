import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { ChatSettings } from "../../store/chats.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { audienceOf } from "./groups.ts";
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from "../message/locale.ts";
import { recall } from "../telegram/best-effort.ts";
import { replace, send } from "../message/reply.ts";
import type { Reply } from "../message/reply.ts";

const ANSWERS = ["public", "private", "off"] as const;
/** `own`: everyone is answered in their own language. */
const OWN_LANGUAGE = "own";

/** `/settings`: what a group's admins choose for their group. */
export function settings(dependencies: Dependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("settings", async (ctx) => {
    const refusal = ctx.chat.type === "private" ? ctx.t("settings-private") : ctx.t("settings-refused");
    await send(ctx, (await isGroupAdmin(ctx)) ? await settingsReply(ctx, dependencies) : { text: refusal });
  });
  composer.callbackQuery(/^g:(answers|language):([a-z]{1,10})$/, async (ctx) => {
    const [, name, value = ""] = ctx.match;
    const changes = name === "answers" ? answersChange(value) : languageChange(value);
    const mayChange = await isGroupAdmin(ctx);
    if (mayChange && changes) {
      await store.chats.change(ctx.chat!.id, changes);
      await ctx.renewLanguage();
      await replace(ctx, await settingsReply(ctx, dependencies));
    }
    await ctx.answerCallbackQuery(mayChange ? ctx.t("settings-saved") : ctx.t("settings-refused"));
  });
  return composer;
}

/** Asked of Telegram at the moment of the tap; an anonymous admin writes as the group itself. */
async function isGroupAdmin(ctx: BotContext): Promise<boolean> {
  if (!ctx.chat || ctx.chat.type === "private" || !ctx.from) return false;
  if (ctx.message?.sender_chat) return ctx.message.sender_chat.id === ctx.chat.id;
  // A stand-in of Telegram's own, such as the one of channels, is a member of no group.
  if (ctx.from.is_bot) return false;
  const { status } = await ctx.getChatMember(ctx.from.id);
  return status === "creator" || status === "administrator";
}

async function settingsReply(ctx: BotContext, dependencies: Dependencies): Promise<Reply> {
  const { store, log } = dependencies;
  const { language = OWN_LANGUAGE } = await recall(store.chats.find(ctx.chat!.id), { writable: true }, log);
  const answers = await audienceOf(ctx.chat, dependencies);
  const answersLabels = [ctx.t("settings-public"), ctx.t("settings-just-asker"), ctx.t("settings-off")];
  const languageLabels = [...LANGUAGES.map((name) => LANGUAGE_NAMES[name]), ctx.t("settings-own-language")];
  return {
    text: ctx.t("settings"),
    keyboard: [
      ...ANSWERS.map((value, index) => [choice(answersLabels[index]!, `g:answers:${value}`, value === answers)]),
      [...LANGUAGES, OWN_LANGUAGE].map((value, index) =>
        choice(languageLabels[index]!, `g:language:${value}`, value === language),
      ),
    ],
  };
}

function answersChange(value: string): Partial<ChatSettings> | undefined {
  const answers = ANSWERS.find((name) => name === value);
  return answers && { answers };
}

function languageChange(value: string): Partial<ChatSettings> | undefined {
  return isLanguage(value) || value === OWN_LANGUAGE ? { language: value } : undefined;
}

function choice(label: string, data: string, isChosen: boolean): InlineKeyboardButton {
  return { text: isChosen ? `✓ ${label}` : label, callback_data: data };
}
