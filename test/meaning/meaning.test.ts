import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { type Embed, openEmbeddings } from "../../src/meaning/client.ts";
import { type Meaning, openMeaning } from "../../src/meaning/meaning.ts";
import { vectorsInMemory } from "../../src/meaning/vector-store.ts";
import type { Engine } from "../../src/search/engine.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { TUNING } from "../../src/search/tuning.ts";
import { folderOf, NEWS } from "../search/folder.ts";
import {
  answering,
  type Behaviour,
  type EmbeddingsServer,
  hanging,
  hangingUp,
  saying,
  settingsOf,
  stalling,
  startEmbeddings,
} from "./server.ts";

const BUDGET = 100;
const SLACK = 50;
const knowledge = folderOf(NEWS);
const QUESTION = "Vé vào bảo tàng giá bao nhiêu?";

let server: EmbeddingsServer;
let meaning: Meaning;
let index: SearchIndex;
let events: string[];
let now: number;
beforeEach(async () => {
  server = await startEmbeddings();
  events = [];
  now = 0;
  meaning = openMeaning({
    embed: openEmbeddings(settingsOf(server)),
    store: vectorsInMemory(),
    maker: "hashed-words",
    timeout: BUDGET,
    clock: () => now,
    report: (event, error) => events.push(error ? `${event} ${error.kind}` : event),
  });
  meaning.follow(knowledge);
  await meaning.settled();
  index = await buildIndex(knowledge, { reranker: meaning });
});
afterEach(async () => {
  await meaning.close();
  await server.close();
});

/** Such a share of the answers may be late by a machine that has other work to do; a server that delays them delays nearly all. */
const HICCUPS = 0.05;

/** Asks so many different questions, one after another, with 10 ms between them; how many of the answers were late. */
async function askMany(count: number, before: (at: number) => void = () => {}): Promise<number> {
  let late = 0;
  for (let at = 0; at < count; at++) {
    now += 10;
    before(at);
    const began = performance.now();
    const reply = await answer(`${QUESTION} Lần ${at}.`, index);
    if (performance.now() - began > BUDGET + SLACK) late++;
    expect(reply.kind).not.toBe("empty");
  }
  return late;
}

describe("a question's vector", () => {
  it("is asked for once, by one request", async () => {
    const before = server.received.length;
    await search(QUESTION, index);
    await search(QUESTION, index);
    expect(server.received.slice(before).map(({ body }) => body.input)).toEqual([[QUESTION]]);
    expect(meaning.status()).toEqual({ done: 12, total: 12, lookups: { asked: 1, cached: 1, failed: 0, resting: 0 } });
    expect(meaning.isSteady()).toBe(true);
  });

  it("is under way before passages are looked for", async () => {
    const order: string[] = [];
    const embed: Embed = (texts, role, signal) => {
      if (role === "query") order.push("question");
      return openEmbeddings(settingsOf(server))(texts, role, signal);
    };
    const early = openMeaning({ embed, store: vectorsInMemory(), maker: "m", timeout: BUDGET });
    early.follow(knowledge);
    await early.settled();
    order.length = 0;
    const { engine, ...rest } = await buildIndex(knowledge, { reranker: early });
    const candidates: Engine["candidates"] = async (request) => {
      order.push("candidates");
      return await engine.candidates(request);
    };
    const { hits } = await search(QUESTION, {
      ...rest,
      engine: { ...engine, candidates, lexicon: () => engine.lexicon() },
    });
    expect(order).toEqual(["question", "candidates"]);
    expect(hits[0]!.nearness?.sentences).toBeDefined();
    await early.close();
  });

  it("is asked for with the diacritics that it most likely has, of what is typed without", async () => {
    const before = server.received.length;
    await search("Ve vao bao tang gia bao nhieu?", index);
    expect(server.received.slice(before).map(({ body }) => body.input)).toEqual([["vé vào bảo tàng giá bao nhiêu"]]);
  });

  it("is not asked for where no diacritics can be told, since models read little without", async () => {
    const plain = await buildIndex(knowledge, { reranker: meaning, tuning: { ...TUNING, diacritics: 2 } });
    const before = server.received.length;
    const { hits } = await search("Ve vao bao tang gia bao nhieu?", plain);
    expect(server.received).toHaveLength(before);
    expect(hits.every(({ features }) => features.meaning === 0)).toBe(true);
  });

  it("is not asked for where no passage holds a word of the question", async () => {
    const before = server.received.length;
    await search("zzz", index);
    expect(server.received).toHaveLength(before);
  });
});

describe("a server that fails", () => {
  it.each<{ name: string; count: number; kind: string; behaviour: Behaviour }>([
    { name: "hangs", count: 1000, kind: "late", behaviour: hanging },
    { name: "stalls", count: 300, kind: "late", behaviour: stalling },
    { name: "hangs up", count: 300, kind: "out-of-reach", behaviour: hangingUp },
    { name: "refuses the key", count: 300, kind: "refused", behaviour: saying(401, "") },
    { name: "is overloaded", count: 300, kind: "overloaded", behaviour: saying(429, "") },
    { name: "breaks", count: 300, kind: "failing", behaviour: saying(500, "") },
    { name: "talks nonsense", count: 1000, kind: "garbage", behaviour: saying(200, "nonsense") },
    { name: "sends vectors of another length", count: 300, kind: "garbage", behaviour: answering({ dimension: 32 }) },
  ])(
    "that $name in the middle of $count questions delays none, and is told once",
    async ({ kind, behaviour, count }) => {
      const late = await askMany(count, (at) => {
        if (at === count / 10) server.behave(behaviour);
      });
      expect(late).toBeLessThanOrEqual(HICCUPS * count);
      expect(events.filter((event) => event.startsWith("failing"))).toEqual([`failing ${kind}`]);
      const { lookups } = meaning.status();
      expect(Object.values(lookups).reduce((sum, times) => sum + times, 0)).toBe(count);
      expect(lookups["asked"]! + lookups["resting"]!).toBeGreaterThan(count * 0.9);
    },
  );

  it("that is gone delays none", async () => {
    await server.close();
    expect(await askMany(1000)).toBeLessThanOrEqual(HICCUPS * 1000);
    expect(events).toEqual(["failing out-of-reach"]);
    expect(meaning.status().trouble).toBe("out-of-reach");
    expect(meaning.isSteady()).toBe(false);
    server = await startEmbeddings(); // for the end of the test
  });

  it.each<{ name: string; behaviour: Behaviour }>([
    { name: "hangs", behaviour: hanging },
    { name: "stalls", behaviour: stalling },
    { name: "hangs up", behaviour: hangingUp },
    { name: "talks nonsense", behaviour: saying(200, "nonsense") },
  ])("that $name in the middle of a reload delays none", async ({ behaviour }) => {
    server.behave((response, input) => {
      answering()(response, input);
      server.behave(behaviour);
    });
    const more = folderOf({
      ...NEWS,
      ...Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`b${at}`, "Bài."])),
    });
    meaning.follow(more);
    index = await buildIndex(more, { previous: index, reranker: meaning });
    expect(await askMany(200)).toBeLessThanOrEqual(HICCUPS * 200);
    expect(events.filter((event) => event.startsWith("failing"))).toHaveLength(1);
    expect(meaning.isSteady()).toBe(false);
  });

  it("leaves the order to words meanwhile", async () => {
    const words = await search(QUESTION, await buildIndex(knowledge));
    server.behave(saying(500, ""));
    const found = await search(QUESTION, index);
    expect(found.hits.map(({ passage, score }) => [passage.document.id, score])).toEqual(
      words.hits.map(({ passage, score }) => [passage.document.id, score]),
    );
  });

  it("is asked again after a rest, and told to work again", async () => {
    server.behave(saying(500, ""));
    await search(QUESTION, index);
    await search(QUESTION, index);
    expect(meaning.status().lookups).toMatchObject({ asked: 0, failed: 1, resting: 1 });
    server.behave(answering());
    now += 2000;
    await search(QUESTION, index);
    await meaning.settled();
    expect(events).toEqual(["failing failing", "working"]);
    expect(meaning.status()).toMatchObject({ lookups: { asked: 1 } });
    expect(meaning.isSteady()).toBe(true);
  });

  it("and comes back with another model has all vectors made anew, and questions too", async () => {
    await search(QUESTION, index);
    server.behave(saying(503, ""));
    await search("Cầu Mỹ Thuận khánh thành năm nào?", index);
    server.behave(answering({ seed: 5 }));
    now += 2000;
    await search("Cầu Mỹ Thuận khánh thành năm nào?", index);
    await meaning.settled();
    const before = server.received.length;
    await search(QUESTION, index);
    expect(server.received.slice(before).map(({ body }) => body.input)).toEqual([[QUESTION]]);
    expect(meaning.status()).toMatchObject({ done: 12, total: 12 });
  });

  it("that is busy with passages is left alone by questions, whatever passages say", async () => {
    server.behave((response, input) => (input.length > 1 ? answering() : hanging)(response, input));
    await search(QUESTION, index);
    const more = folderOf({ ...NEWS, khác: "Một bài khác." });
    server.behave(answering());
    meaning.follow(more);
    await meaning.settled();
    await search("Cầu Mỹ Thuận khánh thành năm nào?", index);
    expect(meaning.status().lookups).toMatchObject({ failed: 1, resting: 1 });
    expect(events).toEqual(["failing late"]);
  });
});

describe("a store that fails", () => {
  it("leaves the order to words", async () => {
    const store = { ...vectorsInMemory(), get: () => Promise.reject(new Error("The file is gone.")) };
    const broken = openMeaning({ embed: openEmbeddings(settingsOf(server)), store, maker: "m", timeout: BUDGET });
    broken.follow(knowledge);
    await broken.settled();
    const found = await search(QUESTION, await buildIndex(knowledge, { reranker: broken }));
    const words = await search(QUESTION, await buildIndex(knowledge));
    expect(found.hits.map(({ score }) => score)).toEqual(words.hits.map(({ score }) => score));
    await broken.close();
  });
});
