import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Passage } from "../../src/knowledge/document.ts";
import { type Background, openBackground } from "../../src/meaning/background.ts";
import { openEmbeddings } from "../../src/meaning/client.ts";
import { keyOf, textsOf } from "../../src/meaning/texts.ts";
import { type VectorStore, vectorsInMemory } from "../../src/meaning/vector-store.ts";
import { folderOf, NEWS } from "../search/folder.ts";
import { answering, type EmbeddingsServer, hanging, saying, settingsOf, startEmbeddings } from "./server.ts";

/** So many articles of a sentence each. */
const many = (count: number, word = "bài") =>
  folderOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${word} ${at}`, `Câu của ${word} số ${at}.`])))
    .passages;
const news = folderOf(NEWS).passages;

let server: EmbeddingsServer;
let store: VectorStore;
const opened: Background[] = [];
beforeEach(async () => {
  server = await startEmbeddings();
  store = vectorsInMemory();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((background) => background.close()));
  await server.close();
});

function open(maker = "hashed-words"): Background {
  const background = openBackground({ embed: openEmbeddings(settingsOf(server)), store, maker });
  opened.push(background);
  return background;
}

async function followed(passages: readonly Passage[], background = open()): Promise<Background> {
  background.follow(passages);
  await background.settled();
  return background;
}

const missing = async (passages: readonly Passage[]): Promise<number> =>
  passages.length - (await store.get(passages.map((passage) => keyOf(textsOf(passage))))).size;

const asked = () => server.texts();

describe("work in the background", () => {
  it("gives every passage and each of its sentences a vector, at most 32 texts at a time", async () => {
    const background = await followed(news);
    expect(background.progress()).toEqual({ done: 12, total: 12 });
    expect(background.space()).toMatchObject({ dimension: 64 });
    expect(await missing(news)).toBe(0);
    expect(asked()).toHaveLength(12 + 24);
    const [row] = (await store.get([keyOf(textsOf(news[0]!))])).values();
    expect(row).toHaveLength(3 * 64);
    expect(Math.max(...server.received.map(({ body }) => body.input.length))).toBeLessThanOrEqual(32);
  });

  it("cuts a passage of many sentences into several requests", async () => {
    const long = folderOf({ dài: Array.from({ length: 50 }, (_, at) => `Đây là câu thứ ${at}.`).join(" ") }).passages;
    await followed(long);
    expect(await missing(long)).toBe(0);
    expect(server.received.map(({ body }) => body.input.length)).toEqual([1, 32, 32, 19]);
  });

  it("tells how far it is", async () => {
    const passages = many(600);
    const background = open();
    const seen = new Set<number>();
    server.behave((response, input) => {
      seen.add(background.progress().done);
      answering()(response, input);
    });
    await followed(passages, background);
    const steps = [...seen];
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(20);
    expect(background.progress()).toEqual({ done: 600, total: 600 });
  });

  it("goes on after a stop where it was", async () => {
    const passages = many(100);
    const first = open();
    let requests = 0;
    const stopped = new Promise<void>((resolve) => {
      server.behave((response, input) => (++requests > 5 ? resolve() : answering()(response, input)));
    });
    first.follow(passages);
    await stopped;
    await first.close();
    const left = await missing(passages);
    expect(left).toBe(100 - 3 * 16);

    server.behave(answering());
    const before = asked().length;
    await followed(passages);
    expect(await missing(passages)).toBe(0);
    expect(asked().length - before).toBe(left * 2);
  });

  it("asks only for what a reload brings, and deletes what it takes away", async () => {
    const background = await followed(many(10));
    const before = asked().length;
    const amended = [...many(8), ...many(1, "tin")];
    await followed(amended, background);
    expect(asked().slice(before)).toEqual(textsOf(amended.at(-1)!));
    expect(await missing(amended)).toBe(0);
    expect(await missing(many(10))).toBe(2);
  });

  it("leaves an earlier folder for a later one", async () => {
    const background = open();
    server.behave(hanging);
    background.follow(many(10));
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
    server.behave(answering());
    await followed(news, background);
    expect(background.progress()).toEqual({ done: 12, total: 12 });
    expect(await missing(many(10))).toBe(10);
    expect(background.trouble()).toBeUndefined();
  });

  it.each([
    { what: "another model is set", maker: "other", model: {} },
    { what: "the model changed under its name", maker: "hashed-words", model: { seed: 7 } },
    { what: "the model's vectors have another length", maker: "hashed-words", model: { dimension: 32 } },
  ])("starts over where $what", async ({ maker, model }) => {
    await (await followed(news)).close();
    const before = asked().length;
    server.behave(answering(model));
    const background = await followed(news, open(maker));
    expect(asked().length - before).toBe(36);
    expect(background.space()).toMatchObject({ dimension: model.dimension ?? 64 });
  });

  it("asks for nothing again where all is as it was", async () => {
    const first = await followed(news);
    const before = asked().length;
    const space = first.space();
    first.again();
    await first.settled();
    expect(first.space()).toBe(space);
    await followed(news);
    expect(asked()).toHaveLength(before);
  });

  it("keeps what it has when the server fails, says so, and goes on by itself", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      const passages = many(100);
      let requests = 0;
      server.behave((response, input) => (++requests > 4 ? saying(500, "") : answering())(response, input));
      const background = await followed(passages);
      expect(background.trouble()).toMatchObject({ message: expect.stringMatching(/fails \(500\)/) });
      expect(await missing(passages)).toBe(100 - 2 * 16);
      server.behave(answering());
      await vi.advanceTimersByTimeAsync(15_000);
      await background.settled();
      expect(background.trouble()).toBeUndefined();
      expect(await missing(passages)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("keeps no vector that has another length than the others", async () => {
    const passages = many(40);
    let requests = 0;
    server.behave((response, input) => answering({ dimension: ++requests > 3 ? 32 : 64 })(response, input));
    const background = await followed(passages);
    expect(background.trouble()).toMatchObject({ message: expect.stringMatching(/32 numbers, no longer 64/) });
    expect(await missing(passages)).toBe(40 - 16);
  });

  it("says so when vectors cannot be kept", async () => {
    store = { ...vectorsInMemory(), put: () => Promise.reject(new Error("The disk is full.")) };
    expect((await followed(news)).trouble()).toEqual(new Error("The disk is full."));
  });
});
