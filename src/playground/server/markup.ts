/** The `reply_markup` parameter: what Telegram takes as a keyboard. */
import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "@grammyjs/types";
import { flag, isObject, object, string } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import { checkUrl } from "./text/url.ts";

export interface Markup {
  /** Stays with the message. */
  readonly inline?: InlineKeyboardMarkup;
  /** Goes to the person's input field. */
  readonly reply?: ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;
}

/** Buttons under one message. */
const BUTTONS_MOST = 100;
const ACTIONS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "disabled",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
] as const;
const STYLES: readonly string[] = ["", "danger", "success", "primary"];

/** Throws Telegram's refusal of a keyboard that it does not take. An empty inline keyboard is none. */
export function readMarkup(given: unknown): Markup {
  const markup = object(given, "reply keyboard markup");
  if (!markup) return {};
  if (markup["inline_keyboard"] !== undefined) {
    const inline = readInlineKeyboard(markup);
    return inline ? { inline } : {};
  }
  if (markup["keyboard"] !== undefined) return { reply: readKeyboard(markup) };
  if (flag(markup["remove_keyboard"])) return { reply: { remove_keyboard: true } };
  if (flag(markup["force_reply"])) return { reply: { ...(markup as object), force_reply: true } };
  return {};
}

/** For messages that can carry an inline keyboard alone: edits and inline results. */
export function readInlineMarkup(given: unknown): InlineKeyboardMarkup | undefined {
  const { inline, reply } = readMarkup(given);
  if (reply) throw badRequest("inline keyboard expected");
  return inline;
}

function readInlineKeyboard(markup: Record<string, unknown>): InlineKeyboardMarkup | undefined {
  const rows = readRows(markup["inline_keyboard"], "inline_keyboard");
  const keyboard = rows.map((row) => row.map(readInlineButton)).filter((row) => row.length > 0);
  if (keyboard.flat().length > BUTTONS_MOST) throw badRequest("REPLY_MARKUP_TOO_LONG");
  return keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined;
}

function readInlineButton(given: unknown): InlineKeyboardButton {
  const unparsable = (what: string) => badRequest(`can't parse inline keyboard button: ${what}`);
  if (!isObject(given)) throw unparsable("InlineKeyboardButton must be an Object");
  if (given["text"] === undefined) throw unparsable(`Can't find field "text"`);
  if (string(given["text"]).trim() === "") throw badRequest("BUTTON_TEXT_INVALID");
  if (!STYLES.includes(string(given["style"]))) throw unparsable("Invalid button style specified");
  const [action, ...others] = ACTIONS.filter((each) => given[each] !== undefined);
  if (!action || (action === "callback_data" && given[action] === "")) {
    throw unparsable("Text buttons are unallowed in the inline keyboard");
  }
  if (others.length > 0) throw unparsable(`Exactly one action is allowed, found ${[action, ...others].join(" and ")}`);
  checkAction(action, given[action]);
  return given as unknown as InlineKeyboardButton;
}

function checkAction(action: (typeof ACTIONS)[number], value: unknown): void {
  const text = string(value);
  switch (action) {
    case "callback_data":
      if (Buffer.byteLength(text) > 64 || text === "") throw badRequest("BUTTON_DATA_INVALID");
      break;
    case "url":
      checkUrl(text, "inline keyboard button URL");
      break;
    case "web_app":
      checkWebApp(value, "inline keyboard button");
      break;
    case "login_url":
      checkUrl(string(isObject(value) ? value["url"] : ""), "inline keyboard button login URL");
      break;
    case "copy_text": {
      const copied = isObject(value) ? string(value["text"]) : "";
      if (copied === "" || copied.length > 256) throw badRequest("BUTTON_COPY_TEXT_INVALID");
      break;
    }
    case "switch_inline_query":
    case "switch_inline_query_current_chat":
      if (typeof value !== "string")
        throw badRequest(`can't parse inline keyboard button: Field "${action}" must be of type String`);
      break;
    case "callback_game":
    case "pay":
      throw badRequest("BUTTON_TYPE_INVALID");
    case "disabled":
    case "switch_inline_query_chosen_chat":
      if (!isObject(value))
        throw badRequest(`can't parse inline keyboard button: Field "${action}" must be of type Object`);
  }
}

function readKeyboard(markup: Record<string, unknown>): ReplyKeyboardMarkup {
  const keyboard = readRows(markup["keyboard"], "keyboard").map((row) =>
    row.map((button) => {
      const text = isObject(button) ? string(button["text"]) : string(button);
      if (text === "") throw badRequest("can't parse keyboard button: Can't find field \"text\"");
      if (isObject(button) && button["web_app"] !== undefined) checkWebApp(button["web_app"], "keyboard button");
      return isObject(button) ? { ...button, text } : { text };
    }),
  );
  if (string(markup["input_field_placeholder"]).length > 64) throw badRequest("REPLY_MARKUP_INVALID");
  return { ...(markup as object), keyboard };
}

function checkWebApp(value: unknown, what: string): void {
  const url = isObject(value) ? string(value["url"]) : "";
  if (!/^https:\/\/[^/]+\.[^/]+/i.test(url)) {
    throw badRequest(`${what} Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
}

function readRows(value: unknown, field: string): unknown[][] {
  if (!Array.isArray(value))
    throw badRequest(`can't parse reply keyboard markup: Field "${field}" must be of type Array`);
  return value.map((row: unknown) => {
    if (!Array.isArray(row))
      throw badRequest(`can't parse reply keyboard markup: Field "${field}" must be an Array of Arrays`);
    return row as unknown[];
  });
}
