/** Programs of the tests in a few files of JavaScript, as the bot's own are: they start in a fifth of the time. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { bundle } from "../../src/bundle.mjs";

/** Within the packages, which a bundle loads by name. */
const FOLDER = join(import.meta.dirname, "../../node_modules/.cache/trichdan-tests");
const made = new Map<string, Promise<string>>();

/** Gives the file to run for a program of the tests, which is there until they have ended. */
export function bundled(program: string): Promise<string> {
  const file = made.get(program) ?? makeBundle(program);
  made.set(program, file);
  return file;
}

async function makeBundle(program: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(FOLDER, "new-"));
  await bundle([program], folder);
  return join(folder, basename(program).replace(/\.ts$/, ".js"));
}

/** Removes them all, when the tests have ended. */
export async function teardown(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
}
