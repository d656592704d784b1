import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { parseConfig } from "../src/config.ts";
import { type FileReading, readingOf, readKnowledge } from "../src/knowledge/knowledge.ts";
import { openLibrary } from "../src/knowledge/library.ts";
import { openEngines } from "../src/open-engines.ts";
import { openArticlesFile } from "../src/search/file/articles-file.ts";
import { analysisVersion } from "../src/search/file/version.ts";
import { buildIndex, search, type SearchIndex } from "../src/search/search.ts";
import { openSharedStore } from "../src/store/postgres/store.ts";
import { type Scratch, scratchFolder } from "./knowledge/scratch.ts";
import { makeDatabase, postgres } from "./support/postgres.ts";
import { TOKEN } from "./support/process.ts";

const ARTICLES = {
  "cau.txt": "Cầu dài 2.290 mét.",
  "ho.txt": "Hồ sâu 1,2 mét.",
  "tau.txt": "Tàu có mười hai toa.",
};
/** Files younger than this are read again to be sure. */
const SETTLED_MS = 2100;

describe.skipIf(postgres === "")("with INDEX=postgres a process", () => {
  let url: string;
  let articles: Scratch;
  let data: string;
  beforeEach(async () => {
    url = await makeDatabase();
    articles = await scratchFolder(ARTICLES);
    data = (await scratchFolder()).path;
    await sleep(SETTLED_MS);
  });

  /** Starts all of a bot that answers, and waits until it has looked at the folder. */
  async function start(dataFolder = data) {
    const config = parseConfig({
      BOT_TOKEN: TOKEN,
      INDEX: "postgres",
      DATABASE_URL: url,
      DATA_FOLDER: dataFolder,
      KNOWLEDGE_FOLDER: articles.path,
    });
    const logged: string[] = [];
    const say = (event: string): void => void logged.push(event);
    const store = await openSharedStore(url, Date.now);
    const { build, kept, keep, close } = await openEngines(config, { info: say, warn: say, error: say }, store.tables);
    onTestFinished(async () => {
      close!();
      await store.close();
    });
    const library = await openLibrary<SearchIndex>(
      articles.path,
      (knowledge) => buildIndex(knowledge, { build }),
      undefined,
      {
        kept,
        keep,
        zone: config.timeZone,
      },
    );
    await library.rest;
    return { library, logged, config };
  }
  /** The first passage for a question. */
  const first = async (
    question: string,
    { library }: Awaited<ReturnType<typeof start>>,
  ): Promise<string | undefined> => {
    const [hit] = (await search(question, library.current())).hits;
    return hit?.passage.document.text.slice(hit.passage.start, hit.passage.end);
  };

  it("keeps its articles in a file, and gives the same quotes after a restart", async () => {
    const one = await start();
    const two = await start();
    for (const question of ["cầu dài bao nhiêu", "tàu có mấy toa"])
      expect(await first(question, two)).toBe(await first(question, one));
    expect(one.logged).toEqual(["the articles file was written", "the shared index was written"]);
    expect(two.logged).toEqual(["the shared index was found"]);
  });

  it("reads no article again that has not changed, and sees those that have", async () => {
    const { config } = await start();
    const { documents, files } = await readKnowledge(articles.path);
    // Whoever reads the file would find that it holds something else.
    const marked = Array.from(files, ([id, file]): [string, FileReading] => {
      const document = { ...documents.find((each) => each.id === id)!, text: "Hồ sâu chín mét." };
      return [id, { ...file, hash: "0".repeat(64), content: { ...file.content, document } as FileReading["content"] }];
    });
    const version = await analysisVersion([resolve(articles.path), config.timeZone]);
    const { keep } = await openArticlesFile(join(data, "index"), version, () => {});
    await keep(await readingOf(new Map(marked)));
    await articles.write({ "tau.txt": "Tàu có hai mươi toa." });
    const { library } = await start();
    const texts = library.current().knowledge.documents.map(({ text }) => text);
    expect(texts).toEqual(["Hồ sâu chín mét.", "Hồ sâu chín mét.", "Tàu có hai mươi toa."]);
  });

  it("tells that its articles file is damaged, and writes it anew", async () => {
    await start();
    const path = join(data, "index", "articles-1.kept");
    await writeFile(path, (await readFile(path)).subarray(1));
    const damaged = await start();
    expect(await first("hồ sâu bao nhiêu", damaged)).toBe(ARTICLES["ho.txt"]);
    expect(damaged.logged).toEqual([
      "the articles file cannot be used and is written anew",
      "the articles file was written",
      "the shared index was found",
    ]);
  });

  it("finds the index of another, and answers where its own file cannot be written", async () => {
    const one = await start();
    const { path } = await scratchFolder({ index: "no folder" });
    const other = await start(path);
    expect(await first("hồ sâu bao nhiêu", other)).toBe(await first("hồ sâu bao nhiêu", one));
    expect(other.logged).toEqual([
      "the articles file cannot be written and the old one stays",
      "the shared index was found",
    ]);
  });
});
