import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { checkQuestions } from "../../src/answer/pinned.ts";
import { passageOfPin, pinnedPassage, wordsToPin } from "../../src/answer/pins.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { PinnedQuestion } from "../../src/knowledge/questions.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

const MUSEUM = "Vé vào bảo tàng giá 40.000 đồng, trẻ em được miễn.";
const STORM = "Cơn bão số 3 đổ bộ vào Quảng Ninh chiều thứ Bảy.";
const SALT = "Diêm dân Sa Huỳnh làm muối từ tháng Ba, mỗi héc-ta cho tám mươi tấn.";
const QUESTION = "Ai trực điện thoại đường dây nóng?";

const pinOf = (question: string, words: string, document?: string): PinnedQuestion => ({
  question,
  expect: { kind: "pin", words, ...(document !== undefined && { document }) },
  line: 3,
});

async function indexOf(questions: readonly PinnedQuestion[], more: Partial<Knowledge> = {}): Promise<SearchIndex> {
  const folder = folderOf({ "bao-tang.md": MUSEUM, "bao.md": STORM, "muoi.md": SALT });
  return await buildIndex({ ...folder, ...more, questions });
}

describe("a pin", () => {
  it("answers its question by the passage, firmly, and the other hits follow", async () => {
    const index = await indexOf([pinOf("Cơn bão số 3 đổ bộ vào đâu?", "Diêm dân Sa Huỳnh", "muoi.md")]);
    const given = await answer("Cơn bão số 3 đổ bộ vào đâu?", index);
    expect(given).toMatchObject({ kind: "found", confidence: 1, reasons: [] });
    if (given.kind !== "found") throw new Error("not found");
    expect(given.quotes.map(({ text }) => text)).toEqual([SALT]);
    expect(given.hits.map(({ document }) => document.id)).toEqual(["muoi.md", "bao.md", "bao-tang.md"]);
  });

  it("answers what no search would", async () => {
    const without = await answer(QUESTION, await indexOf([]));
    expect(without.kind).not.toBe("found");
    const given = await answer(QUESTION, await indexOf([pinOf(QUESTION, "Vé vào bảo tàng")]));
    expect(given).toMatchObject({ kind: "found", quotes: [{ text: MUSEUM }] });
  });

  it.each([
    ["Ai là người đứng đầu bảo tàng?", "cho hỏi ai là người đứng đầu bảo tàng vậy ạ"],
    ["Ai là người đứng đầu bảo tàng?", "ai la nguoi dung dau bao tang"],
    ["Thủ tướng Azerbaijan tên là gì?", "cho mình hỏi tên của thủ tướng Azerbaijan là gì"],
    ["Thủ tướng Azerbaijan tên là gì?", "ai là thủ tướng azerbaijan"],
    ["Thủ tướng đến thăm bảo tàng khi nào?", "thủ tướng đến thăm bảo tàng ngày nào?"],
    ["Thủ tướng thăm bảo tàng khi nào?", "khi nào thủ tướng thăm bảo tàng"],
    ["Bảo tàng có mở cửa không?", "bảo tàng có mở cửa ko"],
    ["Xe hơi đỗ ở đâu?", "ô tô đỗ ở đâu?"],
  ])("of %j answers %j too", async (pinned, asked) => {
    const index = await indexOf([pinOf(pinned, "Vé vào bảo tàng")]);
    expect(pinnedPassage(asked, index)?.document.id).toBe("bao-tang.md");
  });

  it.each([
    ["Ai là người đứng đầu bảo tàng?", "bảo tàng ở đâu?"],
    ["Giá vé bảo tàng bao nhiêu?", "Giá vé bảo tàng cho trẻ em bao nhiêu?"],
    ["Giá vé bảo tàng bao nhiêu?", "Giá vé bao nhiêu?"],
    ["Bảo tàng có mở cửa không?", "Bảo tàng mở cửa khi nào?"],
    ["Nước nào tham gia?", "Nước nào không tham gia?"],
    ["Ai mời Tổng Bí thư?", "Ai được Tổng Bí thư mời?"],
    ["Thủ tướng thăm bảo tàng trước bão", "Thủ tướng thăm bảo tàng sau bão"],
    ["Miền Nam mưa khi nào?", "Miền năm mưa khi nào?"],
    ["Ai đứng đầu bảo tàng?", "Ai?"],
  ])("of %j leaves %j alone", async (pinned, asked) => {
    expect(pinnedPassage(asked, await indexOf([pinOf(pinned, "Vé vào bảo tàng")]))).toBeUndefined();
  });

  it("knows the words of the folder's own glossary", async () => {
    const glossary = [["bảo tàng", "nhà trưng bày Hòn Ngư"]];
    const index = await indexOf([pinOf("Giá vé bảo tàng bao nhiêu?", "Vé vào bảo tàng")], { glossary });
    expect(pinnedPassage("giá vé nhà trưng bày hòn ngư bao nhiêu", index)).toBeDefined();
  });
});

describe("the passage of a pin", () => {
  it("is found by its words, however they are spaced or composed, also in a renamed file", async () => {
    const index = await indexOf([]);
    const words = "Diêm  dân\nSa Huỳnh".normalize("NFD");
    for (const document of [undefined, "muoi.md", "ten-cu.md"])
      expect(passageOfPin(pinOf("?", words, document), index)?.document.id).toBe("muoi.md");
  });

  it("is told when it is gone, and the question is answered by search", async () => {
    const index = await indexOf([pinOf("Cơn bão số 3 đổ bộ vào đâu?", "Vé vào cửa giá", "bao-tang.md")]);
    expect(await checkQuestions(index)).toMatchObject([
      { file: "questions.yaml", line: 3, code: "pin-broken", parameters: { words: "Vé vào cửa giá" } },
    ]);
    expect(await answer("Cơn bão số 3 đổ bộ vào đâu?", index)).toMatchObject({ quotes: [{ text: STORM }] });
  });

  it("holds, and an earlier pin of the same meaning takes its question", async () => {
    const both = [pinOf("Giá vé bao nhiêu?", "Vé vào bảo tàng"), pinOf("giá vé là bao nhiêu", "Cơn bão số 3")];
    expect((await checkQuestions(await indexOf(both))).map(({ code }) => code)).toEqual(["question-broken"]);
    expect(await checkQuestions(await indexOf(both.slice(0, 1)))).toEqual([]);
  });

  it("is named by as many of its first words as tell it from the others", async () => {
    const twin = `${SALT} Năm nay muối được giá.`;
    const { documents, passages } = folderOf({ "a.md": SALT, "b.md": twin });
    const index = await buildIndex({ ...folderOf({}), documents, passages });
    const [first, second] = passages.map((passage) => wordsToPin(passage, index, 20));
    expect(first).toBe(SALT);
    expect(twin.startsWith(second!)).toBe(true);
    expect(second!.length).toBeGreaterThan(SALT.length);
    expect(passageOfPin(pinOf("?", second!, "x"), index)?.document.id).toBe("b.md");
    expect(passageOfPin(pinOf("?", first!, "a.md"), index)?.document.id).toBe("a.md");
  });
});
