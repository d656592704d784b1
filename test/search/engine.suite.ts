import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Engine, SimilarWord } from "../../src/search/engine.ts";

/** A passage as an engine takes it: its folded words in order. */
export type PassageOfWords = readonly string[];

const PASSAGES: readonly PassageOfWords[] = [
  ["chieu", "7", "5", "hai", "ben", "hoi", "dam"],
  ["gia", "1.5", "trieu", "tang", "8", "%", "gia"],
  [],
  ["hai", "nuoc", "hop", "tac"],
];

const letter = fc.constantFrom("a", "b", "c", "đ", "1");
const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });
const passages = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 6 });

/** What every engine must do. `open` makes one over the passages, numbered from 0. */
export function engineSuite(open: (passages: readonly PassageOfWords[]) => Promise<Engine>): void {
  const found = async (engine: Engine, words: readonly string[]) =>
    Object.fromEntries(
      (await engine.candidates(words)).map((candidate) => [candidate.passage, candidate.words.toSorted()]),
    );

  describe("candidates", () => {
    it("are the passages that hold any of the words, each with those that it holds", async () => {
      const engine = await open(PASSAGES);
      expect(await found(engine, ["hai", "tac", "gia"])).toEqual({ 0: ["hai"], 1: ["gia"], 3: ["hai", "tac"] });
    });

    it("are found by numbers and signs too", async () => {
      const engine = await open(PASSAGES);
      expect(await found(engine, ["1.5"])).toEqual({ 1: ["1.5"] });
      expect(await found(engine, ["%"])).toEqual({ 1: ["%"] });
      expect(await found(engine, ["5"])).toEqual({ 0: ["5"] });
    });

    it("are none for no words and for words that no passage holds", async () => {
      const engine = await open(PASSAGES);
      expect(await engine.candidates([])).toEqual([]);
      expect(await engine.candidates(["ha", "haii", "1", "'; --"])).toEqual([]);
      expect(await (await open([])).candidates(["hai"])).toEqual([]);
    });

    it("are what a slow search finds, each once", async () => {
      await fc.assert(
        fc.asyncProperty(passages, fc.uniqueArray(word, { maxLength: 5 }), async (all, wanted) => {
          const engine = await open(all);
          const expected = all.flatMap((held, passage) => {
            const common = wanted.filter((one) => held.includes(one)).toSorted();
            return common.length > 0 ? [[passage, common] as const] : [];
          });
          const candidates = await engine.candidates(wanted);
          expect(await found(engine, wanted)).toEqual(Object.fromEntries(expected));
          expect(candidates).toHaveLength(expected.length);
        }),
        { numRuns: 40 },
      );
    });

    it("stay the same while many are asked for at once", async () => {
      const engine = await open(PASSAGES);
      const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => found(engine, [at % 2 ? "hai" : "gia"])));
      answers.forEach((answer, at) => expect(answer).toEqual(at % 2 ? { 0: ["hai"], 3: ["hai"] } : { 1: ["gia"] }));
    });
  });

  describe("similar words", () => {
    const similar = async (engine: Engine, typed: string, distance: number) =>
      (await engine.similar(typed, distance)).map(({ word: other }) => other).toSorted();

    it.each([
      ["hoii", 1, ["hoi"]],
      ["nuc", 1, ["nuoc"]],
      ["chjeu", 1, ["chieu"]],
      ["trjeo", 1, []],
      ["trjeo", 2, ["trieu"]],
      ["zzzz", 2, []],
    ])("%s, at most %i letters away: %j", async (typed, distance, expected) => {
      expect(await similar(await open(PASSAGES), typed, distance)).toEqual(expected);
    });

    it("never hold the word itself", async () => {
      expect(await similar(await open(PASSAGES), "hai", 1)).not.toContain("hai");
    });

    it("are what a slow comparison with every word finds, each once", async () => {
      await fc.assert(
        fc.asyncProperty(passages, word, fc.constantFrom(1, 2), async (all, typed, distance) => {
          const engine = await open(all);
          const expected = [...new Set(all.flat())]
            .map((other) => ({ word: other, distance: editDistance(other, typed) }))
            .filter((other) => other.distance > 0 && other.distance <= distance);
          const inOrder = (one: SimilarWord, other: SimilarWord) => (one.word < other.word ? -1 : 1);
          expect((await engine.similar(typed, distance)).toSorted(inOrder)).toEqual(expected.toSorted(inOrder));
        }),
        { numRuns: 40 },
      );
    });
  });
}

/** How many letters have to be added, dropped or changed (Levenshtein 1966). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
