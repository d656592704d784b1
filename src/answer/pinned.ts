import { setTimeout as sleep } from "node:timers/promises";
import { type Problem, problem } from "../knowledge/problem.ts";
import { type PinnedQuestion, QUESTIONS_FILE } from "../knowledge/questions.ts";
import type { SearchIndex } from "../search/search.ts";
import { answer } from "./answer.ts";
import { passageOfPin } from "./pins.ts";
import { isSamePassage } from "./same-passage.ts";

/** Between two questions: long enough for an answer that is under way to get some steps further. */
const PAUSE_MS = 1;

/**
 * The pinned questions that this index does not answer as they ask for: each a problem with its line in `questions.yaml`.
 * Lets other work run between any two of them: there may be hundreds, and people go on asking.
 */
export async function checkQuestions(index: SearchIndex): Promise<Problem[]> {
  const broken: Problem[] = [];
  for (const pinned of index.knowledge.questions) {
    await sleep(PAUSE_MS);
    const reply = await answer(pinned.question, index);
    const { expect } = pinned;
    if (expect.kind === "pin") {
      const passage = passageOfPin(pinned, index);
      const isFirst =
        reply.kind === "found" && passage !== undefined && isSamePassage(reply.quotes[0].passage, passage);
      if (!isFirst) broken.push(brokenPin(pinned, expect.words, passage !== undefined));
      continue;
    }
    const given = reply.kind === "found" ? reply.quotes[0].text : undefined;
    const held =
      expect.kind === "nothing"
        ? given === undefined
        : (given?.normalize("NFC").includes(expect.words.normalize("NFC")) ?? false);
    if (!held) broken.push(problem(QUESTIONS_FILE, "question-broken", { question: pinned.question }, pinned.line));
  }
  return broken;
}

/** A pin whose passage is gone, or that another pin takes the question from. */
function brokenPin({ question, line }: PinnedQuestion, words: string, isThere: boolean): Problem {
  return isThere
    ? problem(QUESTIONS_FILE, "question-broken", { question }, line)
    : problem(QUESTIONS_FILE, "pin-broken", { question, words }, line);
}
