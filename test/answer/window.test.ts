import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/answer/pieces.ts";
import { bestWindow, type Evidence } from "../../src/answer/window.ts";

/** Sentences of these lengths, one space between. */
function sentencesOf(...lengths: readonly number[]): Piece[] {
  let start = 0;
  return lengths.map((length) => {
    const piece = { start, end: start + length, opens: true, closes: true, tornBefore: false, tornAfter: false };
    start += length + 1;
    return piece;
  });
}

const holding = (...held: readonly number[]): Evidence => ({
  held,
  kind: false,
  beside: false,
});
const WEIGHTS = [5, 5];

describe("bestWindow", () => {
  it("is all of a passage that fits", () => {
    expect(bestWindow(sentencesOf(50, 50, 50), [holding(1, 0), holding(0, 0), holding(0, 1)], WEIGHTS, 300)).toEqual([
      0, 2,
    ]);
  });

  it("holds most of the question", () => {
    const pieces = sentencesOf(90, 90, 90, 90);
    const evidence = [holding(1, 0), holding(0, 0), holding(1, 1), holding(0, 0)];
    const [first, last] = bestWindow(pieces, evidence, WEIGHTS, 95);
    expect([first, last]).toEqual([2, 2]);
  });

  it("takes two neighbours that together hold more than any one", () => {
    const evidence = [holding(1, 0), holding(0, 0), holding(1, 0), holding(0, 1), holding(0, 0)];
    expect(bestWindow(sentencesOf(90, 90, 90, 90, 90), evidence, WEIGHTS, 185)).toEqual([2, 3]);
  });

  it("prefers the sentence with the kind of thing asked for, and the one with it beside a word of the question", () => {
    const pieces = sentencesOf(90, 90, 90);
    for (const sign of ["kind", "beside"] as const) {
      const evidence = [holding(1, 0), { ...holding(1, 0), [sign]: true }, holding(1, 0)];
      expect(bestWindow(pieces, evidence, WEIGHTS, 95)).toEqual([1, 1]);
    }
  });

  it("begins and ends with whole sentences where it can", () => {
    const [one, two, three] = sentencesOf(90, 90, 90);
    const pieces = [{ ...one!, closes: false }, { ...two!, opens: false }, three!];
    expect(bestWindow(pieces, [holding(0, 0), holding(0, 0), holding(0, 0)], WEIGHTS, 95)).toEqual([2, 2]);
  });

  it("is torn between words that no punctuation parts only where it must be", () => {
    const [one, two] = sentencesOf(90, 90);
    const torn = { ...one!, opens: false, tornBefore: true };
    const whole = { ...two!, opens: false };
    expect(bestWindow([torn, whole], [holding(1, 0), holding(1, 0)], WEIGHTS, 95)).toEqual([1, 1]);
  });

  it("takes the first of windows that are worth the same", () => {
    const evidence = [holding(0, 0), holding(1, 0), holding(1, 0)];
    expect(bestWindow(sentencesOf(90, 90, 90), evidence, WEIGHTS, 95)).toEqual([1, 1]);
  });

  it("is a run of pieces that fits, or the one piece where none does", () => {
    const piece = fc.record({
      length: fc.integer({ min: 1, max: 120 }),
      held: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 2, maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 120, max: 400 }),
        (parts, limit) => {
          const pieces = sentencesOf(...parts.map(({ length }) => length));
          const evidence = parts.map(({ held }) => holding(...held));
          const [first, last] = bestWindow(pieces, evidence, WEIGHTS, limit);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(pieces.length);
          expect(pieces[last]!.end - pieces[first]!.start).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it("is all that fits, whatever the pieces hold", () => {
    const worth = fc.constantFrom(0, 0.2, 0.5, 1);
    const piece = fc.record({ held: fc.tuple(worth, worth), kind: fc.boolean(), beside: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (evidence) => {
        const pieces = sentencesOf(...evidence.map(() => 20));
        expect(bestWindow(pieces, evidence, WEIGHTS, 300)).toEqual([0, pieces.length - 1]);
      }),
    );
  });

  it("grows no further only because there is no room", () => {
    const pieces = sentencesOf(60, 60, 60, 60, 60, 60);
    const evidence = pieces.map((_, at) => holding(at === 3 ? 1 : 0, 0));
    const [first, last] = bestWindow(pieces, evidence, WEIGHTS, 200);
    expect(first).toBeLessThanOrEqual(3);
    expect(last).toBeGreaterThanOrEqual(3);
    expect(last - first + 1).toBe(3);
  });
});
