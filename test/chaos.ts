/**
 * Kills the bot again and again while people ask, edit their questions and tap, and an admin adds articles; counts what was lost
 * and what was said or done twice: `npm run chaos -- --kills 100 --questions 10000 --seed 1`. Calls take as long as they do at
 * Telegram. Everything stays on this machine.
 */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { startPlayground } from "../src/playground/server/server.ts";
import { createWorld } from "../src/playground/server/world.ts";
import { ADMIN, type Crowd, type Owed, watchCrowd } from "./support/crowd.ts";
import { startBotProcess, TOKEN } from "./support/process.ts";
import { randomFrom } from "./support/random.ts";

interface ChaosOptions {
  readonly kills: number;
  readonly questions: number;
  /** The same people do the same, and calls take as long, for the same seed. Default 1. */
  readonly seed?: number;
  /** What is left after the last kill is waited for as long as it gets less within so many seconds. Default 60. */
  readonly patience?: number;
}

interface ChaosReport extends Owed {
  readonly kills: number;
  /** How the bot ended after the last SIGTERM: 0 when it was well. */
  readonly exitCode: number | null;
  readonly seconds: number;
}

/** So long people take for the questions of a life, in milliseconds. */
const LIFE = 4000;
/** The share of lives that end while the bot starts. The others end once a part of their questions is answered, all of them at most. */
const STILLBORN = 0.25;
/** A life that gives no answers lasts so long, in milliseconds. */
const LONGEST = 60_000;
/** How long Telegram takes for a call, in milliseconds. */
const [FASTEST, SLOWEST] = [20, 80];
/** So long what is said twice may take to come, in milliseconds. */
const AFTERWARDS = 1000;

/** Messages that a kill may repeat: the few that are on their way, more where the machine is busy. See `fewAtOnce`. */
export const TWICE_A_KILL = 3;

export async function chaos({ kills, questions, seed = 1, patience = 60 }: ChaosOptions): Promise<ChaosReport> {
  const began = performance.now();
  const random = randomFrom(seed);
  const world = createWorld(TOKEN, "trichdan_bot");
  world.latency = () => FASTEST + random.next() * (SLOWEST - FASTEST);
  const playground = await startPlayground({ port: 0, token: TOKEN, world });
  const folder = await mkdtemp(join(tmpdir(), "trichdan-chaos-"));
  const knowledge = join(folder, "knowledge");
  await cp("knowledge", knowledge, { recursive: true });
  const settings = {
    API_ROOT: playground.url,
    DATA_FOLDER: join(folder, "data"),
    KNOWLEDGE_FOLDER: knowledge,
    ADMIN_IDS: String(ADMIN),
    LOG_LEVEL: "error",
  };
  const crowd = watchCrowd(world, knowledge, random);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const bot = await startBotProcess(settings);
      const asking = crowd.ask(Math.floor((questions * (kill + 1)) / kills), LIFE);
      if (random.chance(STILLBORN)) await sleep(random.next() * LIFE);
      else await bot.started.then(() => crowd.untilAnswered((random.next() * questions) / kills, LONGEST));
      bot.kill("SIGKILL");
      await bot.ended;
      await asking;
    }
    const bot = await startBotProcess(settings);
    await bot.started;
    await untilNothingIsLost(crowd, 1000 * patience);
    await sleep(AFTERWARDS);
    bot.kill("SIGTERM");
    const exitCode = await bot.ended;
    return { kills, ...(await crowd.owed()), exitCode, seconds: Math.round((performance.now() - began) / 1000) };
  } finally {
    await playground.close();
    await rm(folder, { recursive: true });
  }
}

/** Or until nothing more gets done for so many milliseconds. */
async function untilNothingIsLost(crowd: Crowd, patience: number): Promise<void> {
  let [left, since] = [Infinity, performance.now()];
  while (left > 0 && performance.now() - since < patience) {
    const { lost } = await crowd.owed();
    if (lost < left) [left, since] = [lost, performance.now()];
    await sleep(100);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      kills: { type: "string", default: "20" },
      questions: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      patience: { type: "string", default: "60" },
    },
  });
  const report = await chaos({
    kills: Number(values.kills),
    questions: Number(values.questions),
    seed: Number(values.seed),
    patience: Number(values.patience),
  });
  console.log(JSON.stringify(report));
  process.exitCode = report.lost > 0 || report.twice > TWICE_A_KILL * report.kills || report.exitCode !== 0 ? 1 : 0;
}
