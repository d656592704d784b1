import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startPlayground } from "../../../src/playground/server/server.ts";
import { openStage, TOKEN, type Stage } from "./support.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A request with headers that `fetch` would not send. */
async function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(stage.url + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
}

const port = () => new URL(stage.url).port;

it.each(["/sim/state", "/", `/bot${TOKEN}/getMe`, `/file/bot${TOKEN}/a`])(
  "refuses %s to a foreign host or origin",
  async (path) => {
    expect(await statusOf(path, { host: "evil.example" })).toBe(403);
    expect(await statusOf(path, { host: `evil.example:${port()}` })).toBe(403);
    expect(await statusOf(path, { host: `127.0.0.1:${port()}`, origin: "http://evil.example" })).toBe(403);
    expect(await statusOf(path, { host: `127.0.0.1:${port()}`, origin: "null" })).toBe(403);
    expect(await statusOf(path, { host: `127.0.0.1:${port()}`, origin: "http://127.0.0.1:1" })).toBe(403);
  },
);

it("lets a web site open the page, but not call anything by an image or a link", async () => {
  const foreign = { host: `127.0.0.1:${port()}`, "sec-fetch-site": "cross-site" };
  expect(await statusOf(`/bot${TOKEN}/getMe`, { ...foreign, "sec-fetch-mode": "no-cors" })).toBe(403);
  expect(await statusOf(`/bot${TOKEN}/getMe`, { ...foreign, "sec-fetch-mode": "navigate" })).toBe(403);
  expect(await statusOf("/sim/state", { ...foreign, "sec-fetch-site": "same-site" })).toBe(403);
  expect(await statusOf("/", { ...foreign, "sec-fetch-mode": "navigate" })).toBe(200);
});

it("answers its own page and programs of this machine", async () => {
  expect(await statusOf("/sim/state", { host: `localhost:${port()}`, origin: `http://localhost:${port()}` })).toBe(200);
  expect(await statusOf("/sim/state", { host: `127.0.0.1:${port()}` })).toBe(200);
});

it("listens on the loopback address alone", () => {
  expect(new URL(stage.url).hostname).toBe("127.0.0.1");
});

it("says when its port is taken, and what to do", async () => {
  const taken = startPlayground({ port: Number(port()), token: TOKEN });
  await expect(taken).rejects.toThrow(`Port ${port()} is taken; set PLAYGROUND_PORT to another one.`);
});

it("refuses a body that is too large", async () => {
  const body = JSON.stringify({ text: "x".repeat(33 * 1024 * 1024) });
  const response = await fetch(`${stage.url}/bot${TOKEN}/sendMessage`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(response.status).toBe(413);
});

it.each(["{", "[]", '"a"', "null"])("refuses the JSON body %s", async (body) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${stage.url}/bot${TOKEN}/getMe`, { method: "POST", headers, body });
  expect(await response.json()).toEqual({
    ok: false,
    error_code: 400,
    description: "Bad Request: can't parse JSON object",
  });
});

it("takes parameters from a form and from the address", async () => {
  await stage.sim.user({ id: 7, first_name: "Bảy" });
  await stage.sim.say({ chat_id: 7, text: "/start" });
  const body = new URLSearchParams({ chat_id: "7", text: "chào" });
  const form = await fetch(`${stage.url}/bot${TOKEN}/sendMessage`, { method: "POST", body });
  expect(await form.json()).toMatchObject({ ok: true, result: { text: "chào", chat: { id: 7 } } });
  const address = await fetch(`${stage.url}/bot${TOKEN}/sendMessage?chat_id=7&text=ch%C3%A0o`);
  expect(await address.json()).toMatchObject({ ok: true, result: { text: "chào" } });
});

it.each([
  { type: "multipart/form-data; boundary=b", body: "", given: {} },
  { type: "multipart/form-data; boundary=b", body: "--b--\r\n", given: {} },
  {
    type: "Multipart/Form-Data; Boundary=b",
    body: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--b--',
    given: { a: "b" },
  },
  { type: "Application/JSON; charset=UTF-8", body: '{"a":"b"}', given: { a: "b" } },
  { type: "application/json", body: "", given: {} },
])("takes $type with the body $body", async ({ type, body, given }) => {
  const init = { method: "POST", headers: { "content-type": type }, body };
  const answer = await fetch(`${stage.url}/bot${TOKEN}/getMe`, init);
  expect(await answer.json()).toMatchObject({ ok: true, result: { is_bot: true } });
  const [call] = (await stage.sim.calls()).slice(-1);
  expect(call?.payload).toEqual(given);
});

it("says what there is to who asks for what there is not", async () => {
  const answer = await fetch(`${stage.url}/bot${TOKEN}/sendDice`);
  expect(answer.status).toBe(404);
  const { methods, ...refused } = (await answer.json()) as { methods: string[] };
  expect(refused).toEqual({ ok: false, error_code: 404, description: "Not Found: method not found" });
  expect(methods).toEqual(expect.arrayContaining(["getUpdates", "sendMessage", "answerInlineQuery"]));
  expect(methods).toEqual(methods.toSorted());
  const page = readFileSync(new URL("../../../docs/bot-api-server.md", import.meta.url), "utf8");
  const [, listed = ""] = page.split("These methods are there:\n");
  expect([...listed.split("\nAny other")[0]!.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(methods);
  const known = await fetch(`${stage.url}/bot${TOKEN}/sendMessage`);
  expect(await known.json()).not.toHaveProperty("methods");
});

it.each(["/sim/nothing", "/bot", "/file/nothing"])("does not know %s", async (path) => {
  expect((await fetch(stage.url + path)).status).toBe(404);
});
