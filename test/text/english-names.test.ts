import { describe, expect, it } from "vitest";
import { isCommonNoun, isInVietnameseName } from "../../src/text/english-names.ts";
import { words } from "../../src/text/words.ts";

const those = (question: string, of: typeof isCommonNoun) => {
  const read = words(question);
  return read.filter((_, at) => of(read, at)).map(({ text }) => text);
};

describe("isCommonNoun", () => {
  it.each([
    ["Is it open in June?", ["June"]],
    ["Who is the Prime Minister of Japan?", ["Prime", "Minister"]],
    ["Who won the Blue River League?", []],
    ["Where is Cam Lung?", []],
    ["When did Germany join?", []],
  ])("%s", (question, expected) => expect(those(question, isCommonNoun)).toEqual(expected));
});

describe("isInVietnameseName", () => {
  it.each([
    ["Where is Cam Lung?", ["Cam", "Lung"]],
    ["How long is Long Bien Bridge?", ["Long", "Bien"]],
    ["When did Lung Cancer Day begin?", []],
  ])("%s", (question, expected) => expect(those(question, isInVietnameseName)).toEqual(expected));
});
