import { Bot, type Context } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BotContext } from "../../../src/bot/context.ts";
import type { Delivery } from "../../../src/bot/telegram/updates.ts";
import { startWebhook } from "../../../src/bot/telegram/webhook.ts";
import type { Log } from "../../../src/log.ts";
import { startPlayground, type Playground } from "../../../src/playground/server/server.ts";
import { openStore, type Store, StoreError } from "../../../src/store/store.ts";
import { freePort } from "../../support/port.ts";
import { openSim, type Sim } from "../../support/sim.ts";

const token = "1:playground";
const secret = "a-long-random-secret";

describe("the webhook", () => {
  let playground: Playground;
  let sim: Sim;
  let port: number;
  let handled: number[];
  let events: string[];
  let running: Delivery | undefined;
  let store: Store;
  beforeEach(async () => {
    store = await openStore(":memory:", Date.now);
    playground = await startPlayground({ port: 0, token });
    sim = openSim(playground.url);
    port = await freePort();
    handled = [];
    events = [];
    await sim.user({ id: 7, first_name: "Lan" });
    await sim.chat({ id: 7, type: "private", members: [7] });
  });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
    await store.close();
    await playground.close();
  });

  const start = async (onMessage: (ctx: Context) => unknown = (ctx) => ctx.reply("Chào!"), patience = 5000) => {
    const bot = new Bot<BotContext>(token, { client: { apiRoot: playground.url } });
    bot.on("message", async (ctx) => {
      handled.push(ctx.update.update_id);
      await onMessage(ctx);
    });
    const keep: Log["info"] = (event) => void events.push(event);
    const log = { info: keep, warn: keep, error: keep };
    await bot.init();
    running = await startWebhook(
      bot,
      { url: address(), secret, port, host: "127.0.0.1" },
      { store, log, clock: Date.now, patience },
    );
  };
  const address = () => `http://127.0.0.1:${port}/telegram`;
  const post = async (body: string, headers: Record<string, string> = {}, path = "/telegram", method = "POST") => {
    const init = { method, headers, ...(method === "POST" && { body }) };
    return (await fetch(`http://127.0.0.1:${port}${path}`, init)).status;
  };
  const known = { "x-telegram-bot-api-secret-token": secret };
  const anUpdate = JSON.stringify({
    update_id: 5,
    message: { message_id: 1, date: 1, chat: { id: 7, type: "private" }, from: { id: 7 }, text: "Ai?" },
  });

  it("answers what Telegram delivers", async () => {
    await start();
    const replies = await sim.ask({ chat_id: 7, from_id: 7, text: "Thủ tướng là ai?" });
    expect(replies.map((message) => message.text)).toEqual(["Chào!"]);
    expect(handled).toHaveLength(1);
  });

  it("takes up what polling left in the store", async () => {
    await store.updates.park(5, anUpdate);
    await start();
    await expect.poll(() => handled).toEqual([5]);
  });

  it.each([
    { who: "nobody", headers: {} },
    { who: "someone else", headers: { "x-telegram-bot-api-secret-token": "a-long-random-secreT" } },
    { who: "a longer secret", headers: { "x-telegram-bot-api-secret-token": `${secret}x` } },
  ])("refuses an update signed by $who", async ({ headers }) => {
    await start();
    expect(await post(anUpdate, headers)).toBe(403);
    expect(handled).toEqual([]);
  });

  it.each([
    { what: "another path", args: [anUpdate, known, "/other"], status: 404 },
    { what: "another method", args: ["", known, "/telegram", "GET"], status: 405 },
    { what: "no JSON", args: ["{", known], status: 400 },
    { what: "no object", args: ["null", known], status: 400 },
    { what: "no update", args: [`{"update_id":"5"}`, known], status: 400 },
  ] as const)("refuses $what", async ({ args: [body, headers, path, method], status }) => {
    await start();
    expect(await post(body, headers, path, method)).toBe(status);
    expect(handled).toEqual([]);
  });

  it("stops reading an update that is too large", async () => {
    await start();
    const large = `{"update_id":5,"text":"${"x".repeat(20_000_000)}"}`;
    // The answer comes while the sender still sends, so the sender may see its connection cut instead.
    const status = await post(large, known).catch(() => 413);
    expect(status).toBe(413);
    expect(handled).toEqual([]);
  });

  it("confirms an update whose handler failed, so that it does not come for ever", async () => {
    await start(() => {
      throw new Error("on purpose");
    });
    expect(await post(anUpdate, known)).toBe(200);
    expect(events).toEqual(["update failed"]);
  });

  it("confirms what is not done in time once the store keeps it", async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => (finish = resolve));
    await start(() => work, 50);
    expect(await post(anUpdate, known)).toBe(200);
    expect(await store.updates.parked()).toEqual([anUpdate]);
    finish();
  });

  it("does not confirm what is not done in time where the store cannot keep it, and does when it is", async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => (finish = resolve));
    store.updates.park = () => Promise.reject(new StoreError("full", "No space left."));
    await start(() => work, 50);
    expect(await post(anUpdate, known)).toBe(503);
    finish();
    expect(await post(anUpdate, known)).toBe(200);
  });

  it("finishes the work under way before it stops, and leaves the rest to the next start", async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => (finish = resolve));
    await start(async (ctx) => {
      await work;
      await ctx.reply("Xong");
    });
    await sim.say({ chat_id: 7, from_id: 7, text: "một" });
    await until(() => handled.length === 1);
    const stopped = running!.stop();
    await sim.say({ chat_id: 7, from_id: 7, text: "hai" });
    finish();
    await stopped;
    expect(await textsOfBot()).toEqual(["Xong"]);

    port = await freePort();
    await start();
    await until(async () => (await textsOfBot()).length === 2);
    expect(await textsOfBot()).toEqual(["Xong", "Chào!"]);
    expect(new Set(handled).size).toBe(2);
  });

  const textsOfBot = async () =>
    (await sim.messages(7)).filter((message) => message.from?.is_bot).map((message) => message.text);

  it("names the setting when its port is taken", async () => {
    await start();
    const first = running!;
    await expect(start()).rejects.toThrow("WEBHOOK_PORT: choose another port");
    running = first;
  });
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
