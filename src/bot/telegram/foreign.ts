import type { MiddlewareFn } from "grammy";
import type { Message, MessageEntity } from "grammy/types";
import type { BotContext } from "../context.ts";

/** What a message quotes in a block of its own. */
const QUOTES: readonly string[] = ["blockquote", "expandable_blockquote"];

/**
 * Only what somebody types themselves is a command. What they forward, what a bot wrote for them, what a channel posts and what
 * a message quotes was written by others: it keeps its words, and none of them is a command to anything that follows.
 */
export function onlyOwnCommands(): MiddlewareFn<BotContext> {
  return async ({ message, editedMessage, channelPost, editedChannelPost }, next) => {
    for (const each of [message, editedMessage]) if (each?.entities) each.entities = ownEntities(each);
    for (const each of [channelPost, editedChannelPost])
      if (each?.entities) each.entities = withoutCommands(each.entities);
    await next();
  };
}

/** Whether somebody else wrote the words of a message. */
export function isForeign({ forward_origin, via_bot, is_automatic_forward }: Message): boolean {
  return forward_origin !== undefined || via_bot !== undefined || is_automatic_forward === true;
}

function ownEntities(message: Message): MessageEntity[] {
  const { entities = [] } = message;
  if (isForeign(message)) return withoutCommands(entities);
  const quotes = entities.filter(({ type }) => QUOTES.includes(type));
  return quotes.length === 0
    ? entities
    : entities.filter((entity) => entity.type !== "bot_command" || !quotes.some((quote) => overlap(quote, entity)));
}

function withoutCommands(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.filter(({ type }) => type !== "bot_command");
}

function overlap(one: MessageEntity, other: MessageEntity): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
