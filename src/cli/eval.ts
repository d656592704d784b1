import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Config } from "../config.ts";
import { readKnowledge } from "../knowledge/knowledge.ts";
import { openMeaningOf } from "../open-meaning.ts";
import { buildIndex } from "../search/search.ts";
import { ablate } from "./ablation.ts";
import { measure, type Measures } from "./measure.ts";
import { readQuestions } from "./question-set.ts";
import { riskTable } from "./risk.ts";
import { type Print, readArguments, UsageError } from "./usage.ts";

const USAGE = "npm run --silent eval -- --questions FILE.jsonl [--knowledge DIR] [--json] [--ablate]";
const OPTIONS = {
  questions: { type: "string" },
  knowledge: { type: "string" },
  json: { type: "boolean" },
  ablate: { type: "boolean" },
} as const;

/** `eval`: how well the questions of a file are answered from a folder. */
export async function evaluate(args: string[], config: Config, print: Print): Promise<number> {
  const { values } = readArguments(args, OPTIONS, USAGE);
  if (values.questions === undefined) throw new UsageError(`Name the file of questions.\nUsage: ${USAGE}`);
  const questions = readQuestions(await readFile(values.questions, "utf8"), values.questions);
  const knowledge = await readKnowledge(values.knowledge ?? config.knowledgeFolder, { zone: config.timeZone });
  const heap = heapInUse();
  const began = performance.now();
  const meaning = values.ablate ? undefined : await openMeaningOf(config, { folder: values.knowledge });
  meaning?.follow(knowledge);
  await meaning?.settled();
  const index = await buildIndex(knowledge, { reranker: meaning });
  const milliseconds = Math.round(performance.now() - began);
  const built = { milliseconds, heapMegabytes: Math.max(0, Math.round((heapInUse() - heap) / 2 ** 20)) };
  if (values.ablate) {
    for await (const line of ablate(questions, knowledge, config.quoteLength)) print(line);
    return 0;
  }
  const { measures, outcomes } = await measure(questions, index, { quoteLength: config.quoteLength });
  await meaning?.close();
  const figures = {
    ...measures,
    index: { documents: knowledge.documents.length, passages: knowledge.passages.length, ...built },
    // Whether the figures are those of meaning: how many passages had vectors, and what came of the questions'.
    ...(meaning && { meaning: meaning.status() }),
  };
  if (values.json) print(JSON.stringify(figures));
  else for (const line of [...asLines(figures), "", ...riskTable(outcomes)]) print(line);
  return 0;
}

function asLines(figures: Measures & { index: object }): string[] {
  return Object.entries(figures).map(
    ([name, value]) => `${name.padEnd(16)} ${typeof value === "object" ? JSON.stringify(value) : value}`,
  );
}

/** Bytes of the heap that something still refers to. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
