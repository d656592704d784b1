/**
 * How many replies a second the bot gives through HTTP, beside a bot that only echoes, in turns on one server:
 * `npm run rate -- --rounds 5 --questions 3000`; with `--delay 50` a message takes as long as it does at Telegram. People ask
 * the folder's pinned questions, again and again; then questions that none of them asked before, which have to be searched
 * for each. Everything stays on this machine.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
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
import { TOKEN } from "./support/process.ts";
import { openSim } from "./support/sim.ts";

export interface RateOptions {
  readonly rounds: number;
  /** Of each round. */
  readonly questions: number;
  /** How long the server waits before it takes a message, in milliseconds. */
  readonly delay: number;
}

export interface RateReport extends RateOptions {
  /** Replies a second of the bot that echoes, the median of the rounds. */
  readonly echo: number;
  /** Where the same questions are asked again, and where each is new. */
  readonly again: Rate;
  readonly anew: Rate;
}

/** Replies a second, and their share of the echo's: medians of the rounds. */
interface Rate {
  readonly bot: number;
  readonly ratio: number;
}

const PEOPLE = 200;
/** The first replies of a round warm the process up and do not count: this share of them. */
const WARM_UP = 0.25;
/** A round may take so long, in milliseconds. */
const PATIENCE = 60_000;
export async function rate({ rounds, questions, delay }: RateOptions): Promise<RateReport> {
  const world = createWorld(TOKEN, "trichdan_bot");
  const playground = await startPlayground({ port: 0, token: TOKEN, world });
  const folder = await mkdtemp(join(tmpdir(), "trichdan-rate-"));
  const settings = { API_ROOT: playground.url, DATA_FOLDER: folder, RATE_LIMIT: "1000" };
  if (delay > 0) await openSim(playground.url).fault({ method: "sendMessage", delay_ms: delay, times: 1e9 });
  const pinned = (await readKnowledge("knowledge")).questions.map(({ question }) => question);
  const again = (at: number): string => pinned[at % pinned.length]!;
  // The same words with another ending: no answer is known.
  const anew = (at: number): string => again(at) + ".".repeat(1 + Math.floor(at / pinned.length));
  const rates: { echo: number; again: number; anew: number }[] = [];
  try {
    for (let id = 1; id <= PEOPLE; id += 1) makeUser(world, { id, first_name: `Người ${id}`, language_code: "vi" });
    for (let round = 0; round < rounds; round += 1) {
      rates.push({
        echo: await measure(world, "test/support/echo.ts", settings, questions, again),
        again: await measure(world, "src/main.ts", settings, questions, again),
        anew: await measure(world, "src/main.ts", settings, questions, anew),
      });
    }
  } finally {
    await playground.close();
    await rm(folder, { recursive: true });
  }
  return {
    rounds,
    questions,
    delay,
    echo: Math.round(median(rates.map(({ echo }) => echo))),
    again: rateOf(rates.map((round) => ({ echo: round.echo, bot: round.again }))),
    anew: rateOf(rates.map((round) => ({ echo: round.echo, bot: round.anew }))),
  };
}

function rateOf(rounds: readonly { echo: number; bot: number }[]): Rate {
  return {
    bot: Math.round(median(rounds.map(({ bot }) => bot))),
    ratio: Math.round(100 * median(rounds.map(({ echo, bot }) => bot / echo))) / 100,
  };
}

/** Has a program answer the questions that wait for it. Gives its replies a second. */
async function measure(
  world: World,
  program: string,
  settings: Readonly<Record<string, string>>,
  questions: number,
  questionAt: (at: number) => string,
): Promise<number> {
  const replies: number[] = [];
  const listen = (event: SimEvent): void => {
    if (event.kind === "call" && event.call.method === "sendMessage" && event.call.ok) replies.push(performance.now());
  };
  for (let question = 0; question < questions; question += 1) {
    const id = 1 + (question % PEOPLE);
    say(world, { chat_id: id, from_id: id, text: questionAt(question) });
  }
  world.listeners.add(listen);
  const bot = spawn(process.execPath, ["--import", "tsx", program], {
    cwd: join(import.meta.dirname, ".."),
    env: { PATH: process.env["PATH"], BOT_TOKEN: TOKEN, ...settings },
    stdio: "ignore",
  });
  const ended = once(bot, "close");
  const deadline = performance.now() + PATIENCE;
  while (replies.length < questions && bot.exitCode === null && performance.now() < deadline) await sleep(20);
  bot.kill("SIGTERM");
  await ended;
  world.listeners.delete(listen);
  if (replies.length !== questions)
    throw new Error(`${program} gave ${replies.length} replies to ${questions} questions.`);
  const first = Math.floor(questions * WARM_UP);
  return (1000 * (questions - 1 - first)) / (replies[questions - 1]! - replies[first]!);
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
    },
  });
  const { rounds, questions, delay } = values;
  const report = await rate({ rounds: Number(rounds), questions: Number(questions), delay: Number(delay) });
  console.log(JSON.stringify(report));
  process.exitCode = report.again.ratio >= 0.5 ? 0 : 1;
}
