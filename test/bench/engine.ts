/** One engine over one folder in a process of its own, so that its memory is its own: prints its figures as one line of JSON. */
import { readFile } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { decide } from "../../src/answer/decide.ts";
import { quantile } from "../../src/cli/measure.ts";
import { readQuestions, type SetQuestion } from "../../src/cli/question-set.ts";
import { type Knowledge, readKnowledge, type Reading } from "../../src/knowledge/knowledge.ts";
import { openArticlesFile } from "../../src/search/file/articles-file.ts";
import { openFileEngines } from "../../src/search/file/file-engine.ts";
import { memoryEngine } from "../../src/search/memory.ts";
import { type BuildEngine, buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { postgresEngines } from "../../src/search/postgres/postgres-engine.ts";
import { openSharedStore } from "../../src/store/postgres/store.ts";
import { grown, grownReading } from "./grown.ts";
import { PEERS } from "./peers.ts";

/** What a process is told. */
export interface EngineTask {
  /**
   * One of `PEERS`; `memory`; `file` and `postgres`, which write an index, `opened` and `found`, which open the same; `same`,
   * which compares ours.
   */
  readonly engine: string;
  readonly passages: number;
  readonly knowledge: string;
  readonly questions: string;
  /** How many questions are asked. */
  readonly asked: number;
  /** The folder of the index file, or of the articles file. */
  readonly folder: string;
  /** The address of the database of the index there; none without that engine. */
  readonly database?: string | undefined;
}

/** What it found. Milliseconds, megabytes, and shares between 0 and 1. */
export interface EngineFigures {
  readonly build: number;
  /** The processor time that the build took, of all threads: the same whatever else the machine does, or nearly. */
  readonly work: number;
  /** From the process's beginning. */
  readonly firstAnswer: number;
  readonly longestBlock: number;
  readonly p50: number;
  readonly p99: number;
  readonly top1: number;
  readonly top10: number;
  readonly heap: number;
  readonly resident: number;
}

/** Ids of documents, best first. */
type Ask = (question: string) => Promise<readonly string[]>;

/** Those that open what another process wrote, articles among it. */
const OPENING = ["opened", "found"];

const MEGABYTE = 2 ** 20;
const task = JSON.parse(process.argv[2]!) as EngineTask;
const result = JSON.stringify(task.engine === "same" ? await compare() : await measure());
process.stdout.write(`${result}\n`, () => process.exit()); // whatever connections are open

async function measure(): Promise<EngineFigures> {
  const questions = await questionsOf();
  const knowledge = OPENING.includes(task.engine) ? undefined : await madeKnowledge();
  collectGarbage(); // what making it left behind is nobody's
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const worked = process.cpuUsage();
  const ask = await open(knowledge);
  const build = performance.now() - began;
  const { user, system } = process.cpuUsage(worked);
  delay.disable();
  await ask(questions[0]!.question);
  const firstAnswer = performance.now();
  for (const { question } of questions) await ask(question); // compiled while they run
  const times: number[] = [];
  const ranks: number[] = [];
  for (const { question, document } of questions) {
    const asked = performance.now();
    const found = await ask(question);
    times.push(performance.now() - asked);
    if (document !== undefined) ranks.push(found.indexOf(document));
  }
  const share = (isRight: (rank: number) => boolean): number => ranks.filter(isRight).length / ranks.length;
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    build,
    work: (user + system) / 1000,
    firstAnswer,
    // One that never lets go of the event loop while it builds holds it for all of that.
    longestBlock: delay.count > 0 ? delay.max / 1e6 : build,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    top1: share((rank) => rank === 0),
    top10: share((rank) => rank >= 0 && rank < 10),
    heap: heapUsed / MEGABYTE,
    resident: rss / MEGABYTE,
  };
}

async function open(knowledge: Knowledge | undefined): Promise<Ask> {
  const peer = PEERS[task.engine];
  if (peer) {
    const { passages } = knowledge!;
    const find = peer(passages.map(({ document, start, end }) => document.text.slice(start, end)));
    return async (question) => find(question).map((number) => passages[number]!.document.id);
  }
  const { build, kept, keep } = await enginesOf(task.engine);
  const index = await buildIndex(await keep(knowledge ?? kept!), { build });
  return async (question) => (await search(question, index)).hits.map(({ passage }) => passage.document.id);
}

interface Engines {
  readonly build: BuildEngine;
  readonly kept?: Knowledge | undefined;
  readonly keep: (knowledge: Knowledge) => Promise<Knowledge>;
}

async function enginesOf(engine: string): Promise<Engines> {
  if (engine === "memory") return { build: memoryEngine, keep: async (knowledge) => knowledge };
  if (engine === "postgres" || engine === "found") return await inDatabase();
  const { kept, keep, build } = await openFileEngines(task.folder, "bench", () => {});
  return { kept, keep: (reading) => keep(reading as Reading), build: async (...given) => (await build(...given))! };
}

async function inDatabase(): Promise<Engines> {
  const { tables } = await openSharedStore(task.database!, Date.now);
  const { kept, keep } = await openArticlesFile(task.folder, "bench", () => {});
  return { kept, keep: (reading) => keep(reading as Reading), build: postgresEngines(tables, "bench").build };
}

/** How many questions get the very same quotes from all of our engines. */
async function compare(): Promise<{ same: number; asked: number }> {
  const knowledge = await madeKnowledge();
  const questions = await questionsOf();
  const engines = ["memory", "file", ...(task.database === undefined ? [] : ["postgres"])];
  const indexes: SearchIndex[] = [];
  for (const engine of engines) {
    const { build, keep } = await enginesOf(engine);
    indexes.push(await buildIndex(await keep(knowledge), { build }));
  }
  let same = 0;
  for (const { question } of questions) {
    const replies = [];
    for (const index of indexes) {
      const reply = decide(question, await search(question, index), { quoteLength: 400 });
      const shown = "quotes" in reply ? reply.quotes : "nearest" in reply ? reply.nearest : [];
      replies.push(JSON.stringify([reply.kind, shown.map(({ document, slices }) => [document.id, slices])]));
    }
    if (new Set(replies).size === 1) same++;
  }
  return { same, asked: questions.length };
}

async function madeKnowledge(): Promise<Knowledge> {
  const knowledge = await readKnowledge(task.knowledge);
  const isForFile = ["file", "postgres", "same"].includes(task.engine);
  return isForFile ? await grownReading(knowledge, task.passages) : grown(knowledge, task.passages);
}

/** Questions from all over the set: the same ones in every process. */
async function questionsOf(): Promise<SetQuestion[]> {
  const all = readQuestions(await readFile(task.questions, "utf8"), task.questions).filter((each) => each.answerable);
  const step = Math.max(1, all.length / task.asked);
  return Array.from({ length: Math.min(all.length, task.asked) }, (_, at) => all[Math.floor(at * step)]!);
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
