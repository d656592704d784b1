import { digestOf, type KeepOutcome, removeFile, restoreFile } from "../../../knowledge/file-store.ts";
import { problem } from "../../../knowledge/problem.ts";

/** A file that a change touched: what makes it what it was before, as long as nobody has touched it since. */
export interface TouchedFile {
  readonly id: string;
  /** `remove`: the change made it. `restore`: its previous version is what it was. */
  readonly by: "remove" | "restore";
  /** What it held after the change, as a hash; absent where the change took it away. */
  readonly digest?: string;
}

/** What these files hold, as hashes; `null` for one that is not there. */
export async function digestsOf(folder: string, ids: readonly string[]): Promise<(string | null)[]> {
  return await Promise.all(ids.map(async (id) => (await digestOf(folder, id)) ?? null));
}

/** How to undo a change of these files, from what they held before it and after it. */
export function touchedFiles(
  ids: readonly string[],
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): TouchedFile[] {
  return ids.map((id, index) => {
    const digest = after[index] ?? undefined;
    return { id, by: before[index] === null ? "remove" : "restore", ...(digest !== undefined && { digest }) };
  });
}

/** Makes the files what they were. Refused, with nothing done, where one of them was touched again since. */
export async function takeBack(folder: string, files: readonly TouchedFile[]): Promise<KeepOutcome> {
  const present = await digestsOf(
    folder,
    files.map(({ id }) => id),
  );
  const touched = files.find(({ digest }, index) => (present[index] ?? undefined) !== digest);
  if (touched) return { kind: "refused", problem: problem(touched.id, "changed-since") };
  let outcome: KeepOutcome = { kind: "done", id: files.map(({ id }) => id).join(", ") };
  for (const { id, by } of files) {
    const done = await (by === "remove" ? removeFile : restoreFile)(folder, id);
    if (done.kind === "refused") outcome = done;
  }
  return outcome;
}
