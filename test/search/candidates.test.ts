import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CandidateRequest, Engine } from "../../src/search/engine.ts";
import { tuningFor } from "../../src/search/large-folder.ts";
import type { MemoryEngine } from "../../src/search/memory.ts";
import { type Hit, rank } from "../../src/search/rank.ts";
import { buildIndex, type Found, search, type SearchIndex } from "../../src/search/search.ts";
import { TUNING } from "../../src/search/tuning.ts";
import { folderOf, NEWS } from "./folder.ts";

const VOCABULARY = "bão bảo muối muỗi năm Nam đội gió 1992 cầu sông Hồng lụt mưa đê".split(" ");
const phrase = (length: number) =>
  fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: length }).map((list) => list.join(" "));
const folder = fc
  .array(phrase(12), { minLength: 1, maxLength: 25 })
  .map((texts) => folderOf(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text]))));

/** The slower truth: every passage is ranked. */
function rankAll({ query }: Found, { engine, tuning }: SearchIndex) {
  const { corpus, meanLength } = engine as MemoryEngine;
  const candidates = Array.from({ length: corpus.numbered }, (_, place) => ({ place, row: corpus.row(place) }));
  return rank(candidates, query, meanLength, tuningFor(corpus.size, tuning));
}

/** A hit with what it finds when asked. */
function inFull(hit: Hit): Hit {
  return { ...hit, words: hit.words, held: hit.held };
}

/** An index that tells what its engine is asked for. */
function overheard(index: SearchIndex): { index: SearchIndex; asked: CandidateRequest[] } {
  const asked: CandidateRequest[] = [];
  const engine: Engine = {
    ...index.engine,
    candidates: (request) => {
      asked.push(request);
      return index.engine.candidates(request);
    },
  };
  return { index: { ...index, engine }, asked };
}

describe("candidates", () => {
  it("lose no passage as long as all postings are read", async () => {
    await fc.assert(
      fc.asyncProperty(folder, phrase(6), async (knowledge, question) => {
        const index = await buildIndex(knowledge, { tuning: { ...TUNING, postings: Infinity } });
        const found = await search(question, index, { limit: 25 });
        expect(found.hits.map(inFull)).toEqual(rankAll(found, index).map(inFull));
      }),
      { numRuns: 40 },
    );
  });

  it("hold the best passage of a folder of reports, read as far as usual", async () => {
    const index = await buildIndex(folderOf(NEWS));
    for (const text of Object.values(NEWS)) {
      const found = await search(text.split(" ").slice(0, 5).join(" "), index);
      expect(inFull(found.hits[0]!)).toEqual(inFull(rankAll(found, index)[0]!));
    }
  });

  const common = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, "mưa gió lụt bão đê"]));

  it("are found by the rarest words first, and by few of many", async () => {
    const built = await buildIndex(folderOf({ ...common, rare: "mưa gió ở Baku" }), {
      tuning: { ...TUNING, postings: 1 },
    });
    const { index, asked } = overheard(built);
    const { hits } = await search("đê bão lụt gió mưa Baku", index, { limit: 1 });
    const [{ leading, further }] = asked as [CandidateRequest];
    expect(leading.map(({ term }) => term)).toEqual(["baku"]);
    expect(further.map(({ term }) => term).toSorted()).toEqual(["bao", "de", "gio", "lut", "lut bao", "mua"]);
    expect(hits[0]!.passage.document.id).toBe("rare");
  });

  it("are found by one word at least, however common", async () => {
    const { index, asked } = overheard(await buildIndex(folderOf(common), { tuning: { ...TUNING, postings: 1 } }));
    expect((await search("mưa", index, { limit: 1 })).hits.length).toBeGreaterThan(0);
    expect(asked.map(({ leading }) => leading.map(({ term }) => term))).toEqual([["mua"]]);
  });

  it("hold what stands in for a word where it is several words side by side, not where they stand apart", async () => {
    const glossary = [["Hà Nội", "thủ đô"]];
    const built = await buildIndex(folderOf({ apart: "Đô vật thủ hòa", side: "Dân thủ đô đông" }, glossary));
    const { index, asked } = overheard(built);
    const { hits } = await search("Hà Nội", index);
    expect(asked.flatMap(({ leading }) => leading.map(({ term }) => term))).toEqual(["thu do"]);
    expect(hits.map(({ passage }) => passage.document.id)).toEqual(["side"]);
  });

  it("are few, however many passages hold a word, but as many as are asked for", async () => {
    const index = await buildIndex(folderOf(common));
    const counts = [];
    for (const limit of [1, 50, 200]) {
      const { hits } = await search("mưa gió", index, { limit: limit });
      expect(new Set(hits.map(({ passage }) => passage)).size).toBe(hits.length);
      counts.push(hits.length);
    }
    expect(counts[0]).toBeLessThanOrEqual(64);
    expect(counts[1]).toBeGreaterThanOrEqual(50);
    expect(counts[2]).toBeGreaterThanOrEqual(200);
  });
});
