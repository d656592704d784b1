import type { Message, Update } from "@grammyjs/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startPlayground } from "../../../src/playground/server/server.ts";
import type { SimEvent } from "../../../src/playground/client/sim.ts";
import { openSim } from "../../support/sim.ts";
import { AN, BINH, openStage, TOKEN, type Stage } from "./support.ts";

const FORUM = -1001000000001;
let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
});
afterEach(() => stage.close());

it("gives ids to people and chats that come without", async () => {
  expect(await stage.sim.user({ first_name: "Bình" })).toEqual({ id: BINH, is_bot: false, first_name: "Bình" });
  expect(await stage.sim.chat({ type: "group", title: "Nhóm", members: [AN] })).toEqual({
    id: -1001,
    type: "group",
    title: "Nhóm",
  });
  expect((await stage.sim.chat({ type: "group", members: [AN] })).id).toBe(-1002);
});

it("makes people and chats once, and changes them afterwards", async () => {
  await stage.sim.chat({ id: FORUM, type: "supergroup", title: "Cũ", members: [AN] });
  const before = (await stage.sim.state()).pending_update_count;
  await stage.sim.chat({ id: FORUM, type: "supergroup", title: "Mới", members: [AN] });
  await stage.sim.user({ id: AN, first_name: "Ân", username: "an" });
  const state = await stage.sim.state();
  expect(state.pending_update_count).toBe(before);
  expect(state.chats).toMatchObject([{ chat: { title: "Mới" }, members: [{ user: { first_name: "Ân" } }, {}] }]);
});

it("opens the private chat with a person's first message, deep links included", async () => {
  const message = await stage.sim.say({ chat_id: AN, text: "/start q_Baku" });
  expect(message).toMatchObject({ chat: { id: AN, type: "private" }, from: { id: AN }, text: "/start q_Baku" });
  expect(message.entities).toEqual([{ type: "bot_command", offset: 0, length: 6 }]);
  expect((await stage.sim.state()).users).toMatchObject([{ id: AN, started: true, blocked: false }]);
});

it("keeps the transcript in order, edits applied, deletions gone", async () => {
  const first = await stage.sim.say({ chat_id: AN, text: "một" });
  const second = await stage.sim.say({ chat_id: AN, text: "hai" });
  await stage.result("sendMessage", { chat_id: AN, text: "ba" });
  await stage.sim.edit({ chat_id: AN, message_id: first.message_id, text: "không" });
  await stage.sim.remove({ chat_id: AN, message_id: second.message_id });
  expect((await stage.sim.messages(AN)).map(({ text }) => text)).toEqual(["không", "ba"]);
});

it("writes in topics, but not in closed ones", async () => {
  await stage.sim.chat({
    id: FORUM,
    type: "supergroup",
    is_forum: true,
    members: [AN, (await stage.sim.user({ first_name: "Bình" })).id],
  });
  const { message_thread_id } = await stage.sim.topic({ chat_id: FORUM, name: "Hỏi đáp" });
  const message = await stage.sim.say({ chat_id: FORUM, from_id: BINH, message_thread_id, text: "ai?" });
  expect(message).toMatchObject({ message_thread_id, is_topic_message: true });
  const reply = { chat_id: FORUM, text: "đây", reply_parameters: { message_id: message.message_id } };
  expect(await stage.result<Message>("sendMessage", reply)).toMatchObject({
    message_thread_id,
    is_topic_message: true,
  });
  await stage.sim.topic({ chat_id: FORUM, message_thread_id, closed: true });
  const late = stage.sim.say({ chat_id: FORUM, from_id: BINH, message_thread_id, text: "ai?" });
  await expect(late).rejects.toThrow("is closed");
});

it.each([
  [{ chat_id: 5, text: "a" }, "there is no chat 5"],
  [{ chat_id: AN }, "a message needs text"],
  [{ chat_id: AN, text: "x".repeat(4097) }, "longer than 4096"],
  [{ chat_id: AN, text: "  " }, "text is empty"],
  [{ chat_id: AN, text: "a", reply_to_message_id: 77 }, "not in this chat"],
  [{ chat_id: AN, from_id: 77, text: "a" }, "there is no user 77"],
])("refuses a message %o", async (message, why) => {
  await expect(stage.sim.say(message)).rejects.toThrow(why);
});

it("takes forwarded messages and any other content as they are", async () => {
  const origin = { type: "hidden_user", date: 1, sender_user_name: "Ai đó" } as const;
  expect(await stage.sim.say({ chat_id: AN, text: "a", forward_origin: origin })).toMatchObject({
    forward_origin: origin,
  });
  const location = { latitude: 40.4, longitude: 49.9 };
  expect(await stage.sim.say({ chat_id: AN, content: { location } })).toMatchObject({ location });
});

it("tells the bot that a person stopped its draft", async () => {
  await stage.sim.say({ chat_id: AN, text: "/start" });
  const stop = { method: "POST", headers: { "content-type": "application/json" } };
  await fetch(`${stage.url}/sim/stops`, { ...stop, body: JSON.stringify({ chat_id: AN, draft_id: 7 }) });
  const updates = await stage.result<Update[]>("getUpdates");
  expect(updates.at(-1)).toMatchObject({ stopped_message_generation: { chat: { id: AN }, draft_id: 7 } });
});

it("queues updates of any kind as they are", async () => {
  const update = await stage.sim.update({ poll_answer: { poll_id: "1", option_ids: [], option_persistent_ids: [] } });
  expect(await stage.result("getUpdates")).toEqual([update]);
});

it("streams what happens", async () => {
  const seen: SimEvent["kind"][] = [];
  const reading = (async () => {
    for await (const event of stage.sim.events()) seen.push(event.kind);
  })().catch(() => undefined);
  await vi.waitFor(async () => {
    await stage.sim.settings({});
    expect(seen).toContain("state");
  });
  seen.length = 0;
  await stage.sim.say({ chat_id: AN, text: "chào" });
  await stage.result("sendChatAction", { chat_id: AN, action: "typing" });
  await stage.result("sendMessageDraft", { chat_id: AN, draft_id: 1, text: "đang" });
  const { message_id } = await stage.result<Message>("sendMessage", { chat_id: AN, text: "chào" });
  await stage.result("editMessageText", { chat_id: AN, message_id, text: "chào bạn" });
  await stage.sim.react({ chat_id: AN, message_id, from_id: AN, reaction: [{ type: "emoji", emoji: "👍" }] });
  await stage.result("deleteMessage", { chat_id: AN, message_id });
  await stage.sim.reset();
  await vi.waitFor(() => expect(seen.at(-1)).toBe("reset"));
  expect(seen.filter((kind) => kind !== "call")).toEqual([
    "message",
    "action",
    "draft",
    "message",
    "edited",
    "reaction",
    "deleted",
    "reset",
  ]);
  expect(seen.filter((kind) => kind === "call")).toHaveLength(5);
  await stage.close();
  await reading;
});

it("forgets people and settings in a reset, but not what the bot has set of itself", async () => {
  await stage.result("setMyCommands", { commands: [{ command: "ask", description: "Hỏi" }] });
  await stage.sim.say({ chat_id: AN, text: "chào" });
  await stage.sim.settings({ privacy_mode: false });
  await stage.sim.reset();
  const state = await stage.sim.state();
  expect(state).toMatchObject({ users: [], chats: [], pending_update_count: 0, settings: { privacy_mode: true } });
  expect(state.commands).toHaveLength(1);
});

it("is idle when the bot has confirmed everything", async () => {
  expect(await stage.sim.idle(10)).toBe(true);
  await stage.sim.say({ chat_id: AN, text: "chào" });
  expect(await stage.sim.idle(10)).toBe(false);
  const waiting = stage.sim.idle(5_000);
  await stage.result("getUpdates", { offset: 2 ** 40 });
  expect(await waiting).toBe(true);
});

it("inspects a question where it was told how", async () => {
  const inspecting = await startPlayground({
    port: 0,
    token: TOKEN,
    inspect: async (question) => ({ kind: "nothing", confidence: question.length / 100, hits: [] }),
  });
  const ask = async (url: string) => fetch(`${url}/sim/inspect?question=${encodeURIComponent("Baku ở đâu?")}`);
  expect(await (await ask(inspecting.url)).json()).toEqual({ kind: "nothing", confidence: 0.11, hits: [] });
  expect((await ask(stage.url)).status).toBe(404);
  await inspecting.close();
});

it("gives up on a bot that does not answer a tap", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  try {
    const { message_id } = await stage.sim.say({ chat_id: AN, text: "a" });
    const tap = stage.sim.click({ chat_id: AN, message_id, from_id: AN, data: "x" }).catch(String);
    await vi.waitFor(async () => expect((await stage.sim.state()).pending_update_count).toBe(2));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await tap).toContain("504 The bot did not answer within 15 s.");
  } finally {
    vi.useRealTimers();
  }
});

it("tells a client's mistakes from the server's", async () => {
  const sim = openSim(stage.url);
  await expect(sim.chat({ type: "group", members: [77] })).rejects.toThrow("there is no user 77");
  await expect(sim.settings({ wrong: true } as object)).rejects.toThrow("wrong is no setting");
  await expect(sim.user({ id: -1, first_name: "a" })).rejects.toThrow("positive whole number");
});

it("goes on when a person leaves before the answer comes", async () => {
  const { message_id } = await stage.sim.say({ chat_id: AN, text: "a" });
  const abort = new AbortController();
  const tap = fetch(`${stage.url}/sim/clicks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: AN, message_id, from_id: AN, data: "x" }),
    signal: abort.signal,
  });
  const updates = await vi.waitUntil(async () => {
    const waiting = await stage.result<Update[]>("getUpdates");
    return waiting.length > 1 && waiting;
  });
  abort.abort();
  await expect(tap).rejects.toThrow("aborted");
  const callback_query_id = updates[1]!.callback_query!.id;
  expect(await stage.call("answerCallbackQuery", { callback_query_id })).toMatchObject({ ok: true });
  expect(await stage.call("getMe")).toMatchObject({ ok: true });
});

it("takes no answer to an inline query after 10 s", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "Date"] });
  try {
    const asking = stage.sim.inline({ from_id: AN, query: "Baku" }).catch(String);
    const updates = await vi.waitUntil(async () => {
      const waiting = await stage.result<Update[]>("getUpdates");
      return waiting.length > 0 && waiting;
    });
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await asking).toContain("504 The bot did not answer within 10 s.");
    const late = { inline_query_id: updates[0]!.inline_query!.id, results: [] };
    expect(await stage.call("answerInlineQuery", late)).toMatchObject({
      error_code: 400,
      description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
    });
  } finally {
    vi.useRealTimers();
  }
});
