/**
 * Lets people ask at a steady rate while an admin reloads and calls fail at random, and measures what it costs them:
 * `npm run soak -- --seconds 3600 --rate 50 --faults 0.01`; with `--trouble 1` Telegram has all the trouble that it can have, the
 * same for the same number. Everything stays on this machine.
 */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { say } from "../src/playground/server/people/messages.ts";
import { makeUser } from "../src/playground/server/people/users.ts";
import { startPlayground } from "../src/playground/server/server.ts";
import type { Call } from "../src/playground/client/sim.ts";
import { forget } from "../src/playground/server/transcript.ts";
import { createWorld, type World } from "../src/playground/server/world.ts";
import { freePort } from "./support/port.ts";
import { startBotProcess, TOKEN } from "./support/process.ts";
import { randomFrom } from "./support/random.ts";
import { makeTrouble, type Place } from "./support/troubles.ts";

interface SoakOptions {
  readonly seconds: number;
  /** Questions a second. */
  readonly rate: number;
  /** The share of all calls that fail with a server error, 0 to 1. */
  readonly faults: number;
  /** Telegram has trouble of every kind, the same for the same number. Default: none but `faults`. */
  readonly trouble?: number | undefined;
  /** What is unanswered at the end is waited for as long as it gets less within so many seconds. Default 60. */
  readonly patience?: number;
}

interface SoakReport extends SoakOptions {
  readonly questions: number;
  readonly reloads: number;
  /** Stretches of trouble. */
  readonly troubles: number;
  readonly lost: number;
  /** From the delivery of a question to the call that answers it, where no fault struck that call, in milliseconds. */
  readonly milliseconds: Delays;
  /** The same from the moment of asking, for all of them: with the faults that struck, polls among them. */
  readonly sinceAsked: Delays;
  /** Resident memory of the bot after the first tenth, at the end, and by what share it grew. */
  readonly memory: { readonly early: number; readonly late: number; readonly growth: number };
  readonly exitCode: number | null;
}

interface Delays {
  readonly p50: number;
  readonly p99: number;
}

const PEOPLE = 200;
const ADMIN = 999;
/** The folder changes and is reloaded so often, in milliseconds. */
const RELOAD_INTERVAL = 5000;
/** Messages that the server keeps of a chat, so that its memory stays bounded for hours. */
const MESSAGES_KEPT = 100;
const QUESTIONS = [
  "Thủ tướng Azerbaijan tên là gì?",
  "chu tich quoc hoi azerbaijan la ai",
  "Giá vàng hôm nay bao nhiêu?",
];

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const world = createWorld(TOKEN, "trichdan_bot");
  const playground = await startPlayground({ port: 0, token: TOKEN, world });
  const folder = await mkdtemp(join(tmpdir(), "trichdan-soak-"));
  const knowledge = join(folder, "knowledge");
  await cp("knowledge", knowledge, { recursive: true });
  const metricsPort = String(await freePort());
  const bot = await startBotProcess({
    API_ROOT: playground.url,
    ADMIN_IDS: String(ADMIN),
    KNOWLEDGE_FOLDER: knowledge,
    DATA_FOLDER: join(folder, "data"),
    METRICS_PORT: metricsPort,
    RATE_LIMIT: "1000",
    LOG_LEVEL: "error",
  });
  try {
    await bot.started;
    for (let id = 1; id <= PEOPLE; id += 1) makeUser(world, { id, first_name: `Người ${id}`, language_code: "vi" });
    makeUser(world, { id: ADMIN, first_name: "Quản trị" });
    const fault = { method: "*", error_code: 500, probability: options.faults, times: Number.MAX_SAFE_INTEGER };
    world.calls.addFault(fault);
    const died = bot.ended.then(() => Promise.reject(new Error(`The bot ended before it was told to:\n${bot.said()}`)));
    died.catch(() => {}); // in the end it is told to
    const measured = await Promise.race([measure(world, options, knowledge, metricsPort), died]);
    bot.kill("SIGTERM");
    return { ...options, ...measured, exitCode: await bot.ended };
  } finally {
    bot.kill("SIGKILL");
    await playground.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(
  world: World,
  { seconds, rate, trouble, patience = 60 }: SoakOptions,
  knowledge: string,
  metricsPort: string,
): Promise<Omit<SoakReport, keyof SoakOptions | "exitCode">> {
  const waits = watchAnswers(world);
  const memory: number[] = [];
  const end = Date.now() + seconds * 1000;
  let [questions, reloads] = [0, 0];

  const ask = async (): Promise<void> => {
    const began = Date.now();
    for (; Date.now() < end; questions += 1) {
      const id = 1 + (questions % PEOPLE);
      const at = performance.timeOrigin + performance.now();
      const message = say(world, { chat_id: id, text: QUESTIONS[questions % QUESTIONS.length]! });
      waits.begin(keyOf(id, message.message_id), at);
      await sleep(Math.max(0, began + ((questions + 1) * 1000) / rate - Date.now()));
    }
  };
  const reload = async (): Promise<void> => {
    for (; Date.now() < end; reloads += 1) {
      await writeFile(join(knowledge, "them.txt"), `Ghi chú số ${reloads}\n\nĐoạn này đổi ở lần nạp thứ ${reloads}.\n`);
      say(world, { chat_id: ADMIN, text: "/reload" });
      await sleep(Math.min(RELOAD_INTERVAL, Math.max(0, end - Date.now())));
    }
  };
  const suffer = async (seed: number): Promise<number> => {
    const people = Array.from({ length: PEOPLE }, (_, index) => 1 + index);
    const askThere = (place: Place, isOwed: boolean): void => {
      const at = performance.timeOrigin + performance.now();
      const { message_id } = say(world, { ...place, text: `/ask ${QUESTIONS[0]}` });
      if (isOwed) waits.begin(keyOf(place.chat_id, message_id), at);
    };
    return await makeTrouble(world, randomFrom(seed), { seconds, people, ask: askThere, moved: waits.move });
  };
  const watch = async (): Promise<void> => {
    while (Date.now() < end) {
      memory.push(await residentMemory(metricsPort));
      forgetOldMessages(world);
      await sleep(Math.min(1000, Math.max(0, end - Date.now())));
    }
  };
  const [troubles = 0] = await Promise.all([trouble && suffer(trouble), ask(), reload(), watch()]);
  for (let [left, since] = [Infinity, Date.now()]; left > 0 && Date.now() - since < 1000 * patience; await sleep(200))
    if (waits.open() < left) [left, since] = [waits.open(), Date.now()];
  return {
    questions,
    reloads,
    troubles,
    lost: waits.open(),
    milliseconds: quantiles(waits.sinceDelivery),
    sinceAsked: quantiles(waits.sinceAsked),
    memory: growthOf(memory),
  };
}

/** Follows the bot's calls, and takes down how long each question waited for its answer. */
function watchAnswers(world: World) {
  const asked = new Map<string, { at: number; delivered?: number; struck?: true }>();
  /** Groups by the id that they have now. */
  const before = new Map<number, number>();
  const sinceAsked: number[] = [];
  const sinceDelivery: number[] = [];

  const noteDelivery = (time: number): void => {
    for (const wait of asked.values()) if (wait.at < time) wait.delivered ??= time;
  };
  /** An answer that quotes no question is one to the first that is open in its private chat. */
  const questionOf = (chatId: number, quoted: number | undefined): string | undefined => {
    if (quoted !== undefined) return keyOf(before.get(chatId) ?? chatId, quoted);
    return chatId > 0 ? [...asked.keys()].find((key) => key.startsWith(keyOf(chatId, ""))) : undefined;
  };
  const noteAnswer = ({ payload, ok, at }: Call): void => {
    const { message_id } = (payload["reply_parameters"] ?? {}) as { message_id?: number };
    const key = questionOf(Number(payload["chat_id"]), message_id) ?? "";
    const wait = asked.get(key);
    if (!wait) return;
    if (!ok) {
      wait.struck = true;
      return;
    }
    asked.delete(key);
    sinceAsked.push(at - wait.at);
    if (!wait.struck) sinceDelivery.push(at - (wait.delivered ?? wait.at));
  };
  world.listeners.add((event) => {
    if (event.kind !== "call") return;
    if (event.call.method === "getUpdates" && event.call.ok) noteDelivery(event.call.at + event.call.milliseconds);
    if (event.call.method === "sendMessage") noteAnswer(event.call);
  });
  return {
    begin: (key: string, at: number) => void asked.set(key, { at }),
    /** What is owed to a group is given to it under another id. */
    move: (from: number, to: number) => void before.set(to, from),
    /** Questions without an answer. */
    open: () => asked.size,
    sinceAsked: sinceAsked as readonly number[],
    /** Without those whose answer a fault struck. */
    sinceDelivery: sinceDelivery as readonly number[],
  };
}

function forgetOldMessages(world: World): void {
  for (const room of world.state.rooms.values()) {
    const old = [...room.messages.keys()].slice(0, -MESSAGES_KEPT);
    for (const key of old) forget(room, key);
  }
}

function keyOf(chatId: number, messageId: number | ""): string {
  return `${chatId}/${messageId}`;
}

async function residentMemory(metricsPort: string): Promise<number> {
  // A connection of its own: one kept open may be closed just when it is used again.
  const headers = { connection: "close" };
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`, { headers })).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
}

function growthOf(samples: readonly number[]): SoakReport["memory"] {
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const early = quantile(samples.slice(tenth, 2 * tenth), 0.5);
  const late = quantile(samples.slice(-tenth), 0.5);
  return { early, late, growth: Math.round((late / early - 1) * 1000) / 1000 };
}

function quantiles(delays: readonly number[]): Delays {
  return { p50: quantile(delays, 0.5), p99: quantile(delays, 0.99) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      rate: { type: "string", default: "50" },
      faults: { type: "string", default: "0.01" },
      trouble: { type: "string" },
    },
  });
  const { seconds, rate, faults } = values;
  const trouble = values.trouble === undefined ? undefined : Number(values.trouble);
  const report = await soak({ seconds: Number(seconds), rate: Number(rate), faults: Number(faults), trouble });
  console.log(JSON.stringify(report));
  // An answer that has to wait for Telegram cannot be quick.
  const isQuick = trouble !== undefined || report.milliseconds.p99 < 100;
  const isWell = report.lost === 0 && isQuick && report.memory.growth < 0.05;
  process.exitCode = isWell && report.exitCode === 0 ? 0 : 1;
}
