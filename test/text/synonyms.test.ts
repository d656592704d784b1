import { describe, expect, it } from "vitest";
import { wordForms } from "../../src/text/lexicon/formats.ts";
import { entriesOf } from "../../src/text/lexicon/read.ts";
import { chat, hypernyms, politeness, synonyms } from "../../src/text/synonyms.ts";
import { isFunctionWord } from "../../src/text/function-words.ts";
import { words } from "../../src/text/words.ts";

const GROUPS = synonyms();
const SPELLINGS = chat();
const POLITE = politeness();

/** What the search compares a phrase by. */
const keyOf = (phrase: string) =>
  words(phrase)
    .map((word) => word.exact)
    .join(" ");
const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);
const isTidy = (text: string) =>
  text === text.normalize("NFC") && text === text.trim() && !/\s\s/u.test(text) && text !== "";

describe("synonyms", () => {
  it("are tidy groups of two or more", () => {
    expect(GROUPS.filter((group) => group.length < 2)).toEqual([]);
    expect(GROUPS.flat().filter((phrase) => !isTidy(phrase))).toEqual([]);
  });

  it("differ in more than spelling within a group", () => {
    expect(GROUPS.filter((group) => repeated(group.map(keyOf)).length > 0)).toEqual([]);
  });

  it("stand in one group each, but for abbreviations of several things", () => {
    expect(new Set(repeated(GROUPS.flat().map(keyOf)))).toEqual(new Set(["tt"]));
  });

  it("hold no phrase that is a word of grammar, but for one that is also a distance", () => {
    expect(
      GROUPS.flat().filter((phrase) => isFunctionWord({ exact: keyOf(phrase), folded: keyOf(phrase) }, false)),
    ).toEqual(["khoảng"]);
  });

  it.each([
    ["mất", "qua đời"],
    ["khởi công", "xây dựng"],
    ["to nhất", "lớn nhất"],
    ["dài bao nhiêu", "chiều dài"],
    ["TBT", "tổng bí thư"],
    ["Mỹ", "Hoa Kỳ"],
    ["heo", "lợn"],
    ["phi trường", "sân bay"],
    ["xe đò", "xe khách"],
    ["giấy tờ", "hồ sơ"],
    ["hết bao nhiêu tiền", "kinh phí"],
    ["chết", "thiệt mạng"],
    ["lấy bao nhiêu điểm", "điểm chuẩn"],
  ])("%s = %s", (one, other) => {
    expect(GROUPS.find((group) => group.includes(one))).toContain(other);
  });
});

describe("hypernyms", () => {
  it("are tidy, each word in one entry, and lead to other words", () => {
    expect(hypernyms().flatMap(({ from, to }) => [...from, ...to].filter((phrase) => !isTidy(phrase)))).toEqual([]);
    expect(repeated(hypernyms().flatMap(({ from }) => from.map(keyOf)))).toEqual([]);
    expect(hypernyms().filter(({ from, to }) => repeated([...from, ...to].map(keyOf)).length > 0)).toEqual([]);
  });

  it("lead from none to what means the same already", () => {
    const groupOf = new Map(GROUPS.flatMap((group) => group.map((phrase) => [keyOf(phrase), group])));
    const isKnown = (one: string, other: string) => groupOf.get(keyOf(one))?.includes(other);
    expect(hypernyms().filter(({ from, to }) => from.some((one) => to.some((other) => isKnown(one, other))))).toEqual(
      [],
    );
  });
});

describe("chat spellings", () => {
  it("are single lower-case words, each standing for one thing", () => {
    const spellings = entriesOf("chat.txt", wordForms).flatMap(({ forms }) => forms);
    expect(repeated(spellings)).toEqual([]);
    expect(spellings.filter((spelling) => spelling !== spelling.toLowerCase() || words(spelling).length !== 1)).toEqual(
      [],
    );
  });

  it("stand for tidy words that are no chat spelling themselves", () => {
    expect([...SPELLINGS.values()].filter((phrase) => !isTidy(phrase) || SPELLINGS.has(phrase))).toEqual([]);
  });

  it.each([
    ["ko", "không"],
    ["dc", "được"],
    ["ntn", "như thế nào"],
    ["bnhiu", "bao nhiêu"],
    ["trc", "trước"],
    ["vn", "việt nam"],
    ["nhiu", "nhiêu"],
    ["bv", "bệnh viện"],
  ])("%s → %s", (spelling, phrase) => {
    expect(SPELLINGS.get(spelling)).toBe(phrase);
  });

  it.each(["v", "z", "vô", "thiệt", "hong", "hông", "hổng", "thế", "la", "ma", "nam"])("leave %s alone", (word) => {
    expect(SPELLINGS.has(word)).toBe(false);
  });
});

describe("politeness", () => {
  it("comes longest first, without repeats, in lower case", () => {
    const lengths = POLITE.map((phrase) => phrase.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(repeated(POLITE)).toEqual([]);
    expect(POLITE.filter((phrase) => !isTidy(phrase) || phrase !== phrase.toLowerCase())).toEqual([]);
  });

  it("takes no particle by itself that is half of another word", () => {
    const single = POLITE.filter((phrase) => !phrase.includes(" "));
    expect(single.toSorted()).toMatchInlineSnapshot(`
      [
        "alo",
        "hello",
        "hey",
        "hả",
        "nghen",
        "nhá",
        "nhé",
        "nhỉ",
        "please",
        "pls",
        "plz",
        "thanks",
        "thx",
        "tks",
        "vâng",
        "vậy",
        "ơi",
        "ạ",
      ]
    `);
  });
});
