/** Who comes and goes, and what the bot hears of it. */
import type { ChatMember, Message, User } from "@grammyjs/types";
import { isAdmin, isMember, setMember } from "./rooms.ts";
import { nextMessageId, store } from "./transcript.ts";
import { emit, now, push, type Room, type World } from "./world.ts";

/**
 * Changes one member. The bot hears `my_chat_member` of itself, and `chat_member` of others where it is an administrator;
 * groups show joining and leaving as service messages, which the bot receives while it is inside.
 */
export function changeMember(world: World, room: Room, by: User, member: ChatMember): void {
  const { user } = member;
  const isBot = user.id === world.bot.id;
  const old: ChatMember = room.members.get(user.id) ?? { user, status: "left" };
  const wasInside = isMember(room, user.id);
  setMember(room, member);
  const isInside = isMember(room, user.id);
  const change = { chat: room.chat, from: by, date: now(), old_chat_member: old, new_chat_member: member };
  if (isBot) push(world, { my_chat_member: change });
  else if (isAdmin(room, world.bot.id)) push(world, { chat_member: change });
  if (wasInside !== isInside && (room.chat.type === "group" || room.chat.type === "supergroup")) {
    const notice = isInside ? { new_chat_members: [user] } : { left_chat_member: user };
    announce(world, room, by, notice, isBot);
  }
  emit(world, { kind: "state" });
}

/** Puts a service message into a group. A bot that was removed hears of it, too. */
export function announce(world: World, room: Room, by: User, notice: Partial<Message>, toBot = false): Message {
  const message = store(world, room, {
    message_id: nextMessageId(room),
    from: by,
    chat: room.chat,
    date: now(),
    ...notice,
  });
  if (toBot || isMember(room, world.bot.id)) push(world, { message: message as never });
  return message;
}
