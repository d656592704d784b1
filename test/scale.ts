/**
 * How many questions a second one process answers over a PostgreSQL, and how many two do; and what is lost, or said twice, when
 * processes are killed meanwhile: `npm run scale -- --questions 2000 --delay 80 --kills 4`. `DATABASE_URL` names a PostgreSQL that
 * runs already. Everything stays on this machine.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { readArguments } from "../src/cli/usage.ts";
import type { SimEvent } from "../src/playground/client/sim.ts";
import { say } from "../src/playground/server/people/messages.ts";
import { makeUser } from "../src/playground/server/people/users.ts";
import { startPlayground } from "../src/playground/server/server.ts";
import { createWorld, type World } from "../src/playground/server/world.ts";
import { startPostgres } from "./support/postgres-server.ts";
import { TOKEN } from "./support/process.ts";
import { questionOf } from "./support/question-of.ts";
import { openWorkers, type Workers } from "./support/workers.ts";

const USAGE = "npm run scale -- [--questions 2000] [--delay 80] [--kills 4]";
const OPTIONS = {
  questions: { type: "string", default: "2000" },
  delay: { type: "string", default: "80" },
  kills: { type: "string", default: "4" },
  help: { type: "boolean" },
} as const;

interface ScaleOptions {
  /** Questions of each measurement. */
  readonly questions: number;
  /** How long Telegram takes for a call, in milliseconds. */
  readonly delay: number;
  /** How often one of two processes is killed while people ask, and another started in its place. */
  readonly kills: number;
  /** The database's address. Default: a PostgreSQL of its own. */
  readonly url?: string | undefined;
}

interface ScaleReport extends ScaleOptions {
  /** Replies a second of one process and of two, and the second as a multiple of the first. */
  readonly one: number;
  readonly two: number;
  readonly ratio: number;
  /** Questions that got no answer, and those that got more than one, while processes were killed. */
  readonly lost: number;
  readonly twice: number;
}

/** So many people ask, by turns. */
const PEOPLE = 200;
/** The first replies are left out: the processes' code is compiled while they come. */
const WARM_UP = 0.25;
/** How long the answers to one measurement may take, in milliseconds. */
const PATIENCE = 180_000;
const QUESTIONS = [
  "Thủ tướng Azerbaijan tên là gì?",
  "chu tich quoc hoi azerbaijan la ai",
  "Giá vàng hôm nay bao nhiêu?",
];

async function scale(options: ScaleOptions): Promise<ScaleReport> {
  const { questions, delay, kills } = options;
  const server = options.url === undefined ? await startPostgres() : undefined;
  const world = createWorld(TOKEN, "trichdan_bot");
  world.latency = () => delay;
  const playground = await startPlayground({ port: 0, token: TOKEN, world });
  const workers = await openWorkers({
    DATABASE_URL: options.url ?? server!.url,
    API_ROOT: playground.url,
    RATE_LIMIT: "1000",
    LOG_LEVEL: "error",
  });
  const asked = watchAnswers(world);
  try {
    for (let id = 1; id <= PEOPLE; id += 1) makeUser(world, { id, first_name: `Người ${id}`, language_code: "vi" });
    const first = await workers.add();
    const one = await asked.rate(questions);
    const second = await workers.add();
    const two = await asked.rate(questions);
    const crowd = await asked.whileKilling(questions, kills, workers, [first, second]);
    const [rateOfOne, rateOfTwo] = [Math.round(one), Math.round(two)];
    return { ...options, one: rateOfOne, two: rateOfTwo, ratio: Math.round((100 * two) / one) / 100, ...crowd };
  } finally {
    await workers.stop();
    await playground.close();
    await server?.stop();
  }
}

/** Asks, and follows which questions are answered how often, and when. */
function watchAnswers(world: World) {
  /** How often each question of each chat was answered. */
  let chats = new Map<number, Map<number, number>>();
  let times: number[] = [];
  world.listeners.add((event: SimEvent) => {
    if (event.kind !== "message" || !event.message.from?.is_bot) return;
    const { chat, reply_to_message: quoted } = event.message;
    const counts = chats.get(chat.id) ?? new Map<number, number>();
    const question = quoted?.message_id ?? questionOf(counts.keys(), (id) => counts.get(id)! > 0);
    if (question === undefined || !counts.has(question)) return;
    counts.set(question, counts.get(question)! + 1);
    times.push(performance.now());
  });
  const ask = (at: number): void => {
    const id = 1 + (at % PEOPLE);
    const { message_id } = say(world, { chat_id: id, from_id: id, text: QUESTIONS[at % QUESTIONS.length]! });
    chats.set(id, (chats.get(id) ?? new Map<number, number>()).set(message_id, 0));
  };
  const begin = (): void => {
    chats = new Map();
    times = [];
  };
  const answers = (): number[] => [...chats.values()].flatMap((counts) => [...counts.values()]);
  const open = (): number => answers().filter((count) => count === 0).length;
  const settle = async (): Promise<void> => {
    for (const deadline = performance.now() + PATIENCE; open() > 0 && performance.now() < deadline;) await sleep(50);
  };
  return {
    /** Replies a second to questions that all wait. */
    async rate(questions: number): Promise<number> {
      begin();
      for (let at = 0; at < questions; at += 1) ask(at);
      await settle();
      if (open() > 0) throw new Error(`${open()} of ${questions} questions were not answered in time.`);
      const from = Math.floor(times.length * WARM_UP);
      return (1000 * (times.length - 1 - from)) / (times.at(-1)! - times[from]!);
    },
    /** Asks all the while, and kills one process after another. */
    async whileKilling(
      questions: number,
      kills: number,
      workers: Workers,
      running: Awaited<ReturnType<Workers["add"]>>[],
    ) {
      begin();
      for (let kill = 0; kill < kills; kill += 1) {
        const share = Math.floor(questions / kills);
        for (let at = kill * share; at < (kill + 1) * share; at += 1) {
          ask(at);
          if (at % 10 === 0) await sleep(100);
        }
        await workers.end(running.shift()!, "SIGKILL");
        running.push(await workers.add());
      }
      await settle();
      await sleep(1000); // what is said twice may come later
      return { lost: open(), twice: answers().filter((count) => count > 1).length };
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
  if (values.help) {
    console.log(`Usage: ${USAGE}`);
    process.exit();
  }
  const [questions, delay, kills] = [values.questions, values.delay, values.kills].map(Number) as [
    number,
    number,
    number,
  ];
  const report = await scale({ questions, delay, kills, url: process.env["DATABASE_URL"] });
  console.log(JSON.stringify({ ...report, url: undefined }));
  // What was on its way when a process was killed may be said twice: a few at a time.
  process.exitCode = report.ratio >= 1.6 && report.lost === 0 && report.twice <= 4 * kills ? 0 : 1;
  process.exit();
}
