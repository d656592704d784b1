import type { Message } from "@grammyjs/types";
import { flag, integer, list, object, string } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { originOf } from "../replies.ts";
import { findRoom, requireBotInside, requireMayWrite } from "../rooms.ts";
import { send, type Content } from "../send.ts";
import { readFormatted } from "../text/formatted.ts";
import type { Formatted } from "../text/entities.ts";
import { emit, type World } from "../world.ts";
import { readFile } from "./files.ts";
import type { Methods } from "./method.ts";

/** UTF-16 units of a text and of a caption, after entities parsing (sendMessage, sendDocument). */
const TEXT_LONGEST = 4096;
const CAPTION_LONGEST = 1024;

const ACTIONS: readonly string[] = [
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
];

export const sendingMethods = {
  sendMessage(world, given) {
    const content = textContent(readText(given.text, given.parse_mode, given.entities), given.link_preview_options);
    return send(world, given, content) as Message.TextMessage;
  },

  sendPhoto(world, given, caller) {
    const file = readFile(world, given.photo, "photo", caller);
    const { width, height } = file.size!;
    const { file_id, file_unique_id, bytes } = file;
    const photo = [{ file_id, file_unique_id, width, height, file_size: bytes.length }];
    return send(world, given, { photo, ...readCaption(given) }) as Message.PhotoMessage;
  },

  sendDocument(world, given, caller) {
    const { file_id, file_unique_id, file_name, mime_type, bytes } = readFile(
      world,
      given.document,
      "document",
      caller,
    );
    const document = { file_id, file_unique_id, file_name, mime_type, file_size: bytes.length };
    return send(world, given, { document, ...readCaption(given) }) as Message.DocumentMessage;
  },

  forwardMessage(world, given) {
    const source = findSource(world, given.from_chat_id, given.message_id, "forward");
    return send(world, given, forwarded(source));
  },

  forwardMessages(world, given) {
    const sources = findSources(world, given.from_chat_id, given.message_ids, "forward");
    return sources.map((source) => ({ message_id: send(world, given, forwarded(source)).message_id }));
  },

  copyMessage(world, given) {
    const source = findSource(world, given.from_chat_id, given.message_id, "copy");
    const recaptioned = given.caption === undefined || source.text !== undefined ? {} : readCaption(given);
    return { message_id: send(world, given, { ...contentOf(source), ...recaptioned }).message_id };
  },

  copyMessages(world, given) {
    const sources = findSources(world, given.from_chat_id, given.message_ids, "copy");
    return sources.map((source) => ({ message_id: send(world, given, contentOf(source)).message_id }));
  },

  sendMessageDraft(world, given) {
    const room = findRoom(world, given.chat_id);
    requireMayWrite(world, room);
    if (room.chat.type !== "private") throw badRequest("message drafts can be sent only to private chats");
    const draftId = integer(given.draft_id);
    if (!draftId) throw badRequest("draft_id must be non-zero");
    const { text, entities } = readFormatted(given.text, given.parse_mode, given.entities);
    if (text.length > TEXT_LONGEST) throw badRequest("message is too long");
    const draft = { chat_id: room.chat.id, draft_id: draftId, text, entities, can_stop: flag(given.can_stop) };
    emit(world, { kind: "draft", ...draft });
    return true;
  },

  sendChatAction(world, given) {
    const action = string(given.action);
    if (!ACTIONS.includes(action)) throw badRequest("wrong parameter action in request");
    const room = findRoom(world, given.chat_id);
    requireMayWrite(world, room);
    const topic = integer(given.message_thread_id);
    if (topic !== undefined && !room.topics.has(topic)) throw badRequest("message thread not found");
    emit(world, {
      kind: "action",
      chat_id: room.chat.id,
      action,
      ...(topic !== undefined && { message_thread_id: topic }),
    });
    return true;
  },
} satisfies Methods;

/** A message's text, 1 to 4,096 units long after entities parsing. */
export function readText(text: unknown, parseMode: unknown, entities: unknown): Formatted {
  if (string(text) === "") throw badRequest("message text is empty");
  const formatted = readFormatted(text, parseMode, entities);
  if (formatted.text.trim() === "") throw badRequest("text must be non-empty");
  if (formatted.text.length > TEXT_LONGEST) throw badRequest("message is too long");
  return formatted;
}

export function textContent({ text, entities }: Formatted, linkPreview?: unknown): Content {
  const options = object(linkPreview, "link preview options");
  return { text, ...(entities.length > 0 && { entities }), ...(options && { link_preview_options: options }) };
}

/** A caption of at most 1,024 units; no caption is no field. */
export function readCaption(given: { caption?: unknown; parse_mode?: unknown; caption_entities?: unknown }): Content {
  const { text, entities } = readFormatted(given.caption, given.parse_mode, given.caption_entities);
  if (text.length > CAPTION_LONGEST) throw badRequest("message caption is too long");
  return { ...(text !== "" && { caption: text }), ...(entities.length > 0 && { caption_entities: entities }) };
}

type Verb = "forward" | "copy";

function findSource(world: World, chatId: unknown, messageId: unknown, verb: Verb): Message {
  const room = findRoom(world, chatId);
  requireBotInside(world, room);
  const message = room.messages.get(Math.max(0, integer(messageId) ?? 0));
  const done = verb === "copy" ? "copied" : "forwarded";
  if (!message) throw badRequest(`message to ${verb} not found`);
  if (message.has_protected_content) throw badRequest(`message has protected content and can't be ${done}`);
  if (!isTakeable(message)) throw badRequest(`the message can't be ${done}`);
  return message;
}

/** The messages that are there; Telegram skips the others without a word. */
function findSources(world: World, chatId: unknown, messageIds: unknown, verb: Verb): Message[] {
  const room = findRoom(world, chatId);
  requireBotInside(world, room);
  const ids = list(messageIds, "message identifiers") ?? [];
  if (ids.length === 0 || ids.length > 100)
    throw badRequest(`message identifiers are not specified or too many to ${verb}`);
  return ids.flatMap((id) => {
    const message = room.messages.get(Math.max(0, integer(id) ?? 0));
    return message && isTakeable(message) && !message.has_protected_content ? [message] : [];
  });
}

/** Service messages can be neither forwarded nor copied. */
function isTakeable(message: Message): boolean {
  return Object.keys(contentOf(message)).length > 0;
}

const CONTENT = [
  "text",
  "entities",
  "caption",
  "caption_entities",
  "photo",
  "document",
  "sticker",
  "location",
] as const;

function contentOf(message: Message): Content {
  return Object.fromEntries(
    CONTENT.flatMap((field) => (message[field] === undefined ? [] : [[field, message[field]]])),
  );
}

function forwarded(source: Message): Content {
  return { ...contentOf(source), forward_origin: originOf(source) };
}
