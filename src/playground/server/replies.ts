/** What a message replies to. */
import type { Message, MessageOrigin, ReplyParameters } from "@grammyjs/types";
import { flag, integer, object, string, type Given } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import { findRoom } from "./rooms.ts";
import { findQuote } from "./text/quote.ts";
import { readFormatted } from "./text/formatted.ts";
import type { Formatted } from "./text/entities.ts";
import { now, type Room, type World } from "./world.ts";

type Reply = Pick<Message, "reply_to_message" | "external_reply" | "quote">;

/** What the methods that can reply have in common. */
export interface ReplyGiven {
  readonly reply_parameters?: unknown;
  readonly reply_to_message_id?: unknown;
  /** Before Bot API 7.0, beside `reply_to_message_id`. */
  readonly allow_sending_without_reply?: unknown;
}

/** Seconds in which an ephemeral message can be replied to (ReplyParameters, `ephemeral_message_id`). */
const EPHEMERAL_SECONDS = 15;

/** The message replied to, or undefined where there is none and none is needed. Throws where it is missing. */
export function readReply(world: World, room: Room, given: ReplyGiven): Reply & { target?: Message } {
  const parameters: Given<ReplyParameters> =
    object(given.reply_parameters, "reply parameters") ??
    (given.reply_to_message_id === undefined
      ? {}
      : {
          message_id: given.reply_to_message_id,
          allow_sending_without_reply: given.allow_sending_without_reply,
        });
  const ephemeralId = integer(parameters.ephemeral_message_id);
  if (ephemeralId !== undefined) return replyToEphemeral(room, ephemeralId);
  const id = integer(parameters.message_id);
  if (id === undefined) {
    if (given.reply_parameters === undefined || Object.keys(parameters).length === 0) return {};
    throw badRequest("can't parse reply parameters: Can't find field \"message_id\"");
  }
  if (id <= 0) return {};
  const elsewhere = parameters.chat_id === undefined ? room : findRoom(world, parameters.chat_id);
  const target = elsewhere.messages.get(id);
  if (!target) {
    if (elsewhere === room && flag(parameters.allow_sending_without_reply)) return {};
    throw badRequest("message to be replied not found");
  }
  const quote = readQuote(parameters, target);
  if (elsewhere !== room) return { external_reply: externalReply(target), ...quote };
  return { reply_to_message: withoutReply(target), target, ...quote };
}

function replyToEphemeral(room: Room, id: number): Reply & { target?: Message } {
  const target = room.messages.get(-id);
  if (!target || target.from?.is_bot !== false || now() - target.date > EPHEMERAL_SECONDS) {
    throw badRequest("message to be replied not found");
  }
  return { target };
}

function readQuote(parameters: Given<ReplyParameters>, target: Message): Pick<Message, "quote"> {
  if (string(parameters.quote) === "") return {};
  const quote = readFormatted(parameters.quote, parameters.quote_parse_mode, parameters.quote_entities);
  const found = findQuote(quote, textOf(target), integer(parameters.quote_position) ?? 0);
  if (!found) throw badRequest("QUOTE_TEXT_INVALID");
  return { quote: found };
}

/** The text of a message or the caption of its file. */
export function textOf(message: Message): Formatted {
  return {
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
  };
}

/** A message as it stands inside another: without what it replied to itself. */
export function withoutReply(message: Message): NonNullable<Message["reply_to_message"]> {
  const { reply_to_message: _, ...rest } = message;
  return rest as NonNullable<Message["reply_to_message"]>;
}

function externalReply(target: Message): NonNullable<Message["external_reply"]> {
  const origin = originOf(target);
  return target.chat.type === "supergroup" || target.chat.type === "channel"
    ? { origin, chat: target.chat, message_id: target.message_id }
    : { origin };
}

/** Who wrote a message first. */
export function originOf(message: Message): MessageOrigin {
  const { chat, date, message_id, sender_chat, from, forward_origin } = message;
  if (forward_origin) return forward_origin;
  if (chat.type === "channel") return { type: "channel", date, chat, message_id };
  if (sender_chat) return { type: "chat", date, sender_chat };
  return from ? { type: "user", date, sender_user: from } : { type: "hidden_user", date, sender_user_name: "" };
}
