import { join } from "node:path";
import { describeError } from "./bot/telegram/describe-error.ts";
import type { Config } from "./config.ts";
import type { Library } from "./knowledge/library.ts";
import { type Mirror, openMirror } from "./knowledge/mirror.ts";
import type { Log } from "./log.ts";
import type { SearchIndex } from "./search/search.ts";
import { openSharedStore, type SharedStore } from "./store/postgres/store.ts";

/** What processes share: the memory, and the articles, of which each has a copy. */
export interface Sharing {
  readonly store: SharedStore;
  /** The folder of this process's copy. */
  readonly folder: string;
  /** The way to the files themselves. */
  readonly shelf: Mirror;
  /** The same library, whose reloads read the newest files, and whose every new version is told to the other processes. */
  share(library: Library<SearchIndex>): Library<SearchIndex>;
  /** Takes over every version that another process puts in force: an admin there has seen what it breaks. Gives what ends it. */
  follow(library: Library<SearchIndex>): () => Promise<void>;
}

/**
 * Opens what the processes at this database share; the first one puts the articles of `KNOWLEDGE_FOLDER` there. Throws
 * `StoreError` with the remedy where it cannot be opened.
 */
export async function openShared(
  url: string,
  { dataFolder, knowledgeFolder }: Config,
  log: Log,
  stopping: AbortSignal,
): Promise<Sharing> {
  const store = await openSharedStore(url, Date.now, stopping);
  const folder = join(dataFolder, "articles");
  try {
    const shelf = await openMirror(folder, store.files, knowledgeFolder);
    return { store, folder, shelf, ...between(store, shelf, log) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function between({ files }: SharedStore, shelf: Mirror, log: Log): Pick<Sharing, "share" | "follow"> {
  /** What this process has put in force and could not tell. */
  let untold: string | undefined;
  const tell = async (): Promise<void> => {
    if (untold !== undefined) await files.announce(untold);
    untold = undefined;
  };
  /** What was in force there, and then here, when this process looked last: the same again changes nothing. */
  let seen = "";
  const catchUp = async (library: Library<SearchIndex>): Promise<void> => {
    await tell();
    const version = await files.version();
    const own = () => library.current().knowledge.version;
    if (version === undefined || version === own() || seen === `${version} ${own()}`) return;
    await shelf.pull();
    const report = await library.reload({ accept: true });
    seen = `${version} ${own()}`;
    if (report.kind !== "unchanged") log.info("articles of another process", { kind: report.kind, version });
  };
  return {
    share: (library) => ({
      current: () => library.current(),
      problems: () => library.problems(),
      rest: library.rest,
      async reload(options) {
        await shelf
          .pull()
          .catch((error: unknown) => log.warn("the newest articles are out of reach", describeError(error)));
        const report = await library.reload(options);
        if (report.kind === "swapped") untold = report.version;
        await tell().catch((error: unknown) => log.warn("the other processes could not be told", describeError(error)));
        return report;
      },
    }),
    follow(library) {
      let following = Promise.resolve();
      return files.follow(() => {
        following = following
          .then(() => catchUp(library))
          .catch((error: unknown) => log.warn("articles are out of reach", describeError(error)));
      });
    },
  };
}
