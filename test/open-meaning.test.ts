import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../src/config.ts";
import { openLibrary } from "../src/knowledge/library.ts";
import { followed, openMeaningOf } from "../src/open-meaning.ts";
import { buildIndex, search } from "../src/search/search.ts";
import { type EmbeddingsServer, startEmbeddings } from "./meaning/server.ts";

let server: EmbeddingsServer;
let folder: string;
beforeEach(async () => {
  server = await startEmbeddings();
  folder = await mkdtemp(join(tmpdir(), "trichdan-meaning-"));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const configOf = (own: Record<string, string> = {}) =>
  parseConfig({
    EMBEDDINGS_URL: server.url,
    EMBEDDINGS_MODEL: "hashed-words",
    DATA_FOLDER: join(folder, "data"),
    ...own,
  });

/** Opens the bot's articles, waits for their vectors, and tells how many texts were asked for. */
async function textsAskedFor(own?: Record<string, string>, other?: string): Promise<number> {
  const before = server.texts().length;
  const meaning = (await openMeaningOf(configOf(own), { folder: other }))!;
  const library = await openLibrary("knowledge", (knowledge) => buildIndex(knowledge, { reranker: meaning }));
  followed(library, meaning);
  await meaning.settled();
  expect(meaning.isSteady()).toBe(true);
  await meaning.close();
  return server.texts().length - before;
}

describe("meaning as the settings want it", () => {
  it("is none where they name no server", async () => {
    expect(await openMeaningOf(parseConfig({}))).toBeUndefined();
  });

  it("keeps vectors in the data folder, so that the next start computes none", async () => {
    expect(await textsAskedFor()).toBeGreaterThan(50);
    expect(await textsAskedFor()).toBe(0);
  });

  it("orders by the vectors of the file, those of an earlier run among them", async () => {
    await textsAskedFor();
    const meaning = (await openMeaningOf(configOf()))!;
    const library = await openLibrary("knowledge", (knowledge) => buildIndex(knowledge, { reranker: meaning }));
    followed(library, meaning);
    await meaning.settled();
    const { hits } = await search("Hai bên ký kết những văn kiện gì?", library.current());
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.every(({ nearness }) => nearness !== undefined)).toBe(true);
    expect(hits.some(({ features }) => features.meaning !== 0)).toBe(true);
    await meaning.close();
  });

  it.each([
    ["EMBEDDINGS_MODEL", "another"],
    ["EMBEDDINGS_ROLES", "none"],
    ["EMBEDDINGS_PASSAGE_PREFIX", "đoạn:"],
  ])("starts over with another %s", async (name, value) => {
    await textsAskedFor();
    expect(await textsAskedFor({ [name]: value })).toBeGreaterThan(50);
  });

  it("leaves the vectors of its own folder where another is looked at", async () => {
    await textsAskedFor();
    await textsAskedFor({}, "elsewhere");
    const files = (await readdir(join(folder, "data"))).filter((name) => name.endsWith(".sqlite"));
    expect(files.toSorted()).toEqual([expect.stringMatching(/^vectors-[0-9a-f]{8}\.sqlite$/), "vectors.sqlite"]);
    expect(await textsAskedFor()).toBe(0);
  });

  it("works without a data folder that can be written", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await textsAskedFor({ DATA_FOLDER: join(folder, "file", "data") })).toBeGreaterThan(50);
  });

  it("follows each reload that swaps", async () => {
    const articles = join(folder, "articles");
    await mkdir(articles);
    await writeFile(join(articles, "a.md"), "# Một\n\nCâu đầu tiên.\n");
    const meaning = (await openMeaningOf(configOf()))!;
    const opened = await openLibrary(articles, (knowledge) => buildIndex(knowledge, { reranker: meaning }));
    const library = followed(opened, meaning);
    await meaning.settled();
    expect(meaning.status()).toMatchObject({ done: 1, total: 1 });
    await writeFile(join(articles, "b.md"), "# Hai\n\nCâu thứ hai.\n");
    expect((await library.reload()).kind).toBe("swapped");
    expect(meaning.status()).toMatchObject({ done: 2, total: 2 });
    await meaning.close();
  });
});
