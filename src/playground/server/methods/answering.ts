import type { InlineQueryResultsButton, Message } from "@grammyjs/types";
import { readResult, readResultId, resultContent } from "../inline-results.ts";
import { defined, flag, integer, isObject, list, object, string } from "../parameters.ts";
import { settle, takeOpen } from "../queries.ts";
import { badRequest } from "../refusal.ts";
import { withoutReply } from "../replies.ts";
import type { CallbackAnswer, InlineAnswer } from "../../client/sim.ts";
import { nextMessageId, store } from "../transcript.ts";
import { emit, now } from "../world.ts";
import { registerInline } from "../inline-messages.ts";
import type { Methods } from "./method.ts";

/** Results of one answer; bytes of an offset (answerInlineQuery). */
const RESULTS_MOST = 50;
const OFFSET_LONGEST = 64;
/** Characters of a callback answer (answerCallbackQuery, `text`). */
const NOTICE_LONGEST = 200;

const NO_RESULT = "can't parse inline query result: Inline query result must be an object";
const NO_BUTTON = "can't parse inline query results button: InlineQueryResultsButton must be an Object";

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
    const results = listed.map((result) => readResult(world, result));
    const id = string(given.inline_query_id);
    const { query } = takeOpen(world.state.inlineQueries, id);
    if (results.length > RESULTS_MOST) throw badRequest("RESULTS_TOO_MUCH");
    if (new Set(ids).size < ids.length) throw badRequest("RESULT_ID_DUPLICATE");
    if (Buffer.byteLength(nextOffset) > OFFSET_LONGEST) throw badRequest("NEXT_OFFSET_INVALID");
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
    const result = readResult(world, object(given.result, "inline query result", NO_RESULT));
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
      ...resultContent(world, result),
    };
    const inlineMessageId = registerInline(world, room, message.message_id);
    settle(world.state.guestQueries, id, store(world, room, message));
    return { inline_message_id: inlineMessageId };
  },
} satisfies Methods;

function readButton(given: unknown): InlineQueryResultsButton | undefined {
  const button = object(given, "inline query results button", NO_BUTTON);
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
