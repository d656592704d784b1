import { join, resolve } from "node:path";
import type { Config } from "./config.ts";
import type { Reading } from "./knowledge/knowledge.ts";
import type { Log } from "./log.ts";
import { type FileNews, openFileEngines } from "./search/file/file-engine.ts";
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

/** How the settings want the folder indexed. */
interface Engines {
  readonly build: BuildEngine;
  /** What the folder held when the bot ran last; undefined where that is not known. */
  readonly kept?: Reading | undefined;
  /** Lets go of what they hold. */
  close?(): void;
}

/** An index in memory, in a file in `DATA_FOLDER`, or in the `database` that processes share: as `INDEX` says, else by the folder's size. */
export async function openEngines(
  { index, dataFolder, knowledgeFolder, timeZone }: Config,
  log: Log,
  database?: Database,
): Promise<Engines> {
  if (index === "postgres" && database)
    return postgresEngines(database, await analysisVersion([]), ({ kind, milliseconds }) => {
      if (kind === "written") log.info("the shared index was written", { milliseconds });
      else log.info("the shared index was found", { milliseconds });
    });
  if (index === "memory") return { build: memoryEngine };
  const version = await analysisVersion([resolve(knowledgeFolder), timeZone]);
  const files = await openFileEngines(join(dataFolder, "index"), version, tell(log));
  const build: BuildEngine = async (knowledge, previous) => {
    const isLarge = index === "file" || files.isOpen() || knowledge.passages.length >= LARGE;
    const engine = isLarge ? await files.build(knowledge, previous) : undefined;
    return engine ?? (await memoryEngine(knowledge, previous));
  };
  return { build, kept: files.kept };
}

function tell(log: Log): (news: FileNews) => void {
  return ({ kind, ...fields }) => {
    if (kind === "written") log.info("the index file was written", fields);
    else if (kind === "unusable") log.warn("the index file cannot be used and is written anew", fields);
    else log.warn("the index file cannot be written and the old one stays", fields);
  };
}
