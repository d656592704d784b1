/**
 * Shows that the harnesses can fail: `npm run mutants` makes one small, named change after another in a copy of the repository, runs
 * the short form of what guards it, and prints who killed it. Ends with code 1 where one survives, can no longer be made, or is
 * guarded by what fails without it.
 * `-- --only words` tries those whose names hold the words.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
  /** What guards it, as arguments of `npx`. */
  readonly harness: readonly string[];
}

const test = (file: string, ...more: string[]) => ["vitest", "run", "--retry", "0", `test/${file}`, ...more];
const fuzz = ["tsx", "test/fuzz.ts", "--updates", "1500", "--processes", "1"];

const MUTANTS: readonly Mutant[] = [
  {
    name: "everybody is an admin",
    file: "src/bot/reader/admins.ts",
    from: "if (sharedIds.includes(id)) return false;",
    to: "if (!sharedIds.includes(id)) return true;",
    harness: fuzz,
  },
  {
    name: "a quote is off by one",
    file: "src/bot/message/render.ts",
    from: "const visible = cut(text, QUOTE_LENGTH);",
    to: "const visible = cut(text.slice(0, 9) + text.slice(10), QUOTE_LENGTH);",
    harness: fuzz,
  },
  {
    name: "forwarded commands are obeyed",
    file: "src/bot/telegram/foreign.ts",
    from: "return forward_origin !== undefined || via_bot !== undefined || is_automatic_forward === true;",
    to: "return via_bot !== undefined || (forward_origin && is_automatic_forward) === true;",
    harness: test("bot/foreign.test.ts"),
  },
  {
    name: "rights are given without a question",
    file: "src/bot/admin/admins.ts",
    from: "return await appointReply(ctx, id, named, dependencies);",
    to: "await store.admins.add(id, ctx.from!.id);\n    return await appointReply(ctx, id, named, dependencies);",
    harness: test("bot/admin/roster.test.ts"),
  },
  {
    name: "a private answer opens for anyone",
    file: "src/bot/reader/taps.ts",
    from: 'if (sent.messageId === undefined && sent.userId !== ctx.from?.id) return ctx.t("tap-not-yours");\n  const text',
    to: "const text",
    harness: test("bot/groups.test.ts", "-t", "asker's alone"),
  },
  {
    name: "the log passes any text",
    file: "src/log.ts",
    from: "return (shapes.get(name)?.test(value) ?? false) &&",
    to: "return",
    harness: test("log.test.ts"),
  },
  {
    name: "the log passes any refusal",
    file: "src/log.ts",
    from: 'knownRefusal(value) ?? ""',
    to: "value",
    harness: test("log.test.ts"),
  },
  {
    name: "what failed at the start is printed as it is",
    file: "src/main.ts",
    from: 'console.error(known ?? "',
    to: 'console.error(known ?? error ?? "',
    harness: test("ending.test.ts", "-t", "shows no secret"),
  },
  {
    name: "no host is checked",
    file: "src/metrics.ts",
    from: "if (!isLocal(request))",
    to: "if (request.url === undefined && !isLocal(request))",
    harness: test("metrics.test.ts"),
  },
  {
    name: "no depth is bounded",
    file: "src/knowledge/yaml.ts",
    from: "const deepest = 40;",
    to: "const deepest = 400;",
    harness: test("knowledge/check.test.ts", "-t", "deep"),
  },
  {
    name: "no memory is bounded",
    file: "src/knowledge/watchdog.mjs",
    from: "process.memoryUsage.rss() > megabytes * 1024 * 1024 ||",
    to: "",
    harness: test("ending.test.ts", "-t", "take its memory"),
  },
  {
    name: "what ended its reader is read again",
    file: "src/knowledge/aside.ts",
    from: "faultOf: (hash) => noted.get(hash),",
    to: "faultOf: (hash) => (hash === undefined ? noted.get(hash) : undefined),",
    harness: test("knowledge/aside.test.ts"),
  },
  {
    name: "a folder put in the place of another is not watched",
    file: "src/knowledge/watch.ts",
    from: "onChange(() => identityOf(folder), identityInterval, rearm),",
    to: "",
    harness: test("knowledge/watch.test.ts", "-t", "goes on"),
  },
  {
    name: "a stop waits for downloads",
    file: "src/bot/admin/articles/source.ts",
    from: "const signal = stopping ? AbortSignal.any([deadline, stopping]) : deadline;",
    to: "const signal = deadline;",
    harness: test("ending.test.ts", "-t", "ends a download"),
  },
  {
    name: "one admin's file holds up another's",
    file: "src/bot/admin/administration.ts",
    from: "trials: createQueues()",
    to: "trials: ((one) => () => one(0))(createQueues())",
    harness: test("bot/admin/upload.test.ts", "-t", "holds up no other"),
  },
];

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

/** Harnesses that were seen to pass while nothing was changed. */
const sound = new Set<string>();

/** Whether the harness fails in the copy. */
async function fails(harness: readonly string[], copy: string): Promise<boolean> {
  const child = spawn("npx", harness, { cwd: copy, stdio: "ignore" });
  const [code] = (await once(child, "close")) as [number | null];
  return code !== 0;
}

/** Makes the change, has the harness look at it, and takes it back. */
async function tryMutant(mutant: Mutant, copy: string): Promise<string> {
  const path = join(copy, mutant.file);
  const source = await readFile(path, "utf8");
  if (source.split(mutant.from).length !== 2) return "cannot be made";
  const harness = mutant.harness.join(" ");
  if (!sound.has(harness) && (await fails(mutant.harness, copy))) return "fails anyway";
  sound.add(harness);
  await writeFile(
    path,
    source.replace(mutant.from, () => mutant.to),
  );
  try {
    return (await fails(mutant.harness, copy)) ? "killed" : "survives";
  } finally {
    await writeFile(path, source);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
  const copy = await mkdtemp(join(tmpdir(), "trichdan-mutants-"));
  try {
    for (const name of COPIED) await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    for (const mutant of MUTANTS.filter(({ name }) => name.includes(values.only))) {
      const began = performance.now();
      const outcome = await tryMutant(mutant, copy);
      const seconds = Math.round((performance.now() - began) / 1000);
      console.log(
        [mutant.name.padEnd(52), outcome.padEnd(14), `${seconds} s`.padEnd(6), mutant.harness.join(" ")].join(" │ "),
      );
      if (outcome !== "killed") process.exitCode = 1;
    }
  } finally {
    await rm(copy, { recursive: true });
  }
}

await main();
