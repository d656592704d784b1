import { join, resolve } from "node:path";
import type { Config } from "./config.ts";
import type { Reading } from "./knowledge/knowledge.ts";
import type { Log } from "./log.ts";
import { openArticlesFile } from "./search/file/articles-file.ts";
import { openFileEngines } from "./search/file/file-engine.ts";
import type { FileNews } from "./search/file/numbered-files.ts";
import { analysisVersion } from "./search/file/version.ts";
import { memoryEngine } from "./search/memory.ts";
import type { Database } from "./search/postgres/database.ts";
import { postgresEngines } from "./search/postgres/postgres-engine.ts";
import type { BuildEngine } from "./search/search.ts";

/**
 * Passages from which on an index in memory takes more of it, and longer to build at every start, than most machines
 * like.
 */
const LARGE = 20_000;

/** How the settings want the folder indexed, and its articles kept. */
interface Engines {
  readonly build: BuildEngine;
  /** What the folder held when the bot ran last; undefined where that is not known. */
  readonly kept?: Reading | undefined;
  /** The same reading with its articles in a file of this process, as far as they are there. */
  readonly keep?: (reading: Reading) => Promise<Reading>;
  /** Lets go of what they hold. */
  readonly close?: () => void;
}

/** An index in memory, in a file in `DATA_FOLDER`, or in the `database` that processes share: as `INDEX` says, else by the folder's size. */
export async function openEngines(
  { index, dataFolder, knowledgeFolder, timeZone }: Config,
  log: Log,
  database?: Database,
): Promise<Engines> {
  if (index === "memory") return { build: memoryEngine };
  const folder = join(dataFolder, "index");
  const version = await analysisVersion([resolve(knowledgeFolder), timeZone]);
  if (index === "postgres" && database) {
    const { kept, keep } = await openArticlesFile(folder, version, tellOfArticles(log));
    return { ...(await inDatabase(database, log)), kept, keep };
  }
  const { kept, keep, isOpen, build: buildInFile } = await openFileEngines(folder, version, tellOfIndex(log));
  const build: BuildEngine = async (knowledge, previous) => {
    const isLarge = index === "file" || isOpen() || knowledge.passages.length >= LARGE;
    const engine = isLarge ? await buildInFile(knowledge, previous) : undefined;
    return engine ?? (await memoryEngine(knowledge, previous));
  };
  return { build, kept, keep };
}

async function inDatabase(database: Database, log: Log): Promise<Pick<Engines, "build" | "close">> {
  return postgresEngines(database, await analysisVersion([]), ({ kind, milliseconds }) => {
    if (kind === "written") log.info("the shared index was written", { milliseconds });
    else log.info("the shared index was found", { milliseconds });
  });
}

function tellOfIndex(log: Log): (news: FileNews) => void {
  return ({ kind, ...fields }) => {
    if (kind === "written") log.info("the index file was written", fields);
    else if (kind === "unusable") log.warn("the index file cannot be used and is written anew", fields);
    else log.warn("the index file cannot be written and the old one stays", fields);
  };
}

function tellOfArticles(log: Log): (news: FileNews) => void {
  return ({ kind, ...fields }) => {
    if (kind === "written") log.info("the articles file was written", fields);
    else if (kind === "unusable") log.warn("the articles file cannot be used and is written anew", fields);
    else log.warn("the articles file cannot be written and the old one stays", fields);
  };
}
