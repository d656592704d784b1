import * as fc from "fast-check";
import { expect, it } from "vitest";
import { bestPassages } from "../../src/search/best.ts";
import { byteWriter } from "../../src/search/packed/bytes.ts";
import type { Run } from "../../src/search/postings.ts";

const PASSAGES = 200;
const lists = fc.array(
  fc.record({
    passages: fc.uniqueArray(fc.nat(PASSAGES - 1), { maxLength: PASSAGES }),
    weight: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom("numbers", "distances", "bits"),
  }),
  { maxLength: 8 },
);
const blocks = fc.constantFrom(8, 16, 64);
type List = (typeof lists extends fc.Arbitrary<infer Lists> ? Lists : never)[number];

function runOf({ passages, kind }: List): Run {
  const numbers = Int32Array.from(passages).sort();
  if (kind === "numbers") return numbers;
  if (kind === "distances") {
    const writer = byteWriter();
    numbers.forEach((passage, at) => writer.number(passage - (numbers[at - 1] ?? 0)));
    return { distances: writer.take() };
  }
  const bits = new Uint8Array(PASSAGES / 8);
  for (const passage of passages) bits[passage >> 3]! |= 1 << (passage & 7);
  return { bits };
}

it("finds what a look at every passage finds, in the same order, whether lists are numbers, distances or bits", () => {
  const places = Int32Array.from({ length: PASSAGES }, (_, passage) => (passage === 7 ? -1 : PASSAGES - passage));
  const weighed = (some: List[]) => some.map((list) => ({ runs: [runOf(list)], weight: list.weight }));
  fc.assert(
    fc.property(lists, lists, fc.integer({ min: 1, max: 12 }), blocks, (leading, further, limit, block) => {
      const best = bestPassages(places, block);
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
