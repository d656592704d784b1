import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isBareSyllable } from "../../src/text/syllable.ts";
import {
  askedFor,
  english,
  isEnglish,
  isEnglishFunctionWord,
  lemma,
  translate,
  translatePhrase,
} from "../../src/text/english.ts";
import { fold } from "../../src/text/fold.ts";
import { linesOf } from "../../src/text/lexicon/read.ts";
import { synonyms } from "../../src/text/synonyms.ts";

const AREAS = readdirSync(new URL("../../src/text/lexicon/en-vi/", import.meta.url));
const LINES = AREAS.flatMap((name) => linesOf(`en-vi/${name}`));
const words = (question: string) => question.toLowerCase().split(" ");

describe("the lexicon", () => {
  it("has one well-formed entry a line", () => {
    expect(
      LINES.filter((line) => !/^[a-z][a-z -]*(?:, [a-z][a-z -]*)*: [^|:,]+(?:\|[^|:,]+){0,5}$/u.test(line)),
    ).toEqual([]);
    expect(LINES.filter((line) => line !== line.normalize("NFC") || /\s\s|\s$/u.test(line))).toEqual([]);
  });

  it("says nothing twice", () => {
    const keys = LINES.flatMap((line) => line.slice(0, line.indexOf(": ")).replaceAll("-", " ").split(", "));
    const seen = new Set<string>();
    expect(keys.filter((key) => seen.size === seen.add(key).size)).toEqual([]);
    const repeating = [...english()].filter(([, translations]) => new Set(translations).size < translations.length);
    expect(repeating).toEqual([]);
  });

  it("defines no function word, which would never be looked up", () => {
    expect([...english().keys()].filter(isEnglishFunctionWord)).toEqual([]);
  });

  it("writes tones: a Vietnamese syllable that ends in c, ch, p or t always carries one", () => {
    const syllables = [...english().values()].flat().flatMap((translation) => translation.split(/[ -]/u));
    const toneless = syllables.filter((syllable) => {
      const marks = syllable.normalize("NFD").replaceAll(/[\u0302\u0306\u031B]/gu, "");
      return isBareSyllable(fold(syllable)) && /(?:c|ch|p|t)$/u.test(fold(syllable)) && !/\p{M}/u.test(marks);
    });
    expect(new Set(toneless)).toEqual(new Set(["chip", "pop", "rap", "Cup", "VAT"]));
  });
});

describe("translate", () => {
  it.each([
    ["river", "sông"],
    ["rivers", "sông"],
    ["cities", "thành phố"],
    ["churches", "nhà thờ"],
    ["houses", "nhà"],
    ["children", "trẻ em"],
    ["wives", "vợ"],
    ["people", "người"],
    ["won", "giành chiến thắng"],
    ["stopped", "dừng"],
    ["making", "làm"],
    ["used", "sử dụng"],
    ["rated", "tỷ lệ"],
    ["caring", "chăm sóc"],
    ["asked", "hỏi"],
    ["going", "đi"],
    ["died", "chết"],
    ["studies", "nghiên cứu"],
    ["largest", "lớn nhất"],
    ["bigger", "lớn"],
    ["happier", "hạnh phúc"],
    ["latest", "mới nhất"],
    ["lives", "sống"],
    ["forest", "rừng"],
    ["organised", "tổ chức"],
    ["colour", "màu"],
    ["possibly", "có thể"],
    ["historically", "lịch sử"],
    ["well-known", "nổi tiếng"],
    ["president’s", "tổng thống"],
    ["French", "Pháp"],
    ["us", "Mỹ"],
  ])("%s → %s", (word, translation) => {
    expect(translate(word)[0]).toBe(translation);
  });

  it.each(["the", "of", "which", "does", "peter", "zyzzyva", "", "thủ"])("knows nothing to say for %j", (word) => {
    expect(translate(word)).toEqual([]);
  });

  it("keeps a word that has an entry of its own", () => {
    expect(["found", "left", "rose", "talks", "born"].map(lemma)).toEqual(["found", "left", "rose", "talks", "born"]);
  });
});

describe("translatePhrase", () => {
  it("takes the longest phrase", () => {
    const question = words("who leads the united states of america");
    expect(translatePhrase(question, 3)).toMatchObject({
      length: 4,
      translations: ["Hợp chúng quốc Hoa Kỳ", "Hoa Kỳ", "Mỹ"],
    });
    expect(translatePhrase(words("world war ii"), 0)).toMatchObject({ length: 3 });
  });

  it("reads an inflected last word", () => {
    expect(translatePhrase(words("two prime ministers"), 1)).toEqual({ length: 2, translations: ["thủ tướng"] });
  });

  it("reads an inflected first word", () => {
    expect(translatePhrase(words("she gave back the card"), 1)).toMatchObject({ length: 2 });
  });

  it("reads a superlative of two words", () => {
    expect(translatePhrase(words("the most famous poet"), 1)).toEqual({
      length: 2,
      translations: ["nổi tiếng nhất", "lừng danh nhất"],
    });
    expect(translatePhrase(words("most people"), 0)).toBeUndefined();
  });

  it("finds every phrase of the lexicon", () => {
    const phrases = [...english().keys()].filter((key) => key.includes(" ")).map(words);
    expect(phrases.filter((phrase) => translatePhrase(phrase, 0)?.length !== phrase.length)).toEqual([]);
  });

  it("leaves single words and the end of the question alone", () => {
    expect(translatePhrase(words("the river"), 1)).toBeUndefined();
    expect(translatePhrase(words("the river"), 2)).toBeUndefined();
    expect(translatePhrase([], 0)).toBeUndefined();
  });
});

describe("askedFor", () => {
  it.each([
    ["who signed it", "person", 1],
    ["when did it begin", "time", 1],
    ["what year was it", "time", 2],
    ["where is it", "place", 1],
    ["which countries signed", "place", 2],
    ["how many people", "number", 2],
    ["how long is it", "number", 2],
    ["why", "reason", 1],
    ["how did it begin", "manner", 1],
    ["what is it", "thing", 1],
  ])("%s → %s", (question, answerType, length) => {
    expect(askedFor(words(question), 0)).toEqual({ answerType, length });
  });

  it("hears no question where none is", () => {
    expect(askedFor(words("the river"), 0)).toBeUndefined();
  });
});

describe("isEnglish", () => {
  it.each([
    "who is the prime minister of azerbaijan",
    "what did tran hung dao win",
    "what did trần hưng đạo win",
    "when did ho chi minh die",
    "did nguyen trai write binh ngo dai cao",
    "how long is the red river",
    "did to lam visit azerbaijan",
    "is hue in vietnam",
    "what is ai",
    "population of hanoi",
    "memorandum",
    "why",
  ])("%s", (question) => {
    expect(isEnglish(words(question))).toBe(true);
  });

  it.each([
    "ai la thu tuong",
    "the to an do bao co a",
    "an do co bao nhieu nguoi",
    "to lam tham azerbaijan khi nao",
    "phim the lord of the rings ra mat nam nao",
    "bộ phim the lord of the rings ra mắt năm nào",
    "ai là ceo of apple",
    "world cup 2026 to chuc o dau",
    "tong thong my la ai",
    "long an o dau",
    "in an la gi",
    "internet la gi",
    "who la gi",
    "is là gì",
    "thủ tướng là ai",
    "azerbaijan",
    "me",
    "",
  ])("%j is not", (question) => {
    expect(isEnglish(words(question))).toBe(false);
  });

  it("hears no English in Vietnamese typed without diacritics", () => {
    const phrases = synonyms()
      .flat()
      .filter((phrase) => phrase === phrase.toLowerCase());
    const questions = phrases.map((phrase) => `${fold(phrase)} la gi`.split(/[ -]/u));
    expect(questions.filter(isEnglish)).toEqual([]);
  });
});
