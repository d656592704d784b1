import type { Knowledge, Problem } from "./knowledge.ts";

/** The folder as the bot sees it: one complete index at a time, replaced whole by a reload. */
export interface Library<Index> {
  /** The index in force. Take it once per question: a question under way keeps the one it began with. */
  current(): Index;
  /**
   * Reads the folder again, builds and checks a new index beside the old one, then swaps. Never throws: on any error the
   * old index stays and the report says why. A call during a reload joins it; if files changed meanwhile, one more follows.
   */
  reload(): Promise<ReloadReport>;
}

/** What a reload did. */
export interface ReloadReport {
  /** `refused`: the old index stays in force, for the reasons in `problems`. */
  readonly kind: "swapped" | "unchanged" | "refused";
  /** The version now in force. */
  readonly version: string;
  readonly added: readonly FileChange[];
  readonly changed: readonly FileChange[];
  /** Ids of documents no longer there. */
  readonly removed: readonly string[];
  /** How many documents are as they were. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
  /** From the call to the swap. */
  readonly milliseconds: number;
}

export interface FileChange {
  readonly id: string;
  readonly passages: number;
}

/** Opens the folder. Throws `KnowledgeError` when nothing in it can be read. `build` makes the index; it is given by the caller. */
export async function openLibrary<Index>(
  _folder: string,
  _build: (knowledge: Knowledge) => Promise<Index>,
): Promise<Library<Index>> {
  throw new Error("not written yet");
}
