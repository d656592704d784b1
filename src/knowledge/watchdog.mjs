// Ends the reading process where a file takes too much of it, or where the bot is gone.
import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";

const { megabytes, seconds, parent } = workerData;
/** How often that is looked at, in milliseconds. */
const interval = 50;
/** What the process has computed when the present file comes, in microseconds; a busy machine counts against no file. */
let before = computed();

parentPort?.on("message", () => (before = computed()));

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024 || process.ppid !== parent)
    process.kill(process.pid, "SIGKILL");
  if (computed() - before > seconds * 1e6) process.kill(process.pid, "SIGUSR2");
}, interval);

function computed() {
  const { user, system } = process.cpuUsage();
  return user + system;
}
