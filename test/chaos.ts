/**
 * Kills the bot again and again while people ask, and counts what was lost and what was said twice:
 * `npm run chaos -- --kills 100 --questions 10000`. Everything stays on this machine.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { startPlayground } from "../src/playground/server.ts";
import { startBotProcess, TOKEN } from "./support/process.ts";
import { openSim, type Sim } from "./support/sim.ts";

export interface ChaosReport {
  readonly questions: number;
  readonly kills: number;
  /** Questions that were never answered. */
  readonly lost: number;
  /** Questions that were answered more than once. */
  readonly twice: number;
  /** How the bot ended after the last SIGTERM: 0 when it was well. */
  readonly exitCode: number | null;
  readonly seconds: number;
}

const PEOPLE = 100;
/** A life lasts at most so long after its start, in milliseconds: about what answering its questions takes. */
const LIFE = 500;
/** What is left after the last kill has to be answered within so many milliseconds. */
const PATIENCE = 120_000;
const QUESTIONS = [
  "Thủ tướng Azerbaijan tên là gì?",
  "Chủ tịch Quốc hội Azerbaijan là ai?",
  "thu tuong azerbaijan ten la gi",
  "Giá vàng hôm nay bao nhiêu?",
];

export async function chaos({ kills, questions }: { kills: number; questions: number }): Promise<ChaosReport> {
  const began = performance.now();
  const playground = await startPlayground({ port: 0, token: TOKEN });
  const folder = await mkdtemp(join(tmpdir(), "trichdan-chaos-"));
  const settings = { API_ROOT: playground.url, DATA_FOLDER: folder, RATE_LIMIT: "1000", LOG_LEVEL: "warn" };
  const sim = openSim(playground.url);
  try {
    for (let id = 1; id <= PEOPLE; id += 1) await sim.user({ id, first_name: `Người ${id}`, language_code: "vi" });
    for (let kill = 0; kill < kills; kill += 1) {
      const bot = startBotProcess(settings);
      await bot.started;
      const asking = ask(sim, Math.floor((questions * kill) / kills), Math.floor((questions * (kill + 1)) / kills));
      await sleep(Math.random() * LIFE);
      bot.kill("SIGKILL");
      await bot.ended;
      await asking;
    }
    const bot = startBotProcess(settings);
    await bot.started;
    await untilConfirmed(sim);
    bot.kill("SIGTERM");
    const exitCode = await bot.ended;
    const seconds = Math.round((performance.now() - began) / 1000);
    return { questions, kills, ...(await count(sim)), exitCode, seconds };
  } finally {
    await playground.close();
    await rm(folder, { recursive: true });
  }
}

async function ask(sim: Sim, from: number, to: number): Promise<void> {
  for (let question = from; question < to; question += 1) {
    const id = 1 + (question % PEOPLE);
    await sim.say({ chat_id: id, from_id: id, text: QUESTIONS[question % QUESTIONS.length]! });
  }
}

async function untilConfirmed(sim: Sim): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while ((await sim.state()).pending_update_count > 0 && performance.now() < deadline) await sleep(100);
}

async function count(sim: Sim): Promise<Pick<ChaosReport, "lost" | "twice">> {
  let [lost, twice] = [0, 0];
  for (let id = 1; id <= PEOPLE; id += 1) {
    const messages = await sim.messages(id).catch(() => []);
    const answered = messages.flatMap((message) => message.reply_to_message?.message_id ?? []);
    for (const message of messages.filter(({ from }) => from?.id === id)) {
      const answers = answered.filter((question) => question === message.message_id).length;
      if (answers === 0) lost += 1;
      if (answers > 1) twice += 1;
    }
  }
  return { lost, twice };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { kills: { type: "string", default: "20" }, questions: { type: "string", default: "2000" } },
  });
  const report = await chaos({ kills: Number(values.kills), questions: Number(values.questions) });
  console.log(JSON.stringify(report));
  process.exitCode = report.lost > 0 || report.twice > report.kills || report.exitCode !== 0 ? 1 : 0;
}
