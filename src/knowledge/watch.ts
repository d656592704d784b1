import { realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { stampOfFolder } from "./folder.ts";

/** How long nothing may happen before a change counts as complete, in milliseconds. */
const SETTLE_TIME = 500;
/** How long changes may go on before they are told anyway, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** A watched folder. */
interface Watcher {
  /** Resolves once every change from now on is seen. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Told why changes may go unseen, such as a system that watches no more files; they are found by their stamps all the same. */
  readonly failed?: (error: unknown) => void;
  /** How often it is looked whether another folder stands in this one's place, in milliseconds. Default 1,000. */
  readonly identityInterval?: number;
  /** How often the stamps of all files are compared, in milliseconds. Default 60,000. */
  readonly stampInterval?: number;
}

/**
 * Calls `changed` after files of the folder were added, changed or removed and then left alone for half a second; many changes
 * are told once. Names that begin with a dot are not watched and symbolic links not followed. A folder that is put in this one's
 * place, by a rename or another link, is watched in its turn; and what the system does not tell is found by the files' stamps.
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  { failed = () => undefined, identityInterval = 1000, stampInterval = 60_000 }: WatchOptions = {},
): Watcher {
  let timer: NodeJS.Timeout | undefined;
  let firstChange = 0;
  const tell = () => {
    timer = undefined;
    changed();
  };
  const note = () => {
    if (timer === undefined) firstChange = Date.now();
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(SETTLE_TIME, firstChange + LONGEST_WAIT - Date.now())));
  };

  let watcher = watchFiles(folder, note, failed);
  const rearm = async () => {
    const old = watcher;
    watcher = watchFiles(folder, note, failed);
    note();
    await old.files.close();
  };
  const looks = [
    onChange(() => identityOf(folder), identityInterval, rearm),
    onChange(() => stampOfFolder(folder), stampInterval, note),
  ];
  return {
    ready: watcher.ready,
    async close() {
      clearTimeout(timer);
      for (const stop of looks) stop();
      await watcher.files.close();
    },
  };
}

/** Calls `note` for every change below the folder that stands there now. */
function watchFiles(
  folder: string,
  note: () => void,
  failed: (error: unknown) => void,
): { files: FSWatcher; ready: Promise<void> } {
  const root = realPath(folder);
  const isHidden = (path: string) => relative(root, path).split(sep).some(startsWithDot);
  const files = watch(root, { ignored: isHidden, ignoreInitial: true, followSymlinks: false });
  files.on("error", failed);
  // What it finds at first, links among it, is no change.
  return { files, ready: new Promise((resolve) => files.once("ready", () => resolve(void files.on("all", note)))) };
}

/** Looks again and again, and calls `act` when it sees something else than the time before. Gives what ends it. */
function onChange<Seen>(look: () => Promise<Seen>, interval: number, act: () => void | Promise<void>): () => void {
  let seen = look().catch(() => undefined);
  const again = async () => {
    const before = await seen;
    seen = look().catch(() => undefined);
    if ((await seen) !== before) await act();
  };
  const timer = setInterval(() => void again().catch(() => undefined), interval);
  timer.unref();
  return () => clearInterval(timer);
}

/** Which folder stands at a path; `undefined` where none does. */
async function identityOf(folder: string): Promise<string | undefined> {
  const state = await stat(folder, { bigint: true }).catch(() => undefined);
  return state && `${state.dev}:${state.ino}`;
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Of the parts of a path, that is; the way out of the folder is none. */
function startsWithDot(part: string): boolean {
  return part.startsWith(".") && part !== "..";
}
