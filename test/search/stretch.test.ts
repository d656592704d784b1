import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stretchScorer } from "../../src/search/stretch.ts";

/** Three terms and, as unit 3, a pair. */
const WEIGHTS = [1, 2, 4];
const found = (...matches: readonly (readonly [at: number, unit: number, worth?: number])[]) => ({
  count: matches.length,
  at: matches.map(([at]) => at),
  unit: matches.map(([, unit]) => unit),
  worth: matches.map(([, , worth = 1]) => worth),
});
const score = stretchScorer(WEIGHTS);

describe("the best stretch of a passage", () => {
  it("holds each term once, at its best, and no pair", () => {
    expect(score(found([0, 0], [1, 1, 0.5], [2, 1], [2, 3], [3, 0]))).toBe(3);
  });

  it("is thirty words long", () => {
    expect(score(found([0, 0], [29, 1]))).toBe(3);
    expect(score(found([0, 0], [30, 1]))).toBe(2);
    expect(score(found())).toBe(0);
  });

  it("is the best of all stretches", () => {
    const matches = fc
      .array(fc.tuple(fc.nat(90), fc.nat(3), fc.constantFrom(0.2, 0.5, 1)), { maxLength: 40 })
      .map((list) => list.toSorted(([a], [b]) => a - b));
    fc.assert(
      fc.property(matches, (list) => {
        const within = (from: number) => list.filter(([at]) => at >= from && at < from + 30);
        const held = (from: number, unit: number) =>
          Math.max(0, ...within(from).map(([, own, worth]) => (own === unit ? worth : 0)));
        const sums = Array.from({ length: 91 }, (_, from) =>
          WEIGHTS.reduce((sum, weight, unit) => sum + weight * held(from, unit), 0),
        );
        expect(score(found(...list))).toBeCloseTo(Math.max(...sums), 9);
      }),
    );
  });
});
