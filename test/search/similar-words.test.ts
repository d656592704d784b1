import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarWords } from "../../src/search/similar-words.ts";

const atOnce = () => undefined;
/** Few letters, so that words are alike and begin alike. */
const aWord = fc.string({ unit: fc.constantFrom("a", "b", "n", "đ"), maxLength: 6 });

/** Levenshtein's distance, by its definition. */
function distanceOf(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distanceOf(a, b);
  return 1 + Math.min(distanceOf(a, b), distanceOf(a, other), distanceOf(one, b));
}

describe("similarWords", () => {
  it("finds the words that one slip makes of another", async () => {
    const similar = await similarWords(["dao", "dau", "dâu", "da", "dato", "cau", "bien"], atOnce);
    expect(similar("dau", 1).toSorted((a, b) => (a.word < b.word ? -1 : 1))).toEqual([
      { word: "cau", distance: 1 },
      { word: "da", distance: 1 },
      { word: "dao", distance: 1 },
      { word: "dâu", distance: 1 },
    ]);
  });

  it("finds what comparing with every word finds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(aWord), aWord, fc.integer({ min: 0, max: 3 }), async (held, word, most) => {
        const found = (await similarWords(held, atOnce))(word, most).map(({ word, distance }) => [word, distance]);
        const expected = held
          .map((other) => [other, distanceOf(word, other)] as const)
          .filter(([other, distance]) => distance <= most && other !== word);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 200 },
    );
  });
});
