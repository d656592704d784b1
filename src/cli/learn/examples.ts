import { readFile } from "node:fs/promises";
import { quoterFor } from "../../answer/decide.ts";
import { confidenceFeaturesFor } from "../../answer/judge.ts";
import type { ConfidenceFeatures } from "../../answer/confidence-features.ts";
import { readKnowledge } from "../../knowledge/knowledge.ts";
import type { Hit } from "../../search/rank.ts";
import { buildIndex, type Found, search } from "../../search/search.ts";
import type { Standing } from "../../search/standing.ts";
import { TUNING } from "../../search/tuning.ts";
import { readQuestions, type SetQuestion } from "../question-set.ts";
import { UsageError } from "../usage.ts";

/** An answered question: how the passages found for it stand, and which of them answer. */
export interface OrderExample {
  readonly standings: readonly Standing[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

/** What speaks for the best passage of a question, and whether it answers. */
export interface ConfidenceExample {
  readonly features: ConfidenceFeatures;
  /** The odds that what is set by hand gives. */
  readonly rest: number;
  readonly isRight: boolean;
  readonly weight: number;
}

/** What weights are learned from. */
export interface Examples {
  readonly order: readonly OrderExample[];
  readonly confidence: readonly ConfidenceExample[];
}

/** Reads a set, `QUESTIONS.jsonl,DIR[,WEIGHT]`: every question of it counts the weight, 1 by default. Throws `UsageError`. */
export async function readExamples(set: string): Promise<Examples> {
  const [file = "", folder = "", written = "1"] = set.split(",");
  const weight = Number(written);
  if (!file || !folder || !(weight > 0))
    throw new UsageError(`--set takes QUESTIONS.jsonl,DIR[,WEIGHT], not "${set}".`);
  const questions = readQuestions(await readFile(file, "utf8"), file);
  const knowledge = await readKnowledge(folder, { nobodyWaits: true });
  const index = await buildIndex(knowledge);
  const byScore = await buildIndex(knowledge, { previous: index, tuning: { ...TUNING, standing: 0 } });
  const order: OrderExample[] = [];
  const confidence: ConfidenceExample[] = [];
  for (const question of questions) {
    if (question.answerable) order.push(...orderExample(question, await search(question.question, byScore), weight));
    confidence.push(...confidenceExample(question, await search(question.question, index), weight));
  }
  return { order, confidence };
}

function orderExample(question: SetQuestion, found: Found, weight: number): OrderExample[] {
  const standing = found.hits.filter((hit): hit is Hit & { standing: Standing } => hit.standing !== undefined);
  const isRight = standing.map(rightOf(question, found));
  if (!isRight.includes(true)) return [];
  return [{ standings: standing.map((hit) => hit.standing), isRight, weight }];
}

/** One whose best passage is another than the answer teaches nothing of refusing. */
function confidenceExample(question: SetQuestion, found: Found, weight: number): ConfidenceExample[] {
  const read = confidenceFeaturesFor(found);
  const isRight = question.answerable && found.hits.slice(0, 1).some(rightOf(question, found));
  return read && isRight === question.answerable ? [{ ...read, isRight, weight }] : [];
}

/** Tells whether a hit's quote holds an answer; where the set names none, whether it is of the right document. */
function rightOf({ answers, document }: SetQuestion, found: Found): (hit: Hit) => boolean {
  const quote = quoterFor(found, {});
  return (hit) =>
    answers.length === 0
      ? hit.passage.document.id === document
      : answers.some((answer) => quote(hit).text.normalize("NFC").includes(answer.normalize("NFC")));
}
