import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { codeOf, listFolder } from "./folder.ts";
import { caseless, isSafePath } from "./file-names.ts";
import { type Problem, problem } from "./problem.ts";

/** What became of a file. Nothing outside of the folder is ever touched, and a refused change leaves everything as it was. */
export type KeepOutcome =
  { readonly kind: "done"; readonly id: string } | { readonly kind: "refused"; readonly problem: Problem };

/** Where the version before the present one of every file is kept, inside the knowledge folder; readers pass it by. */
export const PREVIOUS_FOLDER = ".previous";
/** What the system says when the disk, the user's share of it, or the largest file allowed is full. */
const NO_ROOM = ["ENOSPC", "EDQUOT", "EFBIG"];
/** Writes a file whole or not at all; what it replaces becomes its previous version. The outcome tells a full or locked disk. */
export async function saveFile(folder: string, id: string, bytes: Uint8Array): Promise<KeepOutcome> {
  return keep(folder, id, async (path, previous) => {
    const same = (await listFolder(folder)).files.find((other) => other !== id && caseless(other) === caseless(id));
    if (same !== undefined) return problem(id, "name-taken", { other: same });
    await writeWhole(path, bytes, async () => keepVersion(path, previous));
    return undefined;
  });
}

/** Takes a file out of the folder; it stays restorable. */
export async function removeFile(folder: string, id: string): Promise<KeepOutcome> {
  return keep(folder, id, async (path, previous) => {
    if (!(await exists(path))) return problem(id, "no-such-file");
    await mkdir(dirname(previous), { recursive: true });
    await rename(path, previous);
    return undefined;
  });
}

/** Brings back a file's previous version; the present one, if there is one, becomes the previous. */
export async function restoreFile(folder: string, id: string): Promise<KeepOutcome> {
  return keep(folder, id, async (path, previous) => {
    if (!(await exists(previous))) return problem(id, "no-previous-version");
    const bytes = await readFile(previous);
    await writeWhole(path, bytes, async () => keepVersion(path, previous));
    return undefined;
  });
}

/** What a file holds, as a hash; undefined where there is none. */
export async function digestOf(folder: string, id: string): Promise<string | undefined> {
  const bytes = await readFile(join(folder, id)).catch(() => undefined);
  return bytes && createHash("sha256").update(bytes).digest("base64url");
}

/** The files that have a previous version, as sorted ids. */
export async function restorableFiles(folder: string): Promise<string[]> {
  return (await listFolder(join(folder, PREVIOUS_FOLDER)).catch(() => ({ files: [] }))).files;
}

async function keep(
  folder: string,
  id: string,
  change: (path: string, previous: string) => Promise<Problem | undefined>,
): Promise<KeepOutcome> {
  try {
    const found =
      isSafePath(id) && (await isInside(folder, id))
        ? await change(join(folder, id), join(folder, PREVIOUS_FOLDER, id))
        : problem(id.replace(/\p{C}/gu, "?").slice(0, 100), "unsafe-name");
    return found ? { kind: "refused", problem: found } : { kind: "done", id };
  } catch (error) {
    const code = codeOf(error);
    if (NO_ROOM.includes(code)) return { kind: "refused", problem: problem(id, "disk-full") };
    return { kind: "refused", problem: problem(id, "not-written", { detail: code }) };
  }
}

/** A link to another place may stand for a folder on the way. */
async function isInside(folder: string, id: string): Promise<boolean> {
  const root = await realpath(folder);
  const parent = await realpath(dirname(join(folder, id))).catch(() => undefined);
  return parent === root || parent?.startsWith(root + sep) === true;
}

/** Keeps the present content, if there is any, under another name. The file itself is there at every instant. */
async function keepVersion(path: string, previous: string): Promise<void> {
  if (!(await exists(path))) return;
  await mkdir(dirname(previous), { recursive: true });
  const beside = `${previous}.${randomUUID()}`;
  // Where the disk knows no second names for one file, it is copied.
  await link(path, beside).catch(async () => writeWhole(beside, await readFile(path)));
  await rename(beside, previous);
}

/** A hidden file first, on the disk for good, then one rename: a crash or a full disk leaves the old file, or the new one. */
async function writeWhole(path: string, bytes: Uint8Array, beforeRename = async () => {}): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await beforeRename();
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (state) => state.isFile(),
    () => false,
  );
}
