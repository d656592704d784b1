/** Takes updates 0, 1, 2… in the store named on the command line, once told to on standard input, and says which were new. */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../src/store/store.ts";

const [file = "", count = "0"] = process.argv.slice(2);
const store = await openStore(file, Date.now);
process.stdout.write("ready\n");
await once(process.stdin, "data");
for (let update = 0; update < Number(count); update += 1) {
  await sleep(5);
  if ((await store.updates.take(update)) === "new") process.stdout.write(`${update}\n`);
}
await store.close();
process.exit();
