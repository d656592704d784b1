/**
 * The programs as a few files of JavaScript, which load in a fifth of the time that hundreds of TypeScript take. They are
 * made when the code has changed, and kept in node_modules/.cache.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { argv, version } from "node:process";
import { pathToFileURL } from "node:url";

const SOURCES = import.meta.dirname;
const PACKAGES = join(SOURCES, "../node_modules");
const CACHE = join(PACKAGES, ".cache/trichdan");
/** What npm has installed. */
const INSTALLED = join(PACKAGES, ".package-lock.json");
const CODE = /\.(?:ts|mjs)$/;
const PROGRAMS = [
  "main.ts",
  "cli.ts",
  "playground/serve.ts",
  "playground/chat.ts",
  "knowledge/child.ts",
  "search/packed/reading-thread.ts",
];
/** Packages that look for files of their own, and those that must be the same for all. */
const APART = ["grammy", "@grammyjs/*", "esbuild", "libsql", "pino", "tsx"];
/** What packages load by name. */
const REQUIRE = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;
/** So many are kept: a bot that was started before an update goes on loading from its own. */
const KEPT = 8;
/** The errors of a folder that may not be written, or has no room. */
const NOT_KEPT = new Set(["EACCES", "EROFS", "ENOSPC", "EPERM", "EDQUOT", "EFBIG"]);

/**
 * Gives the file to load for a program; undefined where none can be kept, as in a folder that may not be written.
 * @param {string} program its path from this folder
 */
export async function bundleOf(program) {
  const folder = join(CACHE, stateOf());
  try {
    if (!existsSync(folder)) await makeBundles(folder);
    return join(folder, program.replace(/\.ts$/, ".js"));
  } catch (error) {
    if (NOT_KEPT.has(/** @type {NodeJS.ErrnoException} */ (error).code ?? "")) return undefined;
    throw error;
  }
}

/** A hash that changes with the code, the packages, and where they lie. */
function stateOf() {
  const hash = createHash("sha256").update(version).update(SOURCES);
  const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  for (const name of sources.filter((path) => CODE.test(path)).toSorted())
    hash.update(name).update(readFileSync(join(SOURCES, name)));
  if (existsSync(INSTALLED)) hash.update(readFileSync(INSTALLED));
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} folder */
async function makeBundles(folder) {
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, "new-"));
  try {
    await bundle(
      PROGRAMS.map((program) => join(SOURCES, program)),
      fresh,
    );
    // Whoever runs the bot may read it.
    await chmod(fresh, 0o755);
    // Another process may have been faster.
    await rename(fresh, folder).catch((error) => existsSync(folder) || Promise.reject(error));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await forgetOld();
}

async function forgetOld() {
  const bundles = (await readdir(CACHE)).map((name) => join(CACHE, name));
  const newestFirst = bundles.toSorted((one, other) => madeAt(other) - madeAt(one));
  await Promise.all(newestFirst.slice(KEPT).map((folder) => rm(folder, { recursive: true, force: true })));
}

/**
 * When it was made, in milliseconds; 0 where another process has just removed it.
 * @param {string} folder
 */
function madeAt(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Writes the programs that begin in these files of one folder to another.
 * @param {readonly string[]} entryPoints
 * @param {string} outdir
 */
export async function bundle(entryPoints, outdir) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [...entryPoints],
    outbase: dirname(entryPoints[0] ?? SOURCES),
    outdir,
    bundle: true,
    splitting: true,
    external: APART,
    banner: { js: REQUIRE },
    platform: "node",
    format: "esm",
    // For a version of Node.js, esbuild would have patterns with \p{…} read anew at each use.
    target: "es2023",
    logLevel: "error",
    plugins: [keepPlaces],
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}

/**
 * Data lies beside the sources, and is found there.
 * @type {import("esbuild").Plugin}
 */
const keepPlaces = {
  name: "keep places",
  setup(building) {
    building.onLoad({ filter: CODE }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.filename", JSON.stringify(path))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith("ts") ? "ts" : "js" };
    });
  },
};

// `node src/bundle.mjs` makes them ahead, for a folder that the bot may not write.
if (argv[1] === import.meta.filename) await bundleOf("main.ts");
