import type { Api } from "grammy";
import type { BotCommand, BotCommandScope, LanguageCode } from "grammy/types";
import { LANGUAGES } from "./message/locale.ts";
import type { Language, Locales, Translate } from "./message/locale.ts";

/** Who sees which commands in the menu. Every command works wherever it is typed. */
const inPrivate = (t: Translate): BotCommand[] => [
  { command: "sources", description: t("command-sources") },
  { command: "help", description: t("command-help") },
  { command: "language", description: t("command-language") },
  { command: "privacy", description: t("command-privacy") },
  { command: "forget", description: t("command-forget") },
];
const inGroups = (t: Translate): BotCommand[] => [
  { command: "ask", description: t("command-ask") },
  { command: "sources", description: t("command-sources") },
  { command: "help", description: t("command-help") },
];
const forGroupAdmins = (t: Translate): BotCommand[] => [
  ...inGroups(t),
  { command: "settings", description: t("command-settings") },
];
const forAdmins = (t: Translate): BotCommand[] => [
  { command: "reload", description: t("command-reload") },
  { command: "add", description: t("command-add") },
  { command: "remove", description: t("command-remove") },
  { command: "restore", description: t("command-restore") },
  { command: "gaps", description: t("command-gaps") },
  { command: "digest", description: t("command-digest") },
  { command: "stats", description: t("command-stats") },
  { command: "status", description: t("command-status") },
  { command: "explain", description: t("command-explain") },
  { command: "audit", description: t("command-audit") },
  { command: "admins", description: t("command-admins") },
  ...inPrivate(t),
];

/** Tells Telegram the bot's commands and what it is, in every language. */
export async function introduce(api: Api, locales: Locales): Promise<void> {
  for (const language of LANGUAGES) {
    const t = locales[language];
    const code = codeOf(language);
    await setCommands(api, { type: "all_private_chats" }, inPrivate(t), code);
    await setCommands(api, { type: "all_group_chats" }, inGroups(t), code);
    await setCommands(api, { type: "all_chat_administrators" }, forGroupAdmins(t), code);
    await api.setMyDescription(t("bot-description"), code);
    await api.setMyShortDescription(t("bot-short-description"), code);
  }
}

/** The menus of admins, each in the admin's own chat, which Telegram knows only once they have written there. */
export interface AdminMenus {
  /** Gives an admin their menu; does nothing where they have it. */
  show(api: Api, userId: number): Promise<void>;
  /** Gives someone who is no admin any more the menu that everyone has. */
  hide(api: Api, userId: number): Promise<void>;
}

export function createAdminMenus(locales: Locales): AdminMenus {
  const shown = new Set<number>();
  const show = async (api: Api, userId: number): Promise<void> => {
    if (shown.has(userId)) return;
    shown.add(userId);
    for (const language of LANGUAGES) {
      await setCommands(api, { type: "chat", chat_id: userId }, forAdmins(locales[language]), codeOf(language));
    }
  };
  const hide = async (api: Api, userId: number): Promise<void> => {
    shown.delete(userId);
    for (const language of LANGUAGES) {
      const options = { scope: { type: "chat", chat_id: userId } as const, ...codeOf(language) };
      // Who never wrote to the bot has no menu, and Telegram does not know the chat.
      await api.deleteMyCommands(options).catch(() => {});
    }
  };
  return { show, hide };
}

async function setCommands(
  api: Api,
  scope: BotCommandScope,
  commands: BotCommand[],
  code: { language_code?: LanguageCode },
): Promise<void> {
  await api.setMyCommands(commands, { scope, ...code });
}

/** English is what everyone sees whose client is not Vietnamese. */
function codeOf(language: Language): { language_code?: LanguageCode } {
  return language === "en" ? {} : { language_code: language };
}
