import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slipsTo } from "../../src/text/slips.ts";

const word = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz".split("")),
  minLength: 1,
  maxLength: 8,
});

/** Edits from one word to another, two letters swapped being one: Damerau and Levenshtein's, by its definition. */
function edits(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return edits(a, b);
  const swapped = one[0] === b[0] && one[1] === other[0] && one.length > 1;
  const ways = [edits(a, other), edits(one, b), edits(a, b)];
  return 1 + Math.min(...ways, ...(swapped ? [edits(a.slice(1), b.slice(1))] : []));
}

describe("slipsTo", () => {
  it("finds each word one edit away, and no other", () => {
    fc.assert(
      fc.property(word, (typed) => {
        const found = slipsTo(typed);
        expect([...found.keys()].filter((meant) => edits(meant, typed) !== 1)).toEqual([]);
        const exchanged = 25 * typed.length;
        const runs = typed.replaceAll(/(.)\1+/gu, "$1").length;
        // One more letter, another one, one less, and two swapped: what is alike counts once.
        expect(found.size).toBe(exchanged + 26 + exchanged + runs + (runs - 1));
      }),
    );
  });

  it.each([
    ["nhieu", "nhiue", "nhiew"],
    ["vien", "vein", "vzen"],
    ["homestay", "hommestay", "homesktay"],
    ["truong", "trruong", "traong"],
  ])("takes %s for what %s was meant to be rather than %s", (meant, likely, unlikely) => {
    expect(slipsTo(likely).get(meant)!).toBeGreaterThan(slipsTo(unlikely).get(meant) ?? 0);
  });
});
