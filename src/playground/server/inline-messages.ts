import { randomBytes } from "node:crypto";
import type { Room, World } from "./world.ts";

/** Inline messages that stay editable; the oldest are forgotten first. */
const KEPT = 20_000;

/** Gives a message that was sent via the bot the id under which the bot can edit it. */
export function registerInline(world: World, room: Room, messageId: number): string {
  const { inlineMessages } = world.state;
  const id = randomBytes(18).toString("base64url");
  inlineMessages.set(id, { room, key: messageId });
  room.inlineIds.set(messageId, id);
  if (inlineMessages.size > KEPT) forgetOldest(inlineMessages);
  return id;
}

function forgetOldest(inlineMessages: World["state"]["inlineMessages"]): void {
  const [id, { room, key }] = inlineMessages.entries().next().value!;
  inlineMessages.delete(id);
  room.inlineIds.delete(key);
}
