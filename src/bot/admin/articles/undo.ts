import { stampOf } from "../../../knowledge/folder.ts";
import { removeFile, restoreFile } from "../../../knowledge/keep.ts";
import type { KeepOutcome } from "../../../knowledge/keep.ts";
import { problem } from "../../../knowledge/problem.ts";

/** A file that a change touched: what makes it what it was before, as long as nobody has touched it since. */
export interface TouchedFile {
  readonly id: string;
  /** `remove`: the change made it. `restore`: its previous version is what it was. */
  readonly by: "remove" | "restore";
  /** Its stamp after the change; absent where the change took it away. */
  readonly stamp?: string;
}

/** The stamps of these files as they are; undefined for one that is not there. */
export async function stampsOf(folder: string, ids: readonly string[]): Promise<(string | undefined)[]> {
  return await Promise.all(ids.map((id) => stampOf(folder, id)));
}

/** How to undo a change of these files, from what they held before it, `null` for one that was not there, and their stamps after it. */
export function touchedFiles(
  ids: readonly string[],
  before: readonly (string | null)[],
  after: readonly (string | undefined)[],
): TouchedFile[] {
  return ids.map((id, index) => {
    const stamp = after[index];
    return { id, by: before[index] === null ? "remove" : "restore", ...(stamp !== undefined && { stamp }) };
  });
}

/** Makes the files what they were. Refused, with nothing done, where one of them was touched again since. */
export async function takeBack(folder: string, files: readonly TouchedFile[]): Promise<KeepOutcome> {
  const present = await stampsOf(
    folder,
    files.map(({ id }) => id),
  );
  const touched = files.find(({ stamp }, index) => present[index] !== stamp);
  if (touched) return { kind: "refused", problem: problem(touched.id, "changed-since") };
  let outcome: KeepOutcome = { kind: "done", id: files.map(({ id }) => id).join(", ") };
  for (const { id, by } of files) {
    const done = await (by === "remove" ? removeFile : restoreFile)(folder, id);
    if (done.kind === "refused") outcome = done;
  }
  return outcome;
}
