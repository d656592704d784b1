import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { AN, openStage, type Stage } from "./support.ts";

const GROUP = -1001;
let stage: Stage;
let sent: Message;
const place = () => ({ chat_id: AN, message_id: sent.message_id });
const keyboard = { inline_keyboard: [[{ text: "a", callback_data: "b" }]] };

beforeAll(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.say({ chat_id: AN, text: "/start" });
  await stage.sim.chat({ id: GROUP, type: "group", members: [AN] });
});
beforeEach(async () => {
  sent = await stage.result("sendMessage", { chat_id: AN, text: "một", reply_markup: keyboard });
});
afterAll(() => stage.close());

it("changes the text and takes away a keyboard that is not given again", async () => {
  const edited = await stage.result<Message>("editMessageText", { ...place(), text: "hai" });
  expect(edited).toMatchObject({ text: "hai", edit_date: expect.any(Number) as number });
  expect(edited).not.toHaveProperty("reply_markup");
  expect(await stage.sim.messages(AN)).toContainEqual(edited);
});

it("changes the keyboard alone", async () => {
  const other = { inline_keyboard: [[{ text: "c", callback_data: "d" }]] };
  const edited = await stage.result<Message>("editMessageReplyMarkup", { ...place(), reply_markup: other });
  expect(edited).toMatchObject({ text: "một", reply_markup: other });
});

const UNCHANGED =
  "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

it("refuses an edit that changes nothing", async () => {
  const same = { ...place(), text: "một", reply_markup: keyboard };
  expect(await stage.call("editMessageText", same)).toMatchObject({ error_code: 400, description: UNCHANGED });
  const markup = { ...place(), reply_markup: keyboard };
  expect(await stage.call("editMessageReplyMarkup", markup)).toMatchObject({ description: UNCHANGED });
});

it("refuses to edit what is not there, not the bot's, or has no text", async () => {
  const absent = await stage.call("editMessageText", { chat_id: AN, message_id: 9_999, text: "a" });
  expect(absent.description).toBe("Bad Request: message to edit not found");
  const { message_id } = await stage.sim.say({ chat_id: AN, text: "của tôi" });
  const foreign = await stage.call("editMessageText", { chat_id: AN, message_id, text: "a" });
  expect(foreign.description).toBe("Bad Request: message can't be edited");
  const caption = await stage.call("editMessageCaption", { ...place(), caption: "a" });
  expect(caption.description).toBe("Bad Request: there is no caption in the message to edit");
  const menu = { chat_id: AN, text: "a", reply_markup: { keyboard: [["b"]] } };
  const { message_id: shown } = await stage.result<Message>("sendMessage", menu);
  const keyed = await stage.call("editMessageText", { chat_id: AN, message_id: shown, text: "c" });
  expect(keyed.description).toBe("Bad Request: message can't be edited");
  const replied = await stage.call("editMessageText", { ...place(), text: "c", reply_markup: { keyboard: [["b"]] } });
  expect(replied.description).toBe("Bad Request: inline keyboard expected");
  const malformed = await stage.call("editMessageText", { inline_message_id: "x", text: "a" });
  expect(malformed.description).toBe("Bad Request: invalid inline message identifier specified");
  const unknown = await stage.call("editMessageText", { inline_message_id: "x".repeat(24), text: "a" });
  expect(unknown.description).toBe("Bad Request: MESSAGE_ID_INVALID");
});

it("deletes its own messages and a person's in private, but not a member's in a group", async () => {
  expect(await stage.call("deleteMessage", place())).toMatchObject({ ok: true });
  expect(await stage.call("deleteMessage", place())).toMatchObject({
    description: "Bad Request: message to delete not found",
  });
  const mine = await stage.sim.say({ chat_id: AN, text: "a" });
  expect(await stage.call("deleteMessage", { chat_id: AN, message_id: mine.message_id })).toMatchObject({ ok: true });
  const theirs = await stage.sim.say({ chat_id: GROUP, from_id: AN, text: "a" });
  const group = { chat_id: GROUP, message_id: theirs.message_id };
  expect(await stage.call("deleteMessage", group)).toMatchObject({
    description: "Bad Request: message can't be deleted for everyone",
  });
  await stage.sim.member({ chat_id: GROUP, user_id: (await stage.sim.state()).bot.id, status: "administrator" });
  expect(await stage.call("deleteMessage", group)).toMatchObject({ ok: true });
});

it("deletes several at once and skips the missing ones", async () => {
  const ids = { chat_id: AN, message_ids: [sent.message_id, 9_999] };
  expect(await stage.call("deleteMessages", ids)).toMatchObject({ ok: true, result: true });
  expect((await stage.sim.messages(AN)).map(({ message_id }) => message_id)).not.toContain(sent.message_id);
});

it("sends a person's edit to the bot", async () => {
  await stage.result("getUpdates", { offset: -1 });
  const { message_id } = await stage.sim.say({ chat_id: AN, text: "Ai là thủ tướng?" });
  await stage.sim.edit({ chat_id: AN, message_id, text: "Ai là tổng thống?" });
  const updates = await stage.result<object[]>("getUpdates", {});
  expect(updates.at(-1)).toMatchObject({ edited_message: { message_id, text: "Ai là tổng thống?" } });
  await expect(stage.sim.edit({ chat_id: AN, message_id, text: "Ai là tổng thống?" })).rejects.toThrow(
    "same as before",
  );
});
