/** The trouble that Telegram really has: whatever it does with a call, a question gets its answer. */
import type { Message } from "@grammyjs/types";
import { afterEach, describe, expect, it } from "vitest";
import type { Fault } from "../../../src/playground/client/sim.ts";
import { createWorld } from "../../../src/playground/server/world.ts";
import {
  type Conversation,
  type ConversationOptions,
  startConversation,
  TOKEN,
  UNANSWERABLE,
} from "../../support/bot.ts";

const AN = { chat_id: 1001, from_id: 1001 };
const BEN = { chat_id: 1002, from_id: 1002 };
const ADMIN = { chat_id: 1000, from_id: 1000 };
const GROUP = -1001;
const FORUM = -1001000000009;
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const HOUR = 60 * 60 * 1000;
/** The bot's pauses take so small a part of their time. */
const PACE = 0.02;
/** As the bot's pauses take it, in milliseconds. */
const HALF_A_MINUTE = PACE * 30_000;
let talk: Conversation;

afterEach(() => talk.stop());

async function begin(options: ConversationOptions = {}): Promise<void> {
  talk = await startConversation({ pace: PACE, ...options });
  for (const id of [1000, 1001, 1002]) await talk.sim.user({ id, first_name: "An", language_code: "vi" });
}

async function replies(chatId: number): Promise<Message[]> {
  return (await talk.sim.messages(chatId)).filter(({ from, text }) => from?.is_bot && text !== undefined);
}

async function until(condition: () => Promise<boolean> | boolean, seconds = 8): Promise<void> {
  for (const deadline = performance.now() + seconds * 1000; !(await condition());) {
    if (performance.now() > deadline) throw new Error(`It did not come about within ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const untilReplies = (chatId: number, count: number) => until(async () => (await replies(chatId)).length >= count);

describe("a question", () => {
  it.each<[string, Omit<Fault, "method">, number]>([
    ["answers HTML of a proxy again and again", { error_code: 502, html: true, times: 9 }, 50],
    ["refuses in HTML of a proxy", { error_code: 403, html: true, times: 3 }, 50],
    ["resets the connection again and again", { drop_connection: true, times: 9 }, 50],
    ["hangs again and again", { half_open: true, times: 3 }, 0.2],
    ["asks for half a minute's quiet, four times", { error_code: 429, retry_after: 30, times: 4 }, 50],
    ["says for once that it does not know the token", { error_code: 401 }, 50],
    ["says for once that there is nothing", { error_code: 404 }, 50],
    ["says nothing but 500 for half a minute", { error_code: 500, for_ms: HALF_A_MINUTE }, 50],
  ])("is answered once where sendMessage %s", async (_what, fault, callSeconds) => {
    await begin({ callSeconds });
    await talk.sim.fault({ method: "sendMessage", ...fault });
    await talk.sim.say({ ...AN, text: QUESTION });
    await untilReplies(1001, 1);
    await talk.sim.ask({ ...AN, text: "/privacy" });
    expect((await replies(1001)).map(({ text }) => text!.includes("Gafarova"))).toEqual([true, false]);
    expect(talk.logged.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("waits for its chat's quiet beside others, which are answered, and is kept by the store meanwhile", async () => {
    await begin({ pace: 0.1, parkAfter: 500 });
    await talk.sim.fault({ method: "sendMessage", chat_id: 1001, error_code: 429, retry_after: 30 });
    await talk.sim.say({ ...AN, text: QUESTION });
    for (let asked = 1; asked <= 3; asked += 1) await talk.sim.ask({ ...BEN, text: QUESTION });
    expect((await replies(1002)).length).toBe(3);
    await until(async () => (await talk.store.updates.parked()).length === 1);
    expect((await replies(1001)).length).toBe(0);
    expect((await talk.sim.state()).pending_update_count).toBe(0);
    await untilReplies(1001, 1);
    await until(async () => (await talk.store.updates.parked()).length === 0);
  });

  it("counts once against its person's limit, however often its answer is tried", async () => {
    await begin({ settings: { rateLimit: 15 } });
    await talk.sim.fault({ method: "sendMessage", error_code: 500, for_ms: HALF_A_MINUTE });
    for (let asked = 0; asked < 15; asked += 1) await talk.sim.say({ ...AN, text: QUESTION });
    await untilReplies(1001, 15);
    expect((await replies(1001)).filter(({ text }) => !text!.includes("Gafarova"))).toEqual([]);
  });

  it("that waits when the bot is told to end is left at once, and answered at the next start", async () => {
    await begin({ pace: 1 });
    await talk.sim.fault({ method: "sendMessage", error_code: 429, retry_after: 300 });
    await talk.sim.say({ ...AN, text: QUESTION });
    await until(async () => (await talk.sim.calls()).some(({ error_code }) => error_code === 429));
    const began = performance.now();
    await talk.restart(async () => expect(performance.now() - began).toBeLessThan(2000));
    await untilReplies(1001, 1);
  });

  it("that Telegram takes no answer to for a day is given up, which the log and /status say", async () => {
    await begin({ parkAfter: 300 });
    await talk.sim.fault({ method: "sendMessage", chat_id: 1001, error_code: 500, times: 1e6 });
    await talk.sim.say({ ...AN, text: QUESTION });
    await until(async () => (await talk.sim.calls()).some(({ error_code }) => error_code === 500));
    talk.advance(23 * HOUR);
    const [well] = await talk.sim.ask({ ...ADMIN, text: "/status" });
    expect(well?.text).not.toContain("Không gửi được");
    talk.advance(2 * HOUR);
    await until(() => talk.logged.some(({ event }) => event === "reply given up"));
    const [status] = await talk.sim.ask({ ...ADMIN, text: "/status" });
    expect(status?.text).toMatch(/Không gửi được.*\d\d:\d\d/);
    expect(await talk.store.updates.parked()).toEqual([]);
  });

  it("in a group that becomes a supergroup is answered there, and what is stored moves with it", async () => {
    await begin();
    await talk.sim.chat({ id: GROUP, type: "group", title: "Nhóm", members: [1001], admins: [1001] });
    await talk.sim.ask({ chat_id: GROUP, from_id: 1001, text: "/ask Thủ tướng Azerbaijan tên là gì?" });
    await talk.store.chats.change(GROUP, { language: "vi" });
    await talk.sim.fault({ method: "sendMessage", error_code: 429, retry_after: 20 });
    await talk.sim.say({ chat_id: GROUP, from_id: 1001, text: `/ask ${QUESTION}` });
    await until(async () => (await talk.sim.calls()).some(({ error_code }) => error_code === 429));
    const { id } = await talk.sim.upgrade(GROUP);
    await until(async () => (await replies(id)).length === 1);
    expect((await replies(id))[0]?.text).toContain("Gafarova");
    await talk.sim.idle();
    expect(await talk.store.chats.find(id)).toMatchObject({ language: "vi" });
    const moved = await talk.store.answers.latest(id, 1001);
    expect(moved).toMatchObject({ question: QUESTION, messageId: (await replies(id))[0]!.message_id });
    expect(await talk.store.answers.latest(GROUP, 1001)).toBeUndefined();
  });

  it("in a topic that is deleted meanwhile is answered beside it", async () => {
    await begin();
    await talk.sim.chat({ id: FORUM, type: "supergroup", title: "Diễn đàn", members: [1001], is_forum: true });
    const topic = await talk.sim.topic({ chat_id: FORUM, name: "Hỏi đáp" });
    const place = { chat_id: FORUM, message_thread_id: topic.message_thread_id };
    await talk.sim.idle();
    const before = (await replies(FORUM)).length;
    await talk.sim.fault({ method: "sendMessage", error_code: 429, retry_after: 20 });
    await talk.sim.say({ ...place, from_id: 1001, text: `/ask ${QUESTION}` });
    await until(async () => (await talk.sim.calls()).some(({ error_code }) => error_code === 429));
    await talk.sim.topic({ ...place, deleted: true });
    await untilReplies(FORUM, before + 1);
    expect((await replies(FORUM)).at(-1)).toMatchObject({ text: expect.stringContaining("Gafarova") as string });
    expect((await replies(FORUM)).at(-1)?.message_thread_id).toBeUndefined();
  });
});

describe("an edited question", () => {
  it.each<[string, Omit<Fault, "method">]>([
    ["fails for half a minute", { error_code: 500, for_ms: HALF_A_MINUTE }],
    ["breaks off again and again", { drop_answer: true, times: 5 }],
    ["is answered by a proxy", { error_code: 502, html: true, times: 9 }],
  ])("gets its answer where editMessageText %s", async (_what, fault) => {
    await begin();
    const question = await talk.sim.say({ ...AN, text: UNANSWERABLE });
    await untilReplies(1001, 1);
    await talk.sim.fault({ method: "editMessageText", ...fault });
    await talk.sim.edit({ chat_id: 1001, message_id: question.message_id, text: QUESTION });
    await until(async () => (await replies(1001))[0]!.text!.includes("Gafarova"));
    expect(await replies(1001)).toHaveLength(1);
  });

  it("gets its answer after the bot was stopped in the middle of the edit", async () => {
    const world = createWorld(TOKEN, "trichdan_bot");
    await begin({ world });
    const question = await talk.sim.say({ ...AN, text: UNANSWERABLE });
    await untilReplies(1001, 1);
    await talk.sim.fault({ method: "editMessageText", error_code: 500, times: 1e6 });
    await talk.sim.edit({ chat_id: 1001, message_id: question.message_id, text: QUESTION });
    await until(async () => (await talk.sim.calls()).some(({ error_code }) => error_code === 500));
    await talk.restart(async () => world.calls.clear());
    await until(async () => (await replies(1001))[0]!.text!.includes("Gafarova"));
    expect(await replies(1001)).toHaveLength(1);
  });
});

describe("polling", () => {
  it("goes on after a 404 that getMe does not confirm", async () => {
    await begin();
    await talk.sim.fault({ method: "getUpdates", error_code: 404 });
    await talk.sim.say({ ...AN, text: QUESTION });
    await untilReplies(1001, 1);
    await talk.sim.ask({ ...AN, text: QUESTION });
  });
});
