import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { quantile } from "../../src/cli/measure.ts";
import type { Document } from "../../src/knowledge/document.ts";
import type { SimEvent } from "../../src/playground/client/sim.ts";
import { say } from "../../src/playground/server/people/messages.ts";
import { makeUser } from "../../src/playground/server/people/users.ts";
import { startPlayground } from "../../src/playground/server/server.ts";
import { createWorld, type World } from "../../src/playground/server/world.ts";
import { openSections } from "../../src/search/file/sections.ts";
import type { IndexFacts } from "../../src/search/file/write-index.ts";
import { startBotProcess, TOKEN } from "../support/process.ts";

/** How long a start of the bot's own program takes to its first answer, in milliseconds. */
interface StartFigures {
  /** The first one, which reads the folder and answers from what it has read. */
  readonly first: number;
  /** From that until an index file of all of it was written. */
  readonly written: number;
  /** The median of those that find the index file. */
  readonly next: number;
}

const STARTS = 5;
const PERSON = 1;
const INDEX = /^passages-\d+\.index$/;

/** Starts the bot over a folder of these articles, each of one passage, and again over the index file that it has written. */
export async function benchStart(documents: readonly Document[], question: string): Promise<StartFigures> {
  const scratch = await mkdtemp(join(tmpdir(), "trichdan-start-"));
  const knowledge = join(scratch, "knowledge");
  await mkdir(knowledge);
  for (const { id, text } of documents) await writeFile(join(knowledge, id), text);
  const world = createWorld(TOKEN, "trichdan_bot");
  makeUser(world, { id: PERSON, first_name: "An", language_code: "vi" });
  const playground = await startPlayground({ port: 0, token: TOKEN, world });
  const settings = { API_ROOT: playground.url, KNOWLEDGE_FOLDER: knowledge, DATA_FOLDER: scratch, INDEX: "file" };
  const start = async (until: () => Promise<unknown> = async () => {}): Promise<number> => {
    say(world, { chat_id: PERSON, from_id: PERSON, text: question });
    const answered = nextAnswer(world);
    const began = performance.now();
    const bot = await startBotProcess(settings);
    await answered;
    const milliseconds = performance.now() - began;
    await until();
    bot.kill("SIGTERM");
    await bot.ended;
    return milliseconds;
  };
  try {
    let written = 0;
    const first = await start(async () => (written = await untilWritten(join(scratch, "index"), documents.length)));
    const next: number[] = [];
    for (let at = 0; at < STARTS; at++) next.push(await start());
    return { first, written, next: quantile(next, 0.5) };
  } finally {
    await playground.close();
    await rm(scratch, { recursive: true });
  }
}

async function nextAnswer(world: World): Promise<void> {
  await new Promise<void>((resolve) => {
    const listen = (event: SimEvent): void => {
      if (event.kind !== "message" || !event.message.from?.is_bot) return;
      world.listeners.delete(listen);
      resolve();
    };
    world.listeners.add(listen);
  });
}

/** How long it takes until an index file holds so many passages, in milliseconds. */
async function untilWritten(folder: string, passages: number): Promise<number> {
  const began = performance.now();
  const seen = new Set<string>();
  for (;;) {
    for (const name of (await readdir(folder).catch(() => [])).filter((file) => INDEX.test(file) && !seen.has(file))) {
      seen.add(name);
      const { facts } = await openSections(join(folder, name));
      if ((facts as IndexFacts).passages >= passages) return performance.now() - began;
    }
    await sleep(100);
  }
}
