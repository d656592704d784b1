import * as fc from "fast-check";
import { expect, it } from "vitest";
import { bestPassages } from "../../src/search/best.ts";
import type { Run } from "../../src/search/postings.ts";

const PASSAGES = 40;
const lists = fc.array(
  fc.record({
    passages: fc.uniqueArray(fc.nat(PASSAGES - 1), { maxLength: PASSAGES }),
    weight: fc.integer({ min: 1, max: 4 }),
    isBits: fc.boolean(),
  }),
  { maxLength: 8 },
);
type List = (typeof lists extends fc.Arbitrary<infer Lists> ? Lists : never)[number];

function runOf({ passages, isBits }: List): Run {
  if (!isBits) return Int32Array.from(passages).sort();
  const bits = new Uint8Array(PASSAGES / 8);
  for (const passage of passages) bits[passage >> 3]! |= 1 << (passage & 7);
  return { bits };
}

it("finds what a look at every passage finds, in the same order, whether lists are numbers or bits", () => {
  const places = Int32Array.from({ length: PASSAGES }, (_, passage) => (passage === 7 ? -1 : PASSAGES - passage));
  const best = bestPassages(places);
  const weighed = (some: List[]) => some.map((list) => ({ runs: () => [runOf(list)], weight: list.weight }));
  fc.assert(
    fc.property(lists, lists, fc.integer({ min: 1, max: 12 }), (leading, further, limit) => {
      const sumOf = (passage: number, some: List[]): number =>
        some.reduce((sum, { passages, weight }) => sum + (passages.includes(passage) ? weight : 0), 0);
      const expected = [...places.keys()]
        .filter((passage) => places[passage]! >= 0 && sumOf(passage, leading) > 0)
        .sort((a, b) => {
          const all = [...leading, ...further];
          return sumOf(b, all) - sumOf(a, all) || places[a]! - places[b]!;
        })
        .slice(0, limit);
      expect(best(weighed(leading), weighed(further), limit)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
