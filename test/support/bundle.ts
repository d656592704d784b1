/**
 * The bot as one file, which starts in half the time that it takes to translate some hundred. Made anew when the sources
 * change, and kept in the folder for temporary files, as tsx keeps what it translates.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, realpath, rename, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");
/** Programs, and what starts them from beside itself. */
const PROGRAMS = ["main.ts", "knowledge/child.mjs", "knowledge/watchdog.mjs"];
const STARTERS = /[\\/](?:main\.ts|reader-process\.ts|child\.mjs)$/;

const made = new Map<string, Promise<string>>();

/** Gives the path of the bot's program: this checkout's, or another's. */
export function bundleBot(root = ROOT): Promise<string> {
  const bundle = made.get(root) ?? makeBundle(root);
  made.set(root, bundle);
  return bundle;
}

async function makeBundle(root: string): Promise<string> {
  const sources = join(root, "src");
  const folder = join(await realpath(tmpdir()), `trichdan-bundle-${await stateOf(sources)}`);
  const program = join(folder, "main.mjs");
  if (existsSync(program)) return program;
  const fresh = await mkdtemp(`${folder}-`);
  await symlink(join(root, "node_modules"), join(fresh, "node_modules"));
  await build({
    entryPoints: PROGRAMS.map((name) => join(sources, name)).filter((path) => existsSync(path)),
    entryNames: "[name]",
    outdir: fresh,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    plugins: [keepPlaces],
  });
  // Another process may have been faster.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return program;
}

/** Data lies beside the sources, and is found there. */
const keepPlaces: Plugin = {
  name: "keep places",
  setup(building) {
    building.onLoad({ filter: /[\\/]src[\\/].*\.(?:ts|mjs)$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const place = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: STARTERS.test(path) ? source : source.replaceAll("import.meta.url", place),
        loader: path.endsWith("ts") ? "ts" : "js",
      };
    });
  },
};

/** A hash that changes with any of the sources. */
async function stateOf(sources: string): Promise<string> {
  const hash = createHash("sha256").update(sources);
  for (const name of (await readdir(sources, { recursive: true })).sort()) {
    const { mtimeMs, size } = await stat(join(sources, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
