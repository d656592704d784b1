import { describe, expect, it } from "vitest";
import { englishQuantitiesIn, ordinalOf, writtenHours } from "../../src/text/english-quantities.ts";
import { words } from "../../src/text/words.ts";

describe("englishQuantitiesIn", () => {
  it.each([
    ["is it open at 7pm", ["19 gio"]],
    ["a bus at 9:30 am", ["9.5 gio"]],
    ["a bus at 9:30pm", ["21.5 gio"]],
    ["at 8 o'clock", ["8 gio"]],
    ["open at noon", ["12 gio"]],
    ["12 pm or 12 am", ["12 gio", "0 gio"]],
    ["can a 5-year-old swim", ["5 tuoi"]],
    ["children under 6", ["6 tuoi"]],
    ["over sixty years old", ["60 tuoi"]],
    ["a parcel of 2.5 kilos", ["2.5 kg"]],
    ["within 24 hours", ["24 gio"]],
    ["gate 5", []],
    ["article 12 clause 30", []],
  ])("%s → %j", (question, expected) =>
    expect(englishQuantitiesIn(words(question)).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected),
  );
});

describe("writtenHours", () => {
  it.each([
    ["7pm", ["19 giờ", "19h", "19h00"]],
    ["7:30pm", ["19 giờ 30", "19h30"]],
  ])("%s → %j", (hour, expected) => expect(writtenHours(englishQuantitiesIn(words(hour))[0]!)).toEqual(expected));
});

describe("ordinalOf", () => {
  it.each([
    ["14th", 14],
    ["1st", 1],
    ["14", undefined],
    ["th", undefined],
  ])("%s → %s", (word, expected) => expect(ordinalOf(word)).toBe(expected));
});
