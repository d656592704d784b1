import type { Message, User } from "@grammyjs/types";
import { deleteMessage } from "../methods/editing.ts";
import { react } from "../methods/chats.ts";
import { SimRefusal } from "../refusal.ts";
import { textOf, withoutReply } from "../replies.ts";
import { ANONYMOUS_ADMIN, CHANNEL_SENDER, isAdmin, privateRoom, SERVICE_ACCOUNT } from "../rooms.ts";
import { threadOfReply } from "../send.ts";
import type { Edit, MessagePlace, NewMessage, Reaction } from "../../client/sim.ts";
import { nextMessageId, store } from "../transcript.ts";
import { now, push, type Room, type World } from "../world.ts";
import { tellBot } from "./audience.ts";
import { findSimRoom, requireInside } from "./chats.ts";
import { captionFields, contentOf, textFields } from "./content.ts";
import { visibleCommands } from "./state.ts";
import { findPerson } from "./users.ts";

/** A person writes; writing to the bot in private starts it. */
export function say(world: World, given: NewMessage): Message {
  const room = roomOf(world, given.chat_id);
  const sender = senderOf(world, room, given);
  const content = contentOf(world, given);
  const target = targetOf(room, given);
  const isEphemeral = given.ephemeral ?? isEphemeralCommand(world, room, sender.from, content.text);
  const message: Message = {
    ...head(room, isEphemeral ? world.bot : undefined),
    ...sender,
    chat: room.chat,
    date: now(),
    ...threadOf(room, given, target),
    ...(target && { reply_to_message: withoutReply(target) }),
    ...(given.forward_origin && { forward_origin: given.forward_origin }),
    ...(given.is_automatic_forward && { is_automatic_forward: true as const }),
    ...content,
  };
  store(world, room, message);
  tellBot(world, room, message);
  return message;
}

function roomOf(world: World, chatId: number): Room {
  const person = world.state.people.get(chatId);
  if (!person) return findSimRoom(world, chatId);
  person.started = true;
  if (person.blocked) throw new SimRefusal(400, `user ${chatId} has blocked the bot; unblock with POST /sim/block`);
  return privateRoom(world, person.user);
}

function senderOf(world: World, room: Room, given: NewMessage): Pick<Message, "from" | "sender_chat"> {
  const { chat } = room;
  if (given.is_automatic_forward) return { from: SERVICE_ACCOUNT, sender_chat: senderChat(world, given) };
  if (given.sender_chat_id !== undefined) {
    const sender_chat = senderChat(world, given);
    if (chat.type === "channel") return { sender_chat };
    return { from: sender_chat.id === chat.id ? ANONYMOUS_ADMIN : CHANNEL_SENDER, sender_chat };
  }
  if (chat.type === "channel") return { sender_chat: chat };
  const { user } = findPerson(world, given.from_id ?? (chat.type === "private" ? chat.id : undefined));
  requireInside(room, user.id);
  const member = room.members.get(user.id)!;
  if (member.status === "restricted" && !member.can_send_messages) {
    throw new SimRefusal(400, `user ${user.id} may not write to chat ${chat.id}`);
  }
  return { from: user };
}

function senderChat(world: World, given: NewMessage): Message["chat"] {
  return findSimRoom(world, given.sender_chat_id ?? given.chat_id).chat;
}

/** In groups a client sends a command that the bot marked as ephemeral so that the others do not see it. */
function isEphemeralCommand(world: World, room: Room, from: User | undefined, text = ""): boolean {
  const [, command, addressee] = /^\/([a-z0-9_]+)(?:@(\w+))?/.exec(text) ?? [];
  const isOurs = addressee === undefined || addressee.toLowerCase() === world.bot.username.toLowerCase();
  if (!command || !isOurs || !from || !world.state.people.has(from.id) || room.chat.type === "private") return false;
  return visibleCommands(world, room.chat.id, from.id).some((each) => each.command === command && each.is_ephemeral);
}

function head(
  room: Room,
  receiver: User | undefined,
): Pick<Message, "message_id" | "ephemeral_message_id" | "receiver_user"> {
  if (!receiver) return { message_id: nextMessageId(room) };
  room.lastEphemeralId += 1;
  return { message_id: 0, ephemeral_message_id: room.lastEphemeralId, receiver_user: receiver };
}

function targetOf(room: Room, given: NewMessage): Message | undefined {
  const key =
    given.reply_to_message_id ??
    (given.reply_to_ephemeral_message_id === undefined ? undefined : -given.reply_to_ephemeral_message_id);
  if (key === undefined) return undefined;
  const target = room.messages.get(key);
  if (!target) throw new SimRefusal(400, "the message to reply to is not in this chat");
  return target;
}

function threadOf(room: Room, given: NewMessage, target: Message | undefined): ReturnType<typeof threadOfReply> {
  const id = given.message_thread_id;
  if (id === undefined) return threadOfReply(room, target);
  const topic = room.topics.get(id);
  if (!topic) throw new SimRefusal(400, `there is no topic ${id} in chat ${room.chat.id}`);
  if (topic.closed && !isAdmin(room, given.from_id ?? 0)) throw new SimRefusal(400, `topic ${id} is closed`);
  return { message_thread_id: id, is_topic_message: true };
}

/** A person edits their message; an edit that changes nothing is refused, as their client would. */
export function editMessage(world: World, given: Edit): Message {
  const room = findSimRoom(world, given.chat_id);
  const message = findMessage(room, given.message_id);
  if (message.from?.is_bot && message.from.id === world.bot.id) throw new SimRefusal(400, "this message is the bot's");
  const { entities: _, caption_entities: __, ...rest } = message;
  const fields = message.text === undefined ? captionFields(given.text) : textFields(given.text, given.entities);
  const edited = { ...rest, ...fields, edit_date: now() };
  if (textOf(edited).text === textOf(message).text && !given.entities)
    throw new SimRefusal(400, "the text is the same as before");
  store(world, room, edited);
  tellBot(world, room, edited, true);
  return edited;
}

export function removeMessage(world: World, given: MessagePlace): void {
  const room = findSimRoom(world, given.chat_id);
  deleteMessage(world, room, findMessage(room, given.message_id));
}

/** The bot hears of reactions in private chats, and where it is an administrator; it must have asked for them. */
export function reactTo(world: World, given: Reaction): void {
  const room = findSimRoom(world, given.chat_id);
  const { user } = findPerson(world, given.from_id);
  const { message_id } = findMessage(room, given.message_id);
  const old = room.reactions.get(`${message_id}/${user.id}`)?.reaction ?? [];
  react(world, room, { message_id, from_id: user.id, reaction: given.reaction });
  if (room.chat.type !== "private" && !isAdmin(room, world.bot.id)) return;
  push(world, {
    message_reaction: {
      chat: room.chat,
      message_id,
      user,
      date: now(),
      old_reaction: old,
      new_reaction: given.reaction,
    },
  });
}

export function findMessage(room: Room, id: number): Message {
  const message = room.messages.get(id);
  if (!message) throw new SimRefusal(400, `there is no message ${id} in chat ${room.chat.id}`);
  return message;
}
