import type { ChatFullInfo, ReactionType } from "@grammyjs/types";
import { changeMember } from "../membership.ts";
import { flag, integer, isObject, list, string } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { findRoom, isMember, memberOf, requireBotInside, requireMayWrite } from "../rooms.ts";
import { nextMessageId, store } from "../transcript.ts";
import { emit, now, push, type Room, type World } from "../world.ts";
import { withoutReply } from "../replies.ts";
import type { Api, Methods } from "./method.ts";

export const chatMethods = {
  getChat(world, given) {
    const room = findRoom(world, given.chat_id);
    if (room.chat.type !== "private") requireBotInside(world, room);
    return fullInfo(room);
  },

  getChatMember(world, given) {
    const room = insideRoom(world, given.chat_id);
    const id = integer(given.user_id) ?? 0;
    if (id <= 0) throw badRequest("invalid user_id specified");
    const user = world.state.people.get(id)?.user ?? (id === world.bot.id ? world.bot : undefined);
    if (!user) throw badRequest("member not found");
    return room.members.get(id) ?? memberOf(user, "left");
  },

  getChatAdministrators(world, given) {
    const room = insideRoom(world, given.chat_id);
    if (room.chat.type === "private") throw badRequest("there are no administrators in the private chat");
    const admins = [...room.members.values()].filter(
      ({ status }) => status === "creator" || status === "administrator",
    );
    const people = admins.filter(({ user }) => !user.is_bot || user.id === world.bot.id || flag(given.return_bots));
    return people as ReturnType<Api["getChatAdministrators"]>;
  },

  getChatMemberCount(world, given) {
    const room = insideRoom(world, given.chat_id);
    return [...room.members.keys()].filter((id) => isMember(room, id)).length;
  },

  leaveChat(world, given) {
    const room = findRoom(world, given.chat_id);
    requireBotInside(world, room);
    if (room.chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
    changeMember(world, room, world.bot, memberOf(world.bot, "left"));
    return true;
  },

  setMessageReaction(world, given) {
    const reaction = readReaction(given.reaction);
    const room = insideRoom(world, given.chat_id);
    const id = integer(given.message_id) ?? 0;
    if (!room.messages.has(id)) throw badRequest("message to react not found");
    react(world, room, { message_id: id, from_id: world.bot.id, reaction });
    return true;
  },

  pinChatMessage(world, given) {
    const room = pinnableRoom(world, given.chat_id);
    const message = room.messages.get(integer(given.message_id) ?? 0);
    if (!message) throw badRequest("message to pin not found");
    room.pinned = [message.message_id, ...room.pinned.filter((id) => id !== message.message_id)];
    const head = { message_id: nextMessageId(room), from: world.bot, chat: room.chat, date: now() };
    const notice = store(world, room, { ...head, pinned_message: withoutReply(message) });
    emit(world, { kind: "pinned", chat_id: room.chat.id, pinned: room.pinned });
    if (room.chat.type !== "private") push(world, { message: notice as never });
    return true;
  },

  unpinChatMessage(world, given) {
    const room = pinnableRoom(world, given.chat_id);
    const id = integer(given.message_id) ?? room.pinned[0];
    if (id === undefined || !room.pinned.includes(id)) throw badRequest("message to unpin not found");
    unpin(world, room, (pinned) => pinned !== id);
    return true;
  },

  unpinAllChatMessages(world, given) {
    unpin(world, pinnableRoom(world, given.chat_id), () => false);
    return true;
  },
} satisfies Methods;

function insideRoom(world: World, chatId: unknown): Room {
  const room = findRoom(world, chatId);
  requireBotInside(world, room);
  return room;
}

/** Pinning needs the right to, in chats of several people. */
function pinnableRoom(world: World, chatId: unknown): Room {
  const room = findRoom(world, chatId);
  requireMayWrite(world, room);
  const member = room.members.get(world.bot.id);
  const mayPin = member?.status === "administrator" && member.can_pin_messages === true;
  if (room.chat.type !== "private" && !mayPin)
    throw badRequest("not enough rights to manage pinned messages in the chat");
  return room;
}

function unpin(world: World, room: Room, stays: (id: number) => boolean): void {
  room.pinned = room.pinned.filter(stays);
  emit(world, { kind: "pinned", chat_id: room.chat.id, pinned: room.pinned });
}

const NO_GIFTS = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

function fullInfo(room: Room): ChatFullInfo {
  const pinned = room.messages.get(room.pinned[0] ?? 0);
  return {
    ...room.chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: NO_GIFTS,
    ...(room.chat.type !== "private" && { permissions: { can_send_messages: true } }),
    ...(pinned && { pinned_message: withoutReply(pinned) }),
  } as ChatFullInfo;
}

/** The emoji that Telegram takes as reactions (ReactionTypeEmoji). */
const REACTIONS = new Set(
  Array.from(
    new Intl.Segmenter().segment(
      "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳❤‍🔥🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👨‍💻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷‍♂🤷🤷‍♀😡",
    ),
    ({ segment }) => segment,
  ),
);

/** At most one reaction of a bot on a message (setMessageReaction, `reaction`). */
function readReaction(given: unknown): ReactionType[] {
  const reactions = list(given, "reaction types") ?? [];
  if (reactions.length > 1) throw badRequest("REACTIONS_TOO_MANY");
  for (const reaction of reactions) {
    const type = isObject(reaction) ? string(reaction["type"]) : "";
    if (type === "emoji" && REACTIONS.has(string((reaction as { emoji?: unknown }).emoji))) continue;
    throw badRequest(
      type === "emoji" || type === "custom_emoji" || type === "paid"
        ? "REACTION_INVALID"
        : "can't parse ReactionType: Unsupported type specified",
    );
  }
  return reactions as ReactionType[];
}

/** Sets someone's reactions on a message. */
export function react(
  world: World,
  room: Room,
  given: { message_id: number; from_id: number; reaction: ReactionType[] },
): void {
  const key = `${given.message_id}/${given.from_id}`;
  const reaction = { chat_id: room.chat.id, ...given };
  if (given.reaction.length === 0) room.reactions.delete(key);
  else room.reactions.set(key, reaction);
  emit(world, { kind: "reaction", reaction });
}
