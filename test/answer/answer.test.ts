import { beforeAll, describe, expect, it } from "vitest";
import { answer, type Answer, hitsOf } from "../../src/answer/answer.ts";
import { readKnowledge } from "../../src/knowledge/knowledge.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { fold } from "../../src/text/fold.ts";
import { folderOf } from "../search/folder.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(await readKnowledge("knowledge"));
});

/** Where the first quote stands. */
function placeOf(reply: Answer): string {
  if (reply.kind !== "found") return reply.kind;
  const { document, passage } = reply.quotes[0];
  return `${document.id}, paragraph ${passage.paragraph}`;
}

/** The first quote of what is said firmly. */
function firstOf(reply: Answer): string {
  return reply.kind === "found" ? reply.quotes[0].text : reply.kind;
}

/** The tone mark of "oa", "oe" and "uy" where old spelling puts it: hoà → hòa. */
function withOldTones(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(
      /(?<![qQ])([oO](?=[ae])|[uU](?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu,
      "$1$3$2",
    )
    .normalize("NFC");
}

describe("the same question finds the same passage", () => {
  const questions: readonly (readonly [question: string, answer: string])[] = [
    ["Thủ tướng Azerbaijan tên là gì?", "Ali Asadov"],
    ["Chủ tịch Quốc hội Azerbaijan là ai?", "Sahiba Gafarova"],
    ["Phu nhân của Tổng Bí thư là ai?", "Ngô Phương Ly"],
    ["Tổng Bí thư lên chuyên cơ rời sân bay quốc tế nào?", "Heydar Aliyev"],
    ["Bộ Quốc phòng hai nước trao đổi gì?", "Ý định thư"],
    ["Bản ghi nhớ cung cấp dầu thô của Công ty Lọc hoá dầu Bình Sơn dành cho nhà máy nào?", "Dung Quất"],
    ["Hai bên nhất trí về mấy nhóm giải pháp?", "5 nhóm giải pháp"],
    ["Hai bên ủng hộ giải quyết tranh chấp ở Biển Đông thế nào?", "biện pháp hòa bình"],
    ["Việt Nam mong muốn cử lưu học sinh học ngành gì?", "chuyên ngành có thế mạnh"],
    ["Hai bên hợp tác phòng, chống tội phạm nào?", "tội phạm mạng"],
    ["Việt Nam và Azerbaijan phối hợp tại diễn đàn đa phương nào?", "Liên hợp quốc"],
    ["Lễ kỷ niệm 80 năm Ngày Chiến thắng theo lời mời của ai?", "Vladimir Putin"],
  ];

  it.each(questions)("%s", async (question, expected) => {
    const reply = await answer(question, index);
    expect(firstOf(reply)).toContain(expected);
    const spellings = [
      fold(question),
      question.normalize("NFD"),
      question.normalize("NFC"),
      withOldTones(question),
      question.toUpperCase(),
      question.replace(/\?$/u, ""),
      `  ${question.replaceAll(" ", "  ")} ạ`,
      `Cho mình hỏi ${question}`,
    ];
    const others = await Promise.all(spellings.map((spelling) => answer(spelling, index)));
    expect(others.map(placeOf)).toEqual(spellings.map(() => placeOf(reply)));
  });

  it.each([
    ["Chủ tịch Quốc hội Azerbaijan là ai?", "chủ tịch QH azerbaijan là ai z", "chat spelling"],
    ["Thủ tướng Azerbaijan tên là gì?", "thủ tướng azerbaijan tên j", "chat spelling"],
    ["Tổng Bí thư rời sân bay nào?", "TBT rời sân bay nào v", "an abbreviation of the glossary"],
    ["Bộ Quốc phòng hai nước trao đổi gì?", "Bo Quoc phong 2 nc trao doi j", "chat spelling, no diacritics"],
    ["Thủ tướng Azerbaijan tên là gì?", "thủ tướg azerbaijan tên là gì", "a letter dropped"],
    ["Chủ tịch Quốc hội Azerbaijan là ai?", "chủ tịch quốc hộii azerbaijan là ai", "a letter doubled"],
    ["Tổng Bí thư rời sân bay nào?", "tổng bí thư rời sânn bay nào", "a letter doubled"],
    ["Phu nhân của Tổng Bí thư là ai?", "vợ của tổng bí thư là ai", "a word of the glossary"],
    ["Thủ tướng Azerbaijan tên là gì?", "Who is the Prime Minister of Azerbaijan?", "English"],
    ["Thủ tướng Azerbaijan tên là gì?", "thur tuongws azerbaijan teen laf gif", "Telex left-overs"],
    ["Thủ tướng Azerbaijan tên là gì?", "thu3 tuong71 azerbaijan te6n la2 gi2", "VNI left-overs"],
  ])("%s = %s (%s)", async (question, other) => {
    expect(placeOf(await answer(other, index))).toBe(placeOf(await answer(question, index)));
  });

  it("honours the diacritics that are typed", async () => {
    const folder = await buildIndex(
      folderOf({
        nam: "Đồng bằng Nam Bộ trồng nhiều lúa. Ông Nam kể lại.",
        năm: "Giải có năm đội dự tranh. Trận đầu vào chiều thứ Bảy.",
        bão: "Cơn bão đổ bộ vào Quảng Ninh. Gió giật rất mạnh.",
        "bảo tàng": "Bảo tàng mở cửa cả tuần. Vé vào cửa rẻ.",
      }),
    );
    expect(placeOf(await answer("năm đội dự tranh", folder))).toContain("năm");
    expect(placeOf(await answer("cơn bão", folder))).toContain("bão");
    expect(placeOf(await answer("bảo tàng", folder))).toContain("bảo tàng");
  });
});

describe("a foreign name that is written otherwise", () => {
  const folder = folderOf({
    "trận đấu": "Broncos thắng Steelers 23-16 ở vòng bảng. Nhà thầu Brenntag dọn sân sau trận.",
    "chuyến bay": "Hãng Finnair bay thẳng từ Helsinki. Hãng Finnjet chỉ chở hàng.",
  });
  it.each([
    ["Bronco thắng ai?", "Broncos thắng Steelers"],
    ["Brentag dọn gì?", "Brenntag dọn sân"],
    ["Helsinky có hãng nào bay thẳng?", "Hãng Finnair bay thẳng"],
    ["Ryanair bay thẳng từ đâu?", "doubt"],
  ])("%s: %s", async (question, expected) => {
    const built = await buildIndex(folder);
    expect(firstOf(await answer(question, built))).toContain(expected);
  });
});

describe("a question that the articles do not answer", () => {
  it.each([
    "Giá vàng hôm nay bao nhiêu?",
    "Thời tiết Hà Nội ngày mai thế nào?",
    "Ai vô địch World Cup 2022?",
    "Làm sao để giảm cân?",
    "Python là gì?",
    "con mèo kêu thế nào",
    "Khi nào iPhone 17 ra mắt?",
    "Tháp Eiffel cao bao nhiêu mét?",
    "Lãi suất ngân hàng hiện nay",
    "Quy trình xin visa Nhật Bản",
    "What is the price of bitcoin?",
    "日本の首都はどこですか",
    "من هو رئيس الوزراء",
    "кто президент",
    "asdf qwer zxcv",
  ])("gets nothing: %s", async (question) => {
    const reply = await answer(question, index);
    expect(reply).toMatchObject({ kind: "nothing", question });
  });

  it("is told which of its words no article holds, as they were typed", async () => {
    const reply = await answer("Tháp EIFFEL cao mấy mét?", index);
    const missing = reply.kind === "nothing" ? reply.missing.join(" ").split(" ") : [];
    expect(missing).toEqual(expect.arrayContaining(["Tháp", "EIFFEL"]));
    expect(missing).not.toContain("cao");
  });

  it("is offered up to three passages that hold something of it", async () => {
    const reply = await answer("Azerbaijan có phải thành viên ASEAN không?", index);
    if (reply.kind !== "nothing") throw new Error(`It was answered: ${placeOf(reply)}`);
    expect(reply.nearest.length).toBeGreaterThan(0);
    expect(reply.nearest.length).toBeLessThanOrEqual(3);
    for (const quote of reply.nearest) expect(quote.score).toBeGreaterThan(0);
  });

  it.each(["", " \n\t", "🙂", "❤️👍🏽", "?!…", "—", "\u0000\u0007", "\u200B\uFEFF", "\u0301", "%", "\uD83D"])(
    "is none at all: %j",
    async (question) => expect(await answer(question, index)).toEqual({ kind: "empty" }),
  );

  it("has no hits where it holds no words", async () => {
    expect(hitsOf(await answer("?!", index))).toEqual([]);
  });
});

describe("what the articles hold", () => {
  it.each([
    ["Thủ tướng Azerbaijan tên là gì?", "Ali Asadov"],
    ["Hai nước hợp tác phòng chống những loại tội phạm nào?", "tội phạm mạng"],
    ["When did Ho Chi Minh visit Azerbaijan?", "1959"],
  ])("is said firmly: %s", async (question, words) => {
    const reply = await answer(question, index);
    expect(reply).toMatchObject({ kind: "found", question, reasons: [] });
    expect(firstOf(reply)).toContain(words);
    expect(reply.kind === "found" && reply.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it("follows what was asked before", async () => {
    const context = "Thủ tướng Azerbaijan tên là gì?";
    expect(firstOf(await answer("Còn Chủ tịch Quốc hội?", index, { context }))).toContain("Sahiba Gafarova");
    expect(firstOf(await answer("Còn thủ đô thì sao?", index, { context }))).toContain("Baku");
  });
});

describe("what only comes near", () => {
  it.each([
    ["Vé tham quan Baku giá bao nhiêu?", "answerType", []],
    ["Bộ trưởng Ngoại giao Azerbaijan là ai?", "office", ["Bộ trưởng"]],
    ["Ông Tô Lâm quê ở đâu?", "attribute", ["quê ở đâu"]],
  ] as const)("is shown in doubt, with the reason: %s", async (question, kind, words) => {
    const reply = await answer(question, index);
    if (reply.kind !== "doubt") throw new Error(reply.kind);
    expect(reply.question).toBe(question);
    expect(reply.reasons).toContainEqual({ kind, words });
    expect(reply.hits[0]).toBe(reply.quotes[0]);
    expect(reply.confidence).toBeLessThan(0.5);
  });

  it("names what no article holds without the words of grammar beside it", async () => {
    const reply = await answer("giá vàng hôm nay", index);
    expect(reply).toMatchObject({ kind: "nothing", missing: ["giá vàng"] });
  });

  it("is offered as topics where the question names what no article does", async () => {
    const reply = await answer("Tổng thống Georgia là ai?", index);
    if (reply.kind !== "nothing") throw new Error(reply.kind);
    expect(reply.reasons).toContainEqual({ kind: "name", words: ["Georgia"] });
    expect(reply.missing).toEqual(["Georgia"]);
    expect(hitsOf(reply)).toBe(reply.nearest);
  });

  it("is no other place in a law than the one that is named", async () => {
    expect(await answer("Khoản 3 Điều 5 của Tuyên bố chung nói gì?", index)).toMatchObject({
      kind: "nothing",
      missing: ["khoản 3 Điều 5"],
      reasons: [{ kind: "provision", words: ["khoản 3 Điều 5"] }],
    });
  });
});

describe("an overview", () => {
  it("is the lead of every article, the newest first", async () => {
    const reply = await answer("Tóm tắt các bài viết", index);
    if (reply.kind !== "found") throw new Error(reply.kind);
    expect(reply.quotes.map(({ document, passage }) => `${document.date}, paragraph ${passage.paragraph}`)).toEqual([
      "2025-05-08, paragraph 1",
      "2025-05-07, paragraph 1",
    ]);
    expect(reply).toMatchObject({ hits: reply.quotes, reasons: [], confidence: 1 });
  });

  it("is the lead and what comes next where one article is meant, and nothing twice", async () => {
    const reply = await answer("Bài mới nhất nói gì?", index);
    expect(hitsOf(reply).map(({ document }) => document.date)).toEqual(["2025-05-08", "2025-05-08", "2025-05-08"]);
    const [lead, ...others] = hitsOf(reply).map(({ text }) => text);
    expect(lead).toContain("chuyến thăm cấp cao nhất");
    for (const text of others) expect(text).not.toContain("chuyến thăm cấp cao nhất");
  });
});

describe("several questions in one", () => {
  it.each([
    ["Ai là Tổng thống Azerbaijan và thủ đô của nước này là gì?", ["Ilham Aliyev", "Baku"]],
    ["Hai nước lập quan hệ ngoại giao năm nào, Bác Hồ sang thăm năm nào?", ["1992", "1959"]],
  ])("are each answered: %s", async (question, answers) => {
    const reply = await answer(question, index);
    if (reply.kind !== "found") throw new Error(reply.kind);
    const text = reply.quotes.map((quote) => quote.text).join("\n");
    for (const words of answers) expect(text).toContain(words);
    expect(reply.hits.slice(0, reply.quotes.length)).toEqual(reply.quotes);
    expect(new Set(reply.hits.map(({ passage }) => passage)).size).toBe(reply.hits.length);
  });

  it("are answered as far as the articles tell", async () => {
    const reply = await answer("Thủ tướng Azerbaijan là ai và vé tham quan Baku giá bao nhiêu?", index);
    expect(reply).toMatchObject({ kind: "found", reasons: [] });
    expect(firstOf(reply)).toContain("Ali Asadov");
  });
});

describe("answer", () => {
  it("is the same value for the same question", async () => {
    const question = "Thủ tướng Azerbaijan tên là gì?";
    expect(await answer(question, index)).toEqual(await answer(question, index));
  });

  it("gives as many hits as asked for, or as the reply shows, its quotes first", async () => {
    for (const limit of [1, 2, 5]) {
      const reply = await answer("Tổng Bí thư Tô Lâm hội đàm với Tổng thống Azerbaijan", index, { limit });
      if (reply.kind !== "found") throw new Error(reply.kind);
      expect(reply.hits).toHaveLength(Math.max(limit, reply.quotes.length));
      expect(reply.hits[0]).toBe(reply.quotes[0]);
      expect(reply.quotes.length).toBeLessThanOrEqual(3);
      expect(reply.hits.slice(0, reply.quotes.length)).toEqual(reply.quotes);
    }
  });

  it("is sure in the same measure wherever it is asked", async () => {
    const sure = await answer("Thủ tướng Azerbaijan tên là gì?", index);
    const unsure = await answer("Tháp Eiffel cao bao nhiêu mét?", index);
    if (sure.kind === "empty" || unsure.kind === "empty") throw new Error("Both hold words.");
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
    for (const { confidence } of [sure, unsure]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("says nothing from an empty folder", async () => {
    const reply = await answer("Thủ tướng là ai?", await buildIndex(folderOf({})));
    expect(reply).toMatchObject({ kind: "nothing", nearest: [], reasons: [{ kind: "nothing", words: [] }] });
    expect(reply.kind === "nothing" && reply.confidence).toBeLessThan(0.01);
  });
});
