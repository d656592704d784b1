import { beforeAll, describe, expect, it } from "vitest";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { TUNING } from "../../src/search/tuning.ts";
import { articleOf } from "../support/articles.ts";
import { folderOf, knowledgeOf, TOWN } from "./folder.ts";

let index: SearchIndex;
let byScore: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(folderOf(TOWN));
  byScore = await buildIndex(folderOf(TOWN), { tuning: { ...TUNING, standing: 0 } });
});

const QUESTIONS = [
  "Khoa Nhi khám mấy giờ?",
  "gia ve xe buyt san bay",
  "ai tang sach thu vien",
  "Is the pool open?",
  "và ạ",
];

describe("the order of the first hits", () => {
  it.each(QUESTIONS)("falls from hit to hit, and its features sum to the score: %s", async (question) => {
    const { hits } = await search(question, index, { limit: 50 });
    for (const { score, features } of hits)
      expect(Object.values(features).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 6);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("leaves the best score in its unit, and is that of the scores where standing counts nothing", async () => {
    for (const question of QUESTIONS) {
      const [stood, scored] = [await search(question, index), await search(question, byScore)];
      expect(stood.hits[0]?.score).toBe(scored.hits[0]?.score);
      for (const { features } of scored.hits) expect(features.standing).toBeCloseTo(0, 9);
    }
  });

  it("leaves a place in a law that is named where it is", async () => {
    const { hits } = await search("khoản 2 Điều 2 nói gì?", index);
    for (const { features } of hits) expect(features.standing).toBeCloseTo(0, 9);
  });
});

describe("the standing of a hit", () => {
  const standing = async (question: string, ...texts: string[]) => {
    const folder = await buildIndex(knowledgeOf([articleOf(texts, { id: "a", title: "Bến xe" })]));
    const { hits } = await search(question, folder);
    return new Map(
      hits.map(({ passage, standing: own }) => [passage.document.text.slice(passage.start, passage.end), own!]),
    );
  };

  it("tells how many concepts it lacks, alone and with the passage before it", async () => {
    const [before, own] = ["Xe buýt đón khách ở cổng bắc.", "Vé có ở quầy số hai."];
    const found = await standing("vé xe buýt bán ở đâu", before, own);
    expect(found.get(own)!.lacking).toBeGreaterThan(0);
    expect(found.get(own)!.before).toBeGreaterThan(0);
    expect(found.get(before)!.before).toBe(0);
  });

  it("tells its label, and how much of that the question has", async () => {
    const found = await standing(
      "vé tháng giá bao nhiêu",
      "Vé tháng: 200.000 đồng.",
      "Vé lượt sinh viên: 3.000 đồng.",
      "Vé rẻ.",
    );
    expect(found.get("Vé tháng: 200.000 đồng.")).toMatchObject({ hasLabel: 1, label: 1 });
    expect(found.get("Vé lượt sinh viên: 3.000 đồng.")!.label).toBeLessThan(0.6);
    expect(found.get("Vé rẻ.")).toMatchObject({ hasLabel: 0, label: 0 });
  });

  it("tells whether it corrects what was said before, the more the more of the question it holds", async () => {
    const [wrong, right, other] = [
      "Bãi xe phía bắc có 240 chỗ, mở từ tháng mười.",
      "Đính chính: bãi xe phía bắc có 140 chỗ, không phải 240 như đã đưa.",
      "Đính chính: giờ đóng cửa bến là 22 giờ.",
    ];
    const found = await standing("bãi xe phía bắc có bao nhiêu chỗ", wrong, right, other);
    expect([...found.keys()][0]).toBe(right);
    expect(found.get(wrong)!.corrects).toBe(0);
    expect(found.get(right)!.corrects).toBeGreaterThan(0.9);
    expect(found.get(other)?.corrects ?? 0).toBeLessThan(0.2);
  });

  it("tells how new its article is, where it is asked what came of something, or how it is now", async () => {
    const report = (id: string, date: string, text: string) => articleOf([text], { id, title: "Hội xuân", date });
    const folder = await buildIndex(
      knowledgeOf([
        report("plan", "2026-01-05", "Hội xuân định mời tám đội đua thuyền."),
        report("end", "2026-02-10", "Hội xuân có sáu đội đua thuyền dự tranh."),
      ]),
    );
    const newest = async (question: string) => {
      const [best] = (await search(question, folder)).hits;
      return [best!.passage.document.id, best!.standing!.newness];
    };
    expect(await newest("rốt cuộc hội xuân có mấy đội đua thuyền")).toEqual(["end", 1]);
    expect((await newest("hội xuân định mời mấy đội đua thuyền"))[1]).toBe(0);
    expect((await newest("hội xuân bây giờ có mấy đội đua thuyền"))[1]).toBeGreaterThan(0.5);
  });

  it("tells whether it tells of the year asked for, which lies before or behind the newest article's", async () => {
    const told = [
      "Năm ngoái hội đua thuyền có bốn đội.",
      "Hội đua thuyền năm 2025 có bốn đội.",
      "Hội đua thuyền năm nay có bảy đội.",
      "Hội đua thuyền có bảy đội, hơn năm ngoái ba đội.",
      "Sang năm hội đua thuyền có chín đội.",
    ];
    const folder = await buildIndex(knowledgeOf([articleOf(told, { id: "a", title: "Hội", date: "2026-02-10" })]));
    const years = async (question: string) => {
      const { hits } = await search(question, folder);
      const byText = new Map(
        hits.map((hit) => [hit.passage.document.text.slice(hit.passage.start, hit.passage.end), hit]),
      );
      return told.map((text) => byText.get(text)!.standing!.year);
    };
    expect(await years("hội đua thuyền năm ngoái có mấy đội")).toEqual([1, 1, -1, -1, -1]);
    expect(await years("next year how many teams at the boat race hội đua thuyền")).toEqual([-1, -1, -1, -1, 1]);
    expect(await years("hội đua thuyền năm nay có mấy đội")).toEqual([-1, -1, 0, 0, -1]);
    expect(await years("hội đua thuyền có mấy đội")).toEqual([0, 0, 0, 0, 0]);
  });

  it("tells how surely it tells no reason, where it is asked why", async () => {
    const [told, hinted, other] = ["Hội đua hoãn vì mưa.", "Hội đua hoãn để sửa bến.", "Hội đua hoãn sang tháng ba."];
    const found = await standing("vì sao hội đua hoãn", told, hinted, other);
    expect(found.get(told)!.lacksReason).toBe(0);
    expect(found.get(hinted)!.lacksReason).toBeGreaterThan(0);
    expect(found.get(hinted)!.lacksReason).toBeLessThan(1);
    expect(found.get(other)!.lacksReason).toBe(1);
    expect((await standing("bao giờ hội đua hoãn", other)).get(other)!.lacksReason).toBe(0);
  });

  it("tells whether it allows, forbids or denies, where that is asked", async () => {
    const text = "Khách không mang chó lên xe.";
    expect((await standing("mang chó lên xe được không", text)).get(text)!.verdict).toBe(1);
    expect((await standing("ai mang chó lên xe", text)).get(text)!.verdict).toBe(0);
  });

  it("tells how many of its words are of the answer type", async () => {
    const [priced, plain] = ["Vé xe 5.000 đồng.", "Vé xe bán ở bến."];
    const found = await standing("vé xe bao nhiêu tiền", priced, plain);
    expect(found.get(priced)!.wordsOfAnswerType).toBeGreaterThan(0);
    expect(found.get(priced)!.lacksAnswerType).toBe(0);
    expect(found.get(plain)).toMatchObject({ wordsOfAnswerType: 0, lacksAnswerType: 1 });
  });
});
