import type { InlineQueryResult, InlineQueryResultsButton, Message } from "@grammyjs/types";
import { readInlineMarkup } from "../markup.ts";
import { defined, flag, integer, isObject, list, object, string } from "../parameters.ts";
import { settle, takeOpen } from "../queries.ts";
import { badRequest, type Refusal } from "../refusal.ts";
import { withoutReply } from "../replies.ts";
import type { Content } from "../send.ts";
import type { CallbackAnswer, InlineAnswer } from "../../client/sim.ts";
import { nextMessageId, store } from "../transcript.ts";
import { emit, now } from "../world.ts";
import { registerInline } from "../inline-messages.ts";
import type { Methods } from "./method.ts";
import { readCaption, readText, textContent } from "./sending.ts";

/** Results of one answer; bytes of a result's id and of an offset (answerInlineQuery). */
const RESULTS_MOST = 50;
const ID_LONGEST = 64;
/** Characters of a callback answer (answerCallbackQuery, `text`). */
const NOTICE_LONGEST = 200;

const RESULT_TYPES: readonly string[] = [
  "article",
  "audio",
  "contact",
  "document",
  "game",
  "gif",
  "location",
  "mpeg4_gif",
  "photo",
  "sticker",
  "venue",
  "video",
  "voice",
];

export const answeringMethods = {
  answerCallbackQuery(world, given) {
    const id = string(given.callback_query_id);
    const { query } = takeOpen(world.state.callbacks, id);
    const text = string(given.text);
    if (text.length > NOTICE_LONGEST) throw badRequest("MESSAGE_TOO_LONG");
    const url = string(given.url);
    if (url !== "" && !isBotLink(url, world.bot.username)) throw badRequest("URL_INVALID");
    const notice = defined<CallbackAnswer>({
      callback_query_id: id,
      text: text || undefined,
      show_alert: flag(given.show_alert) || undefined,
      url: url || undefined,
      cache_time: integer(given.cache_time),
    });
    settle(world.state.callbacks, id, notice);
    emit(world, { kind: "callback", from_id: query.from.id, answer: notice });
    return true;
  },

  answerInlineQuery(world, given) {
    const listed = list(given.results, "inline query results") ?? [];
    const ids = listed.map(readResultId);
    const nextOffset = string(given.next_offset);
    const button = readButton(given.button);
    const results = listed.map((result) => checkResult(result));
    const id = string(given.inline_query_id);
    const { query } = takeOpen(world.state.inlineQueries, id);
    if (results.length > RESULTS_MOST) throw badRequest("RESULTS_TOO_MUCH");
    if (new Set(ids).size < ids.length) throw badRequest("RESULT_ID_DUPLICATE");
    if (Buffer.byteLength(nextOffset) > ID_LONGEST) throw badRequest("NEXT_OFFSET_INVALID");
    const answered = defined<InlineAnswer>({
      inline_query_id: id,
      results,
      cache_time: integer(given.cache_time),
      is_personal: flag(given.is_personal) || undefined,
      next_offset: nextOffset || undefined,
      button,
    });
    settle(world.state.inlineQueries, id, answered);
    emit(world, { kind: "inline", from_id: query.from.id, answer: answered });
    return true;
  },

  answerGuestQuery(world, given) {
    const result = checkResult(object(given.result, "inline query result"));
    const id = string(given.guest_query_id);
    const { query } = takeOpen(world.state.guestQueries, id);
    const asked = query.message;
    const room = world.state.rooms.get(asked.chat.id);
    if (!room) throw badRequest("chat not found");
    const message: Message = {
      message_id: nextMessageId(room),
      from: world.bot,
      chat: room.chat,
      date: now(),
      guest_bot_caller_user: asked.from!,
      reply_to_message: withoutReply(asked),
      ...resultContent(result),
    };
    const inlineMessageId = registerInline(world, room, message.message_id);
    settle(world.state.guestQueries, id, store(world, room, message));
    return { inline_message_id: inlineMessageId };
  },
} satisfies Methods;

/** The message that an inline result becomes. */
export function resultContent(result: InlineQueryResult): Content {
  const fields = result as unknown as Record<string, unknown>;
  const content = fields["input_message_content"];
  const keyboard = readInlineMarkup(fields["reply_markup"]);
  const markup = keyboard && { reply_markup: keyboard };
  if (!isObject(content)) return { ...readCaption(fields), ...mediaContent(result), ...markup };
  if (content["message_text"] === undefined) return { ...otherContent(content), ...markup };
  const text = readText(content["message_text"], content["parse_mode"], content["entities"]);
  return { ...textContent(text, content["link_preview_options"]), ...markup };
}

/** A result that brings its own content: places and contacts as they are, files by what they are called. */
function mediaContent(result: InlineQueryResult): Content {
  if (result.type === "location" || result.type === "venue" || result.type === "contact") {
    return otherContent(result as unknown as Record<string, unknown>);
  }
  const name = "title" in result && typeof result.title === "string" ? result.title : result.type;
  return { document: { file_id: result.id, file_unique_id: result.id, file_name: name } };
}

function otherContent(fields: Record<string, unknown>): Content {
  const place = { latitude: Number(fields["latitude"]), longitude: Number(fields["longitude"]) };
  if (fields["phone_number"] !== undefined) {
    return { contact: { phone_number: string(fields["phone_number"]), first_name: string(fields["first_name"]) } };
  }
  if (fields["address"] === undefined) return { location: place };
  return { venue: { location: place, title: string(fields["title"]), address: string(fields["address"]) } };
}

function readResultId(result: unknown): string {
  const id = isObject(result) ? string(result["id"]) : "";
  const bytes = Buffer.byteLength(id);
  if (bytes < 1 || bytes > ID_LONGEST) throw badRequest("RESULT_ID_INVALID");
  return id;
}

function checkResult(result: unknown): InlineQueryResult {
  const unparsable = (what: string) => badRequest(`can't parse inline query result: ${what}`);
  if (!isObject(result)) throw unparsable("Inline query result must be an object");
  const type = string(result["type"]);
  if (!RESULT_TYPES.includes(type)) throw unparsable(`type "${type}" is unsupported for the inline query result`);
  const content = result["input_message_content"];
  if (type === "article" && string(result["title"]).trim() === "") throw unparsable(`Can't find field "title"`);
  if (type === "article" && !isObject(content)) throw unparsable("Input message content is not specified");
  if (isObject(content) && Object.keys(content).length === 0) throw unparsable(`Can't find field "message_text"`);
  try {
    resultContent(result as unknown as InlineQueryResult);
  } catch (error) {
    const markup = /^Bad Request: can't parse entities: (.*)/.exec((error as Refusal).message)?.[1];
    throw markup === undefined ? error : unparsable(`Can't parse entities: ${markup}`);
  }
  return result as unknown as InlineQueryResult;
}

function readButton(given: unknown): InlineQueryResultsButton | undefined {
  const button = object(given, "inline query results button");
  if (!button) return undefined;
  const parameter = button["start_parameter"];
  if (string(button["text"]) === "")
    throw badRequest("can't parse inline query results button: Can't find field \"text\"");
  if (parameter === undefined && !isObject(button["web_app"])) {
    throw badRequest("can't parse inline query results button: Exactly one action is allowed");
  }
  if (parameter === "") throw badRequest("START_PARAM_EMPTY");
  if (parameter !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(string(parameter)))
    throw badRequest("START_PARAM_INVALID");
  return button as unknown as InlineQueryResultsButton;
}

function isBotLink(url: string, username: string): boolean {
  const link =
    /^(?:https?:\/\/)?(?:t|telegram)\.me\/([A-Za-z0-9_]+)\?start=/i.exec(url) ??
    /^tg:\/\/resolve\?domain=([A-Za-z0-9_]+)/i.exec(url);
  return link?.[1]?.toLowerCase() === username.toLowerCase();
}
