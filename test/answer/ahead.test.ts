import { describe, expect, it } from "vitest";
import { aheadInMeaning } from "../../src/answer/ahead.ts";
import { judge } from "../../src/answer/judge.ts";
import { USUALLY_AHEAD } from "../../src/answer/tuning.ts";
import { reordered } from "../../src/meaning/rerank.ts";
import { buildIndex, type Found, search } from "../../src/search/search.ts";
import { folderOf, TOWN } from "../search/folder.ts";

const found = await search("Vé vào bảo tàng bao nhiêu tiền?", await buildIndex(folderOf(TOWN)));
/** What was found, with how near each hit is, by its place; the last holds for those behind. Their order stays. */
const withSums = (...sums: readonly (number | undefined)[]): Found => {
  const near = found.hits.flatMap((hit, at) => {
    const sum = sums[Math.min(at, sums.length - 1)];
    return sum === undefined ? [] : [[hit, { sentences: [], sum }] as const];
  });
  return { ...found, hits: reordered(found.hits, new Map(near), 0) };
};
const odds = (one: Found) => judge(one).odds;

describe("how far the best hit is ahead in meaning", () => {
  it("is told beside those behind it in the mean", () => {
    expect(found.hits.length).toBeGreaterThanOrEqual(3);
    expect(aheadInMeaning(withSums(1.8, 1.7).hits.slice(0, 3))).toBeCloseTo(0.1);
    expect(aheadInMeaning(withSums(1.8, 1.7, undefined, 1.5).hits.slice(0, 4))).toBeCloseTo(0.2);
  });

  it("is not told where it is not measured, or nothing stands behind", () => {
    expect(aheadInMeaning(found.hits)).toBeUndefined();
    expect(aheadInMeaning(withSums(undefined, 1.7).hits)).toBeUndefined();
    expect(aheadInMeaning(withSums(1.8).hits.slice(0, 1))).toBeUndefined();
    expect(aheadInMeaning([])).toBeUndefined();
  });

  it("makes an answer surer, or less sure where all are alike", () => {
    const usual = odds(withSums(1.7, 1.7 - USUALLY_AHEAD));
    expect(odds(withSums(1.8, 1.6))).toBeGreaterThan(usual);
    expect(odds(withSums(1.7, 1.7))).toBeLessThan(usual);
    expect(odds(withSums(undefined))).toBe(odds(found));
  });
});
