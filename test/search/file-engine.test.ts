import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document, Passage } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import { readKnowledge, type Reading } from "../../src/knowledge/knowledge.ts";
import { knowledgeWith } from "../../src/knowledge/preview.ts";
import { type FileEngines, openFileEngines } from "../../src/search/file/file-engine.ts";
import type { FileNews } from "../../src/search/file/numbered-files.ts";
import { type BuildEngine, buildIndex, search } from "../../src/search/search.ts";
import { scratchFolder } from "../knowledge/scratch.ts";
import { articleOf } from "../support/articles.ts";
import { engineSuite, found } from "./engine.suite.ts";
import { folderOf, knowledgeOf, NEWS } from "./folder.ts";

const scratch = async (): Promise<string> => (await scratchFolder({})).path;
const KNOWLEDGE = folderOf(NEWS);
const QUESTION = "Đội nào vô địch?";

/** The engines of a folder, and what they told. */
async function open(folder: string, version = "1") {
  const news: FileNews[] = [];
  const engines = await openFileEngines(folder, version, (each) => news.push(each));
  return {
    engines,
    news,
    kinds: () => news.map((each) => ("reason" in each ? [each.kind, each.reason] : [each.kind])),
  };
}

/** An engine that is there. */
const builderOf =
  (engines: FileEngines): BuildEngine =>
  async (...given) =>
    (await engines.build(...given))!;

describe("the engine over a file", () => {
  const opened = new WeakMap<object, BuildEngine>();
  engineSuite(async (knowledge, previous) => {
    const build = (previous && opened.get(previous)) ?? builderOf((await open(await scratch())).engines);
    const engine = await build(knowledge, previous);
    opened.set(engine, build);
    return engine;
  });
});

describe("the file of an index", () => {
  it("is written once, and holds all of the folder at the next start", async () => {
    const folder = await scratch();
    const first = await open(folder);
    expect(first.engines.kept).toBeUndefined();
    await first.engines.build(KNOWLEDGE);
    const second = await open(folder);
    const { kept } = second.engines;
    expect(kept!.documents.map(wholeOf)).toEqual(KNOWLEDGE.documents);
    const placesOf = (passages: readonly Passage[]) => passages.map((passage) => ({ ...passage, document: undefined }));
    expect(placesOf(kept!.passages)).toEqual(placesOf(KNOWLEDGE.passages));
    const index = await buildIndex(knowledgeOf(KNOWLEDGE.documents), { build: builderOf(second.engines) });
    expect(await found(QUESTION, index)).toEqual(await found(QUESTION, await buildIndex(KNOWLEDGE)));
    expect([first.kinds(), second.kinds()]).toEqual([[["written"]], []]);
  });

  it("stays while little changes, and is replaced by another one once a tenth has", async () => {
    const folder = await scratch();
    const { engines, kinds } = await open(folder);
    const many = knowledgeOf(
      Array.from({ length: 30 }, (_, at) => folderOf({ [`${String(at + 10)}.txt`]: `Bài số ${at}.` }).documents[0]!),
    );
    await engines.build(many);
    await engines.build(knowledgeOf(many.documents.slice(1)));
    expect(await readdir(folder)).toEqual(["passages-1.index"]);
    await engines.build(knowledgeOf(many.documents.slice(9)));
    expect(await readdir(folder)).toEqual(["passages-2.index"]);
    expect(kinds()).toEqual([["written"], ["written"]]);
  });

  it("is still read by the index that was built on it, when it has been replaced", async () => {
    const { engines } = await open(await scratch());
    const build = builderOf(engines);
    const index = await buildIndex(KNOWLEDGE, { build });
    const before = await found(QUESTION, index);
    await buildIndex(folderOf({ a: "Trời mưa." }), { build });
    expect(await found(QUESTION, index)).toEqual(before);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), "unfinished"],
    ["empty", () => Buffer.alloc(0), "unfinished"],
    ["of another kind", () => Buffer.from("SQLite format 3".repeat(99)), "unfinished"],
    ["changed in one bit of a passage", (bytes: Buffer) => flipped(bytes, 20), "damaged"],
    ["changed in one bit of its table", (bytes: Buffer) => flipped(bytes, bytes.length - 40), "damaged"],
  ])("is written anew where it is %s", async (_, damage, reason) => {
    const folder = await scratch();
    await (await open(folder)).engines.build(KNOWLEDGE);
    const file = join(folder, "passages-1.index");
    await writeFile(file, damage(await readFile(file)));
    const { engines, kinds } = await open(folder);
    expect(engines.kept).toBeUndefined();
    const index = await buildIndex(KNOWLEDGE, { build: builderOf(engines) });
    expect((await search(QUESTION, index)).hits[0]!.passage.document.id).toBe("giải đấu");
    expect(kinds()).toEqual([["unusable", reason], ["written"]]);
    expect(await readdir(folder)).toEqual(["passages-2.index"]);
  });

  it("is written anew by another version of the code", async () => {
    const folder = await scratch();
    await (await open(folder, "1")).engines.build(KNOWLEDGE);
    const { engines, kinds } = await open(folder, "2");
    await engines.build(KNOWLEDGE);
    expect(kinds()).toEqual([["unusable", "outdated"], ["written"]]);
  });

  it("stays where no other can be written, with what has changed since", async () => {
    const folder = await scratch();
    const { engines, kinds } = await open(folder);
    const build = builderOf(engines);
    await buildIndex(KNOWLEDGE, { build });
    await mkdir(join(folder, "passages-2.index.unfinished", "full"), { recursive: true });
    const changed = folderOf({ "giải đấu": NEWS["giải đấu"], mới: "Đội Sông Hồng vô địch lần thứ hai." });
    const index = await buildIndex(changed, { build });
    expect(await found(QUESTION, index)).toEqual(await found(QUESTION, await buildIndex(changed)));
    expect(kinds()).toEqual([["written"], ["unwritable", "EISDIR"]]);
  });

  it("leaves the index in memory where there is none and none can be written", async () => {
    const { path } = await scratchFolder({ taken: "no folder" });
    const { engines, kinds } = await open(join(path, "taken"));
    expect(await engines.build(KNOWLEDGE)).toBeUndefined();
    expect(kinds()).toEqual([["unwritable", "EEXIST"]]);
  });

  it("takes what was left unfinished away", async () => {
    const folder = await scratch();
    await (await open(folder)).engines.build(KNOWLEDGE);
    await writeFile(join(folder, "passages-2.index.unfinished"), "half");
    await open(folder);
    expect(await readdir(folder)).toEqual(["passages-1.index"]);
  });

  it("holds what `articles.yaml` says of an article, and what the article itself says once that is gone", async () => {
    const articles = (await scratchFolder({ "ho.txt": "Hồ sâu 1,2 mét.", "cau.txt": "Cầu dài 2.290 mét." })).path;
    const folder = await scratch();
    const read = (previous?: Reading) => readKnowledge(articles, { nobodyWaits: true, previous });
    const titlesAndFirst = async ({ engines }: { engines: FileEngines }, knowledge: Reading) => {
      const { hits } = await search("Gươm", await buildIndex(knowledge, { build: builderOf(engines) }));
      return [knowledge.documents.map(({ title }) => title), hits.map(({ passage }) => passage.document.title)];
    };
    await writeFile(join(articles, "articles.yaml"), "- { file: ho.txt, title: Hồ Gươm }");
    expect(await titlesAndFirst(await open(folder), await read())).toEqual([["cau", "Hồ Gươm"], ["Hồ Gươm"]]);
    const second = await open(folder);
    expect(await titlesAndFirst(second, second.engines.kept!)).toEqual([["cau", "Hồ Gươm"], ["Hồ Gươm"]]);
    await rm(join(articles, "articles.yaml"));
    const third = await open(folder);
    expect(await titlesAndFirst(third, await read(third.engines.kept))).toEqual([["cau", "ho"], []]);
  });

  it("finds a draft by its own words, and not by those of the article in whose place it stands", async () => {
    const articles = (await scratchFolder({ "ho.txt": "Hồ sâu 1,2 mét.", "cau.txt": "Cầu dài 2.290 mét." })).path;
    const { engines } = await open(await scratch());
    await engines.build(await readKnowledge(articles, { nobodyWaits: true }));
    const reading = await engines.keep(await readKnowledge(articles, { nobodyWaits: true }));
    const draft = articleOf(["Đền thờ ông Hoàng."], { id: "ho.txt", title: "ho" });
    const index = await buildIndex(knowledgeWith(reading, draft), { build: builderOf(engines) });
    const first = async (question: string) =>
      (await search(question, index)).hits.map(({ passage }) => passage.document.text);
    expect(await first("đền thờ")).toEqual(["Đền thờ ông Hoàng."]);
    expect(await first("sâu")).toEqual([]);
  });

  it("has the articles of a reading lying there, too", async () => {
    const articles = (await scratchFolder({ "ho.txt": "Hồ sâu 1,2 mét.", "cau.txt": "Cầu dài 2.290 mét." })).path;
    const { engines } = await open(await scratch());
    const reading = await readKnowledge(articles, { nobodyWaits: true });
    expect(await engines.keep(reading)).toBe(reading);
    await engines.build(reading);
    expect(Object.keys((await engines.keep(reading)).documents[0]!)).toEqual(["id", "title"]);
  });

  it("fetches an article's words when they are asked for, always the same", async () => {
    const folder = await scratch();
    await (await open(folder)).engines.build(KNOWLEDGE);
    const { kept } = (await open(folder)).engines;
    const [document] = kept!.documents;
    expect(Object.keys(document!)).toEqual(["id", "title"]);
    expect(document!.text).toBe(KNOWLEDGE.documents[0]!.text);
    expect(passagesOf(document!)[0]!.block).toEqual(KNOWLEDGE.passages[0]!.block);
  });
});

/** With what is fetched when it is asked for. */
function wholeOf(document: Document): Document {
  const { text, blocks } = document;
  return { ...document, text, blocks };
}

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at]! ^= 4;
  return changed;
}
