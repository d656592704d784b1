import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { createAnswerApi } from "../src/answer-api.ts";
import { answer } from "../src/answer/answer.ts";
import { ask } from "../src/cli/ask.ts";
import { parseConfig } from "../src/config.ts";
import { openLibrary } from "../src/knowledge/library.ts";
import { openMetrics, serveMetrics, type MetricsServer } from "../src/metrics.ts";
import { buildIndex, type SearchIndex } from "../src/search/search.ts";

const KEY = "a-long-random-word";
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
let index: SearchIndex;
let server: MetricsServer;
let now: number;

beforeAll(async () => {
  index = (await openLibrary("knowledge", (knowledge) => buildIndex(knowledge))).current();
});
beforeEach(async () => {
  now = 1_000_000;
  const clock = () => now;
  const metrics = openMetrics({ knowledge: () => undefined, lastContact: clock, clock });
  const answers = createAnswerApi({
    key: KEY,
    rateLimit: 3,
    clock,
    answer: (question) => answer(question, index, { quoteLength: 400 }),
  });
  server = await serveMetrics(metrics, 0, answers);
});
afterEach(() => server.close());

const get = async (path: string, authorization = `Bearer ${KEY}`, init: RequestInit = {}) => {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { authorization }, ...init });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};
const answerTo = (question: string) => get(`/answer?q=${encodeURIComponent(question)}`);

it.each([QUESTION, "Azerbaijan có phải thành viên ASEAN không?"])(
  "says what the terminal says to programs: %s",
  async (question) => {
    const printed: string[] = [];
    await ask(["--json", question], parseConfig({}), (line) => printed.push(line));
    const { milliseconds: _, ...expected } = JSON.parse(printed[0]!) as Record<string, unknown>;
    const { status, headers, body } = await answerTo(question);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(body).toEqual({ ...expected, milliseconds: expect.any(Number) as number });
  },
);

it.each(["", "Bearer", `Bearer ${KEY}x`, `Bearer ${KEY.slice(1)}`, `bearer ${KEY}`, KEY])(
  "answers nobody who shows %j",
  async (authorization) => {
    const { status, headers, body } = await get(`/answer?q=${encodeURIComponent(QUESTION)}`, authorization);
    expect([status, headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect(body).toEqual({ error: "give the key as Authorization: Bearer KEY" });
  },
);

it.each([
  ["/answer", 400, "give a question: /answer?q=…"],
  ["/answer?q=%20", 400, "give a question: /answer?q=…"],
  [`/answer?q=${"a".repeat(1001)}`, 400, "give a question of at most 1000 characters"],
])("refuses %s with %i", async (path, status, error) => {
  expect(await get(path)).toMatchObject({ status, body: { error } });
});

it("takes GET alone", async () => {
  const headers = { authorization: `Bearer ${KEY}` };
  expect(await get("/answer?q=a", "", { method: "POST", headers })).toMatchObject({ status: 405 });
});

it("answers so many in a minute, and then says when to come again", async () => {
  for (let count = 0; count < 3; count += 1) expect((await answerTo("Baku?")).status).toBe(200);
  await get("/answer", "wrong");
  now += 20_500;
  const refused = await answerTo("Baku?");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "40"]);
  now += 39_500;
  expect((await answerTo("Baku?")).status).toBe(200);
});

it("is not there without a key to it", async () => {
  const metrics = openMetrics({ knowledge: () => undefined, lastContact: () => now, clock: () => now });
  const bare = await serveMetrics(metrics, 0);
  const response = await fetch(`http://127.0.0.1:${bare.port}/answer?q=a`, {
    headers: { authorization: `Bearer ${KEY}` },
  });
  expect([response.status, await response.text()]).toEqual([404, "/metrics, /healthz, /readyz\n"]);
  await bare.close();
});
