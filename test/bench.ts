/**
 * `npm run bench`: our search beside others over 1,000, 10,000 and 100,000 passages, each in a process of its own; then
 * what a reload costs and what meaning adds.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { readQuestions } from "../src/cli/question-set.ts";
import { readArguments, readCount, UsageError } from "../src/cli/usage.ts";
import { ConfigError, parseConfig } from "../src/config.ts";
import { type Reading, readKnowledge } from "../src/knowledge/knowledge.ts";
import { buildIndex, type SearchIndex } from "../src/search/search.ts";
import type { EngineFigures, EngineTask } from "./bench/engine.ts";
import { V8_FLAGS } from "../src/v8-flags.mjs";
import { grown } from "./bench/grown.ts";
import { benchMeaning } from "./bench/meaning.ts";
import { PEERS } from "./bench/peers.ts";
import { pictureOf } from "./bench/picture.ts";
import { startPostgres } from "./support/postgres-server.ts";
import { benchReload } from "./bench/reload.ts";
import { benchStart } from "./bench/start.ts";
import { growthOf, type Row, tableOf } from "./bench/table.ts";

const USAGE =
  "npm run bench -- [--knowledge DIR --questions FILE.jsonl] [--sizes 1000,10000,100000] [--asked N] [--engines LIST] [--documents N] [--picture FILE.svg]";
const OPTIONS = {
  questions: { type: "string" },
  knowledge: { type: "string" },
  sizes: { type: "string", default: "1000,10000,100000" },
  asked: { type: "string", default: "200" },
  engines: { type: "string", default: ["memory", "file", "postgres", ...Object.keys(PEERS)].join(";") },
  documents: { type: "string", default: "1000" },
  picture: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Our engines whose index outlives the process that writes it, with what opens it in another. */
const LASTING: Readonly<Record<string, string>> = { file: "opened", postgres: "found" };
/** What takes minutes and gigabytes beyond so many passages is left out there. */
const MOST: Readonly<Record<string, number>> = { Lunr: 10_000, "MiniSearch, prefix + fuzzy": 10_000 };
/** How many questions have to get the same quotes from our engines. */
const COMPARED = 1000;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const { values } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
  if (values.help) print(`Usage: ${USAGE}`);
  else await bench(values);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>["values"];

async function bench(values: Values): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "trichdan-bench-"));
  const server = values.engines.split(";").includes("postgres")
    ? await startPostgres(["listen_addresses=127.0.0.1", "unix_socket_directories="])
    : undefined;
  try {
    await measureAll(values, scratch, server?.url);
  } finally {
    await server?.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** `database`: the address of the server for the engine in PostgreSQL, where it is asked for. */
async function measureAll(values: Values, scratch: string, database: string | undefined): Promise<void> {
  const config = parseConfig(process.env);
  const folder = values.knowledge ?? config.knowledgeFolder;
  const knowledge = await readKnowledge(folder, { zone: config.timeZone });
  const questions =
    values.questions ??
    (await pinnedQuestions(
      knowledge.questions.map(({ question }) => question),
      scratch,
    ));
  const asked = readCount("asked", values.asked);
  const sizes = values.sizes.split(",").map((size) => readCount("sizes", size));
  print(`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} threads, Node ${process.version}`);
  print(`${knowledge.passages.length} passages of the set, the others made of their words; ${asked} questions`);
  const rows: Row[] = [];
  for (const size of sizes) {
    const run = <Result>(engine: string, count = asked) =>
      inProcess<Result>({
        engine,
        passages: size,
        knowledge: folder,
        questions,
        asked: count,
        folder: join(scratch, `${size}`),
        database,
      });
    const here: Row[] = [];
    for (const engine of values.engines.split(";")) {
      if (size > (MOST[engine] ?? Infinity)) continue;
      const built = await run<EngineFigures>(engine);
      here.push({ engine, size, ...built });
      const again = LASTING[engine];
      if (again !== undefined) here.push({ engine: `${engine}, ${again}`, size, ...(await run<EngineFigures>(again)) });
    }
    for (const line of tableOf(here)) print(line);
    if (size <= 10_000 && values.engines.includes("file")) {
      const { same, asked: compared } = await run<{ same: number; asked: number }>("same", COMPARED);
      print(
        `the same quotes from ${database ? "memory, file and postgres" : "memory and file"}: ${same} of ${compared} questions`,
      );
    }
    rows.push(...here);
  }
  for (const line of growthOf(rows)) print(line);
  if (values.picture !== undefined) await writeFile(values.picture, pictureOf(rows));
  if (values.engines.split(";").includes("file")) await measureStart(knowledge, Math.max(...sizes), questions);
  await benchMeaning(
    { ...config, folder: values.knowledge },
    knowledge,
    knowledge.questions.map(({ question }) => question),
    print,
  );
  const { documents, open, first, reload, longestBlock } = await benchReload<SearchIndex>(
    readCount("documents", values.documents),
    (made, previous) => buildIndex(made, { previous }),
  );
  print(
    `reload of ${documents} documents with one changed, median of five: ${reload.toFixed(0)} ms, ${((100 * reload) / open).toFixed(1)} % of opening ` +
      `(${open.toFixed(0)} ms), index included; the first ${first.toFixed(0)} ms; longest block ${longestBlock.toFixed(0)} ms`,
  );
}

/** How soon the bot's own program answers over an index file. */
async function measureStart(knowledge: Reading, size: number, questions: string): Promise<void> {
  const { documents } = grown(knowledge, size);
  const [question] = readQuestions(await readFile(questions, "utf8"), questions);
  const { first, written, next } = await benchStart(documents, question!.question);
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  print(
    `npm start over ${size} passages: first answer after ${seconds(first)}, all of it in an index file ${seconds(written)} later; ` +
      `from then on first answer after ${seconds(next)}`,
  );
}

async function pinnedQuestions(questions: readonly string[], scratch: string): Promise<string> {
  const file = join(scratch, "questions.jsonl");
  await writeFile(file, questions.map((question) => JSON.stringify({ question })).join("\n"));
  return file;
}

/** What a process prints that does this task. */
function inProcess<Result>(task: EngineTask): Promise<Result> {
  const program = [
    ...V8_FLAGS,
    "--max-old-space-size=12000",
    "--import",
    import.meta.resolve("tsx"),
    join(import.meta.dirname, "bench/engine.ts"),
  ];
  const child = spawn(process.execPath, [...program, JSON.stringify(task)], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(JSON.parse(output) as Result);
      else reject(new Error(`${task.engine} ended with ${code}`));
    });
  });
}
