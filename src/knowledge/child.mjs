// Where the reading process begins: Node before 22.18 needs help to run TypeScript.
import process from "node:process";
import { Worker } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A parser gives up a damaged file and leaves promises behind that nobody awaits: they must not end the process.
process.on("unhandledRejection", () => undefined);
// A terminal and systemd signal every process of a program. This one ends when the bot does, and not in the middle of a file.
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit());

const [seconds, megabytes] = process.argv.slice(2).map(Number);
// A thread of its own: it looks also while a parser holds the main one.
const watchdog = new Worker(new URL("watchdog.mjs", import.meta.url), {
  workerData: { seconds, megabytes, parent: process.ppid },
  execArgv: [],
});
watchdog.unref();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
process.on("message", () => watchdog.postMessage("a file comes"));

register();
await import("./child.ts");
