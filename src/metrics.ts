import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { AnswerApi } from "./answer-api.ts";
import { ConfigError } from "./config.ts";
import type { Log } from "./log.ts";
import type { RerankerStatus } from "./search/search.ts";

/** What is looked at whenever somebody asks. */
interface Watched {
  /** The knowledge in force; `undefined` while none is. */
  knowledge(): { readonly version: string; readonly documents: number; readonly passages: number } | undefined;
  /** How ordering by meaning fares; `undefined` where there is none. */
  meaning?(): RerankerStatus | undefined;
  /** Since when the database server cannot be reached, in milliseconds since 1970; `undefined` while it can, and where there is none. */
  awaySince?(): number | undefined;
  /** When Telegram last answered a poll or delivered an update, in milliseconds since 1970. */
  lastContact(): number;
  /** Milliseconds since 1970. */
  clock(): number;
}

export interface Metrics {
  /** The same log, which counts every event on its way. */
  counting(log: Log): Log;
  /** The current figures in the text format of Prometheus. */
  text(): Promise<string>;
  /** What keeps the bot from answering; empty when it is ready. */
  obstacles(): string[];
  /** What it answers without. */
  lacks(): string[];
}

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Time without a word from Telegram after which the bot is not ready: two long polls and a pause. */
const SILENCE_MS = 120_000;
/** Upper bounds in seconds. An answer takes about a millisecond and must not take 50. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2];

/** The figures of one bot. The only door to prom-client. */
export function openMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const labelNames = ["kind"] as const;
  const answers = new Histogram({
    name: "trichdan_answer_seconds",
    help: "Time that finding an answer took, by the kind of answer.",
    labelNames,
    buckets: BUCKETS,
    registers,
  });
  const events = new Counter({
    name: "trichdan_events_total",
    help: "Events of the log, by severity and phrase.",
    labelNames: ["severity", "event"],
    registers,
  });
  watch(watched, registers);
  const { lookups, passages } = meaningFigures(watched);
  registry.registerMetric(lookups);
  registry.registerMetric(passages);
  return {
    counting: (log) => counting(log, answers, events),
    text: () => registry.metrics(),
    lacks() {
      const since = watched.awaySince?.();
      return since === undefined ? [] : [`without the database since ${new Date(since).toISOString()}`];
    },
    obstacles() {
      const silent = watched.clock() - watched.lastContact() > SILENCE_MS;
      return [...(watched.knowledge() ? [] : ["no knowledge"]), ...(silent ? ["no contact with Telegram"] : [])];
    },
  };
}

function watch(watched: Watched, registers: Registry[]): void {
  const gauge = (name: string, help: string, collect: (gauge: Gauge) => void, labelNames: readonly string[] = []) =>
    new Gauge({
      name: `trichdan_${name}`,
      help,
      labelNames,
      registers,
      collect() {
        collect(this);
      },
    });
  gauge("documents", "Documents in force.", (documents) => documents.set(watched.knowledge()?.documents ?? 0));
  gauge("passages", "Passages in force.", (passages) => passages.set(watched.knowledge()?.passages ?? 0));
  gauge("database_away_seconds", "For how long the database server has been out of reach; 0 while it is not.", (away) =>
    away.set((watched.clock() - (watched.awaySince?.() ?? watched.clock())) / 1000),
  );
  gauge("last_contact_timestamp_seconds", "When Telegram last answered or delivered.", (contact) =>
    contact.set(watched.lastContact() / 1000),
  );
  const showVersion = (info: Gauge): void => {
    info.reset();
    const version = watched.knowledge()?.version;
    if (version !== undefined) info.set({ version }, 1);
  };
  gauge("knowledge_info", "Version of the knowledge in force.", showVersion, ["version"]);
}

/** What ordering by meaning does; nothing is shown of it where there is none. */
function meaningFigures(watched: Watched) {
  const lookups = new Counter({
    name: "trichdan_meaning_lookups_total",
    help: "Vectors of questions: remembered, asked for, failed, or not asked for after a failure.",
    labelNames: ["kind"] as const,
    registers: [],
    collect() {
      this.reset();
      for (const [kind, times] of Object.entries(watched.meaning?.()?.lookups ?? {})) this.inc({ kind }, times);
    },
  });
  const passages = new Gauge({
    name: "trichdan_meaning_passages",
    help: "Passages that have vectors, and all.",
    labelNames: ["state"] as const,
    registers: [],
    collect() {
      const status = watched.meaning?.();
      if (!status) return;
      this.set({ state: "done" }, status.done);
      this.set({ state: "total" }, status.total);
    },
  });
  return { lookups, passages };
}

function counting(log: Log, answers: Histogram<"kind">, events: Counter<"severity" | "event">): Log {
  const count =
    (severity: "info" | "warn" | "error"): Log["info"] =>
    (event, fields) => {
      events.inc({ severity, event });
      const { kind, milliseconds } = fields ?? {};
      if (event === "question" && typeof milliseconds === "number")
        answers.observe({ kind: String(kind) }, milliseconds / 1000);
      log[severity](event, fields);
    };
  return { info: count("info"), warn: count("warn"), error: count("error") };
}

/**
 * Serves `/metrics`, `/healthz` (the process answers) and `/readyz` (the bot can answer; 503 with the obstacles otherwise).
 * Listens on this machine alone. Throws `ConfigError` when the port is taken.
 * @param answers serves `/answer` too, to whoever has its key.
 */
export function serveMetrics(metrics: Metrics, port: number, answers?: AnswerApi): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: 5000 }, (request, response) => {
    reply(metrics, answers, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", ({ message }) => {
      reject(new ConfigError([{ variable: "METRICS_PORT", remedy: `choose another port (${message})` }]));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * Whether a program of this machine asks, and not a web page through somebody's browser: pages name their origin, or come by a
 * name of their own that was resolved to this address.
 */
function isLocal({ headers: { host = "", origin, "sec-fetch-site": site = "none" } }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/.test(host) && origin === undefined && site === "none";
}

async function reply(
  metrics: Metrics,
  answers: AnswerApi | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "", url = "" } = request;
  if (answers && /^\/answer(?:\?|$)/.test(url)) return await replyWithAnswer(answers, request, response);
  const end = (status: number, body: string, type = "text/plain; charset=utf-8") =>
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
  if (!isLocal(request)) return void end(403, "programs of this machine alone\n");
  if (method !== "GET" && method !== "HEAD") return void end(405, "GET alone\n");
  switch (url) {
    case "/healthz":
      return void end(200, "ok\n");
    case "/readyz": {
      const obstacles = metrics.obstacles();
      const lines = obstacles.length === 0 ? ["ready", ...metrics.lacks()] : obstacles;
      return void end(obstacles.length === 0 ? 200 : 503, `${lines.join("\n")}\n`);
    }
    case "/metrics":
      return void end(200, await metrics.text(), "text/plain; version=0.0.4; charset=utf-8");
    default:
      return void end(404, `/metrics, /healthz, /readyz${answers ? ", /answer" : ""}\n`);
  }
}

/** Asks for the key instead of where the request comes from: a proxy of the same machine passes its own name on. */
async function replyWithAnswer(answers: AnswerApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "", headers } = request;
  const query = new URLSearchParams(url.slice("/answer".length));
  const {
    status,
    headers: further,
    body,
  } = await answers({ method, authorization: headers.authorization ?? "", query });
  const type = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(status, { ...type, ...further }).end(`${JSON.stringify(body)}\n`);
}
