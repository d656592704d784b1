/** Every message that the bot sends goes through here. */
import type { EphemeralMessageParameters, Message, User } from "@grammyjs/types";
import { readMarkup, type Markup } from "./markup.ts";
import { flag, integer, object, string, type Given } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import { readReply, type ReplyGiven } from "./replies.ts";
import { findRoom, isAdmin, isMember, requireMayWrite } from "./rooms.ts";
import { nextMessageId, store } from "./transcript.ts";
import { emit, now, type Room, type World } from "./world.ts";

/** What the sending methods have in common. */
interface SendGiven extends ReplyGiven {
  readonly chat_id?: unknown;
  readonly message_thread_id?: unknown;
  readonly business_connection_id?: unknown;
  readonly direct_messages_topic_id?: unknown;
  readonly ephemeral_message_parameters?: unknown;
  readonly reply_markup?: unknown;
  readonly protect_content?: unknown;
  readonly message_effect_id?: unknown;
}

/** The part of a message that says what it holds: text, photo, document … */
export type Content = Partial<Message>;

/** Sends a message with this content, or throws what Telegram answers where that cannot be. */
export function send(world: World, given: SendGiven, content: Content): Message {
  const markup = readMarkup(given.reply_markup);
  if (string(given.business_connection_id) !== "") throw badRequest("business connection not found");
  const room = findRoom(world, given.chat_id);
  requireMayWrite(world, room);
  if (markup.reply && room.chat.type === "channel") throw badRequest("inline keyboard expected");
  const { target, ...reply } = readReply(world, room, given);
  const thread = readThread(world, room, given.message_thread_id, target);
  const receiver = readReceiver(world, room, given.ephemeral_message_parameters, target);
  if (string(given.message_effect_id) !== "" && room.chat.type !== "private") throw badRequest("EFFECT_ID_INVALID");
  const message: Message = {
    ...(receiver ? ephemeralHead(room, receiver) : { message_id: nextMessageId(room) }),
    ...sender(world, room),
    chat: room.chat,
    date: now(),
    ...thread,
    ...reply,
    ...content,
    ...(flag(given.protect_content) && { has_protected_content: true as const }),
    ...(markup.inline && { reply_markup: markup.inline }),
  };
  store(world, room, message);
  if (markup.reply) showKeyboard(world, room, message, markup.reply);
  return message;
}

/** A bot speaks in a channel as the channel itself. */
function sender(world: World, room: Room): Pick<Message, "from" | "sender_chat"> {
  return room.chat.type === "channel" ? { sender_chat: room.chat } : { from: world.bot };
}

function ephemeralHead(
  room: Room,
  receiver: User,
): Pick<Message, "message_id" | "ephemeral_message_id" | "receiver_user"> {
  room.lastEphemeralId += 1;
  return { message_id: 0, ephemeral_message_id: room.lastEphemeralId, receiver_user: receiver };
}

function showKeyboard(world: World, room: Room, { message_id }: Message, markup: NonNullable<Markup["reply"]>): void {
  room.keyboardMessages.add(message_id);
  if ("remove_keyboard" in markup) delete room.keyboard;
  else room.keyboard = markup;
  emit(world, { kind: "keyboard", chat_id: room.chat.id, markup });
}

/**
 * Where in a chat a message goes. A topic exists only in a forum; elsewhere a reply in a supergroup belongs to a thread
 * that nobody can name when sending.
 */
function readThread(
  world: World,
  room: Room,
  given: unknown,
  target: Message | undefined,
): Pick<Message, "message_thread_id" | "is_topic_message"> {
  const isForum = room.chat.is_forum === true;
  const asked = integer(given);
  if (asked === undefined || asked === 0) return threadOfReply(room, target);
  const topic = isForum ? room.topics.get(asked) : undefined;
  if (!topic) throw badRequest("message thread not found");
  if (topic.closed && !isAdmin(room, world.bot.id)) throw badRequest("TOPIC_CLOSED");
  return { message_thread_id: asked, is_topic_message: true };
}

/** The thread that a reply falls into. */
export function threadOfReply(
  room: Room,
  target: Message | undefined,
): Pick<Message, "message_thread_id" | "is_topic_message"> {
  if (!target || room.chat.type !== "supergroup") return {};
  if (target.is_topic_message) return { message_thread_id: target.message_thread_id!, is_topic_message: true };
  return room.chat.is_forum ? {} : { message_thread_id: target.message_thread_id ?? target.message_id };
}

/**
 * Who alone sees an ephemeral message. A bot that is no admin of the chat may send one only within 15 seconds after the
 * receiver's tap (`callback_query_id`) or as a reply to their own ephemeral message.
 */
function readReceiver(world: World, room: Room, given: unknown, target: Message | undefined): User | undefined {
  const parameters: Given<EphemeralMessageParameters> | undefined = object(given, "ephemeral message parameters");
  if (!parameters) {
    if (target?.ephemeral_message_id !== undefined) throw badRequest("EPHEMERAL_MESSAGE_EXPECTED");
    return undefined;
  }
  if (room.chat.type !== "group" && room.chat.type !== "supergroup") {
    throw badRequest("ephemeral messages can be sent only to groups and supergroups");
  }
  const id = integer(parameters.receiver_user_id) ?? 0;
  const person = world.state.people.get(id);
  if (!person || !isMember(room, id)) throw badRequest("user not found");
  const tap = world.state.callbacks.get(string(parameters.callback_query_id));
  const isTapped = tap !== undefined && tap.query.from.id === id && Date.now() <= tap.expires;
  const isAnswer = target?.ephemeral_message_id !== undefined && target.from?.id === id;
  if (!isTapped && !isAnswer && !isAdmin(room, world.bot.id)) {
    throw badRequest("not enough rights to send ephemeral messages to the chat");
  }
  return person.user;
}
