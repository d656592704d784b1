import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countGeneral } from "../../src/text/general-counts.ts";
import { wordCounter } from "../../src/text/word-counts.ts";
import { openFormReader } from "../../src/text/word-forms.ts";
import { words } from "../../src/text/words.ts";

const counter = wordCounter();
for (const _ of countGeneral(counter));
const SOURCES = [{ counts: counter.counts, share: 1, smoothing: 50 }];

describe("what a typed word may be", () => {
  it.each([
    ["the", "thẻ"], // its diacritics left out
    ["viên", "viện"], // another tone
    ["truowng", "trường"], // left-over keys
    ["bnah", "banh"], // letters swapped
  ])("%s: among others %s", (typed, meant) => {
    const forms = openFormReader(SOURCES).formsOf(words(typed)[0]!, { isUnmarked: true, mayHaveSlips: true });
    expect(forms.flatMap(({ exact, folded }) => [exact, folded])).toContain(words(meant)[0]!.exact);
  });

  it("is the same however often and for whatever it was asked before", () => {
    const reader = openFormReader(SOURCES);
    const word = fc
      .constantFrom("the", "thẻ", "The", "viên", "Viên", "beenh", "vein", "x")
      .map((text) => words(text)[0]!);
    const wanted = fc.record({ isUnmarked: fc.boolean(), mayHaveSlips: fc.boolean() });
    fc.assert(
      fc.property(word, wanted, (one, how) => {
        const fresh = openFormReader(SOURCES);
        expect(reader.formsOf(one, how)).toEqual(fresh.formsOf(one, how));
        expect(reader.isBare(one)).toBe(fresh.isBare(one));
      }),
    );
  });
});
