/**
 * Sends the bot anything: `npm run fuzz -- --updates 1000000 --seed 1`. Updates come in batches, each with a world and a bot
 * of its own; `--batch 17` does one again. `--files 10000` gives the readers damaged files instead, and `--work 1000` looks in so
 * many tries for the question that takes most work in a folder grown to `--passages 10000`. Everything stays on this machine.
 * Prints one line of figures, and what went wrong.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readKnowledge } from "../src/knowledge/knowledge.ts";
import { buildIndex } from "../src/search/search.ts";
import { damageFiles } from "./fuzz/files.ts";
import { runBatch, type BatchReport } from "./fuzz/batch.ts";
import { largeFolder, worstQuestions } from "./fuzz/work.ts";
import { randomFrom } from "./support/random.ts";

/** Updates of a batch: few enough for a bounded memory, and for finding a fault again. */
const BATCH = 10_000;
/** Faults that are shown, of a batch; there may be more. */
const SHOWN = 10;
/** No answer may take more of the processor's time, in milliseconds. */
const MOST_WORK = 50;

/** Room for what lives briefly, in megabytes: less work for the garbage collector. */
const YOUNG = ["--max-semi-space-size=64"];

interface Job {
  readonly seed: number;
  readonly batches: readonly number[];
  readonly updates: number;
}

interface Outcome extends BatchReport {
  readonly unhandledRejections: number;
  /** Of the process, in megabytes, at its largest. */
  readonly memory: number;
}

const { values } = parseArgs({
  options: {
    updates: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: String(availableParallelism()) },
    batch: { type: "string" },
    files: { type: "string" },
    work: { type: "string" },
    passages: { type: "string", default: "10000" },
    knowledge: { type: "string", default: "knowledge" },
    job: { type: "string" },
  },
});

/** In a process of its own: some batches, one after another. Each is said as a line as soon as it is done. */
async function work({ seed, batches, updates }: Job): Promise<void> {
  let unhandledRejections = 0;
  process.on("unhandledRejection", () => (unhandledRejections += 1));
  for (const batch of batches) {
    const report = await runBatch({ seed: seed * 1_000_003 + batch, updates });
    const faults = report.faults.map((fault) => `batch ${batch}: ${fault}`);
    const memory = Math.round(process.memoryUsage.rss() / 1e6);
    console.log(JSON.stringify({ ...report, faults, memory, unhandledRejections } satisfies Outcome));
    unhandledRejections = 0;
  }
}

/** Hands the batches out to processes. One that dies leaves its batches undone, which counts as a crash. */
async function share(seed: number, batches: readonly number[], updates: number, processes: number) {
  const runs = Array.from({ length: processes }, async (_, number) => {
    const own = batches.filter((_batch, index) => index % processes === number);
    const job = JSON.stringify({ seed, batches: own, updates } satisfies Job);
    const child = spawn(
      process.execPath,
      [...process.execArgv, ...YOUNG, fileURLToPath(import.meta.url), "--job", job],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
    const outcomes = said.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Outcome]));
    return { outcomes, crash: code === 0 ? [] : [`batch ${own[outcomes.length]}: the process ended with ${code}`] };
  });
  return await Promise.all(runs);
}

async function main(): Promise<void> {
  const began = performance.now();
  const [updates, seed, processes] = [Number(values.updates), Number(values.seed), Number(values.processes)];
  const all = Array.from({ length: Math.ceil(updates / BATCH) }, (_, batch) => batch);
  const batches = values.batch === undefined ? all : [Number(values.batch)];
  const runs = await share(seed, batches, Math.min(updates, BATCH), Math.min(processes, batches.length));
  const outcomes = runs.flatMap((run) => run.outcomes);
  const sum = (figure: Exclude<keyof Outcome, "faults" | "ofBroken">) =>
    outcomes.reduce((total, each) => total + each[figure], 0);
  const wrong = {
    refused400: sum("refused400"),
    errorsLogged: sum("errorsLogged"),
    silences: sum("silences"),
    breaches: sum("breaches"),
    unhandledRejections: sum("unhandledRejections"),
    crashes: runs.filter(({ crash }) => crash.length > 0).length,
  };
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const ofBroken: Record<string, number> = {};
  for (const each of outcomes)
    for (const [shape, count] of Object.entries(each.ofBroken)) ofBroken[shape] = (ofBroken[shape] ?? 0) + count;
  const memory = Math.max(...outcomes.map((each) => each.memory));
  const sent = sum("updates");
  const rate = Math.round(sent / seconds);
  console.log(
    JSON.stringify({
      seed,
      updates: sent,
      calls: sum("calls"),
      ...wrong,
      late: sum("late"),
      ofBroken,
      memory,
      seconds,
      rate,
    }),
  );
  const faults = runs.flatMap(({ outcomes: own, crash }) => [
    ...own.flatMap((each) => each.faults.slice(0, SHOWN)),
    ...crash,
  ]);
  for (const fault of faults) console.error(fault);
  process.exitCode = Object.values(wrong).some((count) => count > 0) ? 1 : 0;
}

async function fuzzFiles(files: number): Promise<void> {
  const began = performance.now();
  const seed = Number(values.seed);
  const { faults, ...report } = await damageFiles({ seed, files });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  console.log(JSON.stringify({ seed, ...report, wrong: faults.length, seconds }));
  for (const fault of faults.slice(0, SHOWN)) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

async function findWork(tries: number): Promise<void> {
  const random = randomFrom(Number(values.seed));
  const folder = largeFolder(await readKnowledge(values.knowledge), Number(values.passages), random);
  const index = await buildIndex(folder);
  const [worst] = await worstQuestions(index, random, tries);
  const figures = { seed: Number(values.seed), tries, passages: folder.passages.length };
  console.log(JSON.stringify({ ...figures, worst: worst!.milliseconds }));
  console.error(JSON.stringify(worst));
  process.exitCode = worst!.milliseconds > MOST_WORK ? 1 : 0;
}

if (values.job !== undefined) await work(JSON.parse(values.job) as Job);
else if (values.files !== undefined) await fuzzFiles(Number(values.files));
else if (values.work !== undefined) await findWork(Number(values.work));
else await main();
