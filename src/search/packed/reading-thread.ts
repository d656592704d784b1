/** A thread that reads articles: see `readInTurn`. */
import { parentPort } from "node:worker_threads";
import type { Document } from "../../knowledge/document.ts";
import { articleReader } from "./read-articles.ts";

const read = articleReader();
parentPort!.on("message", (articles: readonly Document[]) => {
  void read(articles).then((result) => parentPort!.postMessage(result, [result.rows.buffer, result.ends.buffer]));
});
