import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Document } from "../../src/knowledge/document.ts";
import { type Knowledge, readKnowledge } from "../../src/knowledge/knowledge.ts";
import { type Lexicon, settled } from "../../src/search/engine.ts";
import { openArticlesFile } from "../../src/search/file/articles-file.ts";
import { type IndexNews, type PostgresEngines, postgresEngines } from "../../src/search/postgres/postgres-engine.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { openSharedStore, type SharedStore } from "../../src/store/postgres/store.ts";
import { scratchFolder } from "../knowledge/scratch.ts";
import { type Line, openLine } from "../support/line.ts";
import { makeDatabase, postgres, run } from "../support/postgres.ts";
import { engineSuite, found } from "./engine.suite.ts";
import { folderOf, knowledgeOf, NEWS, TOWN } from "./folder.ts";

const KNOWLEDGE = folderOf(NEWS);
/** A word that one report alone has. */
const OWN = Array.from({ length: 60 }, (_, at) => `zx${"abcdefghkl"[at % 10]}${"bcdghk"[Math.floor(at / 10)]}`);
/** Sixty short reports. */
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `bài ${at + 10}`,
    `Bão số ${at} đổ bộ Quảng Ninh. Đội ${at} vô địch ở Hội An, đội ${OWN[at]} nhì. ${at % 7 === 0 ? `Điều ${at}. Hội viên được miễn vé.` : ""}`,
  ]),
);
const QUESTION = "Đội nào vô địch?";

describe.skipIf(postgres === "")("the engine over a database", () => {
  let store: SharedStore;
  let engines: PostgresEngines;
  beforeAll(async () => {
    store = await openSharedStore(await makeDatabase(), Date.now);
    engines = postgresEngines(store.tables, "1");
  });
  afterAll(async () => {
    engines.close();
    await store.close();
  });
  engineSuite((...given) => engines.build(...given));
});

describe.skipIf(postgres === "")("indexes that processes share", () => {
  let url: string;
  const open: { close(): unknown }[] = [];
  beforeEach(async () => {
    url = await makeDatabase();
  });
  afterEach(async () => {
    for (const each of open.splice(0).toReversed()) await each.close();
  });

  /** One process, and what it told. */
  async function process({ version = "1", pace = {}, address = url } = {}) {
    const store = await openSharedStore(address, Date.now);
    const told: IndexNews["kind"][] = [];
    let reads = 0;
    const read: typeof store.tables.read = async (...given) => {
      reads++;
      return await store.tables.read(...given);
    };
    const engines = postgresEngines({ ...store.tables, read }, version, ({ kind }) => told.push(kind), pace);
    open.push(store, engines);
    const index = (knowledge: Knowledge = KNOWLEDGE) => buildIndex(knowledge, { build: engines.build });
    return { engines, told, index, reads: () => reads };
  }
  const tables = async (): Promise<string[]> => {
    const all = await run(url, String.raw`select tablename from pg_tables where tablename like 'index\_%'`);
    return [...new Set(all.map(({ tablename }) => String(tablename).replace(/_[a-z]+$/, "")))].toSorted();
  };

  it("are written once, by whoever needs one first, and found by all others and by the next start", async () => {
    const processes = [await process(), await process(), await process()];
    const indexes = await Promise.all(processes.map(({ index }) => index()));
    const expected = await found(QUESTION, await buildIndex(KNOWLEDGE));
    for (const index of indexes) expect(await found(QUESTION, index)).toEqual(expected);
    const next = await process();
    await next.index(folderOf({ ...NEWS })); // the same articles, read again
    expect([...processes, next].flatMap(({ told }) => told).toSorted()).toEqual(["found", "found", "found", "written"]);
    expect(await tables()).toEqual(["index_1"]);
  });

  it("are found by processes that have their articles in a file, which read no words for it", async () => {
    const articles = await scratchFolder(
      Object.fromEntries(Object.entries(NEWS).map(([id, text]) => [`${id}.txt`, text])),
    );
    const reading = await readKnowledge(articles.path, { nobodyWaits: true });
    const folder = (await scratchFolder()).path;
    const file = await openArticlesFile(folder, "1", () => {});
    const processes = [await process(), await process(), await process()] as const;
    const inMemory = await processes[0].index(reading);
    const atOnce = await processes[1].index(await file.keep(reading));
    const { kept } = await openArticlesFile(folder, "1", () => {});
    const path = join(folder, "articles-1.kept");
    const bytes = await readFile(path);
    await writeFile(path, ""); // whatever is read of it now is damaged
    const later = await processes[2].index(kept);
    await writeFile(path, bytes);
    expect(processes.flatMap(({ told }) => told)).toEqual(["written", "found", "found"]);
    const shown = async (index: SearchIndex) =>
      (await search(QUESTION, index)).hits.map(({ passage: { document, start, end }, score }) => {
        return [document.title, document.text.slice(start, end), score];
      });
    const expected = await shown(inMemory);
    for (const index of [atOnce, later]) expect(await shown(index)).toEqual(expected);
  });

  it("serve articles that differ little, with the rest in memory, and no other code", async () => {
    const one = await process();
    await one.index();
    await one.index(folderOf({ ...NEWS, mới: "Trời mưa." }));
    await one.index(knowledgeOf(KNOWLEDGE.documents.toReversed()));
    expect(one.told.splice(0)).toEqual(["written", "found", "found"]);
    await one.index(folderOf({ ...NEWS, ...TOWN }));
    const other = await process({ version: "2" });
    await other.index();
    expect([...one.told, ...other.told]).toEqual(["written", "written"]);
  });

  it("give what an index built anew gives, whatever has changed", async () => {
    const { index, told } = await process();
    const all = Object.keys(MANY);
    await index(folderOf(MANY));
    const few = fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 });
    const added = fc.array(fc.constantFrom(...Object.values(MANY), "Lụt lớn ở Hội An, đê vỡ."), { maxLength: 3 });
    const asked = [
      "Quảng Ninh có bão số mấy?",
      "Điều 12 nói gì?",
      "lụt ở Hội An",
      "hội an lut",
      "baos",
      "đội 17 vô địch",
    ];
    await fc.assert(
      fc.asyncProperty(few, added, async (gone, come) => {
        const kept = Object.fromEntries(Object.entries(MANY).filter(([id]) => !gone.includes(id)));
        const changed = folderOf({ ...Object.fromEntries(come.map((text, at) => [`0${at}`, text])), ...kept });
        const [amended, anew] = [await index(changed), await buildIndex(changed)];
        for (const each of asked) expect(await found(each, amended)).toEqual(await found(each, anew));
        const [one, other] = [amended.engine.lexicon(), anew.engine.lexicon()];
        const words = (lexicon: Lexicon) => () =>
          ["vo", "hoi", "lut", "bao", "17", ...OWN].flatMap((word) => [
            lexicon.folded(word)?.frequency,
            lexicon.folded(word)?.nameShare,
            lexicon.exact(word)?.frequency,
            lexicon.pair("doi", word),
          ]);
        expect(await settled(one, words(one))).toEqual(await settled(other, words(other)));
        const similar = async ({ engine }: SearchIndex) =>
          new Set((await engine.similar("zxa", 2)).map(({ word }) => word));
        expect(await similar(amended)).toEqual(await similar(anew));
      }),
      { numRuns: 15 },
    );
    expect(told.filter((kind) => kind === "written")).toHaveLength(1);
  }, 60_000);

  it("hold words of any kind and length", async () => {
    const long = "dài".repeat(5000);
    const hostile = folderOf({
      a: `NUL \0 giữa\0chừng; \uD800 lẻ; '; drop table files; -- \\x00 \\\\ " {a,b} NULL ${long} và ${long}x.`,
      b: [{ text: "Điều 2. \0", kind: "heading" }, "Từ 5 đến \0 10 tuổi 𝔸𝔹 😀 %."],
    });
    const index = await (await process()).index(hostile);
    const expected = await buildIndex(hostile);
    for (const asked of ["giữa chừng \0", long, long.slice(0, -1), "drop table files", "Điều 2", "𝔸𝔹", "null a,b"])
      expect(await found(asked, index)).toEqual(await found(asked, expected));
  });

  it("leave nothing behind where they cannot be written", async () => {
    const { index, told } = await process();
    const unreadable = (document: Document): Document => ({
      ...document,
      get blocks(): Document["blocks"] {
        throw new Error("the disk is full");
      },
    });
    const documents = KNOWLEDGE.documents.map((document, at) => (at < 3 ? document : unreadable(document)));
    await expect(index({ ...KNOWLEDGE, documents })).rejects.toThrow("the disk is full");
    expect([await tables(), told]).toEqual([[], []]);
    expect((await search(QUESTION, await index())).hits[0]!.passage.document.id).toBe("giải đấu");
  });

  it("are not asked again for what they said of a word", async () => {
    const { index, reads } = await process();
    const held = await index();
    const first = await found(QUESTION, held);
    const before = reads();
    expect(await found(QUESTION, held)).toEqual(first);
    expect(reads() - before).toBe(1); // the rows of the passages that hold the words
  });

  it("are not asked again which of their words are like another", async () => {
    const { index, reads } = await process();
    const { engine } = await index();
    const similar = await engine.similar("baos", 1);
    expect(similar.map(({ word }) => word)).toContain("bao");
    const before = reads();
    expect(await engine.similar("baos", 1)).toEqual(similar);
    expect(reads()).toBe(before);
    await engine.similar("baos", 2);
    expect(reads()).toBe(before + 1);
  });

  it("are removed when nobody has read them for a while, and no others", async () => {
    const pace = { beat: 50, unused: 1000 };
    const stopped = await process({ pace });
    await stopped.index(folderOf(TOWN));
    stopped.engines.close();
    const reading = await process({ pace });
    const index = await reading.index();
    expect(await tables()).toEqual(["index_1", "index_2"]);
    await expect.poll(tables, { timeout: 10_000 }).toEqual(["index_2"]);
    expect((await search(QUESTION, index)).hits).not.toEqual([]);
    expect(await run(url, "select number from indexes")).toEqual([{ number: 2 }]);
  });

  it("are written again where one is gone that is read, while the next questions wait", async () => {
    const { index, told } = await process();
    const changed = folderOf({ ...NEWS, mới: "Trời mưa." });
    await index();
    const held = await index(changed);
    await run(url, "drop table index_1_rows, index_1_terms, index_1_folded, index_1_exact");
    const expected = await buildIndex(changed);
    const asked = ["gió giật mái nhà", QUESTION, "trời mưa", "giá lợn hơi"];
    const answers = await Promise.all(asked.map((each) => found(each, held)));
    for (const [at, each] of asked.entries()) expect(answers[at]).toEqual(await found(each, expected));
    expect(told).toEqual(["written", "found", "written"]);
  });

  it("fail a question of which half is known already, and none after it", async () => {
    const { index } = await process();
    const held = await index();
    const before = await found(QUESTION, held);
    await run(url, "drop table index_1_rows, index_1_terms, index_1_folded, index_1_exact");
    await expect(found(QUESTION, held)).rejects.toMatchObject({ name: "StoreError" });
    expect(await found(QUESTION, held)).toEqual(before);
  });

  describe("behind a connection that breaks", () => {
    let line: Line;
    beforeEach(async () => {
      line = await openLine(Number(new URL(url).port));
    });
    afterEach(() => line.close());

    it("are waited for by a question under way", async () => {
      const address = new URL(url);
      address.port = String(line.port);
      const { index } = await process({ address: address.href });
      const held = await index();
      const before = await found(QUESTION, held);
      line.cut();
      const asked = found(QUESTION, held);
      setTimeout(() => line.mend(), 700);
      expect(await asked).toEqual(before);
    });
  });
});
