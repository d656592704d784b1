import type { Update } from "@grammyjs/types";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AN, beginPoll, openStage, TOKEN, type Stage } from "./support.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
});
afterEach(() => stage.close());

async function say(...texts: string[]): Promise<void> {
  for (const text of texts) await stage.sim.say({ chat_id: AN, text });
}
const poll = (parameters: object = {}) => stage.result<Update[]>("getUpdates", parameters);
const texts = (updates: Update[]) => updates.map(({ message }) => message?.text);

it("delivers again what was not confirmed, and forgets what was", async () => {
  await say("một", "hai", "ba");
  const first = await poll({ limit: 2 });
  expect(texts(first)).toEqual(["một", "hai"]);
  expect(await poll({ limit: 2 })).toEqual(first);
  expect(texts(await poll({ offset: first[1]!.update_id + 1 }))).toEqual(["ba"]);
  expect(texts(await poll({ offset: first[0]!.update_id }))).toEqual(["ba"]);
  expect(await poll({ offset: first[1]!.update_id + 2 })).toEqual([]);
});

it("keeps only the last updates at a negative offset", async () => {
  await say("một", "hai", "ba");
  expect(texts(await poll({ offset: -2 }))).toEqual(["hai", "ba"]);
  expect(texts(await poll())).toEqual(["hai", "ba"]);
});

it("takes a limit out of bounds as the nearest within", async () => {
  await say("một", "hai");
  expect(texts(await poll({ limit: 0 }))).toEqual(["một"]);
  expect(texts(await poll({ limit: 1000 }))).toEqual(["một", "hai"]);
});

it("answers at once without a timeout, and holds a poll open until something comes", async () => {
  expect(await poll()).toEqual([]);
  const waiting = await beginPoll(stage);
  await say("chào");
  expect(await waiting.ended).toMatchObject({ ok: true, result: [{ message: { text: "chào" } }] });
});

it("answers an empty list when the timeout has passed", async () => {
  const start = performance.now();
  expect(await poll({ timeout: 1 })).toEqual([]);
  expect(performance.now() - start).toBeGreaterThan(900);
});

it("ends a poll when another one begins", async () => {
  const first = await beginPoll(stage);
  const second = poll({ timeout: 50 });
  expect(await first.ended).toEqual({
    ok: false,
    error_code: 409,
    description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  });
  await say("chào");
  expect(texts(await second)).toEqual(["chào"]);
});

it("forgets a poll whose connection was closed, and keeps its updates", async () => {
  const abort = new AbortController();
  const options = { method: "POST", signal: abort.signal };
  const aborted = fetch(`${stage.url}/bot${TOKEN}/getUpdates?timeout=50`, options);
  await new Promise((resolve) => setTimeout(resolve, 30));
  abort.abort();
  await expect(aborted).rejects.toThrow("aborted");
  await say("chào");
  expect(texts(await stage.result("getUpdates"))).toEqual(["chào"]);
});

it("does not poll while a webhook is set", async () => {
  await stage.result("setWebhook", { url: "http://127.0.0.1:9/" });
  expect(await stage.call("getUpdates")).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await stage.result("deleteWebhook");
  expect(await poll()).toEqual([]);
});

it("remembers the kinds of updates that were asked for", async () => {
  await poll({ allowed_updates: ["callback_query"] });
  await say("không nghe");
  await poll();
  await say("vẫn không");
  expect(await poll()).toEqual([]);
  await poll({ allowed_updates: [] });
  await say("nghe");
  expect(texts(await poll())).toEqual(["nghe"]);
});

it.each([
  { kinds: ["message", "story"], allowed: ["message"] },
  { kinds: ["story", "Callback_Query"], allowed: ["callback_query"] },
  { kinds: ["story"], allowed: undefined },
  { kinds: ["message", 7], allowed: ["poll"] },
  { kinds: "message", allowed: ["poll"] },
  { kinds: null, allowed: ["poll"] },
])("takes $kinds for $allowed, where polls were asked for before", async ({ kinds, allowed }) => {
  await poll({ allowed_updates: ["poll"] });
  await poll({ allowed_updates: kinds });
  const { allowed_updates } = await stage.result<{ allowed_updates?: string[] }>("getWebhookInfo");
  expect(allowed_updates).toEqual(allowed);
});

it("sends reactions and members' changes only where they were asked for", async () => {
  const message = await stage.sim.say({ chat_id: AN, text: "chào" });
  const reaction = { chat_id: AN, message_id: message.message_id, from_id: AN };
  const kinds = async () => (await poll()).flatMap((update) => Object.keys(update).slice(1));
  await stage.sim.react({ ...reaction, reaction: [{ type: "emoji", emoji: "👍" }] });
  expect(await kinds()).toEqual(["message"]);
  await poll({ allowed_updates: ["message", "message_reaction"] });
  await stage.sim.react({ ...reaction, reaction: [] });
  expect(await kinds()).toEqual(["message", "message_reaction"]);
});

it("numbers updates without gaps", async () => {
  await say("một", "hai", "ba");
  const ids = (await poll()).map(({ update_id }) => update_id);
  expect(ids).toEqual([ids[0], ids[0]! + 1, ids[0]! + 2]);
});

it("refuses a wrong token", async () => {
  for (const token of ["1:other", `${TOKEN}x`, TOKEN.slice(1)]) {
    const response = await fetch(`${stage.url}/bot${token}/getMe`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: "Unauthorized" });
  }
});
