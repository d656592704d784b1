import type { GapState } from "../../../store/database.ts";
import type { Gap } from "../../../store/unanswered.ts";
import { isAside } from "../../../text/bystanders.ts";
import { isFunctionWord } from "../../../text/function-words.ts";
import { remarkOf } from "../../../text/remark.ts";
import { readQuestion } from "../../../text/question.ts";
import type { Dependencies } from "../../context.ts";

/** Questions in vain that ask the same thing in other words. */
export interface GapGroup {
  /** The one asked most. */
  readonly gap: Gap;
  readonly others: readonly Gap[];
  /** How often all of them were asked. */
  readonly count: number;
}

/** Gaps looked at, most asked first: grouping compares each with every group. */
const GAPS = 300;
/** Two questions are one when they ask for the same answer type and share this part of their content words (Dice's coefficient). */
const ALIKE = 0.8;

/** The open gaps in groups, most asked first. `since` leaves out what was last asked before it. */
export async function openGaps(dependencies: Pick<Dependencies, "store">, since = 0): Promise<GapGroup[]> {
  return (await readGaps(dependencies, since)).groups;
}

/** The open gaps, and how many were looked at: small talk that was once taken for a question is none. */
export async function readGaps({ store }: Pick<Dependencies, "store">, since = 0) {
  const { gaps } = await store.gaps.list({ limit: GAPS, since });
  return { groups: groupGaps(gaps.filter(isQuestion)), seen: gaps.length };
}

/** What people only say, to the bot or to each other, is none; what was voted down is one whatever it says. */
function isQuestion({ question, followUp, kind }: Gap): boolean {
  return kind === "down" || (remarkOf(question) === undefined && !isAside(followUp?.typed ?? question));
}

/** Puts each gap to the first group whose leader asks the same; the most asked of a group lead it. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups: { readonly matter: Matter; readonly gaps: Gap[] }[] = [];
  for (const gap of gaps) {
    const matter = matterOf(gap.question);
    const group = groups.find((other) => areAlike(matter, other.matter));
    if (group) group.gaps.push(gap);
    else groups.push({ matter, gaps: [gap] });
  }
  return groups
    .map(({ gaps: [gap, ...others] }) => ({ gap: gap!, others, count: sumOf([gap!, ...others]) }))
    .sort((one, other) => other.count - one.count);
}

/** The group that a gap leads or stands in; one of its own where it is open no longer. */
export async function groupOf(id: string, dependencies: Pick<Dependencies, "store">): Promise<GapGroup | undefined> {
  const groups = await openGaps(dependencies);
  const group = groups.find(({ gap, others }) => [gap, ...others].some((each) => each.id === id));
  if (group) return group;
  const gap = await dependencies.store.gaps.find(id);
  return gap && { gap, others: [], count: gap.count };
}

/** Gives a gap, and all that ask the same, another state. Gives the ids of those that have it now. */
export async function settleGap(
  id: string,
  state: GapState,
  dependencies: Pick<Dependencies, "store">,
): Promise<string[]> {
  const group = await groupOf(id, dependencies);
  const ids = group ? [group.gap, ...group.others].map((gap) => gap.id) : [];
  for (const each of ids) await dependencies.store.gaps.setState(each, state);
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

function sumOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { count }) => sum + count, 0);
}
