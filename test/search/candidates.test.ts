import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatesOf } from "../../src/search/candidates.ts";
import type { Engine } from "../../src/search/engine.ts";
import { compileQuery } from "../../src/search/query.ts";
import { rank } from "../../src/search/rank.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { TUNING } from "../../src/search/tuning.ts";
import { readQuestion } from "../../src/text/question.ts";
import { folderOf, NEWS } from "./folder.ts";

const VOCABULARY = "bão bảo muối muỗi năm Nam đội gió 1992 cầu sông Hồng lụt mưa đê".split(" ");
const phrase = (length: number) =>
  fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: length }).map((list) => list.join(" "));
const folder = fc
  .array(phrase(12), { minLength: 1, maxLength: 25 })
  .map((texts) => folderOf(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text]))));

/** The slower truth: every passage is ranked. */
function rankAll(question: string, { corpus, tuning }: SearchIndex) {
  const read = readQuestion(question, (folded) => corpus.folded.numbers.has(folded));
  const query = compileQuery(read, [], corpus, tuning);
  return rank([...corpus.passages.keys()], query, corpus, tuning);
}

const TRUE_TO_TYPING = { ...TUNING, synonym: 0, glossary: 0, translation: 0, correction: 0 };

describe("candidates", () => {
  it("lose no passage as long as all postings are read", async () => {
    const tuning = { ...TRUE_TO_TYPING, postings: Infinity };
    await fc.assert(
      fc.asyncProperty(folder, phrase(6), async (knowledge, question) => {
        const index = await buildIndex(knowledge, tuning);
        const { corpus, engine } = index;
        const read = readQuestion(question, (folded) => corpus.folded.numbers.has(folded));
        const query = compileQuery(read, [], corpus, tuning);
        const candidates = await candidatesOf(query, corpus, engine, tuning.postings);
        expect(rank(candidates, query, corpus, tuning)).toEqual(rankAll(question, index));
      }),
      { numRuns: 60 },
    );
  });

  it("hold the best passage of a folder of reports, read as far as usual", async () => {
    const index = await buildIndex(folderOf(NEWS), TRUE_TO_TYPING);
    for (const text of Object.values(NEWS)) {
      const question = text.split(" ").slice(0, 5).join(" ");
      expect((await search(question, index)).ranked[0]).toEqual(rankAll(question, index)[0]);
    }
  });

  it("are found by the rarest words first, and by at least one, however few postings may be read", async () => {
    const common = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, "mưa gió và mưa"]));
    const index = await buildIndex(folderOf({ ...common, "rare.txt": "mưa gió ở Baku" }), {
      ...TRUE_TO_TYPING,
      postings: 1,
    });
    const asked: string[][] = [];
    const overheard: Engine = {
      ...index.engine,
      candidates: (words) => {
        asked.push([...words]);
        return index.engine.candidates(words);
      },
    };
    const { ranked } = await search("mưa gió Baku", { ...index, engine: overheard });
    expect(asked).toEqual([["baku"]]);
    expect(ranked.map(({ passage }) => index.knowledge.passages[passage]!.document.id)).toContain("rare.txt");
    await search("mưa", { ...index, engine: overheard });
    expect(asked[1]).toEqual(["mua"]);
  });

  it("are few, however many passages hold a word", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, "mưa gió"]));
    const { corpus, engine, tuning } = await buildIndex(folderOf(many));
    const query = compileQuery(
      readQuestion("mưa gió", () => true),
      [],
      corpus,
      tuning,
    );
    const candidates = await candidatesOf(query, corpus, engine, tuning.postings);
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.length).toBeLessThanOrEqual(100);
    expect(new Set(candidates).size).toBe(candidates.length);
  });
});
