import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctArticle } from "../../src/knowledge/amend.ts";
import { readCorrections } from "../../src/knowledge/corrections.ts";
import { readKnowledge } from "../../src/knowledge/knowledge.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trichdan-"));
  await writeFile(join(folder, "ho.txt"), "Hồ sâu 1,2 mét.");
  await writeFile(join(folder, "cau.txt"), "Cầu dài 2.290 mét.");
});
afterAll(() => rm(folder, { recursive: true }));

describe("articles.yaml", () => {
  it("says of an article what its file does not say", async () => {
    await correctArticle(folder, "ho.txt", { title: "Hồ Gươm", date: "2025-03-05" });
    const { documents, passages, problems } = await readKnowledge(folder, { nobodyWaits: true });
    expect(problems).toEqual([]);
    expect(documents.map(({ id, title, date }) => [id, title, date])).toEqual([
      ["cau.txt", "cau", undefined],
      ["ho.txt", "Hồ Gươm", "2025-03-05"],
    ]);
    expect(passages.find(({ document }) => document.id === "ho.txt")?.document).toBe(documents[1]);
  });

  it("leaves every other article the very object that it was, and its own until it changes", async () => {
    const first = await readKnowledge(folder, { nobodyWaits: true });
    const same = await readKnowledge(folder, { nobodyWaits: true, previous: first });
    expect(same.documents.map((document, index) => document === first.documents[index])).toEqual([true, true]);
    await correctArticle(folder, "ho.txt", { title: "Hồ Hoàn Kiếm" });
    const next = await readKnowledge(folder, { nobodyWaits: true, previous: same });
    expect(next.documents.map((document, index) => document === first.documents[index])).toEqual([true, false]);
    expect(next.documents[1]).toMatchObject({ title: "Hồ Hoàn Kiếm" });
    expect(next.documents[1]).not.toHaveProperty("date");
    expect(next.version).not.toBe(same.version);
  });

  it("holds one entry an article, and none where nothing is left to say", async () => {
    await correctArticle(folder, "cau.txt", { publisher: "Báo Mẫu" });
    await correctArticle(folder, "ho.txt", {});
    expect(await readFile(join(folder, "articles.yaml"), "utf8")).not.toContain("ho.txt");
    const { documents } = await readKnowledge(folder, { nobodyWaits: true });
    expect(documents.map(({ publisher }) => publisher)).toEqual(["Báo Mẫu", undefined]);
  });

  it.each([
    ["no list", "file: ho.txt", "not-a-list"],
    ["an entry without a file", "- { title: Hồ }", "correction"],
    ["an entry that says nothing", "- { file: ho.txt }", "correction"],
    ["a date that is none", "- { file: ho.txt, date: hôm qua }", "field-date"],
    ["an address with a password", "- { file: ho.txt, url: https://a:b@c.example }", "field-url"],
  ])("is refused with the line where it is %s", (_fact, text, code) => {
    expect(() => readCorrections(bytes(`# chú thích\n${text}\n`))).toThrow(
      expect.objectContaining({ code, line: 2 }) as Error,
    );
  });
});
