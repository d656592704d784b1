import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  articleTerm,
  type Candidate,
  type CandidateRequest,
  type Engine,
  pairTerm,
  settled,
  type Unit,
  wordTerm,
} from "../../src/search/engine.ts";
import { type BuildEngine, buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { words } from "../../src/text/words.ts";
import { articleOf } from "../support/articles.ts";
import { folderOf, knowledgeOf, NEWS, TOWN } from "./folder.ts";

const VOCABULARY = "bão bảo muối muỗi năm Nam đội gió 1992 5 % cầu sông Hồng lụt mưa đê".split(" ");
const text = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 12 }).map((list) => `${list.join(" ")} mưa.`);
const texts = fc.array(text, { minLength: 1, maxLength: 8 });
const knowledgeOfTexts = (list: readonly string[], from = 0) =>
  knowledgeOf(list.map((each, at) => articleOf([each], { id: `${from + at}`.padStart(3, "0"), title: "bài" })));

/** What a passage of a made folder is known by. */
const placeOf = ({ row: { passage } }: Candidate): string => `${passage.document.id}:${passage.index}`;
const places = async (engine: Engine, request: CandidateRequest) => (await engine.candidates(request)).map(placeOf);
const unit = (term: string, weight: number): Unit => ({ term, weight });
const all = (...leading: Unit[]): CandidateRequest => ({ leading, further: [], limit: 100 });

/** What every engine must do. */
export function engineSuite(build: BuildEngine): void {
  const folder = folderOf({
    a: "Chiều 7/5, hai bên hội đàm.",
    b: "Giá 1,5 triệu, tăng 8%. Giá mới.",
    c: "Hai nước hợp tác.",
    d: [{ text: "Điều 2. Phí", kind: "heading" }, "Hộ nghèo được giảm.", "Hai hộ được miễn."],
  });

  describe("candidates", () => {
    it("are the passages that hold any of what leads, the heaviest sum first", async () => {
      const engine = await build(folder);
      expect(await places(engine, all(unit("hai", 2), unit("tac", 3), unit("gia", 1)))).toEqual([
        "c:0",
        "a:0",
        "d:1",
        "b:0",
      ]);
    });

    it("are found by numbers and signs, by pairs and by the articles of a law", async () => {
      const engine = await build(folder);
      expect(await places(engine, all(unit(wordTerm("1.5"), 1)))).toEqual(["b:0"]);
      expect(await places(engine, all(unit(wordTerm("%"), 1)))).toEqual(["b:0"]);
      expect(await places(engine, all(unit(pairTerm("hai", "nuoc"), 1)))).toEqual(["c:0"]);
      expect(await places(engine, all(unit(articleTerm(2), 1)))).toEqual(["d:0", "d:1"]);
      expect(await places(engine, all(unit(articleTerm(3), 1), unit(pairTerm("nuoc", "hai"), 1)))).toEqual([]);
    });

    it("are found by what stands around them, but by no pair across two parts of it", async () => {
      const engine = await build(folderOf({ a: [{ text: "Giờ mở", kind: "heading" }, "Thứ Hai."] }));
      expect(await places(engine, all(unit("mo", 1)))).toEqual(["a:0"]);
      expect(await places(engine, all(unit(pairTerm("gio", "mo"), 1)))).toEqual(["a:0"]);
      expect(await places(engine, all(unit(pairTerm("mo", "thu"), 1)))).toEqual([]);
    });

    it("are none for nothing and for what no passage holds", async () => {
      const engine = await build(folder);
      expect(await places(engine, all())).toEqual([]);
      expect(await places(engine, all(unit("ha", 1), unit("haii", 1), unit("'; --", 1), unit("xx yy", 1)))).toEqual([]);
      expect(await places(await build(knowledgeOf([])), all(unit("hai", 1)))).toEqual([]);
    });

    it("are what a slow search finds", async () => {
      const some = fc.uniqueArray(fc.constantFrom("bao", "muoi", "nam", "gio", "5", "mua", "bao muoi", "mua gio"));
      await fc.assert(
        fc.asyncProperty(texts, some, fc.nat(5), fc.integer({ min: 1, max: 9 }), async (list, terms, cut, limit) => {
          const engine = await build(knowledgeOfTexts(list));
          const units = terms.map((term, at) => unit(term, ((at * 3) % 4) + 1));
          const request = { leading: units.slice(0, cut), further: units.slice(cut), limit };
          expect(await places(engine, request)).toEqual(slowly(list, request));
        }),
        { numRuns: 30 },
      );
    });

    it("have their words as the lexicon numbers them, with their places, and share their document", async () => {
      const engine = await build(folder);
      const held = await engine.candidates(all(unit("ho", 1), unit("hai", 1), unit("phi", 1)));
      expect(held).toHaveLength(4);
      for (const { row } of held) {
        const { document, start, end } = row.passage;
        const read = words(document.text.slice(start, end));
        const lexicon = engine.lexicon();
        const numbers = await settled(lexicon, () =>
          read.map((word) => [lexicon.folded(word.folded)?.number, lexicon.exact(word.exact)?.number]),
        );
        expect(Array.from(row.folded, (number, at) => [number, row.exact[at]])).toEqual(numbers);
        expect(Array.from(row.starts, (from, at) => document.text.slice(from, row.ends[at]))).toEqual(
          read.map((word) => word.text),
        );
        expect(row.passage.document).toEqual(folder.documents.find(({ id }) => id === document.id));
      }
      const inLaw = held.filter(({ row }) => row.provision?.article === 2);
      expect(new Set(inLaw.map(({ row }) => row.passage.document)).size).toBe(1);
    });

    it("stay the same while many are asked for at once", async () => {
      const engine = await build(folder);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => places(engine, all(unit(at % 2 ? "hai" : "gia", 1)))),
      );
      answers.forEach((answer, at) => expect(answer).toEqual(at % 2 ? ["a:0", "c:0", "d:1"] : ["b:0"]));
    });
  });

  describe("the lexicon", () => {
    it("counts passages as a slow count does", async () => {
      await fc.assert(
        fc.asyncProperty(texts, async (list) => {
          const engine = await build(knowledgeOfTexts(list));
          const lexicon = engine.lexicon();
          const pairs = VOCABULARY.flatMap((one) => VOCABULARY.map((other) => [one, other] as const));
          const count = (holds: (held: ReturnType<typeof words>) => boolean) =>
            list.filter((each) => holds(words(each))).length;
          const counted = await settled(lexicon, () => [
            words(VOCABULARY.join(" ")).map((word) => [
              lexicon.folded(word.folded)?.frequency ?? 0,
              lexicon.exact(word.exact)?.frequency ?? 0,
            ]),
            pairs.map(([one, other]) => lexicon.pair(words(one)[0]!.folded, words(other)[0]!.folded)),
          ]);
          expect(counted).toEqual([
            words(VOCABULARY.join(" ")).map((word) => [
              count((held) => held.some(({ folded }) => folded === word.folded)),
              count((held) => held.some(({ exact }) => exact === word.exact)),
            ]),
            pairs.map(([one, other]) =>
              count((held) =>
                held.some(
                  ({ folded }, at) =>
                    folded === words(one)[0]!.folded && held[at + 1]?.folded === words(other)[0]!.folded,
                ),
              ),
            ),
          ]);
          expect(engine.size).toBe(list.length);
          const length = list.reduce((sum, each) => sum + words(each).length, 0);
          expect(engine.meanLength).toBeCloseTo(length / list.length);
        }),
        { numRuns: 15 },
      );
    });

    it("tells names by their capitals inside sentences, and knows no word that stands nowhere", async () => {
      const engine = await build(folderOf({ a: "Gió lớn. Ông Nam gặp gió. Gió Nam." }));
      const lexicon = engine.lexicon();
      const known = await settled(lexicon, () => ["nam", "gio", "ong", "xyz"].map((word) => lexicon.folded(word)));
      expect(known.map((word) => word?.nameShare)).toEqual([1, 0, 0, undefined]);
      expect(await settled(lexicon, () => [lexicon.exact("xyz"), lexicon.pair("xyz", "nam")])).toEqual([undefined, 0]);
    });
  });

  describe("similar words", () => {
    it.each([
      ["hoii", 1, ["hoi"]],
      ["nuc", 1, ["nuoc"]],
      ["chjeu", 1, ["chieu"]],
      ["trjeo", 1, []],
      ["trjeo", 2, ["trieu"]],
      ["zzzz", 2, []],
      ["hai", 1, ["bai", "hoi"]],
    ])("%s, at most %i letters away: %j", async (typed, distance, expected) => {
      const similar = await (await build(folder)).similar(typed, distance);
      expect(similar.map(({ word }) => word).toSorted()).toEqual(expected);
    });

    it("are what a slow comparison with every word finds, each once", async () => {
      const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "1"), minLength: 1, maxLength: 5 });
      const some = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(some, word, fc.constantFrom(1, 2), async (passages, typed, distance) => {
          const engine = await build(knowledgeOfTexts(passages.map((held) => held.join(" "))));
          const expected = [...new Set([...passages.flat(), "bai"])]
            .map((other) => ({ word: other, distance: editDistance(other, typed) }))
            .filter((other) => other.distance > 0 && other.distance <= distance);
          const inOrder = (one: { word: string }, other: { word: string }) => (one.word < other.word ? -1 : 1);
          expect((await engine.similar(typed, distance)).toSorted(inOrder)).toEqual(expected.toSorted(inOrder));
        }),
        { numRuns: 20 },
      );
    });
  });

  it("knows the abbreviations that the documents introduce", async () => {
    const engine = await build(folderOf({ a: "Theo Thông tấn xã Việt Nam (TTXVN), hôm qua.", b: "Trời mưa." }));
    expect(engine.abbreviations).toEqual([["Thông tấn xã Việt Nam", "TTXVN"]]);
  });

  describe("search over it", () => {
    const glossary = [["Liên minh Hợp tác xã", "LMHTX", "cooperative alliance"]];
    const shelf = folderOf({ ...NEWS, ...TOWN }, glossary);
    const questions = [
      ...Object.values(NEWS).map((each) => each.split(" ").slice(0, 6).join(" ")),
      ..."Có bao nhiêu đội?|nam doi|Thủ tướg tiếp ai?|xuathuyet|LMHTX|What is the cooperative alliance?|Điều 2".split(
        "|",
      ),
      ..."khoản 2 Điều 2|Bé 5 tuổi có phải mua vé không?|Giám đốc bệnh viện là ai?|library books|7-5-2025|zzz".split(
        "|",
      ),
    ];

    it("finds what search in memory finds, with the same scores", async () => {
      const [index, expected] = [await buildIndex(shelf, { build }), await buildIndex(shelf)];
      for (const asked of questions) expect(await found(asked, index)).toEqual(await found(asked, expected));
    });

    it("finds what an index built anew finds, reload after reload", async () => {
      const change = fc.oneof(fc.nat(5), text);
      const reloads = fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(reloads, async (steps) => {
          let knowledge = folderOf({ ...NEWS, ...TOWN });
          let index = await buildIndex(knowledge, { build });
          for (const [round, changes] of steps.entries()) {
            const gone = changes.filter((each) => typeof each === "number");
            const come = changes.filter((each) => typeof each === "string");
            const kept = knowledge.documents.filter((_, at) => !gone.includes(at));
            const added = knowledgeOfTexts(come, round * 10).documents;
            knowledge = knowledgeOf([...kept, ...added].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
            index = await buildIndex(knowledge, { build, previous: index });
            const anew = await buildIndex(knowledge);
            for (const asked of [...questions.slice(0, 8), "mưa gió bão năm 1992", "nm mưa"])
              expect(await found(asked, index)).toEqual(await found(asked, anew));
          }
        }),
        { numRuns: 6 },
      );
    }, 60_000);

    it("leaves the engine before as it was: a question under way goes on with that", async () => {
      const index = await buildIndex(shelf, { build });
      const before = await found("cầu Mỹ Thuận năm 2000", index);
      const fewer = knowledgeOf(shelf.documents.filter(({ id }) => id !== "cây cầu"));
      const after = await buildIndex(fewer, { build, previous: index });
      expect(await found("cầu Mỹ Thuận năm 2000", index)).toEqual(before);
      expect(await found("cầu Mỹ Thuận năm 2000", after)).not.toEqual(before);
    });
  });
}

/** All that a search tells, apart from the numbers of words, which are the engine's own. */
export async function found(asked: string, index: SearchIndex) {
  const { query, hits } = await search(asked, index);
  return {
    terms: query.terms.map(({ word, weight, folded, exact }) => [word.text, weight, folded < 0, exact < 0]),
    hits: hits.map(({ passage, score, features, words: held }) => [passage, score, features, held]),
  };
}

/** Each document of one paragraph with the title "bài"; terms of words that stand in it. */
function slowly(list: readonly string[], { leading, further, limit }: CandidateRequest): string[] {
  const held = list.map(
    (each) =>
      ` ${words(each)
        .map((word) => word.folded)
        .join(" ")} `,
  );
  const sum = (units: readonly Unit[], at: number) =>
    units.reduce((total, { term, weight }) => total + (held[at]!.includes(` ${term} `) ? weight : 0), 0);
  return [...held.keys()]
    .filter((at) => sum(leading, at) > 0)
    .toSorted((a, b) => sum([...leading, ...further], b) - sum([...leading, ...further], a) || a - b)
    .slice(0, limit)
    .map((at) => `${String(at).padStart(3, "0")}:0`);
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
