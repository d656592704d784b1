/** Chats and who is in them. */
import type { Chat, ChatMember, User } from "@grammyjs/types";
import { integer, string } from "./parameters.ts";
import { badRequest, forbidden, Refusal } from "./refusal.ts";
import { createRoom, type Room, type World } from "./world.ts";

/** Senders that stand for someone else. */
export const ANONYMOUS_ADMIN: User = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};
export const CHANNEL_SENDER: User = { id: 136817688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };
export const SERVICE_ACCOUNT: User = { id: 777000, is_bot: false, first_name: "Telegram" };

/** The chat of a `chat_id` parameter: a number, its digits, or "@username". */
export function findRoom(world: World, chatId: unknown): Room {
  const name = string(chatId);
  if (name === "") throw badRequest("chat_id is empty");
  const { rooms } = world.state;
  const room = name.startsWith("@") ? findByUsername(rooms, name.slice(1)) : rooms.get(integer(chatId) ?? 0);
  if (!room) throw badRequest("chat not found");
  if (room.upgradedTo !== undefined) {
    const parameters = { migrate_to_chat_id: room.upgradedTo };
    throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters);
  }
  return room;
}

function findByUsername(rooms: ReadonlyMap<number, Room>, username: string): Room | undefined {
  const wanted = username.toLowerCase();
  return [...rooms.values()].find(({ chat }) => chat.type !== "private" && chat.username?.toLowerCase() === wanted);
}

/** The private chat with a person, made where it does not exist yet. */
export function privateRoom(world: World, user: User): Room {
  const known = world.state.rooms.get(user.id);
  if (known) return known;
  const room = createRoom(privateChat(user));
  world.state.rooms.set(user.id, room);
  setMember(room, memberOf(user, "member"));
  setMember(room, memberOf(world.bot, "member"));
  return room;
}

export function privateChat({ id, first_name, last_name, username }: User): Chat.PrivateChat {
  return { id, type: "private", first_name, ...(last_name && { last_name }), ...(username && { username }) };
}

export function setMember(room: Room, member: ChatMember): void {
  room.members.set(member.user.id, member);
}

export function isMember(room: Room, userId: number): boolean {
  const member = room.members.get(userId);
  if (!member || member.status === "left" || member.status === "kicked") return false;
  return member.status !== "restricted" || member.is_member;
}

export function isAdmin(room: Room, userId: number): boolean {
  const status = room.members.get(userId)?.status;
  return status === "administrator" || status === "creator";
}

/** Throws what Telegram answers when the bot may not see or write to a chat. */
export function requireBotInside(world: World, room: Room): void {
  const { chat } = room;
  if (chat.type === "private") {
    const person = world.state.people.get(chat.id);
    if (person?.blocked) throw forbidden("bot was blocked by the user");
    if (!person?.started) throw forbidden("bot can't initiate conversation with a user");
    return;
  }
  const kind = `${chat.type} chat`;
  const status = room.members.get(world.bot.id)?.status;
  if (status === "kicked") throw forbidden(`bot was kicked from the ${kind}`);
  if (!isMember(room, world.bot.id)) throw forbidden(`bot is not a member of the ${kind}`);
}

export function requireMayWrite(world: World, room: Room): void {
  requireBotInside(world, room);
  const member = room.members.get(world.bot.id);
  if (member?.status === "restricted" && !member.can_send_messages) {
    throw badRequest("not enough rights to send text messages to the chat");
  }
  if (room.chat.type === "channel" && !isAdmin(room, world.bot.id)) {
    throw badRequest("need administrator rights in the channel chat");
  }
}

/** A member of this status with the rights that Telegram gives by default. */
export function memberOf(user: User, status: ChatMember["status"], canWrite = false): ChatMember {
  switch (status) {
    case "creator":
      return { user, status, is_anonymous: false };
    case "administrator":
      return { user, status, ...ADMIN_RIGHTS };
    case "restricted":
      return { user, status, is_member: true, until_date: 0, ...restrictions(canWrite) };
    case "kicked":
      return { user, status, until_date: 0 };
    default:
      return { user, status };
  }
}

const ADMIN_RIGHTS = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
  can_manage_topics: true,
  can_post_messages: true,
  can_edit_messages: true,
  can_send_welcome_messages: false,
};

function restrictions(canWrite: boolean) {
  return {
    can_send_messages: canWrite,
    can_send_audios: canWrite,
    can_send_documents: canWrite,
    can_send_photos: canWrite,
    can_send_videos: canWrite,
    can_send_video_notes: canWrite,
    can_send_voice_notes: canWrite,
    can_send_polls: canWrite,
    can_send_other_messages: canWrite,
    can_add_web_page_previews: canWrite,
    can_react_to_messages: canWrite,
    can_change_info: false,
    can_invite_users: false,
    can_edit_tag: false,
    can_pin_messages: false,
    can_manage_topics: false,
  };
}
