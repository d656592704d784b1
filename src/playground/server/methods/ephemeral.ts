import type { Message } from "@grammyjs/types";
import { readInlineMarkup } from "../markup.ts";
import { integer } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { findRoom, requireBotInside } from "../rooms.ts";
import { store } from "../transcript.ts";
import type { Room, World } from "../world.ts";
import { change, deleteMessage } from "./editing.ts";
import type { Methods } from "./method.ts";
import { readCaption, readText, textContent } from "./sending.ts";

/** Messages that one member of a group sees. */
export const ephemeralMethods = {
  editEphemeralMessageText(world, given) {
    const content = textContent(readText(given.text, given.parse_mode, given.entities), given.link_preview_options);
    const { room, message } = findEphemeral(world, given);
    if (message.text === undefined) throw badRequest("there is no text in the message to edit");
    store(world, room, change(message, content, readInlineMarkup(given.reply_markup)));
    return true;
  },

  editEphemeralMessageCaption(world, given) {
    const { room, message } = findEphemeral(world, given);
    if (message.text !== undefined) throw badRequest("there is no caption in the message to edit");
    store(world, room, change(message, readCaption(given), readInlineMarkup(given.reply_markup)));
    return true;
  },

  editEphemeralMessageReplyMarkup(world, given) {
    const { room, message } = findEphemeral(world, given);
    store(world, room, change(message, undefined, readInlineMarkup(given.reply_markup)));
    return true;
  },

  deleteEphemeralMessage(world, given) {
    const { room, message } = findEphemeral(world, given, "delete");
    deleteMessage(world, room, message);
    return true;
  },
} satisfies Methods;

interface EphemeralGiven {
  readonly chat_id?: unknown;
  readonly receiver_user_id?: unknown;
  readonly ephemeral_message_id?: unknown;
}

function findEphemeral(world: World, given: EphemeralGiven, verb = "edit"): { room: Room; message: Message } {
  const room = findRoom(world, given.chat_id);
  requireBotInside(world, room);
  const message = room.messages.get(-(integer(given.ephemeral_message_id) ?? 0));
  if (!message || message.receiver_user?.id !== integer(given.receiver_user_id)) {
    throw badRequest(`message to ${verb} not found`);
  }
  return { room, message };
}
