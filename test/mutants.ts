/**
 * Shows that the harnesses can fail: `npm run mutants` makes one small, named change after another in a copy of the repository, runs
 * the short form of what guards it, and prints who killed it. Ends with code 1 where one survives, can no longer be made, or is
 * guarded by what fails without it. `-- --only words` tries those whose names hold the words; `--at-once 1` one after another.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DELIVERY } from "./mutants/delivery.ts";
import { DOORS } from "./mutants/doors.ts";
import { FILES } from "./mutants/files.ts";
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

/** Whether each harness passes while nothing is changed, by its arguments. */
const sound = new Map<string, Promise<boolean>>();

async function passes(harness: readonly string[], copy: string): Promise<boolean> {
  const child = spawn("npx", harness, { cwd: copy, stdio: "ignore" });
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0;
}

/** Makes the change, has the harness look at it, and takes it back. */
async function tryMutant(mutant: Mutant, copy: string): Promise<string> {
  const path = join(copy, mutant.file);
  const source = await readFile(path, "utf8");
  if (source.split(mutant.from).length !== 2) return "cannot be made";
  const harness = mutant.harness.join(" ");
  const isSound = sound.get(harness) ?? passes(mutant.harness, copy);
  sound.set(harness, isSound);
  if (!(await isSound)) return "fails anyway";
  await writeFile(
    path,
    source.replace(mutant.from, () => mutant.to),
  );
  try {
    return (await passes(mutant.harness, copy)) ? "survives" : "killed";
  } finally {
    await writeFile(path, source);
  }
}

/** Tries one mutant after another in a copy of its own. */
async function tryAll(mutants: Iterator<Mutant>): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), "trichdan-mutants-"));
  try {
    for (const name of COPIED) await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    for (let next = mutants.next(); !next.done; next = mutants.next()) {
      const began = performance.now();
      const outcome = await tryMutant(next.value, copy);
      const seconds = Math.round((performance.now() - began) / 1000);
      const { name, harness } = next.value;
      console.log([name.padEnd(54), outcome.padEnd(14), `${seconds} s`.padEnd(6), harness.join(" ")].join(" │ "));
      if (outcome !== "killed") process.exitCode = 1;
    }
  } finally {
    await rm(copy, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    "at-once": { type: "string", default: String(Math.min(2, availableParallelism())) },
  },
});
const began = performance.now();
const mutants = [...DELIVERY, ...DOORS, ...FILES].filter(({ name }) => name.includes(values.only));
const rest = mutants.values();
await Promise.all(Array.from({ length: Number(values["at-once"]) }, () => tryAll(rest)));
console.log(`${mutants.length} mutants in ${Math.round((performance.now() - began) / 1000)} s`);
