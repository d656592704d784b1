import type { Message, Update } from "@grammyjs/types";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { NewMessage } from "../../../src/playground/client/sim.ts";
import { AN, BINH, openStage, type Stage } from "./support.ts";

const GROUP = -1001000000001;
const CHANNEL = -1001000000002;
let stage: Stage;
let botId: number;

beforeEach(async () => {
  stage = await openStage();
  botId = (await stage.sim.state()).bot.id;
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.user({ id: BINH, first_name: "Bình" });
  await stage.sim.chat({ id: GROUP, type: "supergroup", title: "Nhóm", members: [AN, BINH] });
  await stage.sim.chat({ id: CHANNEL, type: "channel", title: "Kênh", members: [AN] });
  await heard();
});
afterEach(() => stage.close());

/** What the bot has not seen yet. */
async function heard(): Promise<Update[]> {
  const updates = await stage.result<Update[]>("getUpdates");
  if (updates.length > 0) await stage.result("getUpdates", { offset: updates.at(-1)!.update_id + 1 });
  return updates;
}
const say = (message: Partial<NewMessage>) => stage.sim.say({ chat_id: GROUP, from_id: AN, ...message });

const messages: { what: string; message: Partial<NewMessage>; isHeard: boolean }[] = [
  { what: "a plain message", message: { text: "chào cả nhà" }, isHeard: false },
  { what: "a command", message: { text: "/ask ai?" }, isHeard: true },
  { what: "a command to the bot", message: { text: "/ask@trichdan_bot ai?" }, isHeard: true },
  { what: "a command to another bot", message: { text: "/ask@other_bot ai?" }, isHeard: false },
  { what: "a mention", message: { text: "hỏi @Trichdan_Bot nhé" }, isHeard: true },
  { what: "a mention of another bot", message: { text: "hỏi @other_bot nhé" }, isHeard: false },
  { what: "the bot's name inside a word", message: { text: "thư@trichdan_bot.vn" }, isHeard: false },
  { what: "an anonymous admin's command", message: { text: "/reload", sender_chat_id: GROUP }, isHeard: true },
  { what: "a channel's command", message: { text: "/ask", sender_chat_id: CHANNEL }, isHeard: true },
];

it.each(messages)("in privacy mode: $what reaches the bot: $isHeard", async ({ message, isHeard }) => {
  await say(message);
  expect(await heard()).toHaveLength(isHeard ? 1 : 0);
});

it("hears replies to its own messages in privacy mode, and no others", async () => {
  const own = await stage.result<Message>("sendMessage", { chat_id: GROUP, text: "chào" });
  const other = await say({ text: "chào" });
  await say({ text: "sao?", reply_to_message_id: own.message_id });
  await say({ text: "sao?", reply_to_message_id: other.message_id });
  const updates = await heard();
  expect(updates).toHaveLength(1);
  expect(updates[0]!.message!.reply_to_message).toMatchObject({ message_id: own.message_id, text: "chào" });
});

it("may be set to miss mentions in privacy mode", async () => {
  await stage.sim.settings({ mentions_in_privacy_mode: false });
  await say({ text: "hỏi @trichdan_bot nhé" });
  expect(await heard()).toEqual([]);
});

it("hears everything without privacy mode, and as an administrator", async () => {
  await stage.sim.settings({ privacy_mode: false });
  await say({ text: "chào" });
  expect(await heard()).toHaveLength(1);
  await stage.sim.settings({ privacy_mode: true });
  await stage.sim.member({ chat_id: GROUP, user_id: botId, status: "administrator" });
  await heard();
  await say({ text: "chào" });
  expect(await heard()).toHaveLength(1);
});

it("never hears another bot", async () => {
  await stage.sim.settings({ privacy_mode: false });
  const bot = await stage.sim.user({ first_name: "Máy", username: "other_bot", is_bot: true });
  await stage.sim.member({ chat_id: GROUP, user_id: bot.id, status: "member" });
  await heard();
  await say({ from_id: bot.id, text: "/ask@trichdan_bot" });
  expect(await heard()).toEqual([]);
});

it("shows who really stands behind an anonymous admin, a channel and a forwarded post", async () => {
  await stage.sim.settings({ privacy_mode: false });
  await say({ text: "một", sender_chat_id: GROUP });
  await say({ text: "hai", sender_chat_id: CHANNEL });
  await say({ text: "ba", sender_chat_id: CHANNEL, is_automatic_forward: true });
  expect((await heard()).map(({ message }) => [message!.from.id, message!.sender_chat!.id])).toEqual([
    [1087968824, GROUP],
    [136817688, CHANNEL],
    [777000, CHANNEL],
  ]);
});

it("tells the bot that it was added, removed and let in again", async () => {
  await stage.sim.member({ chat_id: GROUP, user_id: botId, status: "kicked", from_id: AN });
  await say({ text: "/ask" });
  await stage.sim.member({ chat_id: GROUP, user_id: botId, status: "member", from_id: AN });
  const changes = (await heard()).map(({ my_chat_member: change, message }) =>
    change
      ? `${change.old_chat_member.status} → ${change.new_chat_member.status}`
      : message?.left_chat_member
        ? "left"
        : message?.new_chat_members && "new",
  );
  expect(changes).toEqual(["member → kicked", "left", "kicked → member", "new"]);
});

it("tells of other members only an administrator that asked for it", async () => {
  await stage.result("getUpdates", { allowed_updates: ["chat_member", "message"] });
  const change = (status: "left" | "member") => stage.sim.member({ chat_id: GROUP, user_id: BINH, status });
  await change("left");
  expect((await heard()).filter(({ chat_member }) => chat_member)).toEqual([]);
  await stage.sim.member({ chat_id: GROUP, user_id: botId, status: "administrator" });
  await change("member");
  expect((await heard()).filter(({ chat_member }) => chat_member)).toHaveLength(1);
});

it("leaves when it wants to, and may not come back by writing", async () => {
  await stage.result("leaveChat", { chat_id: GROUP });
  expect(await stage.call("sendMessage", { chat_id: GROUP, text: "a" })).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot is not a member of the supergroup chat",
  });
});

it("knows members, administrators and their number", async () => {
  await stage.sim.member({ chat_id: GROUP, user_id: BINH, status: "administrator" });
  const chat = { chat_id: GROUP };
  expect(await stage.result("getChatMemberCount", chat)).toBe(3);
  expect(await stage.result("getChatMember", { ...chat, user_id: AN })).toMatchObject({ status: "creator" });
  const admins = await stage.result<{ user: { id: number } }[]>("getChatAdministrators", chat);
  expect(admins.map(({ user }) => user.id)).toEqual([AN, BINH]);
  expect(await stage.call("getChatMember", { ...chat, user_id: 5 })).toMatchObject({
    description: "Bad Request: member not found",
  });
});

it("keeps a reply outside forums in a thread that cannot be named when sending", async () => {
  const { message_id } = await stage.result<Message>("sendMessage", { chat_id: GROUP, text: "chào" });
  await say({ text: "sao?", reply_to_message_id: message_id });
  const [update] = await heard();
  expect(update!.message).toMatchObject({ message_thread_id: message_id });
  expect(update!.message).not.toHaveProperty("is_topic_message");
  const named = { chat_id: GROUP, text: "a", message_thread_id: message_id };
  expect(await stage.call("sendMessage", named)).toMatchObject({
    description: "Bad Request: message thread not found",
  });
});

it("pins only with the right to", async () => {
  const { message_id } = await say({ text: "chào" });
  const pin = { chat_id: GROUP, message_id };
  expect(await stage.call("pinChatMessage", pin)).toMatchObject({
    description: "Bad Request: not enough rights to manage pinned messages in the chat",
  });
  await stage.sim.member({ chat_id: GROUP, user_id: botId, status: "administrator" });
  await stage.result("pinChatMessage", pin);
  expect(await stage.result("getChat", { chat_id: GROUP })).toMatchObject({ pinned_message: { message_id } });
});

it("sets one reaction at most, and only one that exists", async () => {
  const { message_id } = await say({ text: "chào" });
  const react = (...emoji: string[]) =>
    stage.call("setMessageReaction", {
      chat_id: GROUP,
      message_id,
      reaction: emoji.map((each) => ({ type: "emoji", emoji: each })),
    });
  expect(await react("👍")).toMatchObject({ ok: true });
  expect(await stage.sim.reactions(GROUP)).toMatchObject([{ message_id, from_id: botId, reaction: [{ emoji: "👍" }] }]);
  expect(await react("👍", "👎")).toMatchObject({ description: "Bad Request: REACTIONS_TOO_MANY" });
  expect(await react("🐢")).toMatchObject({ description: "Bad Request: REACTION_INVALID" });
  await react();
  expect(await stage.sim.reactions(GROUP)).toEqual([]);
});

it("tells the bot of a block and of its end", async () => {
  await stage.sim.say({ chat_id: AN, text: "/start" });
  await heard();
  await stage.sim.block(AN);
  await stage.sim.block(AN, false);
  const statuses = (await heard()).map(({ my_chat_member }) => my_chat_member?.new_chat_member.status);
  expect(statuses).toEqual(["kicked", "member"]);
});

it("refuses every call for a group that has become a supergroup, and says which", async () => {
  const { id } = await stage.sim.chat({ id: -77, type: "group", title: "Nhóm", members: [AN] });
  await heard();
  const upgraded = await stage.sim.upgrade(id);
  expect(await heard()).toMatchObject([
    { message: { chat: { id }, migrate_to_chat_id: upgraded.id } },
    { message: { chat: { id: upgraded.id }, migrate_from_chat_id: id } },
  ]);
  expect(await stage.call("sendMessage", { chat_id: id, text: "chào" })).toMatchObject({
    error_code: 400,
    parameters: { migrate_to_chat_id: upgraded.id },
  });
  expect(await stage.call("sendMessage", { chat_id: upgraded.id, text: "chào" })).toMatchObject({ ok: true });
});
