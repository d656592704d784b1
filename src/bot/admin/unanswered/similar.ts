import type { UnansweredState } from "../../../store/database.ts";
import type { UnansweredQuestion } from "../../../store/unanswered.ts";
import { isAside } from "../../../text/bystanders.ts";
import { isFunctionWord } from "../../../text/function-words.ts";
import { remarkOf } from "../../../text/remark.ts";
import { readQuestion } from "../../../text/question.ts";
import type { Dependencies } from "../../context.ts";

/** Questions in vain that ask the same thing in other words. */
export interface UnansweredGroup {
  /** The one asked most. */
  readonly unanswered: UnansweredQuestion;
  readonly others: readonly UnansweredQuestion[];
  /** How often all of them were asked. */
  readonly count: number;
}

/** Unanswered questions looked at, most asked first: grouping compares each with every group. */
const UNANSWERED_READ = 300;
/** Two questions are one when they ask for the same answer type and share this part of their content words (Dice's coefficient). */
const ALIKE = 0.8;

/** The open questions in groups, most asked first. `since` leaves out what was last asked before it. */
export async function openUnanswered(dependencies: Pick<Dependencies, "store">, since = 0): Promise<UnansweredGroup[]> {
  return (await readUnanswered(dependencies, since)).groups;
}

/** The open questions, and how many were looked at: small talk that was once taken for a question is none. */
export async function readUnanswered({ store }: Pick<Dependencies, "store">, since = 0) {
  const { questions } = await store.unanswered.list({ limit: UNANSWERED_READ, since });
  return { groups: groupUnanswered(questions.filter(isQuestion)), seen: questions.length };
}

/** What people only say, to the bot or to each other, is none; what was voted down is one whatever it says. */
function isQuestion({ question, followUp, kind }: UnansweredQuestion): boolean {
  return kind === "down" || (remarkOf(question) === undefined && !isAside(followUp?.typed ?? question));
}

/** Puts each question to the first group whose leader asks the same; the most asked of a group lead it. */
export function groupUnanswered(questions: readonly UnansweredQuestion[]): UnansweredGroup[] {
  const groups: { readonly matter: Matter; readonly questions: UnansweredQuestion[] }[] = [];
  for (const unanswered of questions) {
    const matter = matterOf(unanswered.question);
    const group = groups.find((other) => areAlike(matter, other.matter));
    if (group) group.questions.push(unanswered);
    else groups.push({ matter, questions: [unanswered] });
  }
  return groups
    .map(({ questions: [unanswered, ...others] }) => ({
      unanswered: unanswered!,
      others,
      count: sumOf([unanswered!, ...others]),
    }))
    .sort((one, other) => other.count - one.count);
}

/** The group that a question leads or stands in; one of its own where it is open no longer. */
export async function groupOf(
  id: string,
  dependencies: Pick<Dependencies, "store">,
): Promise<UnansweredGroup | undefined> {
  const groups = await openUnanswered(dependencies);
  const group = groups.find(({ unanswered, others }) => [unanswered, ...others].some((each) => each.id === id));
  if (group) return group;
  const unanswered = await dependencies.store.unanswered.find(id);
  return unanswered && { unanswered, others: [], count: unanswered.count };
}

/** Gives a question, and all that ask the same, another state. Gives the ids of those that have it now. */
export async function settleUnanswered(
  id: string,
  state: UnansweredState,
  dependencies: Pick<Dependencies, "store">,
): Promise<string[]> {
  const group = await groupOf(id, dependencies);
  const ids = group ? [group.unanswered, ...group.others].map((unanswered) => unanswered.id) : [];
  for (const each of ids) await dependencies.store.unanswered.setState(each, state);
  return ids;
}

/** What a question is about: its words without those that only ask, join or are polite; and the answer types, as bits. */
interface Matter {
  readonly words: ReadonlySet<string>;
  readonly answerTypes: number;
}

function matterOf(question: string): Matter {
  const { words, silent, answerTypes } = readQuestion(question, () => true);
  const content = words.filter((word, index) => !silent[index] && !isFunctionWord(word, false));
  return { words: new Set((content.length > 0 ? content : words).map(({ folded }) => folded)), answerTypes };
}

function areAlike(one: Matter, other: Matter): boolean {
  if (one.answerTypes !== 0 && other.answerTypes !== 0 && (one.answerTypes & other.answerTypes) === 0) return false;
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  const all = one.words.size + other.words.size;
  return all > 0 && (2 * shared) / all >= ALIKE;
}

function sumOf(questions: readonly UnansweredQuestion[]): number {
  return questions.reduce((sum, { count }) => sum + count, 0);
}
