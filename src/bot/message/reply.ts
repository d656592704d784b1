import { GrammyError } from "grammy";
import type { InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity } from "grammy/types";
import type { BotContext } from "../context.ts";
import type { Keyboard } from "./buttons.ts";
import { isLanguage, type Reader } from "./locale.ts";
import { messageOf, type RichText } from "./rich-text.ts";

/** A message of the bot: its text and the buttons below it. */
export interface Reply {
  readonly text: RichText | string;
  readonly keyboard?: Keyboard;
}

/** How a reply is sent beside its words. */
interface SendOptions {
  entities: MessageEntity[];
  link_preview_options: LinkPreviewOptions;
  reply_markup: InlineKeyboardMarkup;
}

/** Splits a reply into its words and everything else that Telegram takes with them. No previews: the quote is what counts. */
export function sendOptions({ text, keyboard = [] }: Reply): { text: string; options: SendOptions } {
  const message = messageOf(text);
  return {
    text: message.text,
    options: {
      entities: message.entities,
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: keyboard.filter((row) => row.length > 0) },
    },
  };
}

/**
 * Sends a reply into the chat and topic of the update, to the message `to`: quoted above it, but where it stands right there in
 * a private chat. What only the bot saw is answered so that only its writer sees it. Gives the sent message's id.
 */
export async function send(ctx: BotContext, reply: Reply, to = ctx.msgId): Promise<number> {
  if (ctx.message?.ephemeral_message_id !== undefined) {
    await sendPrivately(ctx, reply, ctx.message.from.id);
    return 0;
  }
  const { text, options } = sendOptions(reply);
  const sent = await ctx.reply(text, {
    ...options,
    ...(to && !ctx.isLatest(to) ? { reply_parameters: below(to) } : {}),
  });
  return sent.message_id;
}

/** Puts a reply in the place of one of the bot's messages in this chat. False where that one is gone. */
export async function editMessage(ctx: BotContext, messageId: number, reply: Reply): Promise<boolean> {
  const { text, options } = sendOptions(reply);
  try {
    await unlessDone(ctx.api.editMessageText(ctx.chat!.id, messageId, text, options));
    return true;
  } catch (error) {
    if (error instanceof GrammyError && error.description.includes("message to edit not found")) return false;
    throw error;
  }
}

/** An edit that was made already is made: the update may have been begun before the process died. */
async function unlessDone(edit: Promise<unknown>): Promise<void> {
  try {
    await edit;
  } catch (error) {
    if (!(error instanceof GrammyError) || !error.description.includes("message is not modified")) throw error;
  }
}

/** Sends a reply that only `receiver` sees, who asked in this update or tapped. */
export async function sendPrivately(ctx: BotContext, reply: Reply, receiver: number): Promise<void> {
  const { text, options } = sendOptions(reply);
  const question = ctx.message?.ephemeral_message_id;
  await ctx.reply(text, {
    ...options,
    ephemeral_message_parameters: {
      receiver_user_id: receiver,
      ...(ctx.callbackQuery && { callback_query_id: ctx.callbackQuery.id }),
    },
    ...(question !== undefined && { reply_parameters: { ephemeral_message_id: question } }),
  });
}

/** Puts a reply in the place of the message whose button was tapped. */
export async function replace(ctx: BotContext, reply: Reply): Promise<void> {
  const { text, options } = sendOptions(reply);
  const tapped = tappedPrivately(ctx);
  await unlessDone(
    tapped
      ? ctx.api.editEphemeralMessageText(tapped.chatId, tapped.receiver, tapped.id, text, options)
      : ctx.editMessageText(text, options),
  );
}

/** Changes the buttons of the message whose button was tapped. */
export async function replaceKeyboard(ctx: BotContext, keyboard: Keyboard): Promise<void> {
  const other = { reply_markup: { inline_keyboard: keyboard } };
  const tapped = tappedPrivately(ctx);
  await unlessDone(
    tapped
      ? ctx.api.editEphemeralMessageReplyMarkup(tapped.chatId, tapped.receiver, tapped.id, other)
      : ctx.editMessageReplyMarkup(other),
  );
}

/** The tapped message, where only the person who tapped sees it. */
export function tappedPrivately(ctx: BotContext): { chatId: number; receiver: number; id: number } | undefined {
  const { message, from } = ctx.callbackQuery ?? {};
  const id = message && "ephemeral_message_id" in message ? message.ephemeral_message_id : undefined;
  return message && from && id !== undefined ? { chatId: message.chat.id, receiver: from.id, id } : undefined;
}

/** Whether others see the tapped message, too. */
export function isShared(ctx: BotContext): boolean {
  return ctx.chat?.type !== "private" && tappedPrivately(ctx) === undefined;
}

/** Whom a message is for that others see, too: who reads the language in which it is `written`, whoever taps. Else who taps. */
export function readerOf(ctx: BotContext, written: string | undefined): Reader {
  if (!isShared(ctx) || written === undefined || !isLanguage(written)) return ctx;
  return { language: written, t: ctx.locales[written] };
}

function below(messageId: number): { message_id: number; allow_sending_without_reply: true } {
  return { message_id: messageId, allow_sending_without_reply: true };
}
