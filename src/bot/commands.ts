import type { Api } from "grammy";
import type { BotCommand, BotCommandScope, LanguageCode } from "grammy/types";
import type { GroupAnswers } from "../store/database.ts";
import { type Language, LANGUAGES, type Locales, type Translate } from "./message/locale.ts";

/** What admins can say, what they use daily first. */
export const ADMIN_COMMANDS = [
  "add",
  "gaps",
  "stats",
  "remove",
  "restore",
  "reload",
  "digest",
  "status",
  "explain",
  "audit",
  "admins",
  "cancel",
] as const;

/** Who sees which commands in the menu. Every command works wherever it is typed. */
const inPrivate = (t: Translate): BotCommand[] => [
  { command: "sources", description: t("command-sources") },
  { command: "saved", description: t("command-saved") },
  { command: "help", description: t("command-help") },
  { command: "language", description: t("command-language") },
  { command: "privacy", description: t("command-privacy") },
  { command: "forget", description: t("command-forget") },
];
const inGroups = (t: Translate, answers: GroupAnswers): BotCommand[] => [
  // Where only the asker sees the answer, nobody else need see the question.
  { command: "ask", description: t("command-ask"), ...(answers === "private" && { is_ephemeral: true }) },
  { command: "sources", description: t("command-sources") },
  { command: "help", description: t("command-help") },
];
const forGroupAdmins = (t: Translate, answers: GroupAnswers): BotCommand[] => [
  ...inGroups(t, answers),
  { command: "settings", description: t("command-settings") },
];
const forAdmins = (t: Translate): BotCommand[] => [
  ...ADMIN_COMMANDS.map((command) => ({ command, description: t(`command-${command}`) })),
  ...inPrivate(t),
];

/** Tells Telegram the bot's commands and what it is, in every language. */
export async function introduce(api: Api, locales: Locales, answers: GroupAnswers): Promise<void> {
  for (const language of LANGUAGES) {
    const t = locales[language];
    const code = codeOf(language);
    await setCommands(api, { type: "all_private_chats" }, inPrivate(t), code);
    await setCommands(api, { type: "all_group_chats" }, inGroups(t, answers), code);
    await setCommands(api, { type: "all_chat_administrators" }, forGroupAdmins(t, answers), code);
    await api.setMyDescription(t("bot-description"), code);
    await api.setMyShortDescription(t("bot-short-description"), code);
  }
}

/** The menu of a group whose admins chose who sees its answers. */
export async function showGroupMenu(api: Api, chatId: number, answers: GroupAnswers, locales: Locales): Promise<void> {
  for (const language of LANGUAGES) {
    const [t, code] = [locales[language], codeOf(language)];
    await setCommands(api, { type: "chat", chat_id: chatId }, inGroups(t, answers), code);
    await setCommands(api, { type: "chat_administrators", chat_id: chatId }, forGroupAdmins(t, answers), code);
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
