/**
 * Lets people ask at a steady rate while an admin reloads and calls fail at random, and measures what it costs them:
 * `npm run soak -- --seconds 3600 --rate 50 --faults 0.01`. Everything stays on this machine.
 */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { startPlayground } from "../src/playground/server.ts";
import type { Call } from "../src/playground/sim.ts";
import { startBotProcess, TOKEN } from "./support/process.ts";
import { openSim, type Sim } from "./support/sim.ts";

export interface SoakOptions {
  readonly seconds: number;
  /** Questions a second. */
  readonly rate: number;
  /** The share of all calls that fail with a server error, 0 to 1. */
  readonly faults: number;
}

export interface SoakReport extends SoakOptions {
  readonly questions: number;
  readonly reloads: number;
  readonly lost: number;
  /** From the delivery of a question to the call that answers it, where no fault struck that call, in milliseconds. */
  readonly milliseconds: { readonly p50: number; readonly p99: number };
  /** Resident memory of the bot after the first tenth, at the end, and by what share it grew. */
  readonly memory: { readonly early: number; readonly late: number; readonly growth: number };
  readonly exitCode: number | null;
}

const PEOPLE = 200;
const ADMIN = 999;
/** The folder changes and is reloaded so often, in milliseconds. */
const RELOAD_INTERVAL = 5000;
/** What is still unanswered at the end is waited for so long, in milliseconds. */
const PATIENCE = 60_000;
const QUESTIONS = [
  "Thủ tướng Azerbaijan tên là gì?",
  "chu tich quoc hoi azerbaijan la ai",
  "Giá vàng hôm nay bao nhiêu?",
];

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const playground = await startPlayground({ port: 0, token: TOKEN });
  const folder = await mkdtemp(join(tmpdir(), "trichdan-soak-"));
  const knowledge = join(folder, "knowledge");
  await cp("knowledge", knowledge, { recursive: true });
  const metricsPort = String(await freePort());
  const bot = startBotProcess({
    API_ROOT: playground.url,
    ADMIN_IDS: String(ADMIN),
    KNOWLEDGE_FOLDER: knowledge,
    DATA_FOLDER: join(folder, "data"),
    METRICS_PORT: metricsPort,
    RATE_LIMIT: "1000",
    LOG_LEVEL: "error",
  });
  try {
    const sim = openSim(playground.url);
    await bot.started;
    for (let id = 1; id <= PEOPLE; id += 1) await sim.user({ id, first_name: `Người ${id}`, language_code: "vi" });
    await sim.user({ id: ADMIN, first_name: "Quản trị" });
    await sim.fault({ method: "*", error_code: 500, probability: options.faults, times: Number.MAX_SAFE_INTEGER });
    const measured = await measure(sim, options, knowledge, metricsPort);
    bot.kill("SIGTERM");
    return { ...options, ...measured, exitCode: await bot.ended };
  } finally {
    bot.kill("SIGKILL");
    await playground.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(
  sim: Sim,
  { seconds, rate }: SoakOptions,
  knowledge: string,
  metricsPort: string,
): Promise<Omit<SoakReport, keyof SoakOptions | "exitCode">> {
  const asked = new Map<string, number>();
  const log = createCallLog(sim);
  const memory: number[] = [];
  const end = Date.now() + seconds * 1000;
  let reloads = 0;

  const ask = async (): Promise<void> => {
    const began = Date.now();
    for (let question = 0; Date.now() < end; question += 1) {
      const id = 1 + (question % PEOPLE);
      const at = Date.now();
      const message = await sim.say({ chat_id: id, from_id: id, text: QUESTIONS[question % QUESTIONS.length]! });
      asked.set(keyOf(id, message.message_id), at);
      await sleep(Math.max(0, began + ((question + 1) * 1000) / rate - Date.now()));
    }
  };
  const reload = async (): Promise<void> => {
    for (; Date.now() < end; reloads += 1) {
      await writeFile(join(knowledge, "them.txt"), `Ghi chú số ${reloads}\n\nĐoạn này đổi ở lần nạp thứ ${reloads}.\n`);
      await sim.say({ chat_id: ADMIN, from_id: ADMIN, text: "/reload" });
      await sleep(Math.min(RELOAD_INTERVAL, Math.max(0, end - Date.now())));
    }
  };
  const watch = async (): Promise<void> => {
    while (Date.now() < end) {
      memory.push(await residentMemory(metricsPort));
      await log.read();
      await sleep(Math.min(1000, Math.max(0, end - Date.now())));
    }
  };
  await Promise.all([ask(), reload(), watch()]);
  const { answers } = log;
  const unanswered = () => [...asked.keys()].filter((key) => !answers.has(key)).length;
  for (const deadline = Date.now() + PATIENCE; unanswered() > 0 && Date.now() < deadline; await log.read())
    await sleep(200);

  const delays = [...asked].flatMap(([key, at]) => {
    const answered = answers.get(key);
    return answered === undefined || log.isStruck(key) ? [] : [answered - Math.max(at, log.deliveredAfter(at))];
  });
  return {
    questions: asked.size,
    reloads,
    lost: unanswered(),
    milliseconds: { p50: quantile(delays, 0.5), p99: quantile(delays, 0.99) },
    memory: growthOf(memory),
  };
}

/** What the bot called, gathered as it goes: the server keeps the latest calls only. */
function createCallLog(sim: Sim) {
  const answers = new Map<string, number>();
  const struck = new Set<string>();
  /** When each successful poll ended, rising. */
  const deliveries: number[] = [];
  let last = 0;

  const note = ({ method, payload, ok, at, milliseconds }: Call): void => {
    if (method === "getUpdates" && ok) deliveries.push(at + milliseconds);
    const { message_id } = (payload["reply_parameters"] ?? {}) as { message_id?: number };
    if (method !== "sendMessage" || message_id === undefined) return;
    const key = keyOf(Number(payload["chat_id"]), message_id);
    if (!ok) struck.add(key);
    else if (!answers.has(key)) answers.set(key, at);
  };
  return {
    async read(): Promise<void> {
      for (const call of await sim.calls(last)) {
        note(call);
        last = call.n;
      }
    },
    /** When each question was answered, by its key. */
    answers: answers as ReadonlyMap<string, number>,
    isStruck: (key: string) => struck.has(key),
    /** When the first poll after this time brought its updates; the time itself where none did. */
    deliveredAfter(at: number): number {
      let [low, high] = [0, deliveries.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (deliveries[middle]! < at) low = middle + 1;
        else high = middle;
      }
      return deliveries[low] ?? at;
    },
  };
}

function keyOf(chatId: number, messageId: number): string {
  return `${chatId}/${messageId}`;
}

async function residentMemory(metricsPort: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
}

function growthOf(samples: readonly number[]): SoakReport["memory"] {
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const early = quantile(samples.slice(tenth, 2 * tenth), 0.5);
  const late = quantile(samples.slice(-tenth), 0.5);
  return { early, late, growth: Math.round((late / early - 1) * 1000) / 1000 };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => {
    server.once("listening", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      rate: { type: "string", default: "50" },
      faults: { type: "string", default: "0.01" },
    },
  });
  const { seconds, rate, faults } = values;
  const report = await soak({ seconds: Number(seconds), rate: Number(rate), faults: Number(faults) });
  console.log(JSON.stringify(report));
  const isWell = report.lost === 0 && report.milliseconds.p99 < 100 && report.memory.growth < 0.05;
  process.exitCode = isWell && report.exitCode === 0 ? 0 : 1;
}
