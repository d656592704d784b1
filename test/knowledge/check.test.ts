import { describe, expect, it } from "vitest";
import { checkFolder } from "../../src/knowledge/check.ts";
import { findDuplicates, sketchOf } from "../../src/knowledge/duplicates.ts";
import { isWarning } from "../../src/knowledge/problem.ts";
import { scratchFolder } from "./scratch.ts";

const article = { "a.txt": "Thủ tướng Ali Asadov tiếp Tổng Bí thư tại Baku." };

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { problems } = await checkFolder((await scratchFolder(files)).path);
  return problems.map(({ file, line, code }) => `${file}${line ? `:${line}` : ""} ${code}`);
}

describe("checkFolder", () => {
  it("finds nothing wrong with the articles that come with the bot", async () => {
    expect((await checkFolder("knowledge")).problems.filter((found) => found.file !== "questions.yaml")).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["groups", "- [Tổng Bí thư, TBT]\n- [Baku, 'Ba-cu', 42]", []],
    ["nothing yet", "# later\n", []],
    ["a map", "a: [b, c]", ["glossary.yaml:1 not-a-list"]],
    ["a group of one", "- [Baku, Ba-cu]\n- [TBT]", ["glossary.yaml:2 glossary-group"]],
    ["a group in a group", "- [Baku, [x]]", ["glossary.yaml:1 glossary-group"]],
    ["an empty word", "- [Baku, '']", ["glossary.yaml:1 glossary-group"]],
    ["a word in two groups", "- [Baku, x]\n- [y,\n   BAKU]", ["glossary.yaml:2 glossary-repeat"]],
    ["an open list", "- [Baku, x]\n- [y,\n", ["glossary.yaml:3 yaml-open"]],
    ["words of no article", "- [vàng, gold]", ["glossary.yaml unused-group"]],
    ["deep nesting", "[".repeat(20_000), ["glossary.yaml:1 yaml-deep"]],
    ["nesting deeper than any parser minds", `${"- ".repeat(45)}a`, ["glossary.yaml:1 yaml-deep"]],
  ])("reads a glossary that holds %s", async (_, glossary, problems) => {
    expect(await problemsOf({ ...article, "glossary.yaml": glossary })).toEqual(problems);
  });

  it.each<[string, string, string[]]>([
    ["both kinds", "- { question: Ai?, quote: ali asadov }\n- question: Giá vàng?\n  nothing: true", []],
    ["no question", "- quote: x", ["questions.yaml:1 pinned-question"]],
    [
      "neither words nor nothing",
      "- { question: Ai?, quote: Baku }\n- question: Ai?",
      ["questions.yaml:2 pinned-question"],
    ],
    [
      "two ways to be answered",
      "- { question: Ai?, quote: x, pin: Chuyến thăm }",
      ["questions.yaml:1 pinned-question"],
    ],
    ["an empty pin", "- question: Ai?\n  pin:", ["questions.yaml:1 pinned-question"]],
    ["too short a pin", "- { question: Ai?, pin: Chiều }", ["questions.yaml:1 pin-short"]],
    ["a document without a pin", "- { question: Ai?, quote: x, document: a.md }", ["questions.yaml:1 pin-document"]],
    ["both words and nothing", "- { question: Ai?, quote: x, nothing: true }", ["questions.yaml:1 pinned-question"]],
    ["text instead of a list", "Ai?", ["questions.yaml:1 not-a-list"]],
    ["words of no article", "\n- { question: Ai?, quote: Putin }", ["questions.yaml:2 missing-words"]],
  ])("reads pinned questions with %s", async (_, questions, problems) => {
    expect(await problemsOf({ ...article, "questions.yaml": questions })).toEqual(problems);
  });

  it("names titles and publishers with characters that turn letters round", async () => {
    const turned = "---\ntitle: Chuyến \u202Emăht\npublisher: Báo\u2067\n---\nTổng Bí thư thăm Baku.";
    expect(await problemsOf({ ...article, "b.md": turned })).toEqual([
      "b.md direction-control",
      "b.md direction-control",
    ]);
  });

  it("names refused files first, then repeated ones; only those are warnings", async () => {
    const folder = await scratchFolder({ ...article, "b.txt": article["a.txt"], "c.txt": "" });
    const { problems } = await checkFolder(folder.path);
    expect(problems.map((found) => [found.file, found.code, isWarning(found)])).toEqual([
      ["c.txt", "empty", false],
      ["b.txt", "duplicate", true],
    ]);
  });
});

describe("findDuplicates", () => {
  const text = (seed: number, length = 400) => {
    let state = seed + 1;
    return Array.from({ length }, () => `chữ${(state = (state * 48_271) % 2_147_483_647) % 5000}`).join(" ");
  };
  const find = async (...texts: string[]) =>
    findDuplicates(new Map(texts.map((content, index) => [String(index), sketchOf(content)])));

  it("sees through case, composition and punctuation", async () => {
    const other = text(1).normalize("NFD").toUpperCase().replaceAll(" ", ", ");
    expect(await find(text(1), other)).toEqual([{ id: "1", other: "0", resemblance: 1 }]);
  });

  it.each([
    ["a tenth changed", 40, true],
    ["half changed", 200, false],
  ])("compares a text with %s", async (_, changed, isFound) => {
    const words = text(1).split(" ");
    const other = [...text(2).split(" ").slice(0, changed), ...words.slice(changed)].join(" ");
    const found = await find(text(1), other);
    expect(found.length === 1).toBe(isFound);
    for (const { resemblance } of found) expect(resemblance).toBeGreaterThan(0.7);
  });

  it("finds no resemblance between different texts, however many", async () => {
    expect(await find(...Array.from({ length: 300 }, (_, seed) => text(seed, 60)))).toEqual([]);
  });

  it("leads a thousand copies to one original, quickly", async () => {
    const started = performance.now();
    const found = await find(...Array.from({ length: 1000 }, () => text(1)));
    expect(new Set(found.map(({ other }) => other))).toEqual(new Set(["0"]));
    expect([found.length, performance.now() - started < 3000]).toEqual([999, true]);
  });
});
