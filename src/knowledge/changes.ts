import type { Reading } from "./knowledge.ts";
import { isSameProblem, type Problem } from "./problem.ts";

/** What is different in the folder between two readings. */
export interface Changes {
  readonly added: readonly FileChange[];
  readonly changed: readonly FileChange[];
  /** Ids of documents no longer there. */
  readonly removed: readonly string[];
  /** How many documents are as they were. */
  readonly unchanged: number;
}

export interface FileChange {
  readonly id: string;
  readonly passages: number;
}

export function changesBetween(old: Reading, reading: Reading): Changes {
  const added: FileChange[] = [];
  const changed: FileChange[] = [];
  let unchanged = 0;
  for (const [id, { hash, content }] of reading.files) {
    if (content.kind !== "article") continue;
    const before = old.files.get(id);
    if (before?.content.kind === "article" && before.hash === hash) {
      unchanged++;
      continue;
    }
    const change = { id, passages: content.passages.length };
    if (before?.content.kind === "article") changed.push(change);
    else added.push(change);
  }
  const removed = old.documents.map(({ id }) => id).filter((id) => !reading.files.has(id));
  return { added, changed, removed, unchanged };
}

/**
 * Whether a file that could be read cannot be read any more, or less of it, though it, or the folder it stands in, is still there.
 * What could not be read of it before either is not lost.
 */
export function hasLost(old: Reading, reading: Reading): boolean {
  const isKnown = (each: Problem): boolean =>
    each.isInUse === true && old.problems.some((other) => isSameProblem(each, other));
  const refused = new Set(reading.problems.filter((each) => !isKnown(each)).map(({ file }) => file));
  const isRefused = (id: string): boolean => {
    const slash = id.lastIndexOf("/");
    return refused.has(id) || (slash > 0 && isRefused(id.slice(0, slash)));
  };
  return refused.size > 0 && [...old.files].some(([id, { content }]) => content.kind !== "refused" && isRefused(id));
}

/** Whether two readings found the same content and the same problems. */
export function isSameReading(one: Reading, other: Reading): boolean {
  return one.version === other.version && JSON.stringify(one.problems) === JSON.stringify(other.problems);
}
