import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Document } from "../../knowledge/document.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import { type ArticleReader, articleReader, type ReadArticles } from "./read-articles.ts";

/** Some articles as one of several readers read them. */
interface Turn extends ReadArticles {
  /** Whose numbers its words have. */
  readonly reader: object;
}

/** So many threads read beside this one, which takes up what they have read: two keep it busy. */
const THREADS = 2;
/** Fewer articles are read before a thread has begun. */
const FEW = 1000;
/** UTF-16 units of text that are read at a time. */
const AT_A_TIME = 1 << 17;
/** Each thread has so many of these before it, so that none waits. */
const AHEAD = 2;
const START = new URL("../../start.mjs", import.meta.url);

/** How many threads read so many articles: none where nothing is gained by them. */
export function threadsFor(articles: number): number {
  const others = availableParallelism() - 1;
  return articles < FEW || others < 1 ? 0 : THREADS;
}

/**
 * Reads articles in threads and gives them in their order: reading them takes two thirds of what an index takes to make. What a
 * thread cannot read, this one does.
 */
export async function* readInTurn(
  articles: Iterable<Document>,
  threads: number,
  yieldToEventLoop: YieldToEventLoop,
): AsyncGenerator<Turn> {
  const here = { read: articleReader() };
  const others = Array.from({ length: threads }, startThread);
  const readers = others.length > 0 ? others : [here];
  const turns: Promise<Turn>[] = [];
  const take = (some: readonly Document[], turn: number): void => {
    const reader = readers[turn % readers.length]!;
    const readHere = async (): Promise<Turn> => ({ ...(await here.read(some, yieldToEventLoop)), reader: here });
    turns.push(reader === here ? readHere() : reader.read(some).then((read) => ({ ...read, reader }), readHere));
  };
  try {
    let turn = 0;
    for (const some of inParts(articles)) {
      await yieldToEventLoop();
      take(some, turn++);
      if (turns.length >= AHEAD * others.length) yield await turns.shift()!;
    }
    while (turns.length > 0) yield await turns.shift()!;
  } finally {
    for (const other of others) void other.end();
  }
}

/** Articles, so many in a part as make some text. */
function* inParts(articles: Iterable<Document>): Generator<Document[]> {
  let part: Document[] = [];
  let length = 0;
  for (const { id, title, text, blocks } of articles) {
    part.push({ id, title, text, blocks });
    length += text.length;
    if (length < AT_A_TIME) continue;
    yield part;
    [part, length] = [[], 0];
  }
  if (part.length > 0) yield part;
}

/** A thread that reads articles in the order in which they are given to it. */
function startThread(): { read: ArticleReader; end: () => Promise<unknown> } {
  const thread = new Worker(START, { argv: ["search/packed/reading-thread.ts"], execArgv: [] });
  const waiting: { resolve: (read: ReadArticles) => void; reject: (error: Error) => void }[] = [];
  let failure: Error | undefined;
  thread.on("message", (read: ReadArticles) => waiting.shift()!.resolve(read));
  thread.on("error", (error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    async read(articles) {
      if (failure) throw failure;
      return await new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        thread.postMessage(articles);
      });
    },
    end: () => thread.terminate(),
  };
}
