import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AN, openStage, TOKEN, type Stage } from "./support.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.say({ chat_id: AN, text: "/start" });
});
afterEach(() => stage.close());

const send = () => stage.call("sendMessage", { chat_id: AN, text: "chào" });
const texts = async () => (await stage.sim.messages(AN)).map(({ text }) => text);

it("answers 429 with retry_after as often as it is told to", async () => {
  await stage.sim.fault({ method: "sendMessage", error_code: 429, retry_after: 7, times: 2 });
  const refused = {
    ok: false,
    error_code: 429,
    description: "Too Many Requests: retry after 7",
    parameters: { retry_after: 7 },
  };
  expect(await send()).toEqual(refused);
  expect(await stage.call("getMe")).toMatchObject({ ok: true });
  expect(await send()).toEqual(refused);
  expect(await send()).toMatchObject({ ok: true });
  expect(await texts()).toEqual(["/start", "chào"]);
});

it.each([
  [500, "Internal Server Error"],
  [502, "Bad Gateway"],
])("answers %i with any method", async (error_code, description) => {
  await stage.sim.fault({ method: "*", error_code });
  expect(await stage.call("getMe")).toEqual({ ok: false, error_code, description });
  expect(await stage.call("getMe")).toMatchObject({ ok: true });
});

it("answers as a proxy does, with a page", async () => {
  await stage.sim.fault({ method: "getMe", error_code: 502, html: true });
  const answer = await fetch(`${stage.url}/bot${TOKEN}/getMe`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([502, "text/html"]);
  expect(await answer.text()).toContain("<html>");
});

it("strikes the calls for one chat, for as long as it is told to", async () => {
  await stage.sim.fault({ method: "sendMessage", chat_id: AN + 1, error_code: 500, for_ms: 60_000 });
  expect(await send()).toMatchObject({ ok: true });
  await stage.sim.fault({ method: "sendMessage", chat_id: AN, error_code: 500, for_ms: 300 });
  expect([await send(), await send()]).toMatchObject([{ error_code: 500 }, { error_code: 500 }]);
  await vi.waitFor(async () => expect(await send()).toMatchObject({ ok: true }));
});

it("drops the connection before the call happens", async () => {
  await stage.sim.fault({ method: "sendMessage", drop_connection: true });
  await expect(send()).rejects.toThrow("fetch failed");
  expect(await texts()).toEqual(["/start"]);
});

it("drops the connection after the call happened", async () => {
  await stage.sim.fault({ method: "sendMessage", drop_answer: true });
  await expect(send()).rejects.toThrow("fetch failed");
  expect(await texts()).toEqual(["/start", "chào"]);
});

it("delays a true answer, and is not idle meanwhile", async () => {
  await stage.result("getUpdates", { offset: -1 });
  await stage.result("getUpdates", { offset: 2 ** 40 });
  await stage.sim.fault({ method: "sendMessage", delay_ms: 600 });
  const start = performance.now();
  const sending = send();
  await vi.waitFor(async () => expect(await stage.sim.idle(1)).toBe(false));
  expect(await sending).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeGreaterThan(590);
  expect(await stage.sim.idle(10)).toBe(true);
});

it("leaves a connection half open", async () => {
  await stage.sim.fault({ method: "getMe", half_open: true });
  const signal = AbortSignal.timeout(150);
  await expect(fetch(`${stage.url}/bot${TOKEN}/getMe`, { signal })).rejects.toThrow("timeout");
  expect(await stage.call("getMe")).toMatchObject({ ok: true });
});

it("strikes with a probability", async () => {
  await stage.sim.fault({ method: "getMe", error_code: 500, times: 1_000, probability: 0.5 });
  const answers = await Promise.all(Array.from({ length: 200 }, () => stage.call("getMe")));
  const failures = answers.filter(({ ok }) => !ok).length;
  expect(failures).toBeGreaterThan(50);
  expect(failures).toBeLessThan(150);
});

it("logs every call with how it ended, and the state shows faults to come", async () => {
  await stage.sim.fault({
    method: "sendMessage",
    error_code: 403,
    description: "Forbidden: bot was blocked by the user",
  });
  expect((await stage.sim.state()).faults).toMatchObject([{ method: "sendMessage", times: 1 }]);
  await send();
  await stage.call("sendNothing", { a: 1 });
  expect(await stage.sim.calls()).toMatchObject([
    { n: 1, method: "sendMessage", payload: { text: "chào" }, ok: false, error_code: 403 },
    {
      n: 2,
      method: "sendNothing",
      payload: { a: 1 },
      ok: false,
      error_code: 404,
      description: "Not Found: method not found",
    },
  ]);
  expect(await stage.sim.calls(1)).toHaveLength(1);
});

it("refuses a fault that does nothing", async () => {
  await expect(stage.sim.fault({ method: "getMe" })).rejects.toThrow("does nothing");
});
