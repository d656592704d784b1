import type { BotCommand, BotCommandScope } from "@grammyjs/types";
import { commandsKey, me } from "../methods/profile.ts";
import { isAdmin } from "../rooms.ts";
import type { SimState } from "../../client/sim.ts";
import type { Webhook } from "../webhook.ts";
import type { Room, World } from "../world.ts";
import { findSimRoom } from "./chats.ts";
import { findPerson } from "./users.ts";

export function readState(world: World, webhook: Webhook): SimState {
  const { settings, people, rooms } = world.state;
  const pending = world.updates.pending().length;
  return {
    bot: me(world),
    settings,
    profile: [...world.own.profile.values()],
    commands: [...world.own.commands.values()],
    users: [...people.values()].map(({ user, blocked, started }) => ({ ...user, blocked, started })),
    chats: [...rooms.values()].map(({ chat, members, topics, pinned, keyboard }) => ({
      chat,
      members: [...members.values()],
      topics: [...topics.values()],
      pinned,
      ...(keyboard && { keyboard }),
    })),
    webhook: { url: "", has_custom_certificate: false, ...webhook.info(), pending_update_count: pending },
    pending_update_count: pending,
    faults: world.calls.faults(),
  };
}

/** The first list that is set, from the narrowest scope to the widest (BotCommandScope, "Determining list of commands"). */
export function visibleCommands(world: World, chatId: number, userId: number): BotCommand[] {
  const room = findSimRoom(world, chatId);
  const language = findPerson(world, userId).user.language_code?.slice(0, 2) ?? "";
  for (const scope of scopesFor(room, userId)) {
    for (const code of [language, ""]) {
      const found = world.own.commands.get(commandsKey(scope, code));
      if (found && found.commands.length > 0) return found.commands;
    }
  }
  return [];
}

function scopesFor(room: Room, user_id: number): BotCommandScope[] {
  const chat_id = room.chat.id;
  if (room.chat.type === "private")
    return [{ type: "chat", chat_id }, { type: "all_private_chats" }, { type: "default" }];
  const admin = isAdmin(room, user_id);
  return [
    { type: "chat_member", chat_id, user_id },
    ...(admin ? [{ type: "chat_administrators", chat_id } as const] : []),
    { type: "chat", chat_id },
    ...(admin ? [{ type: "all_chat_administrators" } as const] : []),
    { type: "all_group_chats" },
    { type: "default" },
  ];
}
