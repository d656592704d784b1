import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/cli/eval.ts";
import { quantile } from "../../src/cli/measure.ts";
import { readQuestions } from "../../src/cli/question-set.ts";
import { riskTable } from "../../src/cli/risk.ts";
import { UsageError } from "../../src/cli/usage.ts";
import { parseConfig } from "../../src/config.ts";
import { scratchFolder } from "../knowledge/scratch.ts";

const ARTICLES = {
  "bảo tàng.txt": "Bảo tàng Dân tộc học mở cửa từ thứ Ba. Vé vào cửa bảo tàng giá 40.000 đồng.",
  "sân bay.txt": "Sân bay Long Thành khởi công năm 2021. Sân bay phục vụ 25 triệu hành khách.",
  "lúa.txt": "Nông dân đồng bằng trồng lúa hai vụ. Mỗi héc-ta cho sáu tấn thóc.",
};
/** Each with what becomes of it. */
const QUESTIONS = [
  // First, and answered.
  { question: "Vé vào cửa bảo tàng giá bao nhiêu?", document: "bảo tàng.txt", answers: ["40.000 đồng"] },
  // First, and answered by one of two.
  { question: "Sân bay Long Thành khởi công năm nào?", document: "sân bay.txt", answers: ["2019", "2021"] },
  // First, but the quote holds no such words.
  { question: "Nông dân đồng bằng trồng lúa mấy vụ?", document: "lúa.txt", answers: ["ba vụ"] },
  // Second, because it holds only the last two words.
  { question: "Sân bay Long Thành khởi công, trồng lúa", document: "lúa.txt", answers: ["2021"] },
  // Not found, and refused.
  { question: "Tháp Eiffel ở Paris cao mấy mét?", document: "lúa.txt", answers: ["324"] },
  // Rightly refused.
  { question: "Python là ngôn ngữ gì?", answerable: false },
];

/** What the command prints for a small folder and these lines of questions. */
async function evaluated(lines: readonly object[], ...args: readonly string[]): Promise<string> {
  const folder = await scratchFolder(ARTICLES);
  const sets = await scratchFolder({ "set.jsonl": `${lines.map((line) => JSON.stringify(line)).join("\n")}\n\n` });
  const printed: string[] = [];
  const call = ["--questions", join(sets.path, "set.jsonl"), "--knowledge", folder.path, ...args];
  expect(await evaluate(call, parseConfig({}), (line) => printed.push(line))).toBe(0);
  return printed.join("\n");
}

describe("eval --json", () => {
  it("prints exactly the documented figures", async () => {
    const figures: unknown = JSON.parse(await evaluated(QUESTIONS, "--json"));
    expect(figures).toEqual({
      questions: 6,
      answerable: 5,
      unanswerable: 1,
      top1: 0.6,
      top3: 0.8,
      top10: 0.8,
      mrr10: 0.7,
      answerInQuote1: 0.6,
      answerInReply: 0.6,
      falseRefusals: 0.2,
      correctRefusals: 1,
      // Each document is shorter than a quote may be, so that the four first quotes are whole documents.
      quoteLength: { median: ARTICLES["sân bay.txt"].length, max: ARTICLES["sân bay.txt"].length },
      milliseconds: { p50: expect.any(Number), p99: expect.any(Number) },
      index: {
        documents: 3,
        passages: 3,
        milliseconds: expect.any(Number),
        heapMegabytes: expect.any(Number),
      },
    });
  });

  it("gives null for what cannot be measured", async () => {
    const [first] = QUESTIONS;
    expect(JSON.parse(await evaluated([first!], "--json"))).toMatchObject({ top1: 1, mrr10: 1, correctRefusals: null });
    expect(JSON.parse(await evaluated([QUESTIONS[5]!], "--json"))).toMatchObject({
      top1: null,
      mrr10: null,
      answerInQuote1: null,
      falseRefusals: null,
      correctRefusals: 1,
      quoteLength: { median: 0, max: 0 },
    });
  });

  it("compares answers composed", async () => {
    const line = { ...QUESTIONS[0], answers: ["40.000 đồng".normalize("NFD")] };
    expect(JSON.parse(await evaluated([line], "--json"))).toMatchObject({ answerInQuote1: 1 });
  });
});

describe("eval", () => {
  it("prints the figures and a table of risk and coverage", async () => {
    const lines = (await evaluated(QUESTIONS)).split("\n");
    expect(lines).toContain("top1             0.6");
    expect(lines.some((line) => /threshold +coverage +risk/u.test(line))).toBe(true);
  });

  it("prints what each part of ranking gives", async () => {
    const lines = (await evaluated(QUESTIONS.slice(0, 2), "--ablate")).split("\n");
    expect(lines[0]).toMatch(/^without +top1 +mrr10 +answerInQuote1 +falseRefusals +correctRefusals$/u);
    expect(lines[1]).toMatch(/^\(all\) +100\.0 +100\.0 +100\.0 +0\.0 +0\.0$/u);
    const parts = lines.slice(1).map((line) => line.slice(0, 32).trim());
    expect(parts).toEqual(expect.arrayContaining(["pairs", "best sentence", "synonyms", "reasons against"]));
  });

  it("refuses to run without questions", async () => {
    await expect(evaluate([], parseConfig({}), () => {})).rejects.toThrow(UsageError);
  });
});

describe("readQuestions", () => {
  it("takes a question as answerable unless it says otherwise", () => {
    expect(readQuestions('{"question":"Ai?"}\n\n{"question":"Gì?","answerable":false}', "set.jsonl")).toEqual([
      { question: "Ai?", answers: [], answerable: true },
      { question: "Gì?", answers: [], answerable: false },
    ]);
  });

  it.each(["Ai?", '{"question":5}', '{"answers":[]}', "[]", '{"question":"Ai?"'])("names the line of %s", (line) => {
    expect(() => readQuestions(`{"question":"Ai?"}\n${line}`, "set.jsonl")).toThrow("set.jsonl:2");
  });
});

describe("riskTable", () => {
  const outcome = { inFirst: false, inReply: false, refused: false, length: 0, milliseconds: 0 };
  const outcomes = [
    { ...outcome, answerable: true, rank: 1, confidence: 0.95 },
    { ...outcome, answerable: true, rank: 2, confidence: 0.75 },
    { ...outcome, answerable: true, rank: 1, confidence: 0.25 },
    { ...outcome, answerable: false, rank: 0, confidence: 0.15 },
  ];
  const row = (threshold: string) => {
    const line = riskTable(outcomes).find((one) => one.trim().startsWith(threshold));
    return line!.replaceAll(" %", "").trim().split(/\s+/u);
  };

  it("says what each threshold would answer, get wrong and refuse", () => {
    expect(row("0.0")).toEqual(["0.0", "100.0", "50.0", "0.0", "0.0"]);
    expect(row("0.2")).toEqual(["0.2", "75.0", "33.3", "0.0", "100.0"]);
    expect(row("0.5")).toEqual(["0.5", "50.0", "50.0", "33.3", "100.0"]);
    expect(row("0.9")).toEqual(["0.9", "25.0", "0.0", "66.7", "100.0"]);
  });

  it("leaves a figure out where there is nothing to count", () => {
    expect(riskTable([]).join("\n")).not.toContain("NaN");
  });
});

describe("quantile", () => {
  it.each([
    [[], 0.5, 0],
    [[7], 0.99, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 3, 2, 1], 0, 1],
    [[4, 3, 2, 1], 1, 4],
  ])("of %j at %d is %d", (values, part, expected) => expect(quantile(values, part)).toBe(expected));
});
