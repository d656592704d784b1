import type { Chat, Message } from "@grammyjs/types";
import { PEOPLE } from "../client/cast.ts";
import type { SimChat, SimState, SimUser } from "../client/sim.ts";
import type { Words } from "./words.ts";
import type { World } from "./world.ts";

/** What the middle of the page shows: a chat, or one topic of a forum. */
export interface Place {
  readonly chatId: number;
  /** The topic; undefined is a forum's general topic, or a chat without topics. */
  readonly threadId?: number | undefined;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.chatId === b.chatId && a.threadId === b.threadId;
}

/** A text key for maps by place. */
export function placeKey({ chatId, threadId }: Place): string {
  return `${chatId}/${threadId ?? ""}`;
}

/** Every place in the order of the list: a private chat for each person, then groups, a forum followed by its topics. */
export function placesOf(state: SimState): Place[] {
  const order = (chat: Chat) => PEOPLE.findIndex(({ id }) => id === chat.id);
  const privates = state.chats
    .filter(({ chat }) => chat.type === "private")
    .sort((a, b) => order(a.chat) - order(b.chat));
  const groups = state.chats.filter(({ chat }) => chat.type !== "private");
  return [...privates, ...groups].flatMap(({ chat, topics }) => [
    { chatId: chat.id },
    ...topics.map((topic) => ({ chatId: chat.id, threadId: topic.message_thread_id })),
  ]);
}

export function chatAt(state: SimState, place: Place): SimChat | undefined {
  return state.chats.find(({ chat }) => chat.id === place.chatId);
}

/** The people who can write in a chat: the one of a private chat, or a group's members. */
export function speakersIn(state: SimState, { chat, members }: SimChat): SimUser[] {
  if (chat.type === "private") return state.users.filter(({ id }) => id === chat.id);
  const inside = new Set(
    members.filter(({ status }) => status !== "left" && status !== "kicked").map(({ user }) => user.id),
  );
  return state.users.filter(({ id, is_bot }) => inside.has(id) && !is_bot);
}

/** Whether the bot is in a chat; it always is in a private one. */
export function isBotIn({ bot }: SimState, { chat, members }: SimChat): boolean {
  const status = members.find(({ user }) => user.id === bot.id)?.status ?? "left";
  return chat.type === "private" || (status !== "left" && status !== "kicked");
}

/** What a place is called: the bot in a private chat, a topic's or a group's own name elsewhere. */
export function placeTitle(state: SimState, place: Place, words: Words): string {
  const entry = chatAt(state, place);
  if (!entry) return "";
  if (place.threadId !== undefined) {
    return entry.topics.find(({ message_thread_id }) => message_thread_id === place.threadId)?.name ?? words.general;
  }
  return entry.chat.type === "private" ? state.bot.first_name : (entry.chat.title ?? "");
}

/** The messages that a person sees in a place: ephemeral ones only where they are theirs. */
export function messagesAt(world: World, place: Place, personId: number): readonly Message[] {
  return (world.messages.get(place.chatId) ?? []).filter(
    (message) => threadOf(message) === place.threadId && isVisibleTo(message, personId),
  );
}

/** A plain reply in a group also carries a thread id; only a topic's message belongs to a topic. */
function threadOf(message: Message): number | undefined {
  return message.is_topic_message ? message.message_thread_id : undefined;
}

function isVisibleTo(message: Message, personId: number): boolean {
  if (message.ephemeral_message_id === undefined) return true;
  return message.receiver_user?.id === personId || message.from?.id === personId;
}
