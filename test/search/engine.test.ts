import { describe } from "vitest";
import { amendEngine } from "../../src/search/engine.ts";
import { miniSearchEngine } from "../../src/search/minisearch.ts";
import { engineSuite, type PassageOfWords } from "./engine.suite.ts";

/** Passages that were there, with words like those asked for. */
const GONE: readonly PassageOfWords[] = [
  ["hai", "gia", "hoix", "nuc", "ab", "abc"],
  ["chjeu", "zzz"],
];

const isWordOf = (passages: readonly PassageOfWords[]) => (word: string) =>
  passages.some((passage) => passage.includes(word));

describe("an engine without passages that are gone", () => {
  engineSuite(async (passages) => {
    const base = await miniSearchEngine([...passages, ...GONE]);
    const isGone = (passage: number) => passage >= passages.length;
    return amendEngine(base, await miniSearchEngine([]), passages.length, isGone, isWordOf(passages));
  });
});

describe("an engine with passages added", () => {
  engineSuite(async (passages) => {
    const half = passages.length >> 1;
    const [base, added] = await Promise.all([
      miniSearchEngine(passages.slice(0, half)),
      miniSearchEngine(passages.slice(half)),
    ]);
    return amendEngine(base, added, half, () => false, isWordOf(passages));
  });
});
