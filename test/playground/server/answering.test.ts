import type { InlineQuery, Update } from "@grammyjs/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AN, expectation, openStage, TOKEN, type Rule, type Stage } from "./support.ts";

const GROUP = -1001;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.chat({ id: GROUP, type: "group", members: [AN] });
  await stage.sim.say({ chat_id: AN, text: "/start" });
});
afterAll(() => stage.close());

/** Confirms everything before, does something as a person, and returns the update that comes of it. */
async function nextUpdate(act: () => void): Promise<Update> {
  const [last] = await stage.result<Update[]>("getUpdates", { offset: -1 });
  act();
  const offset = last ? last.update_id + 1 : 0;
  const [update] = await stage.result<Update[]>("getUpdates", { offset, timeout: 5 });
  return update!;
}

async function ask(query: string, offset = "") {
  let answer!: Promise<object>;
  const { inline_query } = await nextUpdate(() => {
    answer = stage.sim.inline({ from_id: AN, query, offset, chat_type: "group" });
    answer.catch(() => undefined);
  });
  return { query: inline_query as InlineQuery, answer };
}

function article(id: string, more: object = {}): object {
  return { type: "article", id, title: "Bài", input_message_content: { message_text: "nội dung" }, ...more };
}
const keyboard = { inline_keyboard: [[{ text: "a", callback_data: "b" }]] };

const rules: Omit<Rule, "method">[] = [
  {
    rule: "fifty results are enough",
    source: "answerInlineQuery, results: no more than 50",
    given: { results: Array.from({ length: 51 }, (_, index) => article(String(index))) },
    expected: "Bad Request: RESULTS_TOO_MUCH",
  },
  {
    rule: "results differ by their ids",
    source: "InlineQueryResult.id: unique identifier",
    given: { results: [article("1"), article("1")] },
    expected: "Bad Request: RESULT_ID_DUPLICATE",
  },
  {
    rule: "an id has at most 64 bytes",
    source: "InlineQueryResult.id: 1-64 bytes",
    given: { results: [article(`${"x".repeat(62)}ế`)] },
    expected: "Bad Request: RESULT_ID_INVALID",
  },
  {
    rule: "an id is not empty",
    source: "InlineQueryResult.id: 1-64 bytes",
    given: { results: [article("")] },
    expected: "Bad Request: RESULT_ID_INVALID",
  },
  {
    rule: "an offset has at most 64 bytes",
    source: "answerInlineQuery, next_offset: can't exceed 64 bytes",
    given: { results: [], next_offset: "x".repeat(65) },
    expected: "Bad Request: NEXT_OFFSET_INVALID",
  },
  {
    rule: "a button's parameter is short and plain",
    source: "InlineQueryResultsButton.start_parameter: 1-64 of A-Z a-z 0-9 _ -",
    given: { results: [], button: { text: "Hỏi riêng", start_parameter: "có dấu" } },
    expected: "Bad Request: START_PARAM_INVALID",
  },
  {
    rule: "an article sends something",
    source: "InlineQueryResultArticle.input_message_content: required",
    given: { results: [{ type: "article", id: "1", title: "a" }] },
    expected: "Bad Request: can't parse inline query result: Input message content is not specified",
  },
  {
    rule: "and has a title",
    source: "InlineQueryResultArticle.title: required",
    given: { results: [article("1", { title: "" })] },
    expected: `Bad Request: can't parse inline query result: Can't find field "title"`,
  },
  {
    rule: "a result is of a known type",
    source: "InlineQueryResult: clients support 20 types",
    given: { results: [{ type: "poem", id: "1" }] },
    expected: `Bad Request: can't parse inline query result: type "poem" is unsupported for the inline query result`,
  },
  {
    rule: "what it sends can be parsed",
    source: "InputTextMessageContent.parse_mode",
    given: { results: [article("1", { input_message_content: { message_text: "<p>", parse_mode: "HTML" } })] },
    expected: `Bad Request: can't parse inline query result: Can't parse entities: Unsupported start tag "p" at byte offset 0`,
  },
  {
    rule: "a button's parameter is not empty",
    source: "InlineQueryResultsButton.start_parameter: 1-64 characters",
    given: { results: [], button: { text: "Hỏi riêng", start_parameter: "" } },
    expected: "Bad Request: START_PARAM_EMPTY",
  },
  {
    rule: "what it sends is not too long",
    source: "InputTextMessageContent.message_text: 1-4096 characters",
    given: { results: [article("1", { input_message_content: { message_text: "x".repeat(4097) } })] },
    expected: "Bad Request: message is too long",
  },
  {
    rule: "its keyboard is an inline one",
    source: "InlineQueryResultArticle.reply_markup: inline keyboard",
    given: { results: [article("1", { reply_markup: { keyboard: [["a"]] } })] },
    expected: "Bad Request: inline keyboard expected",
  },
  {
    rule: "a query that was never asked is not answered",
    source: "answerInlineQuery, inline_query_id: of the answered query",
    given: { inline_query_id: "1", results: [] },
    expected: "Bad Request: query is too old and response timeout expired or query ID is invalid",
  },
];

it.each(rules)("answerInlineQuery: $rule ($source)", async (rule) => {
  const { query } = await ask("Baku");
  const answer = await stage.call("answerInlineQuery", { inline_query_id: query.id, ...rule.given });
  expect(answer).toMatchObject(expectation({ method: "answerInlineQuery", ...rule }));
});

it("hands the answer to the person and pages by the bot's offset", async () => {
  const { query, answer } = await ask("Baku");
  expect(query).toMatchObject({ from: { id: AN }, query: "Baku", offset: "", chat_type: "group" });
  const given = { inline_query_id: query.id, results: [article("1")], cache_time: 5, next_offset: "20" };
  await stage.result("answerInlineQuery", given);
  expect(await answer).toEqual(given);
  expect((await ask("Baku", "20")).query.offset).toBe("20");
});

it("takes one answer to a query", async () => {
  const { query } = await ask("Baku");
  const given = { inline_query_id: query.id, results: [] };
  expect(await stage.call("answerInlineQuery", given)).toMatchObject({ ok: true });
  expect(await stage.call("answerInlineQuery", given)).toMatchObject({ ok: false, error_code: 400 });
});

it("sends a chosen result via the bot, which hears of both and can edit the message", async () => {
  const { query } = await ask("Baku");
  await stage.result("answerInlineQuery", {
    inline_query_id: query.id,
    results: [article("1", { reply_markup: keyboard })],
  });
  const choice = { from_id: AN, inline_query_id: query.id, result_id: "1", chat_id: GROUP };
  const { chosen_inline_result: chosen } = await nextUpdate(() => void stage.sim.choose(choice));
  expect(chosen).toMatchObject({ result_id: "1", query: "Baku", inline_message_id: expect.any(String) as string });
  const echo = (await stage.result<Update[]>("getUpdates")).at(-1)!.message!;
  expect(echo).toMatchObject({ text: "nội dung", from: { id: AN }, via_bot: { username: "trichdan_bot" } });

  const inline = { inline_message_id: chosen!.inline_message_id };
  expect(await stage.call("editMessageText", { ...inline, text: "đã sửa" })).toEqual({ ok: true, result: true });
  expect((await stage.sim.messages(GROUP)).at(-1)).toMatchObject({ text: "đã sửa" });

  let tap!: Promise<object>;
  const click = { chat_id: GROUP, message_id: echo.message_id, from_id: AN, data: "b" };
  const { callback_query } = await nextUpdate(() => {
    tap = stage.sim.click(click);
  });
  expect(callback_query).toMatchObject({ ...inline, data: "b" });
  expect(callback_query).not.toHaveProperty("message");
  await stage.result("answerCallbackQuery", { callback_query_id: callback_query!.id });
  await tap;
});

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
/** Ids of files that the bot has. */
const files = { document: "", photo: "" };

beforeAll(async () => {
  const text = { file_name: "bai.txt", mime_type: "text/plain", base64: Buffer.from("Bài").toString("base64") };
  files.document = (await stage.sim.say({ chat_id: AN, document: text })).document!.file_id;
  files.photo = (await stage.sim.say({ chat_id: AN, photo: { base64: PNG } })).photo![0]!.file_id;
});

/** Answers an inline query with this result, chooses it, and returns the message that comes of it. */
async function sendChosen(result: object) {
  const { query } = await ask("Baku");
  await stage.result("answerInlineQuery", { inline_query_id: query.id, results: [result] });
  return stage.sim.choose({ from_id: AN, inline_query_id: query.id, result_id: "7", chat_id: GROUP });
}

const URL_FILE = { file_id: expect.stringMatching(/^[\w-]{43}$/) as string };

it.each([
  [
    () => ({ type: "document", document_file_id: files.document, title: "a" }),
    () => ({ document: { file_id: files.document, file_name: "bai.txt", file_size: 4 } }),
  ],
  [
    () => ({ type: "Photo", photo_file_id: files.photo, caption: "*a*", parse_mode: "Markdown" }),
    () => ({ photo: [{ file_id: files.photo, width: 1, height: 1 }], caption: "a" }),
  ],
  [
    () => ({ type: "photo", photo_url: "https://a.vn/b.jpg", photo_width: 9, photo_height: 7 }),
    () => ({ photo: [{ ...URL_FILE, width: 9, height: 7 }] }),
  ],
  [
    () => ({ type: "document", document_url: "https://a.vn/b.pdf?c", mime_type: "application/pdf", title: "a" }),
    () => ({ document: { ...URL_FILE, file_name: "b.pdf", mime_type: "application/pdf" } }),
  ],
  [
    () => ({ type: "gif", gif_url: "https://a.vn/b.gif" }),
    () => ({ animation: { ...URL_FILE, mime_type: "image/gif" }, document: URL_FILE }),
  ],
  [() => ({ type: "mpeg4_gif", mpeg4_file_id: "f" }), () => ({ animation: { file_id: "f" } })],
  [
    () => ({ type: "video", video_url: "https://a.vn/b", mime_type: "video/mp4", title: "a", video_duration: 3 }),
    () => ({ video: { duration: 3 } }),
  ],
  [
    () => ({ type: "audio", audio_url: "https://a.vn/b", title: "a", performer: "b" }),
    () => ({ audio: { title: "a", performer: "b" } }),
  ],
  [() => ({ type: "voice", voice_file_id: "v", title: "a" }), () => ({ voice: { file_id: "v" } })],
  [() => ({ type: "sticker", sticker_file_id: "s" }), () => ({ sticker: { file_id: "s" } })],
  [() => ({ type: "game", game_short_name: "g" }), () => ({ game: { title: "g" } })],
  [() => ({ type: "venue", latitude: 1, longitude: 2, title: "a", address: "b" }), () => ({ venue: { address: "b" } })],
  [() => article("x"), () => ({ text: "nội dung" })],
])("a chosen result keeps its kind and its file, and its id may be a number: %#", async (given, expected) => {
  expect(await sendChosen({ ...given(), id: 7 })).toMatchObject({
    ...expected(),
    via_bot: { username: "trichdan_bot" },
  });
});

it("opens the file of a chosen document", async () => {
  const { document } = await sendChosen({ type: "document", id: "7", document_file_id: files.document, title: "a" });
  const { file_path } = await stage.result<{ file_path: string }>("getFile", { file_id: document!.file_id });
  expect(await (await fetch(`${stage.url}/file/bot${TOKEN}/${file_path}`)).text()).toBe("Bài");
});

it.each([
  [{ type: "document", document_url: "https://a.vn/b.pdf", title: "a" }, `Can't find field "mime_type"`],
  [{ type: "document", title: "a" }, `Can't find field "document_file_id"`],
  [{ type: "video", video_url: "https://a.vn/b", title: "a" }, `Can't find field "mime_type"`],
  [{ type: "photo" }, `Can't find field "photo_file_id"`],
  [{ type: "audio", audio_url: "https://a.vn/b" }, `Can't find field "title"`],
  [{ type: "venue", latitude: 1, longitude: 2, title: "a" }, `Can't find field "address"`],
  [{ type: "poem" }, `type "poem" is unsupported for the inline query result`],
])("refuses the result %j", async (result, why) => {
  const { query } = await ask("Baku");
  const answer = await stage.call("answerInlineQuery", {
    inline_query_id: query.id,
    results: [{ ...result, id: "7" }],
  });
  expect(answer.description).toBe(`Bad Request: can't parse inline query result: ${why}`);
});

it("refuses the id of a file that is not there", async () => {
  const { query } = await ask("Baku");
  const results = [{ type: "photo", id: "7", photo_file_id: files.document }];
  expect(await stage.call("answerInlineQuery", { inline_query_id: query.id, results })).toMatchObject({
    description: "Bad Request: wrong file identifier/HTTP URL specified",
  });
});

it("gives no inline id to a message without keyboard", async () => {
  const { query } = await ask("Baku");
  await stage.result("answerInlineQuery", { inline_query_id: query.id, results: [article("1")] });
  const choice = { from_id: AN, inline_query_id: query.id, result_id: "1", chat_id: GROUP };
  const { chosen_inline_result } = await nextUpdate(() => void stage.sim.choose(choice));
  expect(chosen_inline_result).not.toHaveProperty("inline_message_id");
});

it("does not ask a bot whose inline mode is off", async () => {
  await stage.sim.settings({ inline_mode: false });
  await expect(stage.sim.inline({ from_id: AN, query: "a" })).rejects.toThrow("inline mode is off");
  await stage.sim.settings({ inline_mode: true });
});

it("hands the answer to a tap to the person", async () => {
  const { message_id } = await stage.result<{ message_id: number }>("sendMessage", {
    chat_id: AN,
    text: "a",
    reply_markup: keyboard,
  });
  let tap!: Promise<object>;
  const { callback_query } = await nextUpdate(() => {
    tap = stage.sim.click({ chat_id: AN, message_id, from_id: AN, data: "b" });
  });
  expect(callback_query).toMatchObject({ from: { id: AN }, data: "b", message: { message_id, text: "a" } });
  const tooLong = { callback_query_id: callback_query!.id, text: "x".repeat(201) };
  expect(await stage.call("answerCallbackQuery", tooLong)).toMatchObject({
    description: "Bad Request: MESSAGE_TOO_LONG",
  });
  const answer = { callback_query_id: callback_query!.id, text: "Cảm ơn", show_alert: true };
  await stage.result("answerCallbackQuery", answer);
  expect(await tap).toEqual(answer);
  expect(await stage.call("answerCallbackQuery", answer)).toMatchObject({ error_code: 400 });
});

it("brings a tap on a deleted message without its content", async () => {
  const { message_id } = await stage.result<{ message_id: number }>("sendMessage", {
    chat_id: AN,
    text: "a",
    reply_markup: keyboard,
  });
  await stage.result("deleteMessage", { chat_id: AN, message_id });
  let tap!: Promise<object>;
  const { callback_query } = await nextUpdate(() => {
    tap = stage.sim.click({ chat_id: AN, message_id, from_id: AN, data: "b" });
  });
  expect(callback_query!.message).toEqual({ chat: expect.objectContaining({ id: AN }) as object, message_id, date: 0 });
  await stage.result("answerCallbackQuery", { callback_query_id: callback_query!.id });
  await tap;
});
