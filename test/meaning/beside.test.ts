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
const nearnessOf = async (isEnglish: boolean) => {
  const store = vectorsInMemory();
  await store.put(
    new Map(
      hits.map(({ passage }) => {
        const vector = packed(passage.document.id === "English" ? ENGLISH : VIETNAMESE);
        return [keyOf(textsOf(passage)), joinedVectors([vector, vector])];
      }),
    ),
  );
  const { rowsOf, nearnessIn } = openBeside(store);
  const near = nearnessIn(await rowsOf(hits), isEnglish ? ENGLISH : VIETNAMESE, { ...query, isEnglish }, space);
  return Object.fromEntries([...near].map(([{ passage }, own]) => [passage.document.id, own.passage.toFixed(1)]));
};

describe("a question beside passages", () => {
  it("in English is compared with what is Vietnamese as though it were, and with what is English as it is", async () => {
    expect(await nearnessOf(true)).toEqual({ "tiếng Việt": "1.0", English: "1.0" });
  });

  it("in Vietnamese is compared as it is", async () => {
    expect(await nearnessOf(false)).toEqual({ "tiếng Việt": "1.0", English: "0.3" });
  });

  it("knows of no passage where the store fails", async () => {
    const store = { ...vectorsInMemory(), get: () => Promise.reject(new Error("The file is gone.")) };
    expect((await openBeside(store).rowsOf(hits)).size).toBe(0);
  });
});
