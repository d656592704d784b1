import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Update } from "@grammyjs/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { retryDelay } from "../../../src/playground/server/webhook.ts";
import { AN, beginPoll, BINH, expectation, openStage, type Rule, type Stage } from "./support.ts";

interface Delivery {
  readonly text: string | undefined;
  readonly secret: string | undefined;
  /** Ends the request with this status and body; without a type, no `content-type` is sent. */
  answer(status: number, body?: string, type?: string): void;
}

let stage: Stage;
let bot: Server;
let address: string;
let deliveries: Delivery[];

beforeEach(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.user({ id: BINH, first_name: "Bình" });
  deliveries = [];
  bot = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => bot.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  await stage.close();
  bot.closeAllConnections();
  bot.close();
});

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { message } = await readUpdate(request);
  deliveries.push({
    text: message?.text,
    secret: request.headers["x-telegram-bot-api-secret-token"] as string | undefined,
    answer: (status, body = "", type) => response.writeHead(status, type ? { "content-type": type } : {}).end(body),
  });
}

async function readUpdate(request: IncomingMessage): Promise<Update> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return JSON.parse(body) as Update;
}
const delivered = (count: number) => vi.waitFor(() => expect(deliveries).toHaveLength(count), { timeout: 5_000 });
const received = () => deliveries.map(({ text }) => text);

it("delivers with the secret; any 2xx confirms", async () => {
  await stage.result("setWebhook", { url: address, secret_token: "s3cret" });
  await stage.sim.say({ chat_id: AN, text: "chào" });
  await delivered(1);
  expect(deliveries[0]).toMatchObject({ text: "chào", secret: "s3cret" });
  expect(await stage.sim.idle(50)).toBe(false);
  deliveries[0]!.answer(204);
  expect(await stage.sim.idle()).toBe(true);
});

it("delivers what was waiting when the webhook is set", async () => {
  await stage.sim.say({ chat_id: AN, text: "đã chờ" });
  await stage.result("setWebhook", { url: address });
  await delivered(1);
  expect(received()).toEqual(["đã chờ"]);
});

it("keeps one chat's updates in order and serves other chats meanwhile", async () => {
  await stage.result("setWebhook", { url: address });
  await stage.sim.say({ chat_id: AN, text: "An 1" });
  await stage.sim.say({ chat_id: AN, text: "An 2" });
  await stage.sim.say({ chat_id: BINH, text: "Bình 1" });
  await delivered(2);
  expect(new Set(received())).toEqual(new Set(["An 1", "Bình 1"]));
  deliveries.find(({ text }) => text === "An 1")!.answer(200);
  await delivered(3);
  expect(deliveries[2]!.text).toBe("An 2");
});

it("tries again at once, then after 2 s, and says in getWebhookInfo what went wrong", async () => {
  await stage.result("setWebhook", { url: address });
  await stage.sim.say({ chat_id: AN, text: "chào" });
  await delivered(1);
  const start = performance.now();
  deliveries[0]!.answer(500);
  await delivered(2);
  expect(performance.now() - start).toBeLessThan(1_500);
  expect(await stage.result("getWebhookInfo")).toMatchObject({
    url: address,
    pending_update_count: 1,
    last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
  });
  deliveries[1]!.answer(302);
  await delivered(3);
  expect(performance.now() - start).toBeGreaterThan(1_900);
  deliveries[2]!.answer(200);
  expect(await stage.sim.idle()).toBe(true);
});

it.each([
  [0, 0],
  [1, 2_000],
  [2, 4_000],
  [3, 8_000],
  [9, 60_000],
])("after %i failed retries the next waits %i ms", (failures, delay) => {
  expect(retryDelay(failures)).toBe(delay);
});

it("carries out the method that stands in the bot's answer", async () => {
  await stage.result("setWebhook", { url: address });
  await stage.sim.say({ chat_id: AN, text: "chào" });
  await delivered(1);
  deliveries[0]!.answer(200, JSON.stringify({ method: "sendMessage", chat_id: AN, text: "chào bạn" }));
  await stage.sim.idle();
  expect((await stage.sim.messages(AN)).map(({ text }) => text)).toEqual(["chào", "chào bạn"]);
});

const FORM = [
  '--b\r\nContent-Disposition: form-data; name="method"\r\n\r\nsendMessage',
  `--b\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n${AN}`,
  '--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nchào bạn',
  "--b--\r\n",
].join("\r\n");
const JSON_CALL = JSON.stringify({ method: "SendMessage", chat_id: AN, text: "chào bạn" });

it.each([
  { what: "JSON after white space", type: "application/json; charset=utf-8", body: ` \r\n${JSON_CALL}`, said: 1 },
  { what: "JSON without a type", type: "", body: JSON_CALL, said: 1 },
  {
    what: "an urlencoded form",
    type: "application/x-www-form-urlencoded",
    body: `method=sendMessage&chat_id=${AN}&text=ch%C3%A0o+b%E1%BA%A1n`,
    said: 1,
  },
  { what: "a multipart form", type: "Multipart/Form-Data; boundary=b", body: FORM, said: 1 },
  { what: "a page", type: "text/html", body: JSON_CALL, said: 0 },
  { what: "half of JSON", type: "application/json", body: JSON_CALL.slice(0, -5), said: 0 },
])("takes the method out of $what $said times", async ({ type, body, said }) => {
  await stage.result("setWebhook", { url: address });
  await stage.sim.say({ chat_id: AN, text: "chào" });
  await delivered(1);
  deliveries[0]!.answer(200, body, type);
  expect(await stage.sim.idle()).toBe(true);
  expect((await stage.sim.messages(AN)).slice(1).map(({ text }) => text)).toEqual(Array(said).fill("chào bạn"));
});

it.each(["getMe", "GetWebhookInfo", "setWebhook", "deleteWebhook", "close", "logOut"])(
  "does not carry out %s from the bot's answer, and goes on delivering",
  async (method) => {
    await stage.result("setWebhook", { url: address });
    await stage.sim.say({ chat_id: AN, text: "một" });
    await delivered(1);
    deliveries[0]!.answer(200, JSON.stringify({ method, url: "" }), "application/json");
    await stage.sim.say({ chat_id: AN, text: "hai" });
    await delivered(2);
    expect((await stage.sim.calls()).map((call) => call.method)).toEqual(["setWebhook"]);
  },
);

it("opens no more connections than allowed", async () => {
  await stage.result("setWebhook", { url: address, max_connections: 1 });
  await stage.sim.say({ chat_id: AN, text: "An" });
  await stage.sim.say({ chat_id: BINH, text: "Bình" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await delivered(1);
  deliveries[0]!.answer(200);
  await delivered(2);
  expect(received()).toEqual(["An", "Bình"]);
});

it("stops when the webhook is deleted, and drops what waits where it is told to", async () => {
  await stage.result("setWebhook", { url: "http://127.0.0.1:9/" });
  await stage.sim.say({ chat_id: AN, text: "chào" });
  await stage.result("deleteWebhook", { drop_pending_updates: true });
  expect(await stage.result("getWebhookInfo")).toMatchObject({ url: "", pending_update_count: 0 });
});

it("ends a waiting poll", async () => {
  const poll = await beginPoll(stage);
  await stage.result("setWebhook", { url: address });
  expect(await poll.ended).toMatchObject({
    error_code: 409,
    description: "Conflict: terminated by setWebhook request",
  });
});

const rules: Rule[] = [
  {
    rule: "an address is one",
    source: "setWebhook, url: HTTPS URL to send updates to",
    method: "setWebhook",
    given: { url: "nowhere" },
    expected: "Bad Request: bad webhook: invalid webhook URL specified",
  },
  {
    rule: "this server delivers to this machine alone, be it by plain HTTP",
    source: "setWebhook, url; a local Bot API server takes HTTP and local addresses",
    method: "setWebhook",
    given: { url: "https://example.com/hook" },
    expected: "Bad Request: bad webhook: only addresses of this machine (127.0.0.1, localhost) are allowed",
  },
  {
    rule: "a secret is plain",
    source: "setWebhook, secret_token: only A-Z, a-z, 0-9, _ and -",
    method: "setWebhook",
    given: { url: "http://127.0.0.1:9/", secret_token: "có dấu" },
    expected: "Bad Request: secret token contains unallowed characters",
  },
];

it.each(rules)("$method: $rule ($source)", async (rule) => {
  expect(await stage.call(rule.method, rule.given)).toMatchObject(expectation(rule));
});
