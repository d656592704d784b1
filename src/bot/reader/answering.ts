import { type Answer, answer as answerFrom } from "../../answer/answer.ts";
import type { SearchIndex } from "../../search/search.ts";
import { fold } from "../../text/fold.ts";
import { type ReadWith, readWith } from "../../text/read-with.ts";
import { openRecent } from "../../text/recent.ts";
import type { UnansweredQuestion } from "../../store/unanswered.ts";
import type { Dependencies } from "../context.ts";
import { cut } from "../message/cut.ts";
import { bestEffort } from "../telegram/best-effort.ts";

/** An answer below this confidence is kept as unanswered: an admin may want to look at it. */
const UNSURE = 0.6;
/** Longest question kept as unanswered, in UTF-16 units. */
const UNANSWERED_LENGTH = 500;
/** How many answers of an index are known by their questions. */
const KNOWN = 1000;

/** A question as one person asks it. */
export interface PersonalQuestion {
  readonly text: string;
  readonly userId: number;
  /** The question that it follows up. */
  readonly context?: string | undefined;
}

/** Answers a question from the articles in force. */
export async function answerQuestion(
  question: Omit<PersonalQuestion, "userId">,
  dependencies: Dependencies,
): Promise<Answer> {
  const { library, settings, log } = dependencies;
  const index = library.current();
  const began = performance.now();
  const answer = await index.once(index, answererOf)(question, settings.quoteLength);
  log.info("question", {
    kind: answer.kind,
    milliseconds: Math.round((performance.now() - began) * 10) / 10,
    engine: index.engine.name,
    version: index.knowledge.version,
  });
  return answer;
}

/** Counts an answered question, and keeps it as unanswered where it was not answered well. */
export async function noteQuestion(
  question: PersonalQuestion,
  answer: Answer,
  dependencies: Dependencies,
): Promise<void> {
  const { store, settings, log } = dependencies;
  if (answer.kind === "empty") return;
  const counted = store.counts.add({ [answer.kind === "found" ? "answered" : "refused"]: 1 });
  const isUnanswered = answer.kind !== "found" || answer.confidence < UNSURE;
  const unanswered = () =>
    ({
      ...unansweredOf(question),
      kind: answer.kind === "nothing" ? "nothing" : "unsure",
      ...(settings.keepAskers && { askerId: question.userId }),
    }) as const;
  await bestEffort(Promise.all([counted, isUnanswered && store.unanswered.note(unanswered())]), undefined, log);
}

/** Answers from an index, and remembers the latest: many people ask the same, and an index gives the same answer again. */
function answererOf(index: SearchIndex) {
  const answers = openRecent<Answer>(KNOWN);
  return async ({ text, context }: Omit<PersonalQuestion, "userId">, quoteLength: number): Promise<Answer> => {
    const key = JSON.stringify([text, context, quoteLength]);
    const known = answers.get(key);
    if (known) return known;
    const { text: read, ...before } = readFully({ text, context });
    const answer = await answerFrom(read, index, { quoteLength, ...before });
    if (index.reranker?.isSteady() ?? true) answers.put(key, answer);
    return answer;
  };
}

/** A question as it is answered: with what the one before it says. */
function readFully({ text, context }: Omit<PersonalQuestion, "userId">): ReadWith {
  return context === undefined ? { text } : readWith(text, context);
}

/** A question as it stands among those that were not answered well: with what the one before it says, for it has to be understood alone. */
export function unansweredOf({
  text,
  context,
}: Omit<PersonalQuestion, "userId">): Pick<UnansweredQuestion, "key" | "question" | "followUp"> {
  const question = cut(readFully({ text, context }).text, UNANSWERED_LENGTH);
  const key = questionKey(question);
  if (context === undefined) return { key, question };
  return { key, question, followUp: { typed: cut(text, UNANSWERED_LENGTH), after: cut(context, UNANSWERED_LENGTH) } };
}

/** What equal questions share, however they are typed. */
export function questionKey(question: string): string {
  return fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
