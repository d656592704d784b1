/** The process that reads files: what a hostile one breaks is this one. */
import process from "node:process";
import { Worker } from "node:worker_threads";
import { type ProblemCode, type ProblemParameters, Refusal } from "./problem.ts";
import { type Content, readContent } from "./read.ts";

/** A file for the reading process. */
export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The time zone in which days begin. */
  readonly zone: string | undefined;
}

/** What became of it. Errors lose their class between processes, so a refusal travels as a value. */
export type ReadOutcome =
  | Content
  | {
      readonly kind: "refused";
      readonly code: ProblemCode;
      readonly parameters: ProblemParameters;
      readonly line: number | undefined;
    };

/** An outcome, and how much memory the process holds by now, in bytes. */
export interface Report {
  readonly outcome: ReadOutcome;
  readonly memory: number;
}

// A parser gives up a damaged file and leaves promises behind that nobody awaits: they must not end the process.
process.on("unhandledRejection", () => undefined);
// A terminal and systemd signal every process of a program. This one ends when the bot does, and not in the middle of a file.
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit());

const [seconds, megabytes] = process.argv.slice(2).map(Number);
// A thread of its own: it looks also while a parser holds the main one.
const watchdog = new Worker(new URL("watchdog.mjs", import.meta.url), {
  workerData: { seconds, megabytes, parent: process.ppid },
  execArgv: [],
});
watchdog.unref();

process.send?.("ready");
process.on("message", ({ path, bytes, zone }: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  watchdog.postMessage("a file comes");
  void read(path, bytes, zone).then((outcome) =>
    process.send?.({ outcome, memory: process.memoryUsage.rss() } satisfies Report),
  );
});

async function read(path: string, bytes: Uint8Array, zone: string | undefined): Promise<ReadOutcome> {
  try {
    return await readContent(path, bytes, zone);
  } catch (error) {
    const { code, parameters, line } = error instanceof Refusal ? error : new Refusal("damaged", { kind: path });
    return { kind: "refused", code, parameters, line };
  }
}
