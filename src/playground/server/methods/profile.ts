import type { BotCommand, BotCommandScope, MenuButton, UserFromGetMe } from "@grammyjs/types";
import { integer, isObject, list, object, string } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { findRoom } from "../rooms.ts";
import type { SimProfile } from "../../client/sim.ts";
import { emit, type World } from "../world.ts";
import type { Methods } from "./method.ts";

/** Commands in one list; characters of name, description and short description (setMyCommands, setMyName …). */
const COMMANDS_MOST = 100;
const LONGEST = { name: 64, description: 512, short_description: 120 } as const;

export const profileMethods = {
  getMe: (world) => me(world),
  logOut: () => true,
  close: () => true,

  setMyCommands(world, given) {
    const commands = (list(given.commands, "commands") ?? []).map(readCommand);
    if (commands.length > COMMANDS_MOST) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    const scope = readScope(world, given.scope);
    const language = readLanguage(given.language_code);
    world.own.commands.set(commandsKey(scope, language), { scope, language_code: language, commands });
    emit(world, { kind: "state" });
    return true;
  },

  deleteMyCommands(world, given) {
    world.own.commands.delete(commandsKey(readScope(world, given.scope), readLanguage(given.language_code)));
    emit(world, { kind: "state" });
    return true;
  },

  getMyCommands(world, given) {
    const key = commandsKey(readScope(world, given.scope), readLanguage(given.language_code));
    return world.own.commands.get(key)?.commands ?? [];
  },

  setMyName: (world, given) => setProfile(world, "name", given.name, given.language_code),
  setMyDescription: (world, given) => setProfile(world, "description", given.description, given.language_code),
  setMyShortDescription: (world, given) =>
    setProfile(world, "short_description", given.short_description, given.language_code),
  getMyName: (world, given) => ({ name: profileField(world, "name", given.language_code) || world.bot.first_name }),
  getMyDescription: (world, given) => ({ description: profileField(world, "description", given.language_code) }),
  getMyShortDescription: (world, given) => ({
    short_description: profileField(world, "short_description", given.language_code),
  }),

  setChatMenuButton(world, given) {
    const button = object(
      given.menu_button,
      "menu button",
      "can't parse menu button: MenuButton must be an Object",
    ) ?? { type: "default" };
    if (!["commands", "web_app", "default"].includes(string(button["type"]))) {
      throw badRequest("can't parse menu button: MenuButton has unsupported type");
    }
    world.own.menuButtons.set(menuButtonKey(world, given.chat_id), button as unknown as MenuButton);
    return true;
  },

  getChatMenuButton(world, given) {
    const { menuButtons } = world.own;
    return menuButtons.get(menuButtonKey(world, given.chat_id)) ?? menuButtons.get(0) ?? { type: "commands" };
  },
} satisfies Methods;

export function me(world: World): UserFromGetMe {
  const { settings } = world.state;
  return {
    ...world.bot,
    is_bot: true,
    can_join_groups: settings.can_join_groups,
    can_read_all_group_messages: !settings.privacy_mode,
    supports_guest_queries: settings.guest_mode,
    supports_inline_queries: settings.inline_mode,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

/** One list for each scope and language. */
export function commandsKey(scope: BotCommandScope, language: string): string {
  return JSON.stringify([
    scope.type,
    "chat_id" in scope ? scope.chat_id : 0,
    "user_id" in scope ? scope.user_id : 0,
    language,
  ]);
}

function readCommand(given: unknown): BotCommand {
  if (!isObject(given)) throw badRequest("can't parse BotCommand: expected an Object");
  const command = string(given["command"]).replace(/^\//, "");
  const description = string(given["description"]);
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
  if (description.trim() === "" || description.length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  return { command, description, ...(given["is_ephemeral"] === true && { is_ephemeral: true }) };
}

function readScope(world: World, given: unknown): BotCommandScope {
  const scope = object(given, "BotCommandScope", "can't parse BotCommandScope: BotCommandScope must be an Object") ?? {
    type: "default",
  };
  const type = string(scope["type"]);
  switch (type) {
    case "default":
    case "all_private_chats":
    case "all_group_chats":
    case "all_chat_administrators":
      return { type };
    case "chat":
    case "chat_administrators":
      return { type, chat_id: findRoom(world, scope["chat_id"]).chat.id };
    case "chat_member": {
      const userId = integer(scope["user_id"]) ?? 0;
      if (!world.state.people.has(userId)) throw badRequest("user not found");
      return { type, chat_id: findRoom(world, scope["chat_id"]).chat.id, user_id: userId };
    }
    default:
      throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
}

/** Two letters, or "" for every language. */
function readLanguage(given: unknown): string {
  const language = string(given);
  if (language !== "" && !/^[a-z]{2}$/.test(language)) throw badRequest("invalid language code specified");
  return language;
}

function setProfile(world: World, field: keyof typeof LONGEST, given: unknown, languageCode: unknown): true {
  const text = string(given);
  if (Array.from(text).length > LONGEST[field])
    throw badRequest(field === "name" ? "BOT_TITLE_INVALID" : "BOT_DESCRIPTION_INVALID");
  const language = readLanguage(languageCode);
  if (field === "name" && text === "" && language === "") throw badRequest("BOT_TITLE_INVALID");
  const profile: SimProfile = { ...world.own.profile.get(language), language_code: language, [field]: text };
  world.own.profile.set(language, profile);
  emit(world, { kind: "state" });
  return true;
}

/** A language without its own text shows that of every language. */
function profileField(world: World, field: keyof typeof LONGEST, languageCode: unknown): string {
  const { profile } = world.own;
  return profile.get(readLanguage(languageCode))?.[field] || (profile.get("")?.[field] ?? "");
}

function menuButtonKey(world: World, chatId: unknown): number {
  return chatId === undefined ? 0 : findRoom(world, chatId).chat.id;
}
