import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generalShare, isCompound } from "../../src/text/commonness.ts";
import { fold, keysOf } from "../../src/text/fold.ts";
import { linesOf } from "../../src/text/lexicon/read.ts";
import { anyText } from "./hostile.ts";

const share = (word: string) => generalShare(keysOf(word));
const FREQUENCIES = linesOf("frequencies.tsv").map((line) => line.split("\t") as [word: string, count: string]);
const COMPOUNDS = linesOf("compounds.txt");

describe("generalShare", () => {
  it("is a share, 0 to 1, for anything", () => {
    const isShare = (word: string) => share(word) >= 0 && share(word) <= 1;
    fc.assert(fc.property(anyText, isShare));
    expect(FREQUENCIES.filter(([word]) => !isShare(word) || share(word) === 0)).toEqual([]);
  });

  it("is that of the commonest word so spelt where diacritics are missing", () => {
    expect(share("cua")).toBe(share("của"));
    expect(FREQUENCIES.filter(([word]) => share(fold(word)) < share(word))).toEqual([]);
  });

  it.each([
    ["của", "cầu"],
    ["cầu", "muỗi"],
    ["muỗi", "Zugulba"],
  ])("%s is commoner than %s", (more, less) => expect(share(more)).toBeGreaterThan(share(less)));
});

describe("isCompound", () => {
  const joined = (pair: string) => {
    const [first, second] = pair.split(" ").map(keysOf);
    return isCompound(first!, second!);
  };

  it.each([
    "thời tiết",
    "thoi tiet",
    "Hà Nội",
    "ha noi",
    "dầu thô",
    "kinh tế",
    "kinh te",
    "Thời Tiết".normalize("NFD"),
  ])("%s is one word", (pair) => expect(joined(pair)).toBe(true));

  it.each([
    ["kinh tệ", "other diacritics"],
    ["thời tiet", "half typed"],
    ["mèo ăn", "two words"],
    ["tiết thời", "the other way round"],
  ])("%s is none: %s", (pair) => expect(joined(pair)).toBe(false));
});

describe("word lists", () => {
  const LISTS = [
    "function-words.txt",
    "light-words.txt",
    "light-words-en.txt",
    "offices.txt",
    "compounds.txt",
    "frequencies.tsv",
  ];
  /** The words of a list that stands in lines of single words. */
  const WORD_LISTS = LISTS.filter((list) => list.includes("words"));

  it.each(LISTS)("%s is composed, in lower case, without stray spaces", (list) => {
    const lines = linesOf(list);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line !== line.normalize("NFC").toLowerCase().trim() || / {2}/u.test(line))).toEqual(
      [],
    );
  });

  it.each(LISTS)(
    "%s repeats nothing",
    (list) => {
      const entries = linesOf(list).flatMap((line) =>
        WORD_LISTS.includes(list) ? line.split(" ") : [line.split("\t")[0]!],
      );
      expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
    },
    60_000,
  );

  it("hold compounds of two syllables, and shares of a million", () => {
    expect(COMPOUNDS.filter((line) => line.split(" ").length !== 2)).toEqual([]);
    expect(FREQUENCIES.filter(([word, count]) => word === "" || !/^\d{1,6}$/u.test(count))).toEqual([]);
  });

  it("name offices without diacritics, in two or three words, as they are compared", () => {
    const isKey = (office: string) => /^[a-z]+(?: [a-z]+){1,2}$/u.test(office) && office === fold(office);
    expect(linesOf("offices.txt").filter((office) => !isKey(office))).toEqual([]);
  });
});
