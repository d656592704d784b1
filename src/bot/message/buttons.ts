import type { CallbackQueryContext, Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { BotContext } from "../context.ts";
import type { Shape } from "./callback-data/shape.ts";

/** Rows of buttons below a message. */
export type Keyboard = InlineKeyboardButton[][];

/** How a client that knows styles colours a button; the others show it plain. */
export type Style = NonNullable<InlineKeyboardButton["style"]>;

/** A button that tells the bot `data`. */
export function tapButton<Data>(
  text: string,
  { pack }: Shape<Data>,
  data: NoInfer<Data>,
  style?: Style,
): InlineKeyboardButton {
  return { text, callback_data: pack(data), ...(style && { style }) };
}

/** Handles the taps on buttons of one shape. */
export function onTap<Data>(
  composer: Composer<BotContext>,
  { pattern, parse }: Shape<Data>,
  handle: (ctx: CallbackQueryContext<BotContext>, data: Data) => Promise<unknown>,
): void {
  composer.callbackQuery(pattern, async (ctx) => void (await handle(ctx, parse(ctx.callbackQuery.data)!)));
}
