import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearness, reordered as reorderedBy } from "../../src/meaning/rerank.ts";
import { packed } from "../../src/meaning/vector.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import type { Hit, Nearness } from "../../src/search/rank.ts";
import { folderOf, NEWS } from "../search/folder.ts";

const { hits } = await search("mùa mưa ở Miền Nam và bảo tàng mở cửa thư viện sách", await buildIndex(folderOf(NEWS)));
const idsOf = (list: readonly Hit[]) => list.map(({ passage }) => passage.document.id);
const reordered = (list: readonly Hit[], near: ReadonlyMap<Hit, Nearness>, worth = 12) =>
  reorderedBy(list, near, worth);
/** Nearness by the place of a hit; one without is left out. */
const nearOf = (...cosines: readonly (number | undefined)[]): Map<Hit, Nearness> =>
  new Map(
    cosines.flatMap((cosine, at) =>
      cosine === undefined ? [] : [[hits[at]!, { sentences: [cosine / 2, cosine], sum: 2 * cosine }] as const],
    ),
  );
const cosine = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined });

describe("how near a passage is", () => {
  it("is told of the whole and of each sentence", () => {
    const [whole, same, across] = [Float32Array.of(0.6, 0.8), Float32Array.of(1, 0), Float32Array.of(0, 1)];
    const near = nearness(same, [whole, same, across].map(packed));
    expect(near.sum).toBeCloseTo(1.6, 2);
    expect(near.sentences).toEqual([1, 0]);
  });
});

describe("hits ordered by meaning too", () => {
  it("put the nearest first where words tell little", () => {
    expect(hits.length).toBeGreaterThanOrEqual(3);
    const last = hits.length - 1;
    const near = nearOf(...hits.map((_, at) => (at === last ? 0.95 : 0.6)));
    expect(idsOf(reordered(hits, near))[0]).toBe(idsOf(hits)[last]);
  });

  it("stay in the order of words where meaning is worth nothing", () => {
    const near = nearOf(...hits.map((_, at) => at / hits.length));
    expect(idsOf(reordered(hits, near, 0))).toEqual(idsOf(hits));
  });

  it("stay in their order where all are equally near, and where nothing is known", () => {
    expect(idsOf(reordered(hits, nearOf(...hits.map(() => 0.8))))).toEqual(idsOf(hits));
    expect(reordered(hits, new Map())).toEqual(hits);
    expect(reordered([], new Map())).toEqual([]);
  });

  it("take one without vectors for as near as the middle of the others", () => {
    const alike = nearOf(undefined, ...hits.slice(1).map(() => 0.8));
    expect(idsOf(reordered(hits, alike))).toEqual(idsOf(hits));
    const [, second, third] = hits;
    const between = nearOf(0.7, undefined, 0.9, ...hits.slice(3).map(() => 0.8));
    const known = new Map([...between, [second!, { sentences: [0.8], sum: 1.6 }] as const]);
    const scoreOf = (list: readonly Hit[], { passage }: Hit) => list.find((hit) => hit.passage === passage)!.score;
    expect(scoreOf(reordered(hits, between), second!)).toBeCloseTo(scoreOf(reordered(hits, known), second!), 6);
    expect(idsOf(reordered(hits, between)).indexOf(idsOf([third!])[0]!)).toBe(0);
  });

  it("carry how near their sentences are, and their words", () => {
    const [first] = reordered(hits, nearOf(0.8));
    expect(first!.nearness?.sentences).toEqual([0.4, 0.8]);
    expect(first!.words).toBe(hits[0]!.words);
    expect(reordered(hits, nearOf(undefined, 0.5)).every((hit) => "words" in hit)).toBe(true);
  });

  it("have positive scores that fall, and features that sum to them", () => {
    fc.assert(
      fc.property(fc.array(cosine, { minLength: hits.length, maxLength: hits.length }), (cosines) => {
        const ordered = reordered(hits, nearOf(...cosines));
        expect(idsOf(ordered).toSorted()).toEqual(idsOf(hits).toSorted());
        let before = Infinity;
        for (const { score, features } of ordered) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(before);
          before = score;
          expect(Object.values(features).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 6);
        }
      }),
    );
  });
});
