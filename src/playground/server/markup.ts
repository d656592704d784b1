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
/** What a button may do, in the order in which Telegram looks for it. */
const ACTIONS = [
  "url",
  "callback_data",
  "callback_game",
  "pay",
  "switch_inline_query",
  "switch_inline_query_chosen_chat",
  "switch_inline_query_current_chat",
  "login_url",
  "web_app",
  "copy_text",
  "disabled",
] as const;
type Action = (typeof ACTIONS)[number];
const STYLES: readonly string[] = ["danger", "success", "primary"];

/** Throws Telegram's refusal of a keyboard that it does not take. An empty inline keyboard is none. */
export function readMarkup(given: unknown): Markup {
  const markup = object(given, "reply keyboard markup", "object expected as reply markup");
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
  const style = readStyle(given["style"], "inline keyboard button");
  const action = actionOf(given);
  if (!action) throw unparsable("Text buttons are unallowed in the inline keyboard");
  checkAction(action, given[action]);
  const icon = string(given["icon_custom_emoji_id"]);
  const look = { ...(style && { style }), ...(icon && { icon_custom_emoji_id: icon }) };
  return { text: string(given["text"]), ...look, [action]: given[action] } as unknown as InlineKeyboardButton;
}

/** The first action that is not empty; an inline query may be. */
function actionOf(given: Record<string, unknown>): Action | undefined {
  const isEmpty = (action: Action) => ["", null, undefined].includes(given[action] as "");
  const mayBeEmpty = (action: Action) => action.startsWith("switch_inline_query") && given[action] === "";
  return ACTIONS.find((action) => !isEmpty(action)) ?? ACTIONS.find(mayBeEmpty);
}

function readStyle(given: unknown, what: string): string | undefined {
  if (given === undefined || given === "") return undefined;
  if (typeof given !== "string") throw badRequest(`can't parse ${what}: Field "style" must be of type String`);
  const style = given.toLowerCase();
  if (!STYLES.includes(style)) throw badRequest(`can't parse ${what}: Invalid button style specified`);
  return style;
}

function checkAction(action: Action, value: unknown): void {
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
      if (!isObject(button)) return { text };
      if (button["web_app"] !== undefined) checkWebApp(button["web_app"], "keyboard button");
      const { style: given, ...rest } = button;
      const style = readStyle(given, "keyboard button") as "primary" | undefined;
      return { ...rest, text, ...(style && { style }) };
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
