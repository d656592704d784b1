import { Worker } from "node:worker_threads";
import { Refusal } from "./problem.ts";
import { type Content, isQuick, readContent } from "./read.ts";
import type { Job, Outcome } from "./thread.ts";

/** Reads a file by its path inside the folder; small ones right here when `nobodyWaits`. Throws `Refusal`. */
export type ReadApart = (path: string, bytes: Uint8Array, nobodyWaits?: boolean) => Promise<Content>;

/** Most memory for the objects of a reading thread, in megabytes. */
const memory = 512;

/**
 * A thread that reads files one after another, in bounded time and memory and without holding up its caller. It starts when
 * the first file needs it, and again after it had to be ended. A file that takes longer than `seconds` is refused as `too-slow`.
 */
export function createReadingThread({ seconds = 15 } = {}): ReadApart {
  let thread: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const perform = (job: Job): Promise<Outcome> => {
    const worker = (thread ??= startThread());
    return new Promise((resolve) => {
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        worker.off("message", finish).off("error", giveUp).off("exit", giveUp);
        worker.unref();
        resolve(outcome);
      };
      const giveUp = () => {
        thread = undefined;
        finish({ kind: "refused", code: "too-slow", parameters: { seconds }, line: undefined });
        void worker.terminate();
      };
      const timer = setTimeout(giveUp, seconds * 1000);
      worker.ref();
      worker.once("message", finish).once("error", giveUp).once("exit", giveUp);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(job);
    });
  };

  return async (path, bytes, nobodyWaits = false) => {
    if (isQuick(path, bytes, nobodyWaits)) return readContent(path, bytes);
    const outcome = queue.then(() => perform({ path, bytes }));
    queue = outcome;
    const result = await outcome;
    if (result.kind === "refused") throw new Refusal(result.code, result.parameters, result.line);
    return result;
  };
}

/** The thread that all of the knowledge folder is read in. */
export const readApart = createReadingThread();

/** It does not keep the process alive by itself. */
function startThread(): Worker {
  const worker = new Worker(new URL("thread.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  worker.unref();
  return worker;
}
