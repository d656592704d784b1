import { beforeAll, describe, expect, it } from "vitest";
import { type Concept, heldBy } from "../../src/search/concepts.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { folderOf, TOWN } from "../search/folder.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(folderOf(TOWN));
});

const concepts = async (question: string, context?: string) =>
  (await search(question, index, context === undefined ? {} : { context })).query.concepts;
const named = (found: readonly Concept[]) => found.map(({ kind, text }) => `${kind} ${text}`);

describe("the concepts of a question", () => {
  it.each([
    ["Ai là giám đốc bệnh viện?", ["office giám đốc", "word bệnh viện"]],
    ["giam doc benh vien la ai", ["office giam doc", "word benh vien"]],
    ["Nhà văn Nguyễn Nhật Ánh tặng gì?", ["word Nhà văn", "name Nguyễn Nhật Ánh", "word tặng"]],
    ["Thư viện năm 2019", ["word Thư viện", "word năm", "year 2019"]],
    ["Sở Giáo dục ở đâu?", ["house Sở", "name Giáo dục"]],
    ["Tháp Eiffel cao bao nhiêu?", ["name Tháp Eiffel", "word cao"]],
    ["mượn sách", ["word mượn sách"]],
  ])("of %j are %j", async (question, expected) => {
    expect(named(await concepts(question))).toEqual(expected);
  });

  it("leave out the words that only ask, those of grammar, and those of the question before", async () => {
    expect(named(await concepts("là của ai", "Thư viện tỉnh ở đâu?"))).not.toContain("word Thư viện");
    expect(named(await concepts("Mượn sách bao lâu?", "Thư viện tỉnh ở đâu?"))).toEqual(["word Mượn sách"]);
  });

  it("are unknown where no article holds a word of theirs", async () => {
    const isUnknown = Object.fromEntries(
      (await concepts("Nguyễn Nhật Ánh, Eiffel, lễ hội, thư viện")).map((one) => [one.text, one.isUnknown]),
    );
    expect(isUnknown).toMatchObject({ "lễ hội": true, "thư viện": false });
    expect(Object.entries(isUnknown).find(([text]) => text.includes("Eiffel"))?.[1]).toBe(true);
  });

  it("weigh less where they are everyday words, and more the more syllables they have", async () => {
    const weight = async (question: string, text: string) =>
      (await concepts(question)).find((one) => one.text === text)!.weight;
    expect(await weight("muốn mượn sách", "muốn")).toBeLessThan((await weight("muốn mượn sách", "mượn sách")) / 2);
  });

  it("stand far from the one before where other words lie between", async () => {
    const far = (await concepts("Giám đốc của bệnh viện, được báo hôm qua là mượn sách")).map(({ text, isFar }) => [
      text,
      isFar,
    ]);
    expect(far[0]).toEqual(["Giám đốc", true]);
    expect(far[1]).toEqual(["bệnh viện", false]);
    expect(far.at(-1)).toEqual(["mượn sách", true]);
  });
});

describe("heldBy", () => {
  const concept = (terms: readonly number[], pairs: readonly number[]): Concept => ({
    kind: "word",
    terms,
    pairs,
    text: "",
    weight: 1,
    isFar: false,
    isUnknown: false,
    isStranger: false,
    isPersonal: false,
  });
  const passage = Float64Array.of(1, 0.5, 1, 0);
  const none = new Float64Array(4);
  const heldOf = (one: Concept): number => heldBy([one], none, none, passage)[0]!.passage;

  it.each([
    ["a word alone", [0], [], 1],
    ["half of a word", [1], [], 0.5],
    ["the mean of words without a pair", [0, 1], [], 0.75],
    ["a pair that stands together", [0, 1], [2], 1],
    ["nothing", [3], [], 0],
  ])("%s", (_, terms, pairs, expected) => expect(heldOf(concept(terms, pairs))).toBeCloseTo(expected));

  it("is little where the syllables of a word stand apart", () => {
    const apart = heldOf(concept([0, 2], [3]));
    expect(apart).toBeGreaterThan(0);
    expect(apart).toBeLessThan(0.5);
  });
});
