import { describe, expect, it } from "vitest";
import { openBeside } from "../../src/meaning/beside.ts";
import { keyOf, textsOf } from "../../src/meaning/texts.ts";
import { joinedVectors, packed } from "../../src/meaning/vector.ts";
import { vectorsInMemory } from "../../src/meaning/vector-store.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

/** The first number tells the language, the second what is meant. */
const ENGLISH = Float32Array.of(-0.6, 0.8);
const VIETNAMESE = Float32Array.of(0.6, 0.8);
const space = { dimension: 2, english: Float32Array.of(-1.2, 0) };

const knowledge = folderOf({
  "tiếng Việt": "Tàu hỏa Vietrail chạy từ ga Đồng Đăng đến ga Mỹ Thuận mỗi ngày.",
  English: "Vietrail runs a train from Đồng Đăng to the southern terminus every single day of the year.",
});
const { hits, query } = await search("Vietrail", await buildIndex(knowledge));
const asked = (text: string, vector: Float32Array | undefined, within = space) => {
  return { text, vector: Promise.resolve(vector), space: within };
};
const filledStore = async () => {
  const store = vectorsInMemory();
  await store.put(
    new Map(
      hits.map(({ passage }) => {
        const vector = packed(passage.document.id === "English" ? ENGLISH : VIETNAMESE);
        return [keyOf(textsOf(passage)), joinedVectors([vector, vector])];
      }),
    ),
  );
  return store;
};
const nearnessOf = async (isEnglish: boolean) => {
  const beside = openBeside(await filledStore());
  const near = await beside(asked("Vietrail", isEnglish ? ENGLISH : VIETNAMESE), hits, { ...query, isEnglish });
  return Object.fromEntries([...near!].map(([{ passage }, own]) => [passage.document.id, own.sum.toFixed(1)]));
};

describe("a question beside passages", () => {
  it("in English is compared with what is Vietnamese as though it were, and with what is English as it is", async () => {
    expect(await nearnessOf(true)).toEqual({ "tiếng Việt": "2.0", English: "2.0" });
  });

  it("in Vietnamese is compared as it is", async () => {
    expect(await nearnessOf(false)).toEqual({ "tiếng Việt": "2.0", English: "0.6" });
  });

  it("knows of no passage where the store fails", async () => {
    const store = { ...vectorsInMemory(), get: () => Promise.reject(new Error("The file is gone.")) };
    expect((await openBeside(store)(asked("Vietrail", VIETNAMESE), hits, query))!.size).toBe(0);
  });

  it("is not compared where it has no vector", async () => {
    expect(await openBeside(await filledStore())(asked("Vietrail", undefined), hits, query)).toBeUndefined();
  });

  it("is compared with a passage once, and anew in another space; what was not there is looked for again", async () => {
    const store = await filledStore();
    const read: number[] = [];
    const beside = openBeside({ ...store, get: (keys) => store.get((read.push(keys.length), keys)) });
    const sizeOf = async (text: string, of = hits, within = space) => {
      return (await beside(asked(text, VIETNAMESE, within), of, query))!.size;
    };
    expect(await sizeOf("một", hits.slice(0, 1))).toBe(1);
    expect([await sizeOf("một"), await sizeOf("một"), await sizeOf("hai")]).toEqual([2, 2, 2]);
    await store.startOver({ name: "another", probe: Uint8Array.of() });
    const other = { ...space };
    expect([await sizeOf("một", hits, other), await sizeOf("một", hits, other)]).toEqual([0, 0]);
    expect(read).toEqual([1, 1, 2, 2, 2]);
  });
});
