import { describe, expect, it } from "vitest";
import { batchedLexicon, type Known, type Wanted } from "../../src/search/batched-lexicon.ts";
import { type Lexicon, settled } from "../../src/search/engine.ts";
import { memoryEngine } from "../../src/search/memory.ts";
import type { BuildEngine } from "../../src/search/search.ts";
import { engineSuite } from "./engine.suite.ts";

const knownBy = (near: Lexicon, { folded, exact, pairs }: Wanted): Known => ({
  folded: folded.map((word) => near.folded(word)),
  exact: exact.map((word) => near.exact(word)),
  pairs: pairs.map((term) => near.pair(...(term.split(" ") as [string, string]))),
});

/** An engine whose words have to be fetched. */
const farAway: BuildEngine = async (knowledge, previous) => {
  const engine = await memoryEngine(knowledge, previous);
  const near = engine.lexicon();
  return { ...engine, lexicon: () => batchedLexicon(async (wanted) => knownBy(near, wanted)) };
};

describe("an engine with a batched lexicon", () => {
  engineSuite(farAway);
});

describe("batchedLexicon", () => {
  it("fetches each word once, all that is wanted at a time", async () => {
    const asked: Wanted[] = [];
    const word = { number: 7, frequency: 2, nameShare: 0 };
    const lexicon = batchedLexicon(async (wanted) => {
      asked.push(wanted);
      return {
        folded: wanted.folded.map((each) => (each === "mua" ? word : undefined)),
        exact: wanted.exact.map(() => undefined),
        pairs: wanted.pairs.map(() => 3),
      };
    });
    const work = () => {
      const known = lexicon.folded("mua");
      lexicon.folded("xyz");
      lexicon.exact("mưa");
      return known && lexicon.pair("mua", "gio");
    };
    expect(await settled(lexicon, work)).toBe(3);
    expect(await settled(lexicon, work)).toBe(3);
    expect(asked).toEqual([
      { folded: ["mua", "xyz"], exact: ["mưa"], pairs: [] },
      { folded: [], exact: [], pairs: ["mua gio"] },
    ]);
  });
});
