import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that lives as long as the test. */
export interface Scratch {
  readonly path: string;
  /** Writes files, making their folders. */
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Makes a folder with these files in it. */
export async function scratchFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), "trichdan-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const scratch: Scratch = {
    path,
    async write(more) {
      for (const [id, content] of Object.entries(more)) {
        await mkdir(dirname(join(path, id)), { recursive: true });
        await writeFile(join(path, id), content);
      }
    },
    remove: (id) => rm(join(path, id), { recursive: true }),
  };
  await scratch.write(files);
  return scratch;
}
