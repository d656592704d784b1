import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosine, joinedVectors, packed, splitVectors } from "../../src/meaning/vector.ts";

const DIMENSION = 64;
const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSION, maxLength: DIMENSION })
  .map(Float32Array.from.bind(Float32Array) as (numbers: number[]) => Float32Array)
  .filter((numbers) => Math.hypot(...numbers) > 1e-3)
  .map((numbers) => numbers.map((number) => number / Math.hypot(...numbers)));

describe("a packed vector", () => {
  it("has the cosine of the exact one, within 0.01", () => {
    fc.assert(
      fc.property(vector, vector, (one, other) => {
        const exact = one.reduce((sum, number, at) => sum + number * other[at]!, 0);
        expect(Math.abs(cosine(one, packed(other)) - exact)).toBeLessThan(0.01);
      }),
    );
  });

  it("takes a byte a number, and comes back from among others", () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 5 }), (vectors) => {
        const all = vectors.map(packed);
        const bytes = joinedVectors(all);
        expect(bytes).toHaveLength(DIMENSION * vectors.length);
        expect(splitVectors(bytes, DIMENSION)).toEqual(all);
      }),
    );
  });

  it.each([0, 63, 65, 127])("is not made of %i bytes", (length) => {
    expect(splitVectors(new Uint8Array(length), DIMENSION)).toBeUndefined();
  });
});
