import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkQuestions } from "../../../../src/answer/pinned.ts";
import { formatted, PINNED } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, startDesk } from "../desk.ts";

const GLOSSARY = "- [Thủ tướng, PM]\n- [Quốc hội, QH]\n";
let desk: Desk;

beforeAll(async () => {
  const article = "# Hồ\n\nHồ Hoàn Kiếm sâu trung bình 1,2 mét.\n";
  desk = await startDesk({ check: checkQuestions, files: { "glossary.yaml": GLOSSARY, "ho.md": article } });
});
afterAll(() => desk.stop());

const read = (name: string) => readFile(join(desk.folder, name), "utf8");

describe("the folder's own list, sent by an admin", () => {
  it("shows which words come and go, takes its place after a tap, and can be undone", async () => {
    const preview = await desk.send(ADMIN, "Glossary.yaml", "# Mới\n- [Thủ tướng, PM]\n- [Hồ Hoàn Kiếm, Hồ Gươm]\n");
    expect(preview.text).toMatchInlineSnapshot(`
      "Tệp: glossary.yaml

      Thêm 1 mục:
      • Hồ Hoàn Kiếm, Hồ Gươm

      Bỏ 1 mục:
      • Quốc hội, QH

      Bạn có muốn thay tệp đang dùng không?"
    `);
    expect(labelsOf(preview)).toEqual(["Thay thế", "Hủy"]);
    expect(await read("glossary.yaml")).toBe(GLOSSARY);
    const report = await desk.tap(ADMIN, preview, "Thay thế");
    expect(await read("glossary.yaml")).toMatch(/^# Mới\n/);
    expect(formatted(await desk.say(AN, "Hồ Gươm sâu bao nhiêu mét?"), "blockquote")[0]).toContain("1,2 mét");
    await desk.tap(ADMIN, report, "Hoàn tác");
    expect(await read("glossary.yaml")).toBe(GLOSSARY);
  });

  it("of pinned questions names those that would not hold, and is taken once that was seen", async () => {
    const questions = `- { question: "${PINNED[0]}", quote: Sahiba Gafarova }\n- { question: "Hồ sâu bao nhiêu mét?", quote: mười mét }\n`;
    const preview = await desk.send(ENGLISH_ADMIN, "questions.yaml", questions);
    expect(preview.text).toContain("New:\n• Hồ sâu bao nhiêu mét? → “mười mét”");
    expect(preview.text).toContain(`• ${PINNED[1]} → “Bộ Tư pháp”`);
    expect(preview.text).toContain("would no longer get their answer:\n• Hồ sâu bao nhiêu mét?");
    await desk.tap(ENGLISH_ADMIN, preview, "Replace");
    expect(desk.library.current().knowledge.questions.map(({ question }) => question)).toEqual([
      PINNED[0],
      "Hồ sâu bao nhiêu mét?",
    ]);
  });

  it.each([
    ["the same words", "glossary.yaml", `# Khác lời chú\n${GLOSSARY}`, /^Tệp này không khác gì glossary\.yaml/],
    ["a fault", "glossary.yaml", "- [a, b]\n- [c]\n", /glossary\.yaml:2 — Một nhóm từ cần ít nhất hai từ/],
    ["a bomb", "questions.yaml", "- &a [*a, *a]\n", /questions\.yaml:1 — Mỗi mục cần câu hỏi/],
    ["another name", "config.yml", "a: b", /^Với tệp \.yaml, tôi chỉ nhận glossary\.yaml.*và questions\.yaml/],
    ["no list", "glossary.yaml", "a: b", /glossary\.yaml:1 — Tệp không phải một danh sách/],
  ])("is refused with %s", async (_, name, content, expected) => {
    const reply = await desk.send(ADMIN, name, content);
    expect(reply.text).toMatch(expected);
    expect(labelsOf(reply)).toEqual([]);
    expect(await read("glossary.yaml")).toBe(GLOSSARY);
  });
});

it("not one call was refused", async () => {
  expect(await desk.refusals()).toEqual([]);
});
