/**
 * How many replies a second the bot gives through HTTP, beside a bot that only echoes, in turns on one server:
 * `npm run rate -- --rounds 5 --questions 3000`; with `--delay 50` a message takes as long as it does at Telegram. People ask
 * the folder's pinned questions, again and again; then questions that none of them asked before, which have to be searched
 * for each. With `--against FOLDER` the bot of another checkout takes its turn in each round: two versions under the same load.
 * What the machine does beside slows a bot down, but hardly changes the processor's time for a reply. Everything stays here.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readKnowledge } from "../src/knowledge/knowledge.ts";
import { say } from "../src/playground/server/people/messages.ts";
import { makeUser } from "../src/playground/server/people/users.ts";
import { startPlayground } from "../src/playground/server/server.ts";
import type { SimEvent } from "../src/playground/client/sim.ts";
import { createWorld, type World } from "../src/playground/server/world.ts";
import { freePort } from "./support/port.ts";
import { TOKEN } from "./support/process.ts";
import { openSim } from "./support/sim.ts";

interface RateOptions {
  readonly rounds: number;
  /** Of each round. */
  readonly questions: number;
  /** How long the server waits before it takes a message, in milliseconds. */
  readonly delay: number;
  /** Another checkout of the bot, to be measured beside this one. */
  readonly against?: string | undefined;
}

interface RateReport extends RateOptions {
  /** Replies a second of the bot that echoes, the median of the rounds. */
  readonly echo: number;
  readonly here: Rates;
  readonly there?: Rates;
}

/** Where the same questions are asked again, and where each is new. */
interface Rates {
  readonly again: Rate;
  readonly anew: Rate;
}

/** Medians of the rounds. */
interface Rate {
  /** Replies a second. */
  readonly bot: number;
  /** Their share of the echo's. */
  readonly ratio: number;
  /** What a reply costs the processor, in milliseconds. */
  readonly cpu: number;
}

const PEOPLE = 200;
/** The first replies of a round warm the process up and do not count: this share of them. */
const WARM_UP = 0.25;
/** A round may take so long, in milliseconds. */
const PATIENCE = 300_000;
const HERE = join(import.meta.dirname, "..");

async function rate({ rounds, questions, delay, against }: RateOptions): Promise<RateReport> {
  const world = createWorld(TOKEN, "trichdan_bot");
  const playground = await startPlayground({ port: 0, token: TOKEN, world });
  const folder = await mkdtemp(join(tmpdir(), "trichdan-rate-"));
  if (delay > 0) await openSim(playground.url).fault({ method: "sendMessage", delay_ms: delay, times: 1e9 });
  const pinned = (await readKnowledge("knowledge")).questions.map(({ question }) => question);
  const again = (at: number): string => pinned[at % pinned.length]!;
  // The same words with another ending: no answer is known.
  const anew = (at: number): string => again(at) + ".".repeat(1 + Math.floor(at / pinned.length));
  const settings = { API_ROOT: playground.url, RATE_LIMIT: "1000" };
  const measureBot = async (checkout: string, data: string, echo: Measured): Promise<Round> => {
    const start = join(checkout, "src/start.mjs");
    // Older ones have none.
    const program = existsSync(start) ? [start, "main.ts"] : ["--import", "tsx", join(checkout, "src/main.ts")];
    const bot = { checkout, program, settings: { ...settings, DATA_FOLDER: join(folder, data) } };
    return {
      echo,
      again: await measure(world, bot, questions, again),
      anew: await measure(world, bot, questions, anew),
    };
  };
  const here: Round[] = [];
  const there: Round[] = [];
  try {
    for (let id = 1; id <= PEOPLE; id += 1) makeUser(world, { id, first_name: `Người ${id}`, language_code: "vi" });
    for (let round = 0; round < rounds; round += 1) {
      const echo = { checkout: HERE, program: ["--import", "tsx", "test/support/echo.ts"], settings };
      const echoed = await measure(world, echo, questions, again);
      here.push(await measureBot(HERE, "here", echoed));
      if (against !== undefined) there.push(await measureBot(against, "there", echoed));
    }
  } finally {
    await playground.close();
    await rm(folder, { recursive: true });
  }
  const echo = Math.round(median(here.map(({ echo: { rate: echoes } }) => echoes)));
  const others = there.length > 0 && { there: ratesOf(there) };
  return { rounds, questions, delay, against, echo, here: ratesOf(here), ...others };
}

interface Measured {
  /** Replies a second. */
  readonly rate: number;
  /** What a reply costs the processor, in milliseconds; `NaN` where the program does not tell. */
  readonly cpu: number;
}

interface Round {
  readonly echo: Measured;
  readonly again: Measured;
  readonly anew: Measured;
}

function ratesOf(rounds: readonly Round[]): Rates {
  const of = (kind: "again" | "anew"): Rate => ({
    bot: Math.round(median(rounds.map((round) => round[kind].rate))),
    ratio: Math.round(100 * median(rounds.map((round) => round[kind].rate / round.echo.rate))) / 100,
    cpu: Math.round(100 * median(rounds.map((round) => round[kind].cpu))) / 100,
  });
  return { again: of("again"), anew: of("anew") };
}

interface Program {
  readonly checkout: string;
  /** What Node.js runs. */
  readonly program: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

/** Has a program answer the questions that wait for it. */
async function measure(
  world: World,
  { checkout, program, settings }: Program,
  questions: number,
  questionAt: (at: number) => string,
): Promise<Measured> {
  const replies: number[] = [];
  const listen = (event: SimEvent): void => {
    if (event.kind === "call" && event.call.method === "sendMessage" && event.call.ok) replies.push(performance.now());
  };
  for (let question = 0; question < questions; question += 1) {
    const id = 1 + (question % PEOPLE);
    say(world, { chat_id: id, from_id: id, text: questionAt(question) });
  }
  world.listeners.add(listen);
  const port = await freePort();
  const bot = spawn(process.execPath, program, {
    cwd: checkout,
    env: { PATH: process.env["PATH"], BOT_TOKEN: TOKEN, ...settings, METRICS_PORT: String(port) },
    stdio: "ignore",
  });
  const ended = once(bot, "close");
  const deadline = performance.now() + PATIENCE;
  const until = async (count: number): Promise<{ replies: number; cpu: number }> => {
    while (replies.length < count && bot.exitCode === null && performance.now() < deadline) await sleep(20);
    const cpu = await secondsOfCpu(port);
    return { replies: replies.length, cpu };
  };
  const first = Math.floor(questions * WARM_UP);
  const [warm, done] = [await until(first), await until(questions)];
  bot.kill("SIGTERM");
  await ended;
  world.listeners.delete(listen);
  if (replies.length !== questions)
    throw new Error(`${program.at(-1)} of ${checkout} gave ${replies.length} replies to ${questions} questions.`);
  return {
    rate: (1000 * (questions - 1 - first)) / (replies[questions - 1]! - replies[first]!),
    cpu: (1000 * (done.cpu - warm.cpu)) / (done.replies - warm.replies),
  };
}

async function secondsOfCpu(port: number): Promise<number> {
  try {
    const headers = { connection: "close" };
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).text();
    return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]);
  } catch {
    return Number.NaN; // the echo has no metrics
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      questions: { type: "string", default: "3000" },
      delay: { type: "string", default: "0" },
      against: { type: "string" },
    },
  });
  const { rounds, questions, delay, against } = values;
  if (against !== undefined && !existsSync(join(against, "src/main.ts")))
    throw new Error(
      `--against ${against} is no checkout of the bot: give the folder of one, with its packages installed.`,
    );
  const report = await rate({ rounds: Number(rounds), questions: Number(questions), delay: Number(delay), against });
  console.log(JSON.stringify(report));
  process.exitCode = report.here.again.ratio >= 0.5 ? 0 : 1;
}
