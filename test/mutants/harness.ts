/** What guards the code: some tests of a file, or a run that ends with a code. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** The tests of a file whose names hold the words. */
export interface Tests {
  readonly file: string;
  /** A regular expression to Vitest; empty for all of them. */
  readonly words: string;
}

/** The arguments of `tsx`; the program ends with code 0 where all is well. */
export type Run = readonly string[];
export type Harness = Tests | Run;

/** Whether each test passes that ran, by its name. */
export type Results = ReadonlyMap<string, boolean>;

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { fullName: string; status: string }[] }[];
}

/** How it is called by hand. */
export function commandOf(harness: Harness): string {
  if (!isTests(harness)) return `tsx ${harness.join(" ")}`;
  return `vitest run ${harness.file}${harness.words && ` -t "${harness.words}"`}`;
}

export function isTests(harness: Harness): harness is Tests {
  return "file" in harness;
}

/** Has the code in the folder looked at, until so many tests fail; 0 for all of them. */
export async function look(harness: Harness, folder: string, bail: 0 | 1): Promise<Results> {
  if (isTests(harness)) return await runTests(harness, folder, bail);
  return new Map([[commandOf(harness), await succeeds(["tsx", ...harness], folder)]]);
}

/** What the results of its file say of a harness. */
export function verdictOn(harness: Harness, results: Results): "passes" | "fails" | "nothing ran" {
  const words = isTests(harness) ? harness.words : "";
  const own = [...results].flatMap(([name, isWell]) => (name.includes(words) ? isWell : []));
  if (own.length === 0) return "nothing ran";
  return own.includes(false) ? "fails" : "passes";
}

async function runTests({ file, words }: Tests, folder: string, bail: 0 | 1): Promise<Results> {
  const path = join(folder, "report.json");
  const options = ["--retry", "0", "--bail", String(bail), "--reporter", "json", "--outputFile", path];
  await succeeds(["vitest", "run", file, "-t", words, ...options], folder);
  const report = JSON.parse(await readFile(path, "utf8")) as Report;
  await rm(path);
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const ran = tests.filter(({ status }) => status === "passed" || status === "failed");
  return new Map(ran.map(({ fullName, status }) => [fullName, status === "passed"]));
}

async function succeeds(parameters: readonly string[], folder: string): Promise<boolean> {
  const child = spawn("npx", parameters, { cwd: folder, stdio: "ignore" });
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0;
}
