import { memoryUsage } from "node:process";
import { Worker } from "node:worker_threads";
import { Refusal } from "./problem.ts";
import { type Content, isQuick, readContent } from "./read.ts";
import type { Job, Outcome } from "./thread.ts";

/** Reads a file by its path inside the folder; small ones right here when `nobodyWaits`. Throws `Refusal`. */
export type ReadApart = (path: string, bytes: Uint8Array, nobodyWaits?: boolean) => Promise<Content>;

/** Most memory for the objects of a reading thread, in megabytes. */
const memory = 512;
/** How often that is looked at, in milliseconds. */
const lookInterval = 100;

/**
 * A thread that reads files one after another, in bounded time and memory and without holding up its caller. It starts when
 * the first file needs it, and again after it had to be ended. A file that takes longer than `seconds`, or
 * during which the process gains more than `megabytes`, is refused as `too-slow`: what a parser unpacks is not counted elsewhere.
 */
export function createReadingThread({ seconds = 15, megabytes = 768 } = {}): ReadApart {
  let thread: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const perform = (job: Job): Promise<Outcome> => {
    const worker = (thread ??= startThread((ended) => {
      if (thread === ended) thread = undefined;
    }));
    return new Promise((resolve) => {
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        clearInterval(look);
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
      const most = memoryUsage.rss() + megabytes * 1024 * 1024;
      const look = setInterval(() => memoryUsage.rss() > most && giveUp(), lookInterval);
      worker.ref();
      worker.once("message", finish).once("error", giveUp).once("exit", giveUp);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(job);
    });
  };

  /** What an earlier file left running in the thread must not count against this one. */
  const performFairly = async (job: Job): Promise<Outcome> => {
    const isFresh = thread === undefined;
    const outcome = await perform(job);
    const isSlow = outcome.kind === "refused" && outcome.code === "too-slow";
    return isSlow && !isFresh ? perform(job) : outcome;
  };

  return async (path, bytes, nobodyWaits = false) => {
    if (isQuick(path, bytes, nobodyWaits)) return readContent(path, bytes);
    const outcome = queue.then(() => performFairly({ path, bytes }));
    queue = outcome;
    const result = await outcome;
    if (result.kind === "refused") throw new Refusal(result.code, result.parameters, result.line);
    return result;
  };
}

/** The thread that all of the knowledge folder is read in. */
export const readApart = createReadingThread();

/** It does not keep the process alive by itself, and its failures between two files are no one's. */
function startThread(ended: (worker: Worker) => void): Worker {
  const worker = new Worker(new URL("thread.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  worker.on("error", () => ended(worker)).on("exit", () => ended(worker));
  worker.unref();
  return worker;
}
