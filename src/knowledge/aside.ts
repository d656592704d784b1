import { readFile, rename, writeFile } from "node:fs/promises";

/** What a file did to the process that read it. */
export type Fault = "too-slow" | "too-heavy";

/** Files that are not read again, by the SHA-256 of their bytes: a changed file has another. */
export interface Aside {
  /** Why a file is set aside; `undefined` where it may be read. */
  faultOf(hash: string): Fault | undefined;
  /** Notes what a file did. One that ended its process is set aside at once, a slow one the second time: the machine may have been busy. */
  note(hash: string, fault: Fault): Promise<void>;
  /** Keeps what is noted in this file from now on, and takes up what it holds. One that cannot be read or written is done without. */
  keepIn(path: string): Promise<void>;
}

/** Most files noted; the oldest are forgotten. */
const mostNoted = 1000;
/** So often a file may be too slow. */
const slowTimes = 2;

export function createAside(): Aside {
  const noted = new Map<string, { readonly fault: Fault; readonly times: number }>();
  let file: string | undefined;

  const write = async (): Promise<void> => {
    if (file === undefined) return;
    const lines = [...noted].map(([hash, { fault, times }]) => `${hash} ${fault} ${times}\n`);
    await writeFile(`${file}.new`, lines.join(""), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };

  return {
    faultOf(hash) {
      const known = noted.get(hash);
      return known?.fault === "too-heavy" || (known?.times ?? 0) >= slowTimes ? known?.fault : undefined;
    },
    async note(hash, fault) {
      const times = (noted.get(hash)?.times ?? 0) + 1;
      noted.delete(hash);
      noted.set(hash, { fault, times });
      for (const oldest of noted.keys()) if (noted.size > mostNoted) noted.delete(oldest);
      await write().catch(() => undefined);
    },
    async keepIn(path) {
      file = path;
      const kept = await readFile(path, "utf8").catch(() => "");
      for (const line of kept.split("\n").slice(0, mostNoted)) {
        const [, hash, fault, times] = /^([0-9a-f]{64}) (too-slow|too-heavy) (\d{1,6})$/.exec(line) ?? [];
        if (hash !== undefined) noted.set(hash, { fault: fault as Fault, times: Number(times) });
      }
    },
  };
}
