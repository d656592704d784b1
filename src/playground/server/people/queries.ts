import type { CallbackQuery, InlineQuery, InlineQueryResult, Message } from "@grammyjs/types";
import { registerInline } from "../inline-messages.ts";
import { resultContent } from "../inline-results.ts";
import { awaitAnswer, newQueryId } from "../queries.ts";
import { SimRefusal } from "../refusal.ts";
import { withoutReply } from "../replies.ts";
import { isMember, privateRoom } from "../rooms.ts";
import type { CallbackAnswer, Choice, Click, GuestAsk, InlineAnswer, InlineAsk } from "../../client/sim.ts";
import { formatted } from "../text/formatted.ts";
import { nextMessageId, store } from "../transcript.ts";
import { now, push, type Room, type World } from "../world.ts";
import { tellBot } from "./audience.ts";
import { findSimRoom, requireInside } from "./chats.ts";
import { findMessage } from "./messages.ts";
import { findPerson } from "./users.ts";

/** How long clients wait for an inline answer and for the answer to a tap. */
const INLINE_TIMEOUT_MS = 10_000;
const TAP_TIMEOUT_MS = 15_000;
/** Characters of an inline query (InlineQuery, `query`). */
const QUERY_LONGEST = 256;

export async function askInline(world: World, given: InlineAsk): Promise<InlineAnswer> {
  if (!world.state.settings.inline_mode) throw new SimRefusal(400, "inline mode is off");
  const { user } = findPerson(world, given.from_id);
  if (given.query.length > QUERY_LONGEST) throw new SimRefusal(400, `query is longer than ${QUERY_LONGEST}`);
  const { query, offset = "", chat_type = "sender" } = given;
  const inlineQuery: InlineQuery = { id: newQueryId(), from: user, chat_type, query, offset };
  return awaitAnswer(world.state.inlineQueries, inlineQuery, INLINE_TIMEOUT_MS, () => {
    push(world, { inline_query: inlineQuery });
  });
}

/** The message comes from the person, via the bot; the bot sees it where it is in the chat. */
export function choose(world: World, given: Choice): Message {
  const { user } = findPerson(world, given.from_id);
  const room = given.chat_id === user.id ? privateRoom(world, user) : findSimRoom(world, given.chat_id);
  requireInside(room, user.id);
  const asked = world.state.inlineQueries.get(given.inline_query_id);
  const result = asked?.answer?.results.find(({ id }) => id === given.result_id);
  if (!asked || !result) throw new SimRefusal(400, "no answered inline query has this result");
  if (room.chat.type === "private") findPerson(world, user.id).started = true;
  const message = store(world, room, chosenMessage(world, room, given, result));
  const inlineMessageId = message.reply_markup && registerInline(world, room, message.message_id);
  if (world.state.settings.inline_feedback) {
    const chosen = { result_id: given.result_id, from: user, query: asked.query.query };
    push(world, {
      chosen_inline_result: { ...chosen, ...(inlineMessageId && { inline_message_id: inlineMessageId }) },
    });
  }
  tellBot(world, room, message);
  return message;
}

function chosenMessage(world: World, room: Room, given: Choice, result: InlineQueryResult): Message {
  const { user } = findPerson(world, given.from_id);
  const topic = given.message_thread_id;
  if (topic !== undefined && !room.topics.has(topic)) throw new SimRefusal(400, `there is no topic ${topic}`);
  return {
    message_id: nextMessageId(room),
    from: user,
    chat: room.chat,
    date: now(),
    ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true as const }),
    via_bot: world.bot,
    ...resultContent(world, result),
  };
}

export async function click(world: World, given: Click): Promise<CallbackAnswer> {
  const { user } = findPerson(world, given.from_id);
  const query: CallbackQuery = {
    id: newQueryId(),
    from: user,
    chat_instance: String(given.chat_id ?? given.inline_message_id),
    data: given.data,
    ...tapped(world, given),
  };
  return awaitAnswer(world.state.callbacks, query, TAP_TIMEOUT_MS, () => {
    push(world, { callback_query: query });
  });
}

/** A message of the bot comes with the query; one sent via the bot only by its inline id; a deleted one without content. */
function tapped(world: World, given: Click): Pick<CallbackQuery, "message" | "inline_message_id"> {
  if (given.inline_message_id !== undefined) {
    if (!world.state.inlineMessages.has(given.inline_message_id))
      throw new SimRefusal(400, "there is no such inline message");
    return { inline_message_id: given.inline_message_id };
  }
  const room = findSimRoom(world, given.chat_id);
  requireInside(room, given.from_id);
  const key = given.ephemeral_message_id === undefined ? (given.message_id ?? 0) : -given.ephemeral_message_id;
  const inlineId = room.inlineIds.get(key);
  if (inlineId !== undefined) return { inline_message_id: inlineId };
  const message = room.messages.get(key);
  if (message) return { message };
  if (key <= 0 || key > room.lastMessageId) throw new SimRefusal(400, "there never was such a message in this chat");
  return { message: { chat: room.chat, message_id: key, date: 0 } };
}

/** A mention of the bot in a chat that it is not in. The message appears at once, the bot's answer when it comes. */
export async function askGuest(world: World, given: GuestAsk): Promise<Message> {
  if (!world.state.settings.guest_mode) throw new SimRefusal(400, "guest mode is off");
  const room = findSimRoom(world, given.chat_id);
  const { user } = findPerson(world, given.from_id);
  requireInside(room, user.id);
  if (isMember(room, world.bot.id))
    throw new SimRefusal(400, "the bot is a member of this chat: write a plain message");
  const { text, entities } = formatted(given.text);
  const target = given.reply_to_message_id === undefined ? undefined : findMessage(room, given.reply_to_message_id);
  const message: Message = {
    message_id: nextMessageId(room),
    from: user,
    chat: room.chat,
    date: now(),
    ...(target && { reply_to_message: withoutReply(target) }),
    text,
    ...(entities.length > 0 && { entities }),
  };
  store(world, room, message);
  const query = { id: newQueryId(), message };
  return awaitAnswer(world.state.guestQueries, query, TAP_TIMEOUT_MS, () => {
    push(world, { guest_message: { ...message, guest_query_id: query.id } as never });
  });
}
