// Ends the reading process where it holds more memory than it may, or where the bot is gone.
import process from "node:process";
import { workerData } from "node:worker_threads";

/** How often that is looked at, in milliseconds. */
const interval = 50;
const most = workerData.megabytes * 1024 * 1024;

setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== workerData.parent) process.kill(process.pid, "SIGKILL");
}, interval);
