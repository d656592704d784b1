import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = new URL("../../../src/text/lexicon/", import.meta.url);
const LISTS = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:txt|tsv)$/u.test(name));
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");
/** The comment that a list begins with, and its lines below, "##" lines among them. */
const partsOf = (name: string) => {
  const [header = "", ...body] = textOf(name).split("\n\n");
  return { header, lines: body.join("\n\n").split("\n").filter(Boolean) };
};
const entriesOf = (lines: readonly string[]) => lines.filter((line) => !line.startsWith("#"));

describe("word lists", () => {
  it("stand beside their reader", () => {
    expect(LISTS).toEqual(expect.arrayContaining(["synonyms.txt", "remarks/talk.txt"]));
  });

  it.each(LISTS)("%s says what it is, who wrote it, its licence, format and order", (name) => {
    const { header } = partsOf(name);
    expect(header.split("\n").filter((line) => !/^# \S/u.test(line))).toEqual([]);
    expect(header).toMatch(/^(?:# .+\n)+# Author: .*the project\. Licence: .+\n# Format: .+\n# Order: .+$/u);
  });

  it.each(LISTS)("%s has fields where its header says so, and only there", (name) => {
    const { header, lines } = partsOf(name);
    expect(lines.some((line) => line.startsWith("#"))).toBe(header.includes("“##” lines"));
    expect(lines.filter((line) => /^#(?!# \S)/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /.## /u.test(line))).toEqual([]);
  });

  it.each(LISTS.filter((name) => partsOf(name).header.includes("Order: alphabetical")))("%s is sorted", (name) => {
    const fields = partsOf(name)
      .lines.join("\n")
      .split(/^## .*\n/mu);
    const entries = fields.map((field) => field.split("\n").filter(Boolean));
    expect(entries).toEqual(entries.map((field) => field.toSorted()));
  });

  it.each(LISTS)("%s is composed, without stray spaces, and says no line twice", (name) => {
    const lines = entriesOf(partsOf(name).lines).map((line) => line.replace(/^ (?=\| )/u, "")); // goes on with a rule
    expect(lines.filter((line) => line !== line.normalize("NFC").trim() || / {2}/u.test(line))).toEqual([]);
    expect(lines.length).toBe(new Set(lines).size);
  });
});
