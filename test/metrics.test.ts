import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Log } from "../src/log.ts";
import { openMetrics, serveMetrics, type Metrics, type MetricsServer } from "../src/metrics.ts";
import type { RerankerStatus } from "../src/search/search.ts";

describe("the metrics server", () => {
  const knowledge = { version: "a1b2c3", documents: 2, passages: 45 };
  let inForce: typeof knowledge | undefined;
  let now: number;
  let meaning: RerankerStatus | undefined;
  let away: number | undefined;
  let metrics: Metrics;
  let server: MetricsServer;
  beforeEach(async () => {
    inForce = knowledge;
    now = 1_000_000;
    meaning = undefined;
    away = undefined;
    metrics = openMetrics({
      knowledge: () => inForce,
      meaning: () => meaning,
      awaySince: () => away,
      lastContact: () => 1_000_000,
      clock: () => now,
    });
    server = await serveMetrics(metrics, 0);
  });
  afterEach(() => server.close());

  const get = async (path: string, method = "GET") => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    return { status: response.status, body: await response.text() };
  };

  it("says that the process is alive", async () => {
    expect(await get("/healthz")).toEqual({ status: 200, body: "ok\n" });
  });

  it("says whether the bot can answer, and what keeps it from it", async () => {
    expect(await get("/readyz")).toEqual({ status: 200, body: "ready\n" });
    inForce = undefined;
    now += 120_001;
    expect(await get("/readyz")).toEqual({ status: 503, body: "no knowledge\nno contact with Telegram\n" });
    expect((await get("/healthz")).status).toBe(200);
  });

  it("says that the bot answers without its database, and for how long", async () => {
    expect((await get("/metrics")).body).toContain("trichdan_database_away_seconds 0\n");
    away = 940_000;
    expect(await get("/readyz")).toEqual({
      status: 200,
      body: "ready\nwithout the database since 1970-01-01T00:15:40.000Z\n",
    });
    expect((await get("/metrics")).body).toContain("trichdan_database_away_seconds 60\n");
  });

  it("counts what is logged, and passes it on", async () => {
    const passed: unknown[] = [];
    const keep: Log["info"] = (...event) => void passed.push(event);
    const log = metrics.counting({ info: keep, warn: keep, error: keep });
    log.info("question", { kind: "found", milliseconds: 2 });
    log.info("question", { kind: "found", milliseconds: 40 });
    log.info("question", { kind: "nothing", milliseconds: 1 });
    log.warn("poll failed");

    expect(passed).toContainEqual(["question", { kind: "found", milliseconds: 40 }]);
    const lines = (await get("/metrics")).body.split("\n");
    for (const line of [
      'trichdan_answer_seconds_bucket{le="0.0025",kind="found"} 1',
      'trichdan_answer_seconds_count{kind="found"} 2',
      'trichdan_answer_seconds_sum{kind="found"} 0.042',
      'trichdan_answer_seconds_count{kind="nothing"} 1',
      'trichdan_events_total{severity="info",event="question"} 3',
      'trichdan_events_total{severity="warn",event="poll failed"} 1',
    ])
      expect(lines).toContain(line);
  });

  it("shows the knowledge in force and the last contact", async () => {
    await get("/metrics");
    inForce = { ...knowledge, version: "d4e5f6", passages: 46 };
    const lines = (await get("/metrics")).body.split("\n");
    expect(lines).toContain("trichdan_passages 46");
    expect(lines).toContain("trichdan_last_contact_timestamp_seconds 1000");
    expect(lines.filter((line) => line.startsWith("trichdan_knowledge_info"))).toEqual([
      'trichdan_knowledge_info{version="d4e5f6"} 1',
    ]);
    expect(lines.some((line) => line.startsWith("process_resident_memory_bytes "))).toBe(true);
  });

  it("shows how ordering by meaning fares, where there is any", async () => {
    const shown = async () =>
      (await get("/metrics")).body.split("\n").filter((line) => line.startsWith("trichdan_meaning_"));
    expect(await shown()).toEqual([]);
    meaning = { done: 3, total: 45, lookups: { cached: 7, asked: 2, failed: 1, resting: 0 } };
    await shown();
    expect(await shown()).toEqual([
      'trichdan_meaning_lookups_total{kind="cached"} 7',
      'trichdan_meaning_lookups_total{kind="asked"} 2',
      'trichdan_meaning_lookups_total{kind="failed"} 1',
      'trichdan_meaning_lookups_total{kind="resting"} 0',
      'trichdan_meaning_passages{state="done"} 3',
      'trichdan_meaning_passages{state="total"} 45',
    ]);
  });

  it.each([
    { path: "/", method: "GET", status: 404 },
    { path: "/metrics/../etc/passwd", method: "GET", status: 404 },
    { path: "/metrics", method: "POST", status: 405 },
  ])("answers $method $path with $status", async ({ path, method, status }) => {
    expect((await get(path, method)).status).toBe(status);
  });

  it.each([
    [{ host: "localhost" }, 200],
    [{ host: "127.0.0.1:9100" }, 200],
    [{ host: "[::1]:9100" }, 200],
    [{ host: "evil.example" }, 403],
    [{ host: "127.0.0.1.evil.example" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
  ])("answers a request with %j by %i", async (headers, status) => {
    for (const path of ["/metrics", "/readyz", "/healthz"]) {
      const answered = await new Promise((resolve, reject) => {
        const asked = request({ host: "127.0.0.1", port: server.port, path, headers }, ({ statusCode }) =>
          resolve(statusCode),
        );
        asked.on("error", reject).end();
      });
      expect(answered).toBe(status);
    }
  });

  it("names the setting when its port is taken", async () => {
    await expect(serveMetrics(metrics, server.port)).rejects.toThrow("METRICS_PORT: choose another port");
  });
});
