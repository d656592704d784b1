/** Takes updates 0, 1, 2… in the store named on the command line, once told to on standard input, and says which were new. */
import { once } from "node:events";
import { openStore } from "../../src/store/store.ts";
import { takeInTurn } from "./take-in-turn.ts";

const [file = "", count = "0"] = process.argv.slice(2);
const store = await openStore(file, Date.now);
process.stdout.write("ready\n");
await once(process.stdin, "data");
for (let update = 0; update < Number(count); update += 1)
  if ((await takeInTurn(store, update)) === "new") process.stdout.write(`${update}\n`);
await store.close();
process.exit();
