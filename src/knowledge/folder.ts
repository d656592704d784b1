import { createHash } from "node:crypto";
import { type BigIntStats, constants, lstatSync } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, problem, Refusal } from "./problem.ts";

/** Largest file that is read, in bytes: the most that Telegram lets a bot download. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** A file's bytes, and its state on the disk just before they were read. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Equal stamps mean equal content; empty when the file is too fresh to be sure. */
  readonly stamp: string;
}

/** A file changed less than this before it was read may change again without a new time stamp. */
const FRESH_MS = 2000;
/** How often a file that changes while it is read is read again. */
const ATTEMPTS = 3;

/**
 * The regular files in a folder and its subfolders, as sorted paths with "/" between. Names that begin with a dot and the lock and
 * backup files of editors are left out; symbolic links are reported and not followed. Throws when the folder itself cannot be read.
 */
export async function listFolder(folder: string): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (isHidden(entry.name)) continue;
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isSymbolicLink()) problems.push(problem(path, "symbolic-link"));
      else if (entry.isFile()) files.push(path);
      else if (entry.isDirectory())
        await visit(path).catch((error: unknown) => problems.push(diskProblem(path, error)));
    }
  };
  await visit("");
  return { files: files.sort(), problems: problems.sort((left, right) => (left.file < right.file ? -1 : 1)) };
}

/** What a disk of this machine takes at most to tell a file's state, in milliseconds in the mean, and how late it may be all the same. */
const NEAR_MS = 0.05;
const LATE_MS = 20;
/** Files that are looked at before others get their turn. A start over an index of 100,000 answers after 1.8 s; with 500 files in turn, after 2.7 s. */
const LOOKS_IN_TURN = 10;

/**
 * Tells files' stamps without reading them; `undefined` for one that is gone. A near disk is asked at once, since the way to
 * another thread and back takes several times as long as its answer; a far one is asked from there, and nobody waits for it.
 */
export function stampReader(
  folder: string,
  now = () => performance.now(),
): (id: string) => Promise<string | undefined> {
  let [asked, spent] = [0, 0];
  const isNear = (): boolean => spent <= LATE_MS + asked * NEAR_MS;
  const look = async (path: string): Promise<BigIntStats> => {
    if (!isNear()) return await lstat(path, { bigint: true });
    if (++asked % LOOKS_IN_TURN === 0) await new Promise(setImmediate);
    const began = now();
    const state = lstatSync(path, { bigint: true });
    spent += now() - began;
    return state;
  };
  return async (id) => {
    const state = await look(join(folder, id)).catch(() => undefined);
    return state?.isFile() ? stampOfState(state) : undefined;
  };
}

/** The stamps of all files of a folder as one word: another one after any change of them. */
export async function stampOfFolder(folder: string): Promise<string> {
  const { files } = await listFolder(folder);
  const stampOf = stampReader(folder);
  const hash = createHash("sha256");
  for (const id of files) hash.update(`${id}\0${await stampOf(id)}\n`);
  return hash.digest("hex");
}

/** Reads a file whole; `undefined` when it is gone. Throws `Refusal` when it is too big, is still being written, or the disk refuses. */
export async function readBytes(folder: string, id: string): Promise<FileBytes | undefined> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const read = await readOnce(join(folder, id));
      if (read) return read;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (codeOf(error) === "ENOENT") return undefined;
    throw diskRefusal(error);
  }
  throw new Refusal("changing");
}

/** What the disk said, as a problem of the file. */
function diskProblem(file: string, error: unknown): Problem {
  const { code, parameters } = diskRefusal(error);
  return problem(file, code, parameters);
}

/** `undefined` when the file changed between the first look and the last. */
async function readOnce(path: string): Promise<FileBytes | undefined> {
  // A link put in the file's place is not followed, and a pipe does not make the opening wait.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const before = await file.stat({ bigint: true });
    if (!before.isFile()) throw new Refusal("unreadable", { detail: "not a regular file" });
    if (before.size > LARGEST_FILE) throw new Refusal("too-big", { limit: LARGEST_FILE / 1024 / 1024 });
    const bytes = new Uint8Array(Number(before.size) + 1);
    const length = await fill(file, bytes);
    const after = await file.stat({ bigint: true });
    const isWhole = length === Number(before.size) && stampOfState(before) === stampOfState(after);
    if (!isWhole) return undefined;
    const age = Date.now() - Number(before.ctimeMs > before.mtimeMs ? before.ctimeMs : before.mtimeMs);
    return { bytes: bytes.subarray(0, length), stamp: age > FRESH_MS ? stampOfState(before) : "" };
  } finally {
    await file.close();
  }
}

/** Fills the buffer from the file's beginning; how many bytes there were. */
async function fill(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<number> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

interface FileState {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly ino: bigint;
}

function stampOfState({ size, mtimeNs, ctimeNs, ino }: FileState): string {
  return [size, mtimeNs, ctimeNs, ino].join(":");
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
}

function diskRefusal(error: unknown): Refusal {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM") return new Refusal("no-permission", {}, undefined, { cause: error });
  if (code === "ELOOP") return new Refusal("symbolic-link", {}, undefined, { cause: error });
  return new Refusal("unreadable", { detail: code }, undefined, { cause: error });
}

/** The system's name of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
