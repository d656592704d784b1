import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/knowledge/document.ts";
import { type Knowledge, type Reading, readingOf, readKnowledge } from "../../src/knowledge/knowledge.ts";
import { digestsIn } from "../../src/search/file/article-digest.ts";
import { openArticlesFile } from "../../src/search/file/articles-file.ts";
import { KeptDocument } from "../../src/search/file/kept-document.ts";
import type { FileNews } from "../../src/search/file/numbered-files.ts";
import { scratchFolder } from "../knowledge/scratch.ts";

const ARTICLES = {
  "ao.md":
    "---\ntitle: Ao làng\npublisher: Báo Sáng\ndate: 2025-06-01\n---\n\nAo rộng hai mẫu.\n\nHội Nông dân (HND) thả cá.",
  "ba.txt": "Ba con trâu ăn cỏ.",
  "cau.md": "---\ntitle: Cầu mới\npublisher: Báo Sáng\n---\n\nCầu dài 2.290 mét.",
  "glossary.yaml": "- [trâu, bò]",
  "hong.txt": "",
};

async function readAll(articles: Readonly<Record<string, string>>): Promise<Reading> {
  return await readKnowledge((await scratchFolder(articles)).path, { nobodyWaits: true });
}

/** The articles file of a folder of the bot's own, and what it told. */
async function open(folder: string, version = "1") {
  const news: FileNews[] = [];
  const file = await openArticlesFile(folder, version, (each) => news.push(each));
  const kinds = () => news.map((each) => ("reason" in each ? [each.kind, each.reason] : [each.kind]));
  return { ...file, kinds };
}

const scratch = async (): Promise<string> => (await scratchFolder()).path;

/** All that is known of files, with what is fetched when it is asked for. */
function wholeOf(files: Reading["files"]): unknown[] {
  return Array.from(files, ([id, { stamp, hash, content }]) => {
    if (content.kind !== "article") return [id, stamp, hash, content];
    const { document, sketch, warnings, uncorrected } = content;
    const passages = content.passages.map((passage) => ({ ...passage, document: passage.document.id }));
    return [id, stamp, hash, textOf(document), passages, sketch, warnings, uncorrected?.correction];
  });
}

function textOf(document: Document): Document {
  const { text, blocks } = document;
  return { ...document, text, blocks };
}

const isInFile = (document: Document): boolean => document instanceof KeptDocument;

describe("the articles file", () => {
  it("holds all that was read of a folder, at once and at the next start", async () => {
    const folder = await scratch();
    const reading = await readAll(ARTICLES);
    const first = await open(folder);
    expect(first.kept).toBeUndefined();
    const atOnce = await first.keep(reading);
    const { kept, kinds } = await open(folder);
    for (const held of [atOnce, kept!]) {
      expect(held.documents.map(isInFile)).toEqual([true, true, true]);
      expect(wholeOf(held.files)).toEqual(wholeOf(reading.files));
      expect(held.passages.map(({ start, end }) => [start, end])).toEqual(
        reading.passages.map(({ start, end }) => [start, end]),
      );
      const { version, glossary, questions, problems } = reading;
      expect(held).toMatchObject({ version, glossary, questions, problems });
    }
    expect([first.kinds(), kinds()]).toEqual([[["written"]], []]);
    expect(await readdir(folder)).toEqual(["articles-1.kept"]);
  });

  it("gives files as a map does that holds them", async () => {
    const folder = await scratch();
    const reading = await readAll(ARTICLES);
    const { files } = await (await open(folder)).keep(reading);
    const each: unknown[] = [];
    files.forEach((file, id, all) => each.push([id, file.hash, all === files]));
    expect(each).toEqual(Array.from(reading.files, ([id, { hash }]) => [id, hash, true]));
    expect([...files.keys()]).toEqual([...reading.files.keys()]);
    expect(Array.from(files.values(), ({ stamp }) => stamp)).toEqual(
      Array.from(reading.files.values(), ({ stamp }) => stamp),
    );
    expect([files.size, files.has("ba.txt"), files.has("hong.txt"), files.has("ba")]).toEqual([5, true, true, false]);
    expect([files.get("ba.txt")?.hash, files.get("ba")]).toEqual([reading.files.get("ba.txt")!.hash, undefined]);
  });

  it("stays while little changes, which is in memory beside it, and is written anew once much has", async () => {
    const folder = await scratch();
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at + 10}.txt`, `Bài số ${at}.`]));
    const { keep, kinds } = await open(folder);
    await keep(await readAll(many));
    const { "12.txt": _, ...rest } = many;
    const reading = await readAll({ ...rest, "11.txt": "Bài đã sửa.", "115.txt": "Bài mới." });
    const held = await keep(reading);
    expect(held.documents.filter((document) => !isInFile(document)).map(({ id }) => id)).toEqual(["11.txt", "115.txt"]);
    expect(wholeOf(held.files)).toEqual(wholeOf(reading.files));
    expect([held.files.get("12.txt"), held.files.has("12.txt"), held.files.size]).toEqual([undefined, false, 30]);
    expect(await readdir(folder)).toEqual(["articles-1.kept"]);
    const changed = await keep(
      await readAll({ ...rest, "10.txt": "Mới.", "11.txt": "Mới.", "115.txt": "Mới.", "13.txt": "Mới." }),
    );
    expect(changed.documents.every(isInFile)).toBe(true);
    expect(await readdir(folder)).toEqual(["articles-2.kept"]);
    expect(held.documents[5]!.text).toBe("Bài số 5."); // whoever answers from it goes on reading the old one
    expect(kinds()).toEqual([["written"], ["written"]]);
  });

  it("is written anew where much is said otherwise of its articles, and has the stamps that files have now", async () => {
    const folder = await scratch();
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at + 10}.txt`, `Bài số ${at}.`]));
    const { keep, kinds } = await open(folder);
    const reading = await readAll(many);
    await keep(reading);
    const stamped = (ids: readonly string[]) =>
      readingOf(
        new Map(
          Array.from(reading.files, ([id, file]) => [id, ids.includes(id) ? { ...file, stamp: "1:2:3:4" } : file]),
        ),
      );
    const touched = await keep(await stamped(["12.txt"]));
    expect(touched.files.get("12.txt")!.stamp).toBe("1:2:3:4");
    expect(kinds()).toEqual([["written"]]);
    await keep(await stamped(["12.txt", "13.txt", "14.txt", "15.txt"]));
    expect(kinds()).toEqual([["written"], ["written"]]);
    const other = await open(await scratch());
    const corrected = (...ids: string[]) =>
      readAll({ ...many, "articles.yaml": ids.map((id) => `- { file: ${id}.txt, title: Bài ${id} }`).join("\n") });
    for (const ids of [["10"], ["10", "11"], ["12", "13", "14", "15"]]) await other.keep(await corrected(...ids));
    expect(other.kinds()).toEqual([["written"], ["written"]]);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), "unfinished"],
    ["changed in one bit", (bytes: Buffer) => flipped(bytes, 20), "damaged"],
  ])("is told and written anew where it is %s", async (_, damage, reason) => {
    const folder = await scratch();
    const reading = await readAll(ARTICLES);
    await (await open(folder)).keep(reading);
    const path = join(folder, "articles-1.kept");
    await writeFile(path, damage(await readFile(path)));
    const { kept, keep, kinds } = await open(folder);
    expect(kept).toBeUndefined();
    expect(wholeOf((await keep(reading)).files)).toEqual(wholeOf(reading.files));
    expect(kinds()).toEqual([["unusable", reason], ["written"]]);
    expect(await readdir(folder)).toEqual(["articles-2.kept"]);
  });

  it("is told and written anew by another version of the code", async () => {
    const folder = await scratch();
    await (await open(folder, "1")).keep(await readAll(ARTICLES));
    const { kept, kinds } = await open(folder, "2");
    expect([kept, kinds()]).toEqual([undefined, [["unusable", "outdated"]]]);
  });

  it("leaves articles in memory where it cannot be written, and stays as it was where there is one", async () => {
    const { path } = await scratchFolder({ taken: "no folder" });
    const none = await open(join(path, "taken"));
    const reading = await readAll(ARTICLES);
    expect(await none.keep(reading)).toBe(reading);
    expect(none.kinds()).toEqual([["unwritable", "EEXIST"]]);
    const folder = await scratch();
    const { keep, kinds } = await open(folder);
    await keep(reading);
    await mkdir(join(folder, "articles-2.kept.unfinished", "full"), { recursive: true });
    const next = await readAll({ "ba.txt": ARTICLES["ba.txt"], "moi.txt": "Bài mới." });
    expect(wholeOf((await keep(next)).files)).toEqual(wholeOf(next.files));
    expect(kinds()).toEqual([["written"], ["unwritable", "EISDIR"]]);
  });

  it("holds what `articles.yaml` says of an article, and what the article itself says once that is gone", async () => {
    const folder = await scratch();
    const articles = await scratchFolder({ ...ARTICLES, "articles.yaml": "- { file: ba.txt, title: Ba con bò }" });
    const read = (previous?: Reading) => readKnowledge(articles.path, { nobodyWaits: true, previous });
    const titles = ({ documents }: Knowledge) => documents.map(({ title }) => title);
    await (await open(folder)).keep(await read());
    const second = await open(folder);
    expect(titles(second.kept!)).toEqual(["Ao làng", "Ba con bò", "Cầu mới"]);
    expect(titles(await second.keep(second.kept!))).toEqual(["Ao làng", "Ba con bò", "Cầu mới"]);
    await rm(join(articles.path, "articles.yaml"));
    expect(titles(await second.keep(await read(second.kept)))).toEqual(["Ao làng", "ba", "Cầu mới"]);
    expect(second.kinds()).toEqual([["written"]]); // of these few files, one is many
  });

  it("tells each article by a digest that does not depend on where its words lie, and reads none for it", async () => {
    const folder = await scratch();
    const corrected = await readAll({ ...ARTICLES, "articles.yaml": "- { file: cau.md, date: 2025-01-02 }" });
    const all = (knowledge: Knowledge) => knowledge.documents.map(digestsIn(knowledge));
    const digests = all(corrected);
    expect(new Set([...digests, ...all(await readAll(ARTICLES))]).size).toBe(4);
    await (await open(folder)).keep(corrected);
    const { kept } = await open(folder);
    await writeFile(join(folder, "articles-1.kept"), ""); // whatever is read of it now is damaged
    expect(all(kept!)).toEqual(digests);
    expect(() => kept!.documents[0]!.text).toThrow("damaged");
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at]! ^= 4;
  return changed;
}
