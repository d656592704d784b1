/**
 * Shows that the harnesses can fail: `npm run mutants` makes one small, named change after another in a copy of the repository, runs
 * the short form of what guards it, and prints who killed it. Ends with code 1 where one survives, can no longer be made or run,
 * or is guarded by what fails without it, or by nothing. `-- --only words` tries those whose names hold the words; `--at-once 1`
 * one after another.
 */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DELIVERY } from "./mutants/delivery.ts";
import { DOORS } from "./mutants/doors.ts";
import { FILES } from "./mutants/files.ts";
import { commandOf, isTests, look, verdictOn, type Harness, type Results } from "./mutants/harness.ts";
import type { Mutant } from "./mutants/mutant.ts";

const COPIED = [
  "src",
  "test",
  "knowledge",
  "docs",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
  ".env.example",
];
const root = join(import.meta.dirname, "..");

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    "at-once": { type: "string", default: String(Math.min(2, availableParallelism())) },
  },
});
const mutants = [...DELIVERY, ...DOORS, ...FILES].filter(({ name }) => name.includes(values.only));

const OUTCOMES = { passes: "survives", fails: "killed", "nothing ran": "cannot run" } as const;

/** What each file of tests, or run, says while nothing is changed. */
const unchanged = new Map<string, Promise<Results>>();

/** Whether something runs while nothing is changed, and passes. All that is asked of a file of tests runs there once. */
async function isSound(harness: Harness, copy: string): Promise<boolean> {
  const whole = isTests(harness) ? { ...harness, words: wordsFor(harness.file) } : harness;
  const key = commandOf(whole);
  const results = unchanged.get(key) ?? look(whole, copy, 0);
  unchanged.set(key, results);
  return verdictOn(harness, await results) === "passes";
}

function wordsFor(file: string): string {
  const asked = mutants.flatMap(({ harness }) => (isTests(harness) && harness.file === file ? harness.words : []));
  return [...new Set(asked)].join("|");
}

/** Makes the change, has the harness look at it, and takes it back. */
async function tryMutant({ file, from, to, harness }: Mutant, copy: string): Promise<string> {
  const path = join(copy, file);
  const source = await readFile(path, "utf8");
  if (source.split(from).length !== 2) return "cannot be made";
  if (!(await isSound(harness, copy))) return "fails anyway";
  await writeFile(
    path,
    source.replace(from, () => to),
  );
  try {
    return OUTCOMES[verdictOn(harness, await look(harness, copy, 1))];
  } finally {
    await writeFile(path, source);
  }
}

/** Tries one mutant after another in a copy of its own. */
async function tryAll(rest: Iterator<Mutant>): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), "trichdan-mutants-"));
  try {
    for (const name of COPIED) await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const began = performance.now();
      const outcome = await tryMutant(next.value, copy);
      const seconds = Math.round((performance.now() - began) / 1000);
      const { name, harness } = next.value;
      console.log([name.padEnd(54), outcome.padEnd(14), `${seconds} s`.padEnd(6), commandOf(harness)].join(" │ "));
      if (outcome !== "killed") process.exitCode = 1;
    }
  } finally {
    await rm(copy, { recursive: true });
  }
}

const began = performance.now();
const all = mutants.values();
await Promise.all(Array.from({ length: Number(values["at-once"]) }, () => tryAll(all)));
console.log(`${mutants.length} mutants in ${Math.round((performance.now() - began) / 1000)} s`);
