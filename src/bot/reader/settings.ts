import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { ChatSettings } from "../../store/chats.ts";
import { showGroupMenu } from "../commands.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { onTap, tapButton } from "../message/buttons.ts";
import { AUDIENCES, audienceChoice, languageChoice, OWN_LANGUAGE } from "../message/callback-data/group.ts";
import { audienceOf } from "./groups.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Locales, type Reader } from "../message/locale.ts";
import type { Shape } from "../message/callback-data/shape.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { readerOf, replace, type Reply, send } from "../message/reply.ts";

/** `/settings`: what a group's admins choose for their group. */
export function settings(dependencies: Dependencies, locales: Locales): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("settings", async (ctx) => {
    const refusal = ctx.chat.type === "private" ? ctx.t("settings-private") : ctx.t("settings-refused");
    await send(ctx, (await isGroupAdmin(ctx)) ? await settingsReply(ctx, ctx, dependencies) : { text: refusal });
  });
  onTap(composer, audienceChoice, (ctx, { answers, written }) => change(ctx, { answers }, written));
  onTap(composer, languageChoice, (ctx, { language, written }) => {
    return change(ctx, { language }, language === OWN_LANGUAGE ? written : language);
  });
  return composer;

  /** `speaks`: the language in which the message goes on. */
  async function change(ctx: BotContext, changes: Partial<ChatSettings>, speaks: string | undefined): Promise<void> {
    const mayChange = await isGroupAdmin(ctx);
    if (mayChange) {
      await store.chats.change(ctx.chat!.id, changes);
      await ctx.renewLanguage();
      if (changes.answers) await showGroupMenu(ctx.api, ctx.chat!.id, changes.answers, locales);
      await replace(ctx, await settingsReply(ctx, readerOf(ctx, speaks), dependencies));
    }
    await ctx.answerCallbackQuery(mayChange ? ctx.t("settings-saved") : ctx.t("settings-refused"));
  }
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

async function settingsReply(ctx: BotContext, reader: Reader, dependencies: Dependencies): Promise<Reply> {
  const { t, language: written } = reader;
  const { store, log } = dependencies;
  const { language = OWN_LANGUAGE } = await bestEffort(store.chats.find(ctx.chat!.id), { writable: true }, log);
  const answers = await audienceOf(ctx.chat, dependencies);
  const audiences = {
    public: t("settings-public"),
    private: t("settings-just-asker"),
    off: t("settings-off"),
  };
  const languages = { ...LANGUAGE_NAMES, [OWN_LANGUAGE]: t("settings-own-language") };
  return {
    text: t("settings"),
    keyboard: [
      ...AUDIENCES.map((each) => [
        choice(audiences[each], audienceChoice, { answers: each, written }, each === answers),
      ]),
      ([...LANGUAGES, OWN_LANGUAGE] as const).map((each) =>
        choice(languages[each], languageChoice, { language: each, written }, each === language),
      ),
    ],
  };
}

function choice<Data>(label: string, shape: Shape<Data>, data: NoInfer<Data>, isChosen: boolean): InlineKeyboardButton {
  return isChosen ? tapButton(`✓ ${label}`, shape, data, "primary") : tapButton(label, shape, data);
}
