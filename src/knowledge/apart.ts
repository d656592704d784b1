import { Worker } from "node:worker_threads";
import type { Article } from "./compose.ts";
import { Refusal } from "./problem.ts";
import { isQuick, readArticle } from "./read.ts";
import type { Job, Outcome } from "./thread.ts";

/** Longest time for one file, in seconds. */
const deadline = 15;
/** Most memory for the objects of the reading thread, in megabytes. */
const memory = 512;

/** The one thread that reads files, one after another; started when the first file needs it, and again after it had to be ended. */
let thread: Worker | undefined;
/** The files before this one. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads an article without holding up this thread, in bounded time and memory; small ones right here when `nobodyWaits`. Throws `Refusal`: what the reader says, or
 * `too-slow` when it asks for more than it may have.
 */
export async function readApart(path: string, bytes: Uint8Array, nobodyWaits = false): Promise<Article> {
  if (isQuick(path, bytes, nobodyWaits)) return readArticle(path, bytes);
  const outcome = queue.then(() => perform({ path, bytes }));
  queue = outcome.catch(() => undefined);
  const result = await outcome;
  if (result.kind === "article") return result.article;
  throw new Refusal(result.code, result.parameters, result.line);
}

/** Gives the job to the thread and waits. A thread that fails or is late is ended; the next job starts another. */
function perform(job: Job): Promise<Outcome> {
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
      finish({ kind: "refused", code: "too-slow", parameters: { seconds: deadline }, line: undefined });
      void worker.terminate();
    };
    const timer = setTimeout(giveUp, deadline * 1000);
    worker.ref();
    worker.once("message", finish).once("error", giveUp).once("exit", giveUp);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(job);
  });
}

/** It does not keep the process alive by itself. */
function startThread(): Worker {
  const worker = new Worker(new URL("thread.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  worker.unref();
  return worker;
}
