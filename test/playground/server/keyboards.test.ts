import { afterAll, beforeAll, expect, it } from "vitest";
import { AN, expectation, openStage, type Rule, type Stage } from "./support.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.say({ chat_id: AN, text: "/start" });
});
afterAll(() => stage.close());

/** A message with these inline buttons in one row. */
function buttons(...row: object[]): object {
  return { chat_id: AN, text: "a", reply_markup: { inline_keyboard: [row] } };
}

const UNPARSABLE = "Bad Request: can't parse inline keyboard button:";

const rules: Omit<Rule, "method">[] = [
  {
    rule: "data may have 64 bytes",
    source: "InlineKeyboardButton.callback_data: 1-64 bytes",
    given: buttons({ text: "a", callback_data: "x".repeat(64) }),
    expected: { reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "x".repeat(64) }]] } },
  },
  {
    rule: "data of 65 bytes is refused, though it has fewer characters",
    source: "InlineKeyboardButton.callback_data: 1-64 bytes",
    given: buttons({ text: "a", callback_data: `${"x".repeat(62)}ế` }),
    expected: "Bad Request: BUTTON_DATA_INVALID",
  },
  {
    rule: "a button does something",
    source: "InlineKeyboardButton: exactly one of the optional fields",
    given: buttons({ text: "a" }),
    expected: `${UNPARSABLE} Text buttons are unallowed in the inline keyboard`,
  },
  {
    rule: "empty data is nothing",
    source: "InlineKeyboardButton.callback_data: 1-64 bytes",
    given: buttons({ text: "a", callback_data: "" }),
    expected: `${UNPARSABLE} Text buttons are unallowed in the inline keyboard`,
  },
  {
    rule: "empty fields beside the one that counts are none",
    source: "InlineKeyboardButton; clients that leave no field out send them empty",
    given: buttons({ text: "a", url: "", callback_data: "b", web_app: null, switch_inline_query: "", pay: "" }),
    expected: { reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "b" }]] } },
  },
  {
    rule: "a button does one thing: an address before data",
    source: "InlineKeyboardButton; the Bot API server takes the first of url, callback_data …",
    given: buttons({ text: "a", callback_data: "b", url: "https://vnanet.vn" }),
    expected: { reply_markup: { inline_keyboard: [[{ text: "a", url: "https://vnanet.vn" }]] } },
  },
  {
    rule: "a button may be coloured",
    source: "InlineKeyboardButton.style: danger, success or primary",
    given: buttons({ text: "a", callback_data: "b", style: "Primary", icon_custom_emoji_id: "5368324170671202286" }),
    expected: {
      reply_markup: { inline_keyboard: [[{ style: "primary", icon_custom_emoji_id: "5368324170671202286" }]] },
    },
  },
  {
    rule: "in three colours",
    source: "InlineKeyboardButton.style: danger, success or primary",
    given: buttons({ text: "a", callback_data: "b", style: "pink" }),
    expected: `${UNPARSABLE} Invalid button style specified`,
  },
  {
    rule: "a colour is a word",
    source: "InlineKeyboardButton.style: String",
    given: buttons({ text: "a", callback_data: "b", style: null }),
    expected: `${UNPARSABLE} Field "style" must be of type String`,
  },
  {
    rule: "a key of a keyboard has the same colours",
    source: "KeyboardButton.style: danger, success or primary",
    given: { chat_id: AN, text: "a", reply_markup: { keyboard: [[{ text: "b", style: "pink" }]] } },
    expected: "Bad Request: can't parse keyboard button: Invalid button style specified",
  },
  {
    rule: "null is no markup",
    source: "sendMessage, reply_markup: an object",
    given: { chat_id: AN, text: "a", reply_markup: null },
    expected: "Bad Request: object expected as reply markup",
  },
  {
    rule: "a button is labelled",
    source: "InlineKeyboardButton.text",
    given: buttons({ callback_data: "b" }),
    expected: `${UNPARSABLE} Can't find field "text"`,
  },
  {
    rule: "a link is a link",
    source: "InlineKeyboardButton.url: HTTP or tg:// URL",
    given: buttons({ text: "a", url: "not-a-url" }),
    expected: "Bad Request: inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
  },
  {
    rule: "and of a protocol that clients open",
    source: "InlineKeyboardButton.url: HTTP or tg:// URL",
    given: buttons({ text: "a", url: "ftp://example.com" }),
    expected: "Bad Request: inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
  },
  {
    rule: "a link may point at a text",
    source: "InlineKeyboardButton.url",
    given: buttons({ text: "a", url: "https://vnanet.vn/tin#:~:text=Việt%20Nam" }),
    expected: { reply_markup: { inline_keyboard: [[{ url: "https://vnanet.vn/tin#:~:text=Việt%20Nam" }]] } },
  },
  {
    rule: "an inline query may be empty",
    source: "InlineKeyboardButton.switch_inline_query: may be empty",
    given: buttons({ text: "a", switch_inline_query: "" }),
    expected: { reply_markup: { inline_keyboard: [[{ switch_inline_query: "" }]] } },
  },
  {
    rule: "a copied text is not empty",
    source: "CopyTextButton.text: 1-256 characters",
    given: buttons({ text: "a", copy_text: { text: "" } }),
    expected: "Bad Request: BUTTON_COPY_TEXT_INVALID",
  },
  {
    rule: "a web app is reached safely",
    source: "WebAppInfo.url: an HTTPS URL",
    given: buttons({ text: "a", web_app: { url: "http://example.com" } }),
    expected:
      "Bad Request: inline keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed",
  },
  {
    rule: "only invoices are paid",
    source: "InlineKeyboardButton.pay: invoice messages only",
    given: buttons({ text: "a", pay: true }),
    expected: "Bad Request: BUTTON_TYPE_INVALID",
  },
  {
    rule: "a hundred buttons are enough",
    source: "InlineKeyboardMarkup, limit of clients and server",
    given: buttons(...Array.from({ length: 101 }, () => ({ text: "a", callback_data: "b" }))),
    expected: "Bad Request: REPLY_MARKUP_TOO_LONG",
  },
  {
    rule: "a keyboard is rows of buttons",
    source: "InlineKeyboardMarkup.inline_keyboard: Array of rows",
    given: { chat_id: AN, text: "a", reply_markup: { inline_keyboard: "b" } },
    expected: `Bad Request: can't parse reply keyboard markup: Field "inline_keyboard" must be of type Array`,
  },
  {
    rule: "markup that is no JSON is refused",
    source: "sendMessage, reply_markup: a JSON-serialized object",
    given: { chat_id: AN, text: "a", reply_markup: "{" },
    expected: "Bad Request: can't parse reply keyboard markup JSON object",
  },
  {
    rule: "markup may come as text",
    source: "making requests: objects of a form are JSON-serialized",
    given: { chat_id: AN, text: "a", reply_markup: `{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}` },
    expected: { reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "b" }]] } },
  },
];

it.each(rules)("$rule ($source)", async (rule) => {
  expect(await stage.call("sendMessage", rule.given)).toMatchObject(expectation({ method: "sendMessage", ...rule }));
});

it("shows a reply keyboard until it is removed", async () => {
  const keyboard = [[{ text: "Vàng" }, { text: "Bạc" }]];
  const shown = async () => (await stage.sim.state()).chats.find(({ chat }) => chat.id === AN)?.keyboard;
  const sent = await stage.result<object>("sendMessage", { chat_id: AN, text: "Chọn", reply_markup: { keyboard } });
  expect(sent).not.toHaveProperty("reply_markup");
  expect(await shown()).toEqual({ keyboard });
  await stage.result("sendMessage", { chat_id: AN, text: "Xong", reply_markup: { remove_keyboard: true } });
  expect(await shown()).toBeUndefined();
});
