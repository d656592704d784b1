import type { InlineKeyboardMarkup, Message } from "@grammyjs/types";
import { readInlineMarkup } from "../markup.ts";
import { integer, list, string } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { findRoom, isAdmin, requireBotInside } from "../rooms.ts";
import type { Content } from "../send.ts";
import { forget, keyOf, store } from "../transcript.ts";
import { emit, now, type Room, type World } from "../world.ts";
import type { Api, Methods } from "./method.ts";
import { readCaption, readText, textContent } from "./sending.ts";

export const editingMethods = {
  editMessageText(world, given) {
    const content = textContent(readText(given.text, given.parse_mode, given.entities), given.link_preview_options);
    return edit(world, given, (message) => {
      if (message.text === undefined) throw badRequest("there is no text in the message to edit");
      return content;
    }) as ReturnType<Api["editMessageText"]>;
  },

  editMessageCaption(world, given) {
    const caption = readCaption(given);
    return edit(world, given, (message) => {
      if (!message.document && !message.photo) throw badRequest("there is no caption in the message to edit");
      return caption;
    });
  },

  editMessageReplyMarkup(world, given) {
    return edit(world, given, undefined);
  },

  deleteMessage(world, given) {
    const room = findRoom(world, given.chat_id);
    requireBotInside(world, room);
    const id = integer(given.message_id) ?? 0;
    const message = id > 0 ? room.messages.get(id) : undefined;
    if (!message) throw badRequest("message to delete not found");
    if (!mayDelete(world, room, message)) throw badRequest("message can't be deleted for everyone");
    deleteMessage(world, room, message);
    return true;
  },

  deleteMessages(world, given) {
    const room = findRoom(world, given.chat_id);
    requireBotInside(world, room);
    const ids = list(given.message_ids, "message identifiers") ?? [];
    if (ids.length === 0) throw badRequest("message identifiers are not specified");
    if (ids.length > 100) throw badRequest("too many message identifiers specified");
    for (const id of ids) {
      const message = room.messages.get(Math.max(0, integer(id) ?? 0));
      if (message && mayDelete(world, room, message)) deleteMessage(world, room, message);
    }
    return true;
  },
} satisfies Methods;

interface EditGiven {
  readonly chat_id?: unknown;
  readonly message_id?: unknown;
  readonly inline_message_id?: unknown;
  readonly reply_markup?: unknown;
}

/**
 * Changes a message of the bot, or one sent via it. An edit without a keyboard takes the keyboard away.
 * Returns `true` for inline messages, as Telegram does.
 * @param toContent the new content; undefined leaves text and caption as they are.
 */
function edit(
  world: World,
  given: EditGiven,
  toContent: ((message: Message) => Content) | undefined,
): (Message & { edit_date: number }) | true {
  const markup = readInlineMarkup(given.reply_markup);
  const isInline = string(given.inline_message_id) !== "";
  const { room, message } = isInline ? findInline(world, given.inline_message_id) : findOwn(world, given);
  const changed = change(message, toContent?.(message), markup);
  store(world, room, changed);
  return isInline ? true : changed;
}

/** The message with new content and keyboard. Throws where both are the same as before. */
export function change(
  message: Message,
  content: Content | undefined,
  markup: InlineKeyboardMarkup | undefined,
): Message & { edit_date: number } {
  const { reply_markup: _, edit_date: __, ...rest } = message;
  const kept = content ? withoutContent(rest) : rest;
  const changed = { ...kept, ...content, ...(markup && { reply_markup: markup }) };
  if (isSame(message, changed)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  return { ...changed, edit_date: now() };
}

function withoutContent(message: Message): Message {
  const { text: _, entities: __, caption: ___, caption_entities: ____, link_preview_options: _____, ...rest } = message;
  return rest;
}

function isSame(old: Message, changed: Message): boolean {
  const visible = ({ text, entities, caption, caption_entities, reply_markup, link_preview_options }: Message) =>
    JSON.stringify([text, entities, caption, caption_entities, reply_markup, link_preview_options]);
  return visible(old) === visible(changed);
}

function findInline(world: World, id: unknown): { room: Room; message: Message } {
  if (!/^[\w-]{20,64}$/.test(string(id))) throw badRequest("invalid inline message identifier specified");
  const place = world.state.inlineMessages.get(string(id));
  const message = place?.room.messages.get(place.key);
  if (!place || !message) throw badRequest("MESSAGE_ID_INVALID");
  return { room: place.room, message };
}

function findOwn(world: World, given: EditGiven): { room: Room; message: Message } {
  if (given.chat_id === undefined && given.message_id === undefined)
    throw badRequest("message identifier is not specified");
  const room = findRoom(world, given.chat_id);
  requireBotInside(world, room);
  const id = integer(given.message_id) ?? 0;
  const message = id > 0 ? room.messages.get(id) : undefined;
  if (!message) throw badRequest("message to edit not found");
  const isOwn = message.from?.id === world.bot.id || (message.sender_chat !== undefined && message.from === undefined);
  if (!isOwn || message.forward_origin || room.keyboardMessages.has(id)) throw badRequest("message can't be edited");
  return { room, message };
}

/** Its own messages; in private chats any; as an administrator any. */
function mayDelete(world: World, room: Room, message: Message): boolean {
  return message.from?.id === world.bot.id || room.chat.type === "private" || isAdmin(room, world.bot.id);
}

export function deleteMessage(world: World, room: Room, message: Message): void {
  forget(room, keyOf(message));
  const { message_id, ephemeral_message_id } = message;
  emit(world, {
    kind: "deleted",
    chat_id: room.chat.id,
    message_id,
    ...(ephemeral_message_id !== undefined && { ephemeral_message_id }),
  });
}
