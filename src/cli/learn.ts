import type { Config } from "../config.ts";
import { fitConfidence } from "./learn/confidence.ts";
import { type Examples, readExamples } from "./learn/examples.ts";
import { fitOrder } from "./learn/order.ts";
import { type Print, readArguments, UsageError } from "./usage.ts";

const USAGE = "npm run learn -- --set QUESTIONS.jsonl,DIR[,WEIGHT] [--set …]";
const OPTIONS = { set: { type: "string", multiple: true } } as const;

/**
 * `learn`: the weights of order and of confidence for sets of questions, as src/search/tuning.ts and src/answer/tuning.ts hold
 * them. Confidence is learned under the order in force: write the order first, and run it again.
 */
export async function learn(args: string[], _config: Config, print: Print): Promise<number> {
  const { values } = readArguments(args, OPTIONS, USAGE);
  if (!values.set?.length) throw new UsageError(`Name at least one set.\nUsage: ${USAGE}`);
  const read: Examples[] = [];
  for (const set of values.set) read.push(await readExamples(set));
  const order = read.flatMap((examples) => examples.order);
  const confidence = read.flatMap((examples) => examples.confidence);
  if (order.length > 0) print(`order, ${order.length} questions: ${JSON.stringify(fitOrder(order), undefined, 2)}`);
  if (confidence.length > 0)
    print(`confidence, ${confidence.length} questions: ${JSON.stringify(fitConfidence(confidence), undefined, 2)}`);
  return 0;
}
