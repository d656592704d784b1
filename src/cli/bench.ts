import { readFile } from "node:fs/promises";
import type { Config } from "../config.ts";
import { benchReload } from "../knowledge/bench.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { readKnowledge } from "../knowledge/knowledge.ts";
import { miniSearchDefaults } from "./peers.ts";
import { buildIndex, search, type SearchIndex } from "../search/search.ts";
import { benchMeaning } from "./bench-meaning.ts";
import { grown } from "./grown.ts";
import { quantile } from "./measure.ts";
import { readQuestions } from "./question-set.ts";
import { type Print, readArguments, readCount } from "./usage.ts";

const USAGE = "npm run bench -- [--questions FILE.jsonl] [--knowledge DIR] [--passages N] [--documents N]";
const OPTIONS = {
  questions: { type: "string" },
  knowledge: { type: "string" },
  passages: { type: "string", default: "4000" },
  documents: { type: "string", default: "1000" },
} as const;

/** Most questions asked in one round: enough for a steady median. */
const MOST_QUESTIONS = 1200;
/** Rounds that are not counted: both searches are compiled while they run. */
const WARM_UP = 2;

/** `bench`: our search against MiniSearch as it comes, in one run and in turn; then what meaning adds, and what a reload costs. */
export async function bench(args: string[], config: Config, print: Print): Promise<number> {
  const { values } = readArguments(args, OPTIONS, USAGE);
  const knowledge = await readKnowledge(values.knowledge ?? config.knowledgeFolder, { zone: config.timeZone });
  const questions = await questionsOf(values.questions, knowledge);
  await compare("the folder", knowledge, questions, print);
  await compare("grown", grown(knowledge, readCount("passages", values.passages)), questions, print);
  await benchMeaning({ ...config, folder: values.knowledge }, knowledge, questions, print);
  const { documents, open, reload, longestBlock } = await benchReload<SearchIndex>(
    readCount("documents", values.documents),
    (made, previous) => buildIndex(made, { previous }),
  );
  print(
    `reload of ${documents} documents with one changed: ${reload.toFixed(0)} ms, ${((100 * reload) / open).toFixed(0)} % of opening ` +
      `(${open.toFixed(0)} ms), index included; longest block ${longestBlock.toFixed(0)} ms`,
  );
  return 0;
}

async function questionsOf(file: string | undefined, knowledge: Knowledge): Promise<string[]> {
  if (file === undefined) return knowledge.questions.map(({ question }) => question);
  return readQuestions(await readFile(file, "utf8"), file).map(({ question }) => question);
}

async function compare(name: string, knowledge: Knowledge, questions: readonly string[], print: Print): Promise<void> {
  const began = performance.now();
  const index = await buildIndex(knowledge);
  const built = performance.now() - began;
  const defaults = miniSearchDefaults(
    knowledge.passages.map(({ document, start, end }) => document.text.slice(start, end)),
  );
  const asked = questions.slice(0, MOST_QUESTIONS);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= WARM_UP; round++) {
    for (const question of asked) {
      const first = performance.now();
      defaults(question);
      const second = performance.now();
      await search(question, index);
      const third = performance.now();
      if (round < WARM_UP) continue;
      theirs.push(second - first);
      ours.push(third - second);
    }
  }
  const [our, their] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
  print(
    `${name}: ${knowledge.passages.length} passages, ${asked.length} questions, built in ${built.toFixed(0)} ms; median / 99th percentile of a search: ` +
      `ours ${our.toFixed(2)} / ${quantile(ours, 0.99).toFixed(2)} ms, MiniSearch ${their.toFixed(2)} / ${quantile(theirs, 0.99).toFixed(2)} ms, ` +
      `ratio of medians ${(our / their).toFixed(2)}`,
  );
}
