import { answer as answerFrom } from "../answer/answer.ts";
import type { Answer } from "../answer/answer.ts";
import { fold } from "../text/fold.ts";
import type { Dependencies } from "./context.ts";
import { cut } from "./cut.ts";
import { recall } from "./memory.ts";

/** An answer below this confidence is kept as a gap: an admin may want to look at it. */
const UNSURE = 0.6;
/** Longest question kept as a gap, in UTF-16 units. */
const GAP_LENGTH = 500;

/** A question as one person asks it. */
export interface Question {
  readonly text: string;
  readonly userId: number;
  /** The question that it follows up. */
  readonly context?: string | undefined;
}

/** Answers a question from the articles in force, counts it, and keeps it as a gap where it was not answered well. */
export async function answerQuestion(question: Question, dependencies: Dependencies): Promise<Answer> {
  const { library, settings, log } = dependencies;
  const index = library.current();
  const began = performance.now();
  const { text, context } = question;
  const answer = await answerFrom(text, index, {
    quoteLength: settings.quoteLength,
    ...(context !== undefined && { context }),
  });
  log.info("question", {
    kind: answer.kind,
    milliseconds: Math.round((performance.now() - began) * 10) / 10,
    engine: index.engine.name,
    version: index.knowledge.version,
  });
  await recall(note(question, answer, dependencies), undefined, log);
  return answer;
}

/** What equal questions share, however they are typed. */
export function gapKey(question: string): string {
  return fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

async function note(question: Question, answer: Answer, { store, settings }: Dependencies): Promise<void> {
  if (answer.kind === "empty") return;
  await store.counts.add({ asked: 1, [answer.kind === "found" ? "answered" : "refused"]: 1 });
  if (answer.kind === "found" && answer.confidence >= UNSURE) return;
  const text = cut(question.text, GAP_LENGTH);
  await store.gaps.note({
    key: gapKey(text),
    question: text,
    kind: answer.kind === "found" ? "unsure" : "nothing",
    ...(settings.keepAskers && { askerId: question.userId }),
  });
}
