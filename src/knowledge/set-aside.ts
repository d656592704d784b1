import { readFile, rename, writeFile } from "node:fs/promises";

/** What a file did to the process that read it. */
type Fault = "too-slow" | "too-heavy";

/** Files that are not read again, by the SHA-256 of their bytes: a changed file has another. */
export interface SetAside {
  /** Why a file is set aside; `undefined` where it may be read. */
  faultOf(hash: string): Fault | undefined;
  /** Sets a file aside for what it did. */
  note(hash: string, fault: Fault): Promise<void>;
  /** Keeps what is noted in this file from now on, and takes up what it holds. One that cannot be read or written is done without. */
  keepIn(path: string): Promise<void>;
}

/** Most files noted; the oldest are forgotten. */
const MOST_NOTED = 1000;

export function createSetAside(): SetAside {
  const noted = new Map<string, Fault>();
  let file: string | undefined;

  const write = async (): Promise<void> => {
    if (file === undefined) return;
    const lines = [...noted].map(([hash, fault]) => `${hash} ${fault}\n`);
    await writeFile(`${file}.new`, lines.join(""), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };

  return {
    faultOf: (hash) => noted.get(hash),
    async note(hash, fault) {
      noted.set(hash, fault);
      for (const oldest of noted.keys()) if (noted.size > MOST_NOTED) noted.delete(oldest);
      await write().catch(() => undefined);
    },
    async keepIn(path) {
      file = path;
      const kept = await readFile(path, "utf8").catch(() => "");
      for (const line of kept.split("\n").slice(0, MOST_NOTED)) {
        const [, hash, fault] = /^([0-9a-f]{64}) (too-slow|too-heavy)$/.exec(line) ?? [];
        if (hash !== undefined) noted.set(hash, fault as Fault);
      }
    },
  };
}
