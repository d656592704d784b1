import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFolder } from "./folder.ts";
import { PREVIOUS_FOLDER, restorableFiles } from "./file-store.ts";
import { isSafePath } from "./file-names.ts";

/** Where files come from that a folder mirrors, by their ids. */
export interface Origin {
  /** Every file's id and the SHA-256 of its bytes, in hexadecimal digits. */
  list(): Promise<ReadonlyMap<string, string>>;
  read(id: string): Promise<Uint8Array | undefined>;
  /** Does `work` while nobody else changes files, and keeps what it changed; `undefined` is a file that is gone. */
  change<Result>(
    work: () => Promise<{ result: Result; changes: ReadonlyMap<string, Uint8Array | undefined> }>,
  ): Promise<Result>;
}

/** A folder that holds what its origin does. */
export interface Mirror {
  /** Makes the folder what the origin is now. */
  pull(): Promise<void>;
  /** Has `make` change these files in the folder, on the origin's newest state, and then the origin. Where that fails, the folder is as before. */
  edit<Result>(ids: readonly string[], make: () => Promise<Result>): Promise<Result>;
}

/**
 * Opens the folder as a mirror; what it holds of an earlier life is taken over. Where the origin has no article, it is given
 * the files of the folder `first`.
 */
export async function openMirror(folder: string, origin: Origin, first: string): Promise<Mirror> {
  await mkdir(folder, { recursive: true });
  const held = new Map<string, string>();
  for (const id of await idsIn(folder)) held.set(id, await hashOf(join(folder, id)));
  let pulling = Promise.resolve();

  const pullNow = async (): Promise<void> => {
    const wanted = await origin.list();
    for (const [id, hash] of wanted) {
      if (held.get(id) === hash || !isMirrored(id)) continue;
      const bytes = await origin.read(id);
      if (bytes) await put(folder, id, bytes);
      held.set(id, hash);
    }
    for (const id of held.keys()) {
      if (wanted.has(id)) continue;
      await rm(join(folder, id), { force: true });
      held.delete(id);
    }
  };
  const pull = (): Promise<void> => {
    const next = pulling.then(pullNow);
    pulling = next.catch(() => undefined);
    return next;
  };
  /** What the folder holds of these files after a change, and of their previous versions. */
  const taken = async (ids: readonly string[]): Promise<Map<string, Uint8Array | undefined>> => {
    const changes = new Map<string, Uint8Array | undefined>();
    for (const id of ids.flatMap((own) => [own, `${PREVIOUS_FOLDER}/${own}`])) {
      held.set(id, ""); // whatever it is: the next pull looks at it
      changes.set(id, await readFile(join(folder, id)).catch(() => undefined));
    }
    return changes;
  };

  await origin.change(async () => ({ result: undefined, changes: await firstFiles(origin, first) }));
  await pull();
  return {
    pull,
    async edit(ids, make) {
      try {
        return await origin.change(async () => {
          await pull();
          const result = await make();
          return { result, changes: await taken(ids) };
        });
      } finally {
        await pull().catch(() => undefined);
      }
    },
  };
}

/** The files to begin with; none where there are some. */
async function firstFiles(origin: Origin, folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if ([...(await origin.list()).keys()].some((id) => !id.startsWith(PREVIOUS_FOLDER))) return files;
  const { files: ids } = await listFolder(folder).catch(() => ({ files: [] }));
  for (const id of ids.filter(isMirrored)) files.set(id, await readFile(join(folder, id)));
  return files;
}

async function idsIn(folder: string): Promise<string[]> {
  const { files } = await listFolder(folder);
  return [...files, ...(await restorableFiles(folder)).map((id) => `${PREVIOUS_FOLDER}/${id}`)];
}

/** An origin is read over the network: nothing of it may come to lie outside of the folder. */
function isMirrored(id: string): boolean {
  return isSafePath(id.startsWith(`${PREVIOUS_FOLDER}/`) ? id.slice(PREVIOUS_FOLDER.length + 1) : id);
}

async function hashOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

/** One rename, so that nobody reads half of it. A mirror that loses a file in a crash is given it again. */
async function put(folder: string, id: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, id);
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${randomUUID()}`);
  await writeFile(beside, bytes, { mode: 0o600 });
  await rename(beside, path);
}
