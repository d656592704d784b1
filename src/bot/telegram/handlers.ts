import { Composer, type Middleware, type MiddlewareFn } from "grammy";
import type { BotContext } from "../context.ts";

/**
 * Handlers of commands, buttons, files and events. A message in plain words passes them all in one step: grammY would
 * ask dozens of them in turn, and made a quarter of all objects while questions were answered doing so.
 */
export function besideWords(...handlers: Middleware<BotContext>[]): MiddlewareFn<BotContext> {
  const handle = new Composer<BotContext>(...handlers).middleware();
  return (ctx, next) => (isInPlainWords(ctx) ? next() : handle(ctx, next));
}

/** A text without a command in it. */
function isInPlainWords({ message }: BotContext): boolean {
  return message?.text !== undefined && !message.entities?.some(({ type }) => type === "bot_command");
}
