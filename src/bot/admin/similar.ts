import type { Gap, GapState } from "../../store/gaps.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { words } from "../../text/words.ts";
import type { Dependencies } from "../context.ts";

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
/** Two questions are one when they share this part of their content words (Dice's coefficient). */
const ALIKE = 0.7;

/** The open gaps in groups, most asked first. `since` leaves out what was last asked before it. */
export async function openGaps({ store }: Pick<Dependencies, "store">, since = 0): Promise<GapGroup[]> {
  return groupGaps((await store.gaps.list({ limit: GAPS, since })).gaps);
}

/** Puts each gap to the first group whose leader asks the same; the most asked of a group lead it. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups: { readonly words: ReadonlySet<string>; readonly gaps: Gap[] }[] = [];
  for (const gap of gaps) {
    const own = contentWords(gap.question);
    const group = groups.find((other) => areAlike(own, other.words));
    if (group) group.gaps.push(gap);
    else groups.push({ words: own, gaps: [gap] });
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

/** Gives a gap, and all that ask the same, another state. */
export async function settleGap(id: string, state: GapState, dependencies: Pick<Dependencies, "store">): Promise<void> {
  const group = await groupOf(id, dependencies);
  if (!group) return;
  for (const gap of [group.gap, ...group.others]) await dependencies.store.gaps.setState(gap.id, state);
}

function contentWords(question: string): Set<string> {
  const all = words(question);
  const content = all.filter(({ exact }) => !isFunctionWord(exact));
  return new Set((content.length > 0 ? content : all).map(({ folded }) => folded));
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return one.size + other.size > 0 && (2 * shared) / (one.size + other.size) >= ALIKE;
}

function sumOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { count }) => sum + count, 0);
}
