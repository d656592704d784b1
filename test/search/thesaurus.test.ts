import { describe, expect, it } from "vitest";
import { buildThesaurus, groupTable, oneWayTable } from "../../src/search/thesaurus.ts";
import { words } from "../../src/text/words.ts";

const thesaurus = buildThesaurus([
  {
    table: groupTable([
      ["Tổng Bí thư", "TBT", "General Secretary"],
      ["bí thư", "secretary"],
      ["bí thư xóm", "BTX"],
      ["bí", "bầu"],
      ["nhà văn", "văn sĩ"],
      ["nhà văn hóa", "hội quán"],
    ]),
    weight: 0.9,
  },
  { table: oneWayTable([{ from: ["mèo", "mèo con"], to: ["vật nuôi"] }]), weight: 0.63 },
  {
    table: groupTable([
      ["TBT", "trung bình tháng"],
      ["hòa", ""],
    ]),
    weight: 0.5,
  },
]);
const widened = (question: string) =>
  thesaurus
    .widen(words(question))
    .map(({ from, length, words: run, weight }) => [from, length, run.map((word) => word.text).join(" "), weight]);

describe("buildThesaurus", () => {
  it("gives every other way to say a run of words, and says which run", () => {
    expect(widened("vị Tổng Bí thư nói")).toEqual([
      [1, 3, "TBT", 0.9],
      [1, 3, "General Secretary", 0.9],
      [2, 2, "secretary", 0.9],
    ]);
  });

  it("gives all meanings of an abbreviation, each with its weight", () => {
    expect(widened("tbt")).toEqual([
      [0, 1, "Tổng Bí thư", 0.9],
      [0, 1, "General Secretary", 0.9],
      [0, 1, "trung bình tháng", 0.5],
    ]);
  });

  it("finds a run typed without diacritics", () => {
    expect(widened("tong bi thu").map(([, , run]) => run)).toContain("TBT");
  });

  it("gives nothing for a part of a run, for other words, and for an empty member", () => {
    expect(widened("Tổng thư")).toEqual([]);
    expect(widened("hòa")).toEqual([]);
    expect(widened("")).toEqual([]);
  });

  it("takes the head of a longer phrase for itself where it is no single word and cuts none", () => {
    expect(widened("giàn bí")).toEqual([[1, 1, "bầu", 0.9]]);
    expect(widened("bí thư").map(([, , run]) => run)).toEqual(["secretary"]);
    expect(widened("bí thư xóm").map(([, , run]) => run)).toEqual(["BTX", "secretary"]);
    expect(widened("nhà văn hóa").map(([, , run]) => run)).toEqual(["hội quán"]);
  });

  it("gives the broader word for a narrow one, at a lower weight, not the other way round", () => {
    expect(widened("đàn mèo")).toEqual([[1, 1, "vật nuôi", 0.63]]);
    expect(widened("mèo con")).toEqual([[0, 2, "vật nuôi", 0.63]]);
    expect(widened("vật nuôi")).toEqual([]);
  });
});
