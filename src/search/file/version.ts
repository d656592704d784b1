import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What decides how an article is read and what its words are. */
const CODE = ["text", "knowledge", "search"];
const SOURCES = join(import.meta.dirname, "../..");

/** Another one after any change of the code that reads articles and their words, and for other settings of what is read. */
export async function analysisVersion(settings: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const file of await sourceFiles()) hash.update(file.slice(SOURCES.length)).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}

/** The files of that code; the one file that holds all of it, where it was bundled. */
async function sourceFiles(): Promise<string[]> {
  const names = CODE.map(async (part) => {
    const entries = await readdir(join(SOURCES, part), { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  return [import.meta.filename, ...(await Promise.all(names)).flat().sort()];
}
