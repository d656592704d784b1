import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../knowledge/folder.ts";
import { SectionError } from "./sections.ts";

/** A file that is never changed: another one with a higher number takes its place. */
export interface NumberedFiles<File> {
  /** The newest one that can be used; undefined where there is none. */
  current(): File | undefined;
  /** Has another one written, and uses it from then on. Where that fails, the one in use stays. */
  replace(write: (path: string) => Promise<void>): Promise<void>;
}

/** What is worth telling. `reason`: see `SectionError`, or what the system calls its error. */
export type FileNews =
  | { readonly kind: "unusable" | "unwritable"; readonly reason: string }
  | { readonly kind: "written"; readonly milliseconds: number };

const UNFINISHED = ".unfinished";

/**
 * Opens the newest file of a folder of the bot's own that can be used, and removes all others of that name. `name`: as
 * `passages-N.index`, where a number stands in the place of N. `open` throws `SectionError`, and what the disk says.
 */
export async function openNumberedFiles<File>(
  folder: string,
  name: string,
  open: (path: string) => Promise<File>,
  report: (news: FileNews) => void,
): Promise<NumberedFiles<File>> {
  const files = numbered(folder, name);
  const newest = async (): Promise<File | undefined> => {
    for (const number of (await files.numbers()).toSorted((a, b) => b - a)) {
      try {
        const file = await open(files.pathOf(number));
        await files.removeBelow(number);
        return file;
      } catch (error) {
        report({ kind: "unusable", reason: reasonOf(error) });
      }
    }
    return undefined;
  };
  let current = await newest();
  return {
    current: () => current,
    async replace(write) {
      const began = performance.now();
      const number = Math.max(0, ...(await files.numbers())) + 1;
      const path = files.pathOf(number);
      try {
        await mkdir(folder, { recursive: true });
        await write(path + UNFINISHED);
        await rename(path + UNFINISHED, path);
        current = await open(path);
      } catch (error) {
        report({ kind: "unwritable", reason: reasonOf(error) });
        await rm(path + UNFINISHED, { force: true }).catch(() => undefined);
        return;
      }
      report({ kind: "written", milliseconds: performance.now() - began });
      await files.removeBelow(number);
    },
  };
}

/** The files of a folder that have a name with a number in it. */
function numbered(folder: string, name: string) {
  const [start, end] = name.split("N") as [string, string];
  const numberOf = (file: string): number => {
    const number = file.startsWith(start) && file.endsWith(end) ? file.slice(start.length, -end.length) : "";
    return /^\d{1,15}$/.test(number) ? Number(number) : NaN;
  };
  const all = () => readdir(folder).catch(() => []);
  const isOld = (file: string, number: number): boolean =>
    numberOf(file) < number || (file.endsWith(UNFINISHED) && numberOf(file.slice(0, -UNFINISHED.length)) > 0);
  return {
    pathOf: (number: number) => join(folder, `${start}${number}${end}`),
    numbers: async () => (await all()).map(numberOf).filter(Boolean),
    /** Those of lower numbers, and what was left unfinished. One that is open is read on all the same. */
    async removeBelow(number: number): Promise<void> {
      for (const file of await all())
        if (isOld(file, number)) await rm(join(folder, file), { force: true }).catch(() => undefined);
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof SectionError ? error.kind : codeOf(error);
}
