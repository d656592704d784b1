import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/answer/evidence.ts";
import { ANSWER_TUNING } from "../../src/answer/tuning.ts";
import { bestRun, type Comparison } from "../../src/answer/window.ts";
import type { Span } from "../../src/text/sentences.ts";

/** Stretches of these lengths, one space between. */
function stretches(...lengths: readonly number[]): Span[] {
  let start = 0;
  return lengths.map((length) => {
    const span = { start, end: start + length };
    start += length + 1;
    return span;
  });
}

const holding = (...held: readonly number[]): Evidence => ({ held, answerType: false, adjacent: false, nearness: 0 });
const NOTHING = holding(0, 0);

function best(spans: readonly Span[], comparison: Pick<Comparison, "evidence" | "limit"> & Partial<Comparison>) {
  const run = bestRun(spans, { weights: { units: [5, 5], tuning: ANSWER_TUNING }, ...comparison });
  return run && [run.first, run.last];
}

describe("bestRun", () => {
  it("is all that fits, where all fits", () => {
    const evidence = [holding(1, 0), NOTHING, holding(0, 1)];
    expect(best(stretches(50, 50, 50), { evidence, limit: 300 })).toEqual([0, 2]);
  });

  it("holds most of the question", () => {
    const evidence = [holding(1, 0), NOTHING, holding(1, 1), NOTHING];
    expect(best(stretches(90, 90, 90, 90), { evidence, limit: 95 })).toEqual([2, 2]);
  });

  it("takes two neighbours that together hold more than any one", () => {
    const evidence = [holding(1, 0), NOTHING, holding(1, 0), holding(0, 1), NOTHING];
    expect(best(stretches(90, 90, 90, 90, 90), { evidence, limit: 185 })).toEqual([2, 3]);
  });

  it.each(["answerType", "adjacent"] as const)("prefers the one with the answer's %s", (sign) => {
    const evidence = [holding(1, 0), { ...holding(1, 0), [sign]: true }, holding(1, 0)];
    expect(best(stretches(90, 90, 90), { evidence, limit: 95 })).toEqual([1, 1]);
  });

  it("goes on behind the best one rather than begin before it", () => {
    expect(best(stretches(90, 90, 90), { evidence: [NOTHING, holding(1, 0), NOTHING], limit: 185 })).toEqual([1, 2]);
  });

  it("takes the first of runs that are worth the same", () => {
    const evidence = [NOTHING, holding(1, 0), holding(1, 0)];
    expect(best(stretches(90, 90, 90), { evidence, limit: 95 })).toEqual([1, 1]);
  });

  it("counts what the head holds once, and what it costs to begin and to end", () => {
    const evidence = [holding(1, 0), holding(0, 1)];
    const spans = stretches(90, 90);
    expect(best(spans, { evidence, limit: 95, head: holding(1, 0) })).toEqual([1, 1]);
    expect(best(spans, { evidence, limit: 95, head: holding(0, 1) })).toEqual([0, 0]);
    expect(best(spans, { evidence, limit: 95, cost: (first) => (first === 0 ? 1 : 0) })).toEqual([1, 1]);
  });

  it("is none where nothing fits", () => {
    expect(best(stretches(90, 90), { evidence: [NOTHING, NOTHING], limit: 89 })).toBeUndefined();
  });

  it("fits, and could not be longer by a stretch that holds nothing of the question", () => {
    const stretch = fc.record({
      length: fc.integer({ min: 1, max: 120 }),
      held: fc.tuple(fc.constantFrom(0, 0.5, 1), fc.constantFrom(0, 1)),
    });
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 120, max: 400 }),
        (all, limit) => {
          const spans = stretches(...all.map(({ length }) => length));
          const [first, last] = best(spans, { evidence: all.map(({ held }) => holding(...held)), limit })!;
          const lengthTo = (from: number, to: number) => (spans[to] ? spans[to].end - spans[from]!.start : Infinity);
          expect(lengthTo(first!, last!)).toBeLessThanOrEqual(limit);
          expect(lengthTo(first!, last! + 1)).toBeGreaterThan(limit);
          expect(first! > 0 ? lengthTo(first! - 1, last!) : Infinity).toBeGreaterThan(limit);
        },
      ),
    );
  });
});
