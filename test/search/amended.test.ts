import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/knowledge/document.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { MemoryEngine } from "../../src/search/memory.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { found } from "./engine.suite.ts";
import { knowledgeOf, folderOf, NEWS } from "./folder.ts";

/** A large folder of which little changes: the reports, each in many copies with a few words and a name of its own. */
const WORDS = "bão bảo muối muỗi năm Nam đội gió 1992 cầu sông Hồng Baku mưa đê TTXVN".split(" ");
const LETTERS = "abcdeghiklmnopqrstuvxy".split("");
const COPIES = 20;
const texts = LETTERS.slice(0, COPIES).flatMap((letter, copy) =>
  Object.values(NEWS).map((text, at) => {
    const name = `Zan${letter}${LETTERS[at]}rov`;
    return `${text} Ông ${name} nói về ${WORDS[(copy * 7 + at) % WORDS.length]} ${WORDS[(copy + 3 * at) % WORDS.length]}.`;
  }),
);
const base = folderOf(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])));
const built = buildIndex(base);

/** So many documents may go: few, so that questions often are about them. */
const CHANGED = 8;
/** What happens to the folder: a document goes, or one with these words comes. */
const change = fc.oneof(
  fc.nat(CHANGED - 1),
  fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constant("Ilham Aliyev đến")), { minLength: 1, maxLength: 9 }),
);
const changes = fc.array(fc.array(change, { maxLength: 5 }), { minLength: 1, maxLength: 3 });
const question = fc.array(fc.constantFrom(...WORDS, "ilham", "alyev", "tang", "ai", "là"), {
  minLength: 1,
  maxLength: 6,
});

let made = 0;

function changed(knowledge: Knowledge, steps: readonly (number | string[])[]): Knowledge {
  const gone = new Set(steps.filter((step) => typeof step === "number").map((at) => `${at}.txt`));
  const added = steps.flatMap((step): Document[] =>
    typeof step === "number"
      ? []
      : [...folderOf({ [`${(made * 37) % 100} ${(made += 1)}`]: step.join(" ") }).documents],
  );
  const kept = knowledge.documents.filter((document) => !gone.has(document.id));
  return knowledgeOf([...kept, ...added].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

const corpusOf = ({ engine }: SearchIndex) => (engine as MemoryEngine).corpus;
const baseOf = ({ engine }: SearchIndex) => (engine as MemoryEngine).base;

describe("an amended index", () => {
  it("finds what one built anew finds, with the same scores, reload after reload", async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.array(question, { minLength: 3, maxLength: 3 }), async (reloads, questions) => {
        let index = await built;
        for (const steps of reloads) {
          const knowledge = changed(index.knowledge, steps);
          index = await buildIndex(knowledge, { previous: index });
          expect(baseOf(index)).toBe(corpusOf(await built));
          const anew = await buildIndex(knowledge);
          for (const asked of questions) {
            const text = asked.join(" ");
            expect(await found(text, index)).toEqual(await found(text, anew));
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("leaves the index before it as it was: a question under way goes on with that", async () => {
    const index = await built;
    const before = await found("cầu Mỹ Thuận năm 2000", index);
    const knowledge = changed(base, [0, 1, 2, ["cầu", "Mỹ", "Thuận", "Baku"]]);
    const after = await buildIndex(knowledge, { previous: index });
    expect(await found("cầu Mỹ Thuận năm 2000", index)).toEqual(before);
    expect(await found("cầu Mỹ Thuận Baku", after)).not.toEqual(await found("cầu Mỹ Thuận Baku", index));
  });

  it("is built anew once a tenth of it has changed", async () => {
    const half = knowledgeOf(base.documents.slice(0, base.documents.length / 2));
    expect(baseOf(await buildIndex(half, { previous: await built }))).toBeUndefined();
  });
});
