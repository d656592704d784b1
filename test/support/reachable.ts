/** Packages that another user of this machine has to run: that user may not go into a checkout that is root's alone. */
import { rmSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/**
 * The path of an installed file, or of its copy in the folder for temporary files where others cannot reach it. `copied`: the
 * packages, or scopes of them, that are copied; all that they need beside is linked. The copy is gone when the process ends.
 */
export async function reachableForOthers(installed: string, copied: readonly string[]): Promise<string> {
  if (await isReachable(installed)) return installed;
  const packages = installed.slice(0, installed.lastIndexOf("/node_modules/") + "/node_modules".length);
  const folder = await mkdtemp(join(tmpdir(), "trichdan-packages-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  const copy = join(folder, "node_modules");
  await mkdir(copy);
  for (const name of await readdir(packages))
    await (copied.includes(name)
      ? cp(join(packages, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
      : symlink(join(packages, name), join(copy, name)));
  return join(copy, relative(packages, installed));
}

/** Whether others may go into every folder above a file. */
async function isReachable(path: string): Promise<boolean> {
  const folder = dirname(path);
  if (folder === path) return true;
  return ((await stat(folder)).mode & 0o001) !== 0 && (await isReachable(folder));
}
