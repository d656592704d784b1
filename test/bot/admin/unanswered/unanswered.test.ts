import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer as answerFrom } from "../../../../src/answer/answer.ts";
import { checkQuestions } from "../../../../src/answer/pinned.ts";
import { groupUnanswered } from "../../../../src/bot/admin/unanswered/similar.ts";
import { unansweredLine } from "../../../../src/bot/admin/unanswered/unanswered.ts";
import type { UnansweredQuestion } from "../../../../src/store/unanswered.ts";
import { dataOf, formatted, UNANSWERABLE } from "../../../support/bot.ts";
import { translator } from "../../../support/locales.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, startDesk } from "../desk.ts";

const POND = "Hồ Hoàn Kiếm sâu bao nhiêu mét?";
const PIZZA = UNANSWERABLE.replace("NATO", "OPEC");
const TRAIN = "Lịch tàu hỏa đi Sa Pa cuối tuần?";

function unansweredOf(question: string, count: number): UnansweredQuestion {
  return { id: question, key: question, question, kind: "nothing", state: "open", count, firstAt: 0, lastAt: 0 };
}

describe("questions in vain", () => {
  it.each([
    ["Giá vàng hôm nay bao nhiêu?", "gia vang hom nay bao nhieu", true],
    ["Giá vàng hôm nay bao nhiêu?", "Hôm nay giá vàng là bao nhiêu vậy?", true],
    ["Giá vàng hôm nay bao nhiêu?", "cho hỏi giá vàng hôm nay là mấy ạ", true],
    ["Giá vàng hôm nay bao nhiêu?", "Giá xăng hôm nay bao nhiêu?", false],
    ["Hồ Gươm ở đâu?", "Hồ Gươm sâu bao nhiêu?", false],
    ["Ai là thị trưởng Baku?", "Dân số Baku?", false],
  ])("%s and %s ask the same: %s", (one, other, isSame) => {
    expect(groupUnanswered([unansweredOf(one, 2), unansweredOf(other, 1)]).length).toBe(isSame ? 1 : 2);
  });

  it("stand in the order of how often a whole group was asked", () => {
    const groups = groupUnanswered([
      unansweredOf("tàu hỏa Sa Pa", 3),
      unansweredOf("giá vàng hôm nay", 2),
      unansweredOf("Giá vàng hôm nay?", 2),
    ]);
    expect(groups.map(({ unanswered, count }) => [unanswered.question, count])).toEqual([
      ["giá vàng hôm nay", 4],
      ["tàu hỏa Sa Pa", 3],
    ]);
  });

  it.each([
    [["off-topic"], "lạc đề"],
    [["off-topic", "incomplete", "off-topic"], "lạc đề, còn thiếu"],
  ])("keep what was wrong (%s) with an answer to any wording of them", (reasons, expected) => {
    const down = reasons.map((reason) => ({ ...unansweredOf("gia vang hom nay", 1), kind: "down", reason }) as const);
    const [group] = groupUnanswered([
      unansweredOf("Giá vàng hôm nay?", 2),
      ...down,
      { ...unansweredOf("giá vàng hôm nay", 1), kind: "down" },
    ]);
    expect(unansweredLine(group!, translator("vi"))).toContain(`bị chê 👎: ${expected})`);
  });
});

describe("/gaps", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ check: checkQuestions, settings: { keepAskers: true } });
    for (const text of [POND, "ho hoan kiem sau bao nhieu met", POND, PIZZA, PIZZA, TRAIN]) await desk.say(AN, text);
  });
  afterAll(() => desk.stop());

  /** The list, opened at the question that begins so. */
  async function open(who: typeof ADMIN, question: string) {
    const list = await desk.say(who, "/gaps");
    const number = new RegExp(`(\\d+)\\. ${question.slice(0, 10)}`).exec(list.text!)?.[1];
    if (number === undefined) throw new Error(`Not listed: ${question}\n${list.text}`);
    return await desk.tap(who, list, number);
  }

  it("lists them, most asked first, and opens one to the nearest passages", async () => {
    const list = await desk.say(ADMIN, "/gaps");
    expect(list.text).toContain("3 câu hỏi chưa được trả lời tốt");
    expect(list.text).toMatch(/1\. .*\(3 lần.*\n2\. .*\(2 lần\)\n3\. .*\(1 lần\)/);
    const opened = await open(ADMIN, PIZZA);
    expect(formatted(opened, "bold")).toEqual([PIZZA]);
    expect(opened.text).toContain("không có câu trả lời · 2 lần");
    expect(opened.text).toContain("Người hỏi: 1002");
    expect(labelsOf(opened)).toEqual([
      "📌 Ghim",
      "Thêm từ đồng nghĩa",
      "Viết bài trả lời",
      "Ngoài phạm vi",
      "« Danh sách",
    ]);
    expect((await desk.tap(ADMIN, opened, "« Danh sách")).text).toContain("3 câu hỏi");
    expect((await open(ENGLISH_ADMIN, PIZZA)).text).toContain("no answer · 2 times");
  });

  it("pins that a question has no answer, and keeps the comments of the file", async () => {
    const opened = await open(ADMIN, PIZZA);
    await desk.tap(ADMIN, opened, "📌 Ghim");
    const pinned = await desk.tap(ADMIN, opened, "Không đoạn nào");
    expect(pinned.text).toContain(`Đã ghim “${PIZZA}”`);
    const questions = await readFile(join(desk.folder, "questions.yaml"), "utf8");
    expect(questions).toContain(`- question: ${PIZZA}\n  nothing: true\n`);
    expect(desk.library.current().knowledge.questions.at(-1)?.question).toBe(PIZZA);
    expect((await desk.say(ADMIN, "/gaps")).text).not.toContain(PIZZA);
  });

  it("does not pin an answer that the question does not get", async () => {
    const opened = await open(ADMIN, POND);
    const offered = await desk.tap(ADMIN, opened, "📌 Ghim");
    const [first] = labelsOf(offered);
    if (first !== "1") throw new Error("No passage is offered.");
    const before = await readFile(join(desk.folder, "questions.yaml"), "utf8");
    const { questions } = await desk.store.unanswered.list({ limit: 10 });
    const unanswered = questions.find(({ question }) => question.includes("sâu") || question.includes("sau"))!;
    expect(await desk.toast(ADMIN, opened, `k:pin:${unanswered.id}:0`)).toContain("chưa ghim được");
    expect(await readFile(join(desk.folder, "questions.yaml"), "utf8")).toBe(before);
  });

  it("takes the next message as the article that answers, and is done with the question once it does", async () => {
    const opened = await open(ADMIN, POND);
    await desk.tap(ADMIN, opened, "Viết bài trả lời");
    expect((await desk.last(ADMIN)).text).toContain(`bài trả lời cho câu “${POND}”`);
    const draft = await desk.say(ADMIN, "Hồ Hoàn Kiếm\nHồ Hoàn Kiếm sâu trung bình 1,2 mét.");
    await desk.tap(ADMIN, draft, "Xong");
    const report = await desk.tap(ADMIN, draft, "Thêm");
    expect((await desk.say(ADMIN, "/gaps")).text).not.toContain("Hoàn Kiếm");
    await desk.tap(ADMIN, report, "Hoàn tác");
    expect((await desk.say(ADMIN, "/gaps")).text).toContain("Hoàn Kiếm");
    await desk.tap(ADMIN, await desk.say(ADMIN, "/restore"), "1");
    await desk.tap(ADMIN, await desk.last(ADMIN), "Lấy lại");
    expect(formatted(await desk.say(AN, POND), "blockquote")[0]).toContain("1,2 mét");
    await desk.tap(ADMIN, await open(ADMIN, POND), "Ngoài phạm vi");
  });

  it("adds words to the glossary, where they find the answer", async () => {
    const opened = await open(ADMIN, TRAIN);
    await desk.tap(ADMIN, opened, "Thêm từ đồng nghĩa");
    const reply = await desk.say(ADMIN, "Hồ Hoàn Kiếm, Hồ Tả Vọng,  Turtle Lake");
    expect(reply.text).toContain("Đã thêm vào bảng từ: Hồ Hoàn Kiếm, Hồ Tả Vọng, Turtle Lake.");
    const glossary = await readFile(join(desk.folder, "glossary.yaml"), "utf8");
    expect(glossary).toContain("# Offices\n");
    expect(glossary.endsWith("- [Hồ Hoàn Kiếm, Hồ Tả Vọng, Turtle Lake]\n")).toBe(true);
    expect(formatted(await desk.say(AN, "Hồ Tả Vọng sâu bao nhiêu mét?"), "blockquote")[0]).toContain("1,2 mét");
  });

  it("joins new words to the group that has one of them, and refuses to make two groups one", async () => {
    await desk.say(AN, TRAIN);
    await desk.tap(ADMIN, await open(ADMIN, TRAIN), "Thêm từ đồng nghĩa");
    await desk.say(ADMIN, "turtle lake, Hồ Gươm");
    expect(await readFile(join(desk.folder, "glossary.yaml"), "utf8")).toContain("Turtle Lake, Hồ Gươm]\n");
    await desk.say(AN, TRAIN);
    await desk.tap(ADMIN, await open(ADMIN, TRAIN), "Thêm từ đồng nghĩa");
    const reply = await desk.say(ADMIN, "Hồ Gươm, Thủ tướng");
    expect(reply.text).toMatch(/^Chưa ghi được.*\n• glossary\.yaml:\d+ — Từ “Thủ tướng” có hai lần/i);
    await desk.tap(ADMIN, await open(ADMIN, TRAIN), "Thêm từ đồng nghĩa");
    expect((await desk.say(ADMIN, "chỉ một")).text).toContain("từ hai đến hai mươi");
  });

  it("leaves a question out of scope for good", async () => {
    const left = await desk.tap(ADMIN, await open(ADMIN, TRAIN), "Ngoài phạm vi");
    expect(left.text).toContain(TRAIN);
    await desk.say(AN, TRAIN);
    expect((await desk.say(ADMIN, "/gaps")).text).toBe("Không có câu hỏi nào chưa được trả lời. Tuyệt vời!");
  });

  it("pins the passage that answers a question which was voted down", async () => {
    const question = "Ai là Tổng thống Azerbaijan?";
    const answer = await desk.say(AN, question);
    await desk.toast(AN, answer, dataOf(answer, "👎"));
    const opened = await open(ADMIN, question);
    expect(opened.text).toContain("bị chê 👎 · 1 lần");
    await desk.tap(ADMIN, opened, "📌 Ghim");
    expect((await desk.tap(ADMIN, opened, "1")).text).toContain(`Đã ghim “${question}”`);
    const { expect: pinned } = desk.library.current().knowledge.questions.at(-1)!;
    if (pinned.kind === "nothing") throw new Error("Nothing is pinned.");
    expect(pinned.words.length).toBeLessThanOrEqual(80);
    expect(formatted(answer, "blockquote")[0]).toContain(pinned.words);
    expect(await readFile(join(desk.folder, "questions.yaml"), "utf8")).toContain(`- question: ${question}\n  quote: `);
  });

  it("keeps what was answered without being sure, and nobody's name unless it is told to", async () => {
    const other = await startDesk();
    const index = other.library.current();
    const candidates = [
      "Kết quả chuyến thăm ra sao?",
      "Hai bên bàn gì về nông nghiệp?",
      "Tổng Bí thư rời Azerbaijan vào thứ mấy?",
      "Thời tiết Baku?",
      "Ai đi cùng đoàn?",
      "Tổng Bí thư nói gì về du lịch?",
    ];
    const given = await Promise.all(candidates.map((question) => answerFrom(question, index)));
    const place = given.findIndex((each) => (each.kind === "found" && each.confidence < 0.6) || each.kind === "doubt");
    if (place === -1) throw new Error("None of these questions is unsure any more: choose others.");
    await other.say(AN, candidates[place]!);
    const opened = await other.tap(ADMIN, await other.say(ADMIN, "/gaps"), "1");
    expect(opened.text).toContain(`${candidates[place]}\ntrả lời chưa chắc · 1 lần`);
    expect(opened.text).not.toContain("Người hỏi");
    const [unanswered] = (await other.store.unanswered.list({ limit: 1 })).questions;
    expect(await other.store.unanswered.askers(unanswered!.id)).toEqual([]);
    await other.stop();
  });

  it("says how many more there are than it looks at", async () => {
    const many = await startDesk();
    await many.store.transaction(async ({ unanswered }) => {
      for (let index = 0; index < 500; index++) {
        const question = `Con ${"abcdefghij".charAt(index % 10).repeat(3)}${index} ở đâu?`;
        await unanswered.note({ key: question, question, kind: "nothing" });
      }
    });
    const list = await many.say(ADMIN, "/gaps");
    expect(list.text).toMatch(/^300 câu hỏi.*\n[^]*… và 200 câu hỏi ít gặp hơn/);
    expect(labelsOf(list)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "1/38", "▶"]);
    await many.stop();
  });

  it("turns pages", async () => {
    for (let index = 0; index < 10; index++) {
      const word = "abcdefghij".charAt(index).repeat(5);
      await desk.store.unanswered.note({ key: word, question: `${word} ${word}x`, kind: "down" });
    }
    const list = await desk.say(ENGLISH_ADMIN, "/gaps");
    expect(labelsOf(list)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "1/2", "▶"]);
    expect(labelsOf(await desk.tap(ENGLISH_ADMIN, list, "▶"))).toEqual(["9", "10", "◀", "2/2"]);
    expect((await desk.tap(ENGLISH_ADMIN, list, "9")).text).toContain("voted down");
  });

  it("tells what was wrong with an answer that was voted down", async () => {
    const answer = await desk.say(AN, "Thủ tướng Azerbaijan tên là gì?");
    await desk.tap(AN, answer, "👎");
    await desk.tap(AN, answer, "Còn thiếu");
    const list = await desk.say(ADMIN, "/gaps");
    const line = list.text!.split("\n").find((each) => each.includes("Thủ tướng Azerbaijan tên là gì?"));
    expect(line).toMatch(/, bị chê 👎: còn thiếu\)$/);
  });

  it("lists a follow-up as it was typed, with the question that it followed", async () => {
    await desk.say(AN, "Thủ tướng Azerbaijan tên là gì?");
    const answer = await desk.say(AN, "còn Chủ tịch Quốc hội?");
    await desk.tap(AN, answer, "👎");
    await desk.tap(AN, answer, "Lạc đề");
    const list = await desk.say(ADMIN, "/gaps");
    const line = list.text!.split("\n").find((each) => each.includes("còn Chủ tịch Quốc hội"));
    const asked = "“còn Chủ tịch Quốc hội?”, hỏi tiếp “Thủ tướng Azerbaijan tên là gì?”";
    expect(line?.replace(/^\d+\. /, "")).toBe(`${asked} (1 lần, bị chê 👎: lạc đề)`);
    const opened = (await desk.tap(ADMIN, list, /^\d+/.exec(line!)![0])).text!.split("\n");
    expect(opened.slice(0, 3)).toEqual([
      "còn Chủ tịch Quốc hội?",
      "Hỏi tiếp câu “Thủ tướng Azerbaijan tên là gì?”",
      "Tôi hiểu là: Chủ tịch Quốc hội tên là gì",
    ]);
  });

  it("not one call was refused", async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});
