import { readFile } from "node:fs/promises";
import { signsFor } from "../answer/judge.ts";
import type { Signs } from "../answer/signs.ts";
import type { Config } from "../config.ts";
import { readKnowledge } from "../knowledge/knowledge.ts";
import { buildIndex, search } from "../search/search.ts";
import { readQuestions } from "./question-set.ts";
import { type Print, readArguments, UsageError } from "./usage.ts";

const USAGE = "npm run learn -- --set QUESTIONS.jsonl,DIR[,WEIGHT] [--set …]";
const OPTIONS = { set: { type: "string", multiple: true } } as const;

/** One question with what speaks for its best passage. */
interface Example {
  readonly signs: Signs;
  readonly answerable: boolean;
  readonly isEnglish: boolean;
  readonly weight: number;
}

/**
 * `learn`: the weights of confidence for sets of answerable and unanswerable questions, as src/answer/judge.ts holds them.
 * In each set both kinds count the same together, and the set as much as its weight (default 1).
 */
export async function learn(args: string[], _config: Config, print: Print): Promise<number> {
  const { values } = readArguments(args, OPTIONS, USAGE);
  if (!values.set?.length) throw new UsageError(`Name at least one set.\nUsage: ${USAGE}`);
  const examples = (await Promise.all(values.set.map(readSet))).flat();
  for (const isEnglish of [false, true]) {
    const chosen = examples.filter((example) => example.isEnglish === isEnglish);
    if (chosen.length > 0)
      print(`${isEnglish ? "English" : "Vietnamese"}, ${chosen.length} questions: ${JSON.stringify(fit(chosen))}`);
  }
  return 0;
}

async function readSet(set: string): Promise<Example[]> {
  const [file = "", folder = "", weight = "1"] = set.split(",");
  if (!file || !folder || !(Number(weight) > 0))
    throw new UsageError(`--set takes QUESTIONS.jsonl,DIR[,WEIGHT], not "${set}".`);
  const questions = readQuestions(await readFile(file, "utf8"), file);
  const index = await buildIndex(await readKnowledge(folder, { nobodyWaits: true }));
  const counts = { true: 0, false: 0 };
  for (const { answerable } of questions) counts[`${answerable}`]++;
  const examples: Example[] = [];
  for (const { question, answerable } of questions) {
    const found = await search(question, index);
    const signs = signsFor(found);
    if (signs)
      examples.push({
        signs,
        answerable,
        isEnglish: found.query.isEnglish,
        weight: Number(weight) / counts[`${answerable}`],
      });
  }
  return examples;
}

const STEPS = 4000;
const RATE = 1;

/** Logistic regression by gradient descent over standardised signs. */
function fit(examples: readonly Example[]): { intercept: number; weights: Record<string, number> } {
  const names = Object.keys(examples[0]!.signs) as (keyof Signs)[];
  const scales = names.map((name) => scaleOf(examples.map(({ signs }) => signs[name])));
  const rows = examples.map(({ signs }) => [
    ...names.map((name, at) => (signs[name] - scales[at]!.mean) / scales[at]!.deviation),
    1,
  ]);
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0);
  const learned: number[] = Array.from({ length: names.length + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = learned.map(() => 0);
    examples.forEach(({ answerable, weight }, at) => {
      const row = rows[at]!;
      const odds = row.reduce((sum, value, column) => sum + value * learned[column]!, 0);
      const error = (weight / mass) * ((answerable ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
      row.forEach((value, column) => (slope[column]! += error * value));
    });
    slope.forEach((value, column) => (learned[column]! += RATE * value));
  }
  const weights = names.map((_, at) => learned[at]! / scales[at]!.deviation);
  const intercept = weights.reduce((sum, weight, at) => sum - weight * scales[at]!.mean, learned.at(-1)!);
  return {
    intercept: rounded(intercept),
    weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at]!)])),
  };
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
