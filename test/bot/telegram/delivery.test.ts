import type { Message } from "@grammyjs/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreError } from "../../../src/store/error.ts";
import { type Conversation, startConversation } from "../../support/bot.ts";

const AN = { chat_id: 1001, from_id: 1001 };
const BEN = { chat_id: 1002, from_id: 1002 };
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
let talk: Conversation;

beforeEach(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: 1002, first_name: "Ben", language_code: "en" });
});
afterEach(() => talk.stop());

async function replies(chatId: number): Promise<Message[]> {
  return (await talk.sim.messages(chatId)).filter(({ from }) => from?.is_bot);
}

/** Waits until the bot has said so much in the chat; gives how long it took, in milliseconds. */
async function untilReplies(chatId: number, count: number): Promise<number> {
  const began = performance.now();
  while ((await replies(chatId)).length < count) {
    if (performance.now() - began > 8000) throw new Error("The bot said nothing within 8 s.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - began;
}

describe("an update", () => {
  it.each([
    ["an answer", QUESTION],
    ["a command", "/help"],
  ])("with %s that is delivered again after the bot died is not answered again", async (_kind, text) => {
    // Neither a poll after the question nor the last one of the stop gets through, so that nothing is confirmed.
    await talk.sim.fault({ method: "getUpdates", drop_connection: true, for_ms: 2000 });
    await talk.sim.say({ ...AN, text });
    await untilReplies(1001, 1);
    await talk.sim.fault({ method: "getUpdates", drop_connection: true, for_ms: 1000 });
    await talk.restart(async () => expect((await talk.sim.state()).pending_update_count).toBe(1));
    await talk.sim.ask({ ...AN, text: "/privacy" });
    expect(await replies(1001)).toHaveLength(2);
    expect((await talk.sim.state()).pending_update_count).toBe(0);
  });

  it("under way when the bot is stopped is finished and confirmed", async () => {
    await talk.sim.fault({ method: "sendMessage", delay_ms: 600, error_code: 0 });
    await talk.sim.say({ ...AN, text: QUESTION });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await replies(1001)).toHaveLength(0);
    await talk.restart(async () => {
      expect(await replies(1001)).toHaveLength(1);
      expect((await talk.sim.state()).pending_update_count).toBe(0);
    });
  });

  it("of a slow chat does not delay another chat's answer", async () => {
    await talk.sim.fault({ method: "sendMessage", delay_ms: 1500, error_code: 0 });
    await talk.sim.say({ ...AN, text: QUESTION });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await talk.sim.say({ ...BEN, text: QUESTION });
    expect(await untilReplies(1002, 1)).toBeLessThan(900);
    expect(await replies(1001)).toHaveLength(0);
    expect((await talk.sim.state()).pending_update_count).toBeGreaterThan(0);
    await untilReplies(1001, 1);
  });

  it("of a chat that floods and has to wait does not delay another chat's answer, and is not forgotten", async () => {
    await talk.sim.fault({ method: "sendMessage", error_code: 429, retry_after: 6 });
    await talk.sim.say({ ...AN, text: QUESTION });
    await Promise.all(Array.from({ length: 249 }, () => talk.sim.say({ ...AN, text: "/ask" })));
    await talk.sim.say({ ...BEN, text: QUESTION });
    expect(await untilReplies(1002, 1)).toBeLessThan(5000);
    expect(await replies(1001)).toHaveLength(0);
    expect(await talk.store.updates.parked()).not.toHaveLength(0);
    await untilReplies(1001, 250);
    await talk.sim.idle();
    expect(await talk.store.updates.parked()).toHaveLength(0);
  });

  it("that the store kept when the bot died is answered once", async () => {
    const message = await talk.sim.say({ ...AN, text: QUESTION });
    await untilReplies(1001, 1);
    const update = { update_id: 1, message: { ...message, message_id: 77 } };
    await talk.restart(() => talk.store.updates.park(1, JSON.stringify(update)));
    await untilReplies(1001, 2);
    expect(await talk.store.updates.parked()).toEqual([]);
    await talk.restart(async () => {});
    await talk.sim.ask({ ...AN, text: "/privacy" });
    expect(await replies(1001)).toHaveLength(3);
  });

  it("before one that the store kept is not confirmed with it", async () => {
    const message = await talk.sim.say({ ...AN, text: QUESTION });
    await untilReplies(1001, 1);
    const later = { update_id: 1_000_000_000, message: { ...message, message_id: 77 } };
    await talk.restart(async () => {
      await talk.store.updates.park(later.update_id, JSON.stringify(later));
      await talk.sim.say({ ...BEN, text: QUESTION });
      // What waits at Telegram is not fetched before the bot is stopped again.
      await talk.sim.fault({ method: "getUpdates", error_code: 500 });
    });
    await untilReplies(1001, 2);
    await talk.restart(async () => {});
    await untilReplies(1002, 1);
  });

  it("of one chat is answered after those before it, however long they take", async () => {
    await talk.sim.fault({ method: "sendMessage", delay_ms: 400, error_code: 0 });
    for (const text of [QUESTION, "/help", QUESTION]) await talk.sim.say({ ...AN, text });
    await talk.sim.idle();
    const order = (await replies(1001)).map(({ text }) => (text!.includes("Gafarova") ? "answer" : "help"));
    expect(order).toEqual(["answer", "help", "answer"]);
  });
});

describe("messages on their way", () => {
  /** The most that the server held at one instant while twenty people asked; a message takes so many milliseconds. */
  async function mostAtOnce(milliseconds: number): Promise<number> {
    await talk.sim.fault({ method: "sendMessage", delay_ms: milliseconds, error_code: 0, times: 20 });
    for (let id = 2001; id <= 2020; id += 1) {
      await talk.sim.user({ id, first_name: "An" });
      await talk.sim.say({ chat_id: id, from_id: id, text: "/privacy" });
    }
    await talk.sim.idle();
    const sent = (await talk.sim.calls()).filter(({ method }) => method === "sendMessage");
    expect(sent).toHaveLength(20);
    const heldAt = (time: number) => sent.filter(({ at, milliseconds: long }) => at < time && time < at + long).length;
    return Math.max(...sent.map(({ at, milliseconds: long }) => heldAt(at + long / 2)));
  }

  it("are few where Telegram is fast, so that a kill repeats no more than those", async () => {
    // One, but for a machine so busy that it slows the message down.
    expect(await mostAtOnce(5)).toBeLessThanOrEqual(3);
  });

  it("are as many as the time they take asks for where it is slow", async () => {
    const most = await mostAtOnce(100);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });
});

describe("trouble on the wire", () => {
  it.each([
    ["polls that break off", { method: "getUpdates", drop_connection: true }],
    ["a sending that breaks off", { method: "sendMessage", drop_connection: true }],
    ["a server error on sending", { method: "sendMessage", error_code: 500, description: "Internal Server Error" }],
    ["a request to wait", { method: "sendMessage", error_code: 429, retry_after: 1 }],
    ["a server error on polling", { method: "getUpdates", error_code: 502, description: "Bad Gateway" }],
  ])("of the kind %s loses no question", async (_kind, fault) => {
    await talk.sim.fault(fault);
    await talk.sim.say({ ...AN, text: QUESTION });
    await untilReplies(1001, 1);
    expect((await replies(1001))[0]?.text).toContain("Gafarova");
  });

  it.each([
    ["Telegram refused for longer than a call is tried", { error_code: 500, times: 5 }, 1],
    ["the connection lost before Telegram took it", { drop_connection: true }, 1],
    ["Telegram took, though nobody heard so", { drop_answer: true }, 2],
    ["Telegram took twice, though nobody heard so", { drop_answer: true, times: 2 }, 3],
  ])(
    "that strikes a message which %s repeats what did not happen, and what may not have",
    async (_when, fault, said) => {
      await talk.sim.fault({ method: "sendMessage", ...fault });
      await talk.sim.say({ ...AN, text: QUESTION });
      await untilReplies(1001, said);
      await talk.sim.ask({ ...AN, text: "/privacy" });
      expect(await replies(1001)).toHaveLength(said + 1);
    },
  );

  it("of another poller with the same token ends when that one does", async () => {
    await fetch(`${talk.url}/bot7:test-token/getUpdates`);
    await talk.sim.say({ ...AN, text: QUESTION });
    await untilReplies(1001, 1);
    expect(talk.logged).toContainEqual(expect.objectContaining({ event: "poll failed", severity: "warn" }));
  });

  it("of a person who blocked the bot leaves no error behind", async () => {
    await talk.sim.ask({ ...AN, text: QUESTION });
    await talk.sim.say({ ...AN, text: QUESTION });
    await talk.sim.block(1001);
    await talk.sim.idle();
    expect(talk.logged.filter(({ severity }) => severity === "error")).toEqual([]);
    await talk.sim.block(1001, false);
    expect(await talk.sim.ask({ ...AN, text: QUESTION })).toHaveLength(1);
  });
});

it("an answer that takes its time shows that the bot is typing", async () => {
  const methods = async () => (await talk.sim.calls()).map(({ method }) => method);
  const add = talk.store.counts.add.bind(talk.store.counts);
  talk.store.counts.add = async (amounts) => {
    await vi.waitFor(async () => expect(await methods()).toContain("sendChatAction"), 5000);
    await add(amounts);
  };
  await talk.sim.ask({ ...AN, text: QUESTION });
  const shown = (await methods()).filter((method) => method === "sendChatAction" || method === "sendMessage");
  expect(shown).toEqual(["sendChatAction", "sendMessage"]);
});

describe("an error of our own", () => {
  it.each([
    [AN, "Xin lỗi"],
    [BEN, "Sorry"],
  ])("gets the person a short apology, and the log none of their words (%#)", async (who, apology) => {
    const index = talk.library.current();
    talk.library.current = () => {
      throw new Error(`could not answer ${QUESTION}`);
    };
    const [reply] = await talk.sim.ask({ ...who, text: QUESTION });
    expect(reply?.text).toContain(apology);
    expect(await talk.sim.inline({ from_id: who.from_id, query: QUESTION })).toMatchObject({ results: [] });
    talk.library.current = () => index;
    const errors = talk.logged.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(2);
    expect(JSON.stringify(talk.logged)).not.toMatch(/Gafarova|Quốc hội|test-token/);
    const [answer] = await talk.sim.ask({ ...who, text: QUESTION });
    expect(answer?.text).toContain("Gafarova");
  });

  it("that keeps the store from remembering keeps nobody from an answer", async () => {
    const full = () => Promise.reject(new StoreError("full", "No space left."));
    Object.assign(talk.store.answers, { add: full, findByQuestion: full, latest: full });
    Object.assign(talk.store.updates, { take: full, finish: full });
    Object.assign(talk.store.counts, { add: full });
    const [answer] = await talk.sim.ask({ ...AN, text: QUESTION });
    expect(answer?.text).toContain("Gafarova");
    expect(talk.logged).toContainEqual({ severity: "warn", event: "store failed", fields: { kind: "full" } });
  });
});
