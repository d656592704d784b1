import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
let copy: string;

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "trichdan-bundle-"));
  await cp(join(ROOT, "src"), join(copy, "src"), { recursive: true });
  await cp(join(ROOT, "package.json"), join(copy, "package.json"));
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterEach(() => rm(copy, { recursive: true }));

/** What the terminal says to a command that it does not have; each change of the code has its own. */
function complaint(shell = 'exec "$@"'): Promise<string> {
  const parameters = ["--norc", "-c", shell, "bash", process.execPath, "src/start.mjs", "cli.ts", "frobnicate"];
  // What translates TypeScript keeps files, too.
  const env = { PATH: process.env["PATH"], TSX_DISABLE_CACHE: "1" };
  return new Promise(
    (resolve) => void execFile("bash", parameters, { cwd: copy, env }, (_, __, said) => resolve(said)),
  );
}

async function change(from: string, to: string): Promise<void> {
  const file = join(copy, "src/cli.ts");
  const code = await readFile(file, "utf8");
  expect(code).toContain(from);
  await writeFile(file, code.replace(from, to));
}

it("a program does what its code says, also after a change of the same length at once", async () => {
  expect(await complaint()).toMatch(/^There is no command "frobnicate"\./);
  await change("There is no", "There's not");
  expect(await complaint()).toMatch(/^There's not command/);
  expect(await complaint()).toMatch(/^There's not command/);
});

it("starts all the same where no bundle can be written, as in a folder of another user", async () => {
  await change("There is no", "There's no");
  expect(await complaint('trap "" XFSZ; ulimit -f 0; exec "$@"')).toMatch(/^There's no command "frobnicate"\./);
});

it("all start that are started at once after a change", async () => {
  await change("There is no", "Nobody knows the");
  const said = await Promise.all([complaint(), complaint(), complaint()]);
  expect(new Set(said).size).toBe(1);
  expect(said[0]).toMatch(/^Nobody knows the command/);
});
