/** Which messages of a group the bot gets to see (privacy mode). */
import type { Message, MessageEntity } from "@grammyjs/types";
import { isAdmin, isMember } from "../rooms.ts";
import { textOf } from "../replies.ts";
import { push, type Room, type World } from "../world.ts";

/** Queues the message, or its edit, for the bot where it may see it. */
export function tellBot(world: World, room: Room, message: Message, isEdit = false): void {
  if (!reachesBot(world, room, message)) return;
  if (room.chat.type === "channel")
    push(world, (isEdit ? { edited_channel_post: message } : { channel_post: message }) as never);
  else push(world, (isEdit ? { edited_message: message } : { message }) as never);
}

function reachesBot(world: World, room: Room, message: Message): boolean {
  const { bot, state } = world;
  if (room.chat.type === "private") return state.people.get(room.chat.id)?.blocked === false;
  if (!isMember(room, bot.id)) return false;
  if (message.ephemeral_message_id !== undefined) return true;
  if (message.via_bot?.id === bot.id) return true;
  const isFromBot = message.from?.is_bot === true && message.sender_chat === undefined;
  if (isFromBot) return false;
  if (!state.settings.privacy_mode || isAdmin(room, bot.id) || room.chat.type === "channel") return true;
  return isAddressed(world, message);
}

/** Commands to it or to no bot in particular, replies to it, and perhaps mentions of it. */
function isAddressed(world: World, message: Message): boolean {
  const { bot, state } = world;
  if (message.reply_to_message?.from?.id === bot.id) return true;
  const { text, entities } = textOf(message);
  const name = bot.username.toLowerCase();
  const written = (entity: MessageEntity) => text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
  return entities.some((entity) => {
    if (entity.type === "bot_command") {
      const [, addressee] = written(entity).split("@");
      return addressee === undefined || addressee === name;
    }
    return state.settings.mentions_in_privacy_mode && entity.type === "mention" && written(entity) === `@${name}`;
  });
}
