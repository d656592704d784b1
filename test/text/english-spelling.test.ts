import { describe, expect, it } from "vitest";
import { asRead, englishSpellingOf, writtenOut } from "../../src/text/english-spelling.ts";
import { isEnglish, isEnglishFunctionWord, translate } from "../../src/text/english.ts";
import { wordForms } from "../../src/text/lexicon/formats.ts";
import { entriesOf } from "../../src/text/lexicon/read.ts";
import { words } from "../../src/text/words.ts";

const out = (question: string) => writtenOut(words(question)).map(asRead).join(" ");

describe("writtenOut", () => {
  it.each([
    ["wat time does it close", "what time does it close"],
    ["whats the fee 4 kids", "what is the fee for kids"],
    ["how 2 register", "how to register"],
    ["do i need 2 photos", "do i need 2 photos"],
    ["can u help my kid pls", "can you help my kid please"],
    ["i dont have an appt", "i do not have an appointment"],
  ])("%s → %s", (question, expected) => expect(out(question)).toBe(expected));

  it("keeps each word's place", () => {
    expect(writtenOut(words("whats up")).map(({ start, text }) => [start, text])).toEqual([
      [0, "whats"],
      [0, "whats"],
      [6, "up"],
    ]);
  });

  it("writes out what English has no word for else, once each", () => {
    const forms = entriesOf("chat-en.txt", wordForms).flatMap((entry) => entry.forms);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.filter((form) => translate(form).length > 0 && form !== "sat")).toEqual([]);
    expect(englishSpellingOf("open")).toBeUndefined();
  });
});

describe("the language of chat English", () => {
  it.each([
    "wat time do u open",
    "wen is the fair",
    "whats the fee",
    "how 2 register",
    "can u help me",
    "r dogs allowed",
  ])("is English: %s", (question) =>
    expect(isEnglish(words(question).map(({ text }) => text.toLowerCase()))).toBe(true),
  );

  it.each([
    "an com chua u",
    "n la gi",
    "di choi r",
    "hs nop hs o dau",
    "mat the thi lam sao",
    "da dang ky r ma chua co the",
  ])("is not: %s", (question) => expect(isEnglish(words(question).map(({ text }) => text.toLowerCase()))).toBe(false));

  it("takes no function word for a spelling", () => {
    const forms = entriesOf("chat-en.txt", wordForms).flatMap((entry) => entry.forms);
    expect(forms.filter((form) => isEnglishFunctionWord(form))).toEqual(["n"]);
  });
});
