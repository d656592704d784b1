import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SimilarWord } from "../../src/search/engine.ts";
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

function byWord(found: readonly SimilarWord[]): SimilarWord[] {
  return found.toSorted((one, other) => (one.word < other.word ? -1 : 1));
}

describe("similarWords", () => {
  it("finds the words that one slip makes of another", async () => {
    const similar = await similarWords(["dao", "dau", "dâu", "da", "dato", "cau", "bien"], atOnce);
    expect(byWord(similar("dau", 1))).toEqual([
      { word: "cau", distance: 1 },
      { word: "da", distance: 1 },
      { word: "dao", distance: 1 },
      { word: "dâu", distance: 1 },
    ]);
  });

  it("finds what comparing with every word finds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(aWord), aWord, fc.integer({ min: 0, max: 3 }), async (held, word, most) => {
        const found = (await similarWords(held, atOnce))(word, most);
        const expected = held
          .map((other) => ({ word: other, distance: distanceOf(word, other) }))
          .filter((other) => other.distance <= most && other.word !== word);
        expect(byWord(found)).toEqual(byWord(expected));
      }),
      { numRuns: 200 },
    );
  });
});
