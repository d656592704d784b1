/** Writes to the store named on the command line until it is killed, and says on standard output what is written. */
import { openStore } from "../../src/store/store.ts";

const [file = "", first = "0"] = process.argv.slice(2);
const store = await openStore(file, Date.now);
for (let update = Number(first); ; update += 1) {
  await store.updates.take(update);
  const answer = await store.transaction(async (memory) => {
    await memory.updates.finish(update);
    await memory.counts.add({ answered: 1 });
    return memory.answers.add({ chatId: 1, userId: update, question: "Thủ tướng là ai?".repeat(10), quotes: [] });
  });
  process.stdout.write(`${update} ${answer}\n`);
}
