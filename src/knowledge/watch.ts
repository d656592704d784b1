import { relative, sep } from "node:path";
import { watch } from "chokidar";

/** How long nothing may happen before a change counts as complete, in milliseconds. */
const settleTime = 500;
/** How long changes may go on before they are told anyway, in milliseconds. */
const longestWait = 10_000;

/** A watched folder. */
export interface Watcher {
  /** Resolves once every change from now on is seen. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Calls `changed` after files of the folder were added, changed or removed and then left alone for half a second; many changes
 * are told once. Names that begin with a dot are not watched and symbolic links not followed. `failed` is told why changes may
 * go unseen, such as a system that watches no more files; the folder can still be reloaded by hand.
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  failed: (error: unknown) => void = () => undefined,
): Watcher {
  const isHidden = (path: string) => relative(folder, path).split(sep).some(startsWithDot);
  const watcher = watch(folder, { ignored: isHidden, ignoreInitial: true, followSymlinks: false });
  let timer: NodeJS.Timeout | undefined;
  let firstChange = 0;
  const tell = () => {
    timer = undefined;
    changed();
  };
  const note = () => {
    if (timer === undefined) firstChange = Date.now();
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(settleTime, firstChange + longestWait - Date.now())));
  };
  watcher.on("error", failed);
  return {
    // What it finds at first, links among it, is no change.
    ready: new Promise((resolve) => watcher.once("ready", () => resolve(void watcher.on("all", note)))),
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** Of the parts of a path, that is; the way out of the folder is none. */
function startsWithDot(part: string): boolean {
  return part.startsWith(".") && part !== "..";
}
