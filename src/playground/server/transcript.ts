/** The messages of a chat, as everyone in it sees them. */
import type { Message } from "@grammyjs/types";
import { emit, type Room, type World } from "./world.ts";

/** Messages kept in a chat: enough for any test, and memory stays bounded under load. */
const MESSAGES_KEPT = 5_000;

/** Adds a message to its chat, or replaces the one of the same id, and tells the listeners. */
export function store(world: World, room: Room, message: Message): Message {
  const key = keyOf(message);
  const kind = room.messages.has(key) ? "edited" : "message";
  room.messages.set(key, message);
  if (room.messages.size > MESSAGES_KEPT) forget(room, room.messages.keys().next().value!);
  emit(world, { kind, message });
  return message;
}

/** Removes a message with all that hangs on it. */
export function forget(room: Room, key: number): void {
  room.messages.delete(key);
  room.keyboardMessages.delete(key);
  room.pinned = room.pinned.filter((id) => id !== key);
  for (const [place, { message_id }] of room.reactions) {
    if (message_id === key) room.reactions.delete(place);
  }
}

/** Under what a message stands in `Room.messages`. */
export function keyOf(message: Message): number {
  return message.ephemeral_message_id === undefined ? message.message_id : -message.ephemeral_message_id;
}

export function nextMessageId(room: Room): number {
  room.lastMessageId += 1;
  return room.lastMessageId;
}
