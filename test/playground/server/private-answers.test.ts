import type { Message, Update } from "@grammyjs/types";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AN, BINH, openStage, type Stage } from "./support.ts";

const GROUP = -1001000000001;
const ELSEWHERE = -1001000000009;
let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  for (const [id, first_name] of [
    [AN, "An"],
    [BINH, "Bình"],
  ] as const)
    await stage.sim.user({ id, first_name });
  await stage.sim.chat({ id: GROUP, type: "supergroup", title: "Nhóm", members: [AN, BINH] });
  await stage.sim.chat({ id: ELSEWHERE, type: "supergroup", title: "Nơi khác", members: [AN], bot: "left" });
  await stage.result("getUpdates", { offset: -1 });
});
afterEach(() => stage.close());

const ephemeral = (more: object = {}) => ({
  chat_id: GROUP,
  text: "riêng cho An",
  ephemeral_message_parameters: { receiver_user_id: AN },
  ...more,
});
const lastUpdate = async () => (await stage.result<Update[]>("getUpdates", { timeout: 5, offset: -1 })).at(-1)!;

it("lets an administrator send one member what nobody else sees", async () => {
  const { bot } = await stage.sim.state();
  await stage.sim.member({ chat_id: GROUP, user_id: bot.id, status: "administrator" });
  const message = await stage.result<Message>("sendMessage", ephemeral());
  expect(message).toMatchObject({ message_id: 0, ephemeral_message_id: 1, receiver_user: { id: AN } });
  const place = { chat_id: GROUP, receiver_user_id: AN, ephemeral_message_id: 1 };
  expect(await stage.result("editEphemeralMessageText", { ...place, text: "đã sửa" })).toBe(true);
  expect((await stage.sim.messages(GROUP)).at(-1)).toMatchObject({ ephemeral_message_id: 1, text: "đã sửa" });
  const other = { ...place, receiver_user_id: BINH, text: "a" };
  expect(await stage.call("editEphemeralMessageText", other)).toMatchObject({
    description: "Bad Request: message to edit not found",
  });
  expect(await stage.result("deleteEphemeralMessage", place)).toBe(true);
  expect((await stage.sim.messages(GROUP)).some(({ text }) => text === "đã sửa")).toBe(false);
});

it("lets another bot do so only after a tap or in answer to an ephemeral message", async () => {
  expect(await stage.call("sendMessage", ephemeral())).toMatchObject({
    description: "Bad Request: not enough rights to send ephemeral messages to the chat",
  });
  const question = await stage.sim.say({ chat_id: GROUP, from_id: AN, text: "/ask", ephemeral: true });
  expect(question).toMatchObject({ message_id: 0, receiver_user: { is_bot: true } });
  expect((await lastUpdate()).message).toMatchObject({ ephemeral_message_id: question.ephemeral_message_id });
  const answer = { reply_parameters: { ephemeral_message_id: question.ephemeral_message_id } };
  expect(await stage.call("sendMessage", ephemeral(answer))).toMatchObject({ ok: true });
  expect(await stage.call("sendMessage", { chat_id: GROUP, text: "a", ...answer })).toMatchObject({ ok: false });

  const keyboard = { inline_keyboard: [[{ text: "Xem", callback_data: "x" }]] };
  const { message_id } = await stage.result<Message>("sendMessage", {
    chat_id: GROUP,
    text: "a",
    reply_markup: keyboard,
  });
  const tap = stage.sim.click({ chat_id: GROUP, message_id, from_id: AN, data: "x" });
  const { callback_query } = await lastUpdate();
  const tapped = { receiver_user_id: AN, callback_query_id: callback_query!.id };
  expect(await stage.call("sendMessage", ephemeral({ ephemeral_message_parameters: tapped }))).toMatchObject({
    ok: true,
  });
  const stranger = { ...tapped, receiver_user_id: BINH };
  expect(await stage.call("sendMessage", ephemeral({ ephemeral_message_parameters: stranger }))).toMatchObject({
    ok: false,
  });
  await stage.result("answerCallbackQuery", { callback_query_id: callback_query!.id });
  await tap;
});

it("makes a command ephemeral that the bot marked so", async () => {
  const commands = [{ command: "ask", description: "Hỏi", is_ephemeral: true }];
  await stage.result("setMyCommands", { commands: [...commands, { command: "help", description: "Trợ giúp" }] });
  const say = (text: string) => stage.sim.say({ chat_id: GROUP, from_id: AN, text });
  expect(await say("/ask@trichdan_bot ai?")).toMatchObject({ message_id: 0, ephemeral_message_id: 1 });
  expect(await say("/help")).not.toHaveProperty("ephemeral_message_id");
  expect(await say("/ask@other_bot ai?")).not.toHaveProperty("ephemeral_message_id");
});

it("knows them in groups alone", async () => {
  await stage.sim.say({ chat_id: AN, text: "/start" });
  expect(await stage.call("sendMessage", ephemeral({ chat_id: AN }))).toMatchObject({
    description: "Bad Request: ephemeral messages can be sent only to groups and supergroups",
  });
});

it("asks a guest bot, which answers once into a chat that it is not in", async () => {
  const answer = stage.sim.guest({ chat_id: ELSEWHERE, from_id: AN, text: "@trichdan_bot thủ tướng?" });
  const { guest_message } = await lastUpdate();
  expect(guest_message).toMatchObject({ text: "@trichdan_bot thủ tướng?", from: { id: AN }, chat: { id: ELSEWHERE } });
  const result = { type: "article", id: "1", title: "a", input_message_content: { message_text: "Ali Asadov" } };
  const given = { guest_query_id: guest_message!.guest_query_id, result };
  const { inline_message_id } = await stage.result<{ inline_message_id: string }>("answerGuestQuery", given);
  expect(await answer).toMatchObject({ text: "Ali Asadov", guest_bot_caller_user: { id: AN } });
  expect(await stage.call("answerGuestQuery", given)).toMatchObject({ ok: false, error_code: 400 });
  expect(await stage.call("editMessageText", { inline_message_id, text: "đã sửa" })).toMatchObject({ ok: true });
  expect(await stage.call("sendMessage", { chat_id: ELSEWHERE, text: "a" })).toMatchObject({ error_code: 403 });
});
