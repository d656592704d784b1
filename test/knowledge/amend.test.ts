import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWords, pinQuestion, unpinQuestion } from "../../src/knowledge/amend.ts";
import { readGlossary } from "../../src/knowledge/glossary.ts";
import { readQuestions } from "../../src/knowledge/questions.ts";
import { type Scratch, scratchFolder } from "./scratch.ts";

const read = (folder: Scratch, id: string) => readFile(join(folder.path, id));
const shipped = (id: string) => readFile(join("knowledge", id), "utf8");
/** What people type: a line of any letters and signs, YAML's own among them. */
const line = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      "1992",
      "true",
      "null",
      "~",
      "- a",
      "a: b",
      "# c",
      "'",
      '"',
      "{a}",
      "[a",
      "*x",
      "&x",
      "!t",
      "|",
      ">",
      "%",
      "@",
      "`",
      "a, b",
    ),
  )
  .map((text) => text.replace(/[\s\p{C}]+/gu, " ").trim())
  .filter((text) => text !== "");

describe("unpinQuestion", () => {
  it("takes the pin out, and leaves comments and what is checked", async () => {
    const source = "# Hỏi\n- { question: Ai?, quote: Tô Lâm }\n# Thêm\n- question: Gì?\n  nothing: true\n";
    const folder = await scratchFolder({ "questions.yaml": source });
    const expected = { kind: "pin", words: "Chiều 8/5 (giờ", document: "a.md" } as const;
    await pinQuestion(folder.path, { question: "Ai?", expect: expected });
    const pinned = await read(folder, "questions.yaml");
    expect(String(pinned)).toContain("- question: Ai?\n  pin: Chiều 8/5 (giờ\n  document: a.md\n");
    expect(readQuestions(pinned).at(-1)).toMatchObject({ question: "Ai?", expect: expected });
    expect((await unpinQuestion(folder.path, ["Ai?"])).kind).not.toBe("refused");
    expect(readQuestions(await read(folder, "questions.yaml")).map(({ expect: { kind } }) => kind)).toEqual([
      "quote",
      "nothing",
    ]);
    expect(String(await read(folder, "questions.yaml"))).toContain("# Thêm");
  });
});

describe("pinQuestion", () => {
  it("adds to the end and leaves everything before it, comments too, as it was", async () => {
    const before = await shipped("questions.yaml");
    const folder = await scratchFolder({ "questions.yaml": before });
    const outcome = await pinQuestion(folder.path, { question: "Ai?", expect: { kind: "quote", words: "Tô Lâm" } });
    expect(outcome).toEqual({ kind: "done", id: "questions.yaml" });
    expect((await read(folder, "questions.yaml")).toString()).toBe(`${before}- question: Ai?\n  quote: Tô Lâm\n`);
  });

  it.each([
    ["", ""],
    ["# chỉ có lời ghi\n", "# chỉ có lời ghi"],
    ["[]\n", ""],
  ])("begins a list in a file of %j", async (before, kept) => {
    const folder = await scratchFolder(before === "" ? {} : { "questions.yaml": before });
    await pinQuestion(folder.path, { question: "Giá vàng?", expect: { kind: "nothing" } });
    const bytes = await read(folder, "questions.yaml");
    expect(readQuestions(bytes)).toMatchObject([{ question: "Giá vàng?", expect: { kind: "nothing" } }]);
    expect(bytes.toString()).toContain(kept);
  });

  it("is read again as it was typed, whatever signs it has", async () => {
    const folder = await scratchFolder();
    await fc.assert(
      fc.asyncProperty(line, line, async (question, words) => {
        await pinQuestion(folder.path, { question, expect: { kind: "quote", words } });
        const last = readQuestions(await read(folder, "questions.yaml")).at(-1);
        expect(last).toMatchObject({ question, expect: { kind: "quote", words } });
      }),
      { numRuns: 60 },
    );
  });

  it("leaves a file alone that cannot be read, and says why", async () => {
    const folder = await scratchFolder({ "questions.yaml": "- question: Ai?\n" });
    const outcome = await pinQuestion(folder.path, { question: "Gì?", expect: { kind: "nothing" } });
    expect(outcome).toMatchObject({
      kind: "refused",
      problem: { file: "questions.yaml", line: 1, code: "pinned-question" },
    });
    expect((await read(folder, "questions.yaml")).toString()).toBe("- question: Ai?\n");
  });
});

describe("addWords", () => {
  it("makes a new group at the end", async () => {
    const before = await shipped("glossary.yaml");
    const folder = await scratchFolder({ "glossary.yaml": before });
    await addWords(folder.path, ["Hồ Gươm", "Hồ Hoàn Kiếm"]);
    expect((await read(folder, "glossary.yaml")).toString()).toBe(`${before}- [Hồ Gươm, Hồ Hoàn Kiếm]\n`);
  });

  it("extends the group that has one of the words, in any case, with those it lacks", async () => {
    const folder = await scratchFolder({ "glossary.yaml": "# chức vụ\n- [Thủ tướng, PM] # đầu\n- [Nga, Russia]\n" });
    await addWords(folder.path, ["thủ tướng", "Prime Minister", "pm"]);
    expect((await read(folder, "glossary.yaml")).toString()).toBe(
      "# chức vụ\n- [Thủ tướng, PM, Prime Minister] # đầu\n- [Nga, Russia]\n",
    );
  });

  it.each([
    [["Nga", "PM"], "glossary-repeat"],
    [["một mình"], "glossary-group"],
  ])("refuses %j", async (words, code) => {
    const before = "- [Thủ tướng, PM]\n- [Nga, Russia]\n";
    const folder = await scratchFolder({ "glossary.yaml": before });
    expect(await addWords(folder.path, words)).toMatchObject({ kind: "refused", problem: { code } });
    expect((await read(folder, "glossary.yaml")).toString()).toBe(before);
  });

  it("keeps every word that people type", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(line, { minLength: 2, maxLength: 5, selector: (word) => word.normalize("NFC").toLowerCase() }),
        async (words) => {
          const folder = await scratchFolder();
          await addWords(folder.path, words);
          expect(readGlossary(await read(folder, "glossary.yaml"))).toEqual([words]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
