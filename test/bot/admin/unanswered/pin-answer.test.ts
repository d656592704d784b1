import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkQuestions } from "../../../../src/answer/pinned.ts";
import { formatted, UNANSWERABLE } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, type Person, startDesk } from "../desk.ts";

const QUESTION = "Thủ tướng Azerbaijan tên là gì?";
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk({ check: checkQuestions });
});
afterAll(() => desk.stop());

const questions = (): Promise<string> => readFile(join(desk.folder, "questions.yaml"), "utf8");
const quoted = (message: Message): string | undefined => formatted(message, "blockquote")[0];

/** Where the quotes of a message stand, as it cites them. */
const passagesIn = (message: Message): readonly string[] => message.text!.match(/^— .*$/gmu) ?? [];

/** Taps 📌, and gives what is said of it: the folder is read again before. */
async function tapPin(who: Person, answer: Message, label: string): Promise<Message> {
  const before = (await desk.last(who)).message_id;
  await desk.tap(who, answer, label);
  return await vi.waitFor(async () => {
    const said = await desk.last(who);
    if (said.message_id === before) throw new Error("Nothing is said yet.");
    return said;
  }, 10_000);
}

describe("📌 below an answer", { timeout: 30_000 }, () => {
  it("is there for admins in private alone, on every page", async () => {
    expect(labelsOf(await desk.say(AN, QUESTION)).join()).not.toContain("📌");
    const answer = await desk.say(ADMIN, QUESTION);
    expect(labelsOf(answer).at(-1)).toBe("📌");
    expect(labelsOf(await desk.tap(ADMIN, answer, "▶")).at(-1)).toBe("📌");
    expect(labelsOf(await desk.tap(ADMIN, answer, "Ngữ cảnh")).at(-1)).toBe("📌");
    const id = (await desk.store.answers.findByMessage(ADMIN.chat_id, answer.message_id))!.id;
    expect(await desk.toast(AN, await desk.say(AN, QUESTION), `k:fix:${id}`)).toContain("quản trị");
  });

  it("has the question, and others that mean the same, answered by the page shown; again: no longer", async () => {
    const before = await questions();
    const answer = await desk.say(ADMIN, QUESTION);
    const second = quoted(await desk.tap(ADMIN, answer, "▶"));
    const said = await tapPin(ADMIN, answer, "📌");
    expect(said.text).toMatch(new RegExp(`^Đã ghim. Từ nay câu “${QUESTION.replace("?", "\\?")}”.*cùng nghĩa`));
    expect(labelsOf(said)).toEqual(["Hoàn tác"]);
    expect(await questions()).toContain(`- question: ${QUESTION}\n  pin: `);
    for (const text of [QUESTION, "cho hỏi tên thủ tướng azerbaijan là gì", "thu tuong azerbaijan ten la gi"])
      expect(quoted(await desk.say(AN, text))).toBe(second);
    expect((await tapPin(ADMIN, answer, "📌 ✓")).text).toContain(`Đã bỏ ghim “${QUESTION}”`);
    expect(await questions()).toBe(before.replaceAll("{ ", "{").replaceAll(" }", "}"));
    expect(quoted(await desk.say(AN, QUESTION))).toContain("Ali Asadov");
    expect(labelsOf(await desk.say(ADMIN, QUESTION)).at(-1)).toBe("📌");
  });

  it("is undone by the button of what it says", async () => {
    const answer = await desk.say(ENGLISH_ADMIN, "Bộ Tư pháp hai nước làm gì?");
    await desk.tap(ENGLISH_ADMIN, answer, "▶");
    const said = await tapPin(ENGLISH_ADMIN, answer, "📌");
    expect(said.text).toContain("Pinned. From now on");
    expect(await questions()).toContain("pin: ");
    await desk.tap(ENGLISH_ADMIN, said, "Undo");
    expect(await questions()).not.toContain("pin: ");
  });

  it("pins what came nearest to a question that was not answered, once it is shown", async () => {
    const answer = await desk.say(ADMIN, "Tổng Bí thư nói gì về du lịch?");
    const isRefused = labelsOf(answer).includes("Xem các đoạn gần nhất");
    expect(labelsOf(answer).includes("📌")).toBe(!isRefused);
    const nearest = isRefused ? await desk.tap(ADMIN, answer, "Xem các đoạn gần nhất") : answer;
    await tapPin(ADMIN, answer, "📌");
    const [pinned] = passagesIn(nearest);
    expect(passagesIn(await desk.say(AN, "tổng bí thư nói gì về du lịch vậy ạ"))[0]).toBe(pinned);
    await tapPin(ADMIN, answer, "📌 ✓");
  });

  it("does not pin against a question that is checked", async () => {
    const answer = await desk.say(ADMIN, UNANSWERABLE);
    await desk.tap(ADMIN, answer, "Xem các đoạn gần nhất");
    expect((await tapPin(ADMIN, answer, "📌")).text).toContain(UNANSWERABLE);
    expect(await questions()).not.toContain("pin: ");
  });

  it("is told when its passage is gone", async () => {
    const file = join(desk.folder, "viet-nam-azerbaijan-van-kien.md");
    const words = await readFile(file, "utf8");
    await desk.say(ADMIN, "/reload");
    const pin = "- { question: Hỏi gì đây?, pin: Theo Đặc phái viên TTXVN }\n";
    await writeFile(join(desk.folder, "questions.yaml"), pin);
    await desk.say(ADMIN, "/reload");
    expect(quoted(await desk.say(AN, "hỏi gì đây"))).toContain("Theo Đặc phái viên TTXVN");
    await writeFile(file, words.replace("Theo Đặc phái viên TTXVN", "Theo phóng viên"));
    const told = await desk.say(ADMIN, "/reload");
    expect(told.text).toContain("• Hỏi gì đây? (đoạn được ghim không còn)");
    expect((await desk.refusals()).map(({ method }) => method)).toEqual([]);
  });
});
