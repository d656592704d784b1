import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

describe("the work of one question", () => {
  let index: SearchIndex;
  beforeAll(async () => {
    const reports = Array.from({ length: 400 }, (_, at) => {
      return [`${at}.txt`, `Đội ${at} hội đàm với đoàn ${at * 7} ở Baku, năm ${1900 + (at % 99)}.`] as const;
    });
    index = await buildIndex(folderOf(Object.fromEntries(reports)));
    await answer("Đội nào hội đàm ở Baku?", index);
  });

  const hostile: readonly (readonly [what: string, question: string])[] = [
    ["one word again and again", "đội ".repeat(1024)],
    ["words that no article holds", Array.from({ length: 800 }, (_, at) => `xq${at}`).join(" ")],
    ["words with a typo each", Array.from({ length: 600 }, (_, at) => `hooi${"abc"[at % 3]!}${at % 7}`).join(" ")],
    ["numbers", Array.from({ length: 1000 }, (_, at) => String(at)).join(" ")],
    ["number words", "hai mươi lăm nghìn triệu tỷ ".repeat(150)],
    ["asking words", "ai gì nào đâu mấy bao nhiêu ".repeat(140)],
    ["abbreviations", "TT TBT QH LHQ VN ".repeat(240)],
    ["English", "how many teams of the world have been there since ".repeat(80)],
    ["one word without end", "a".repeat(4096)],
    ["marks without end", `a${"\u0301".repeat(4095)}`],
    ["full stops", ".a".repeat(2048)],
  ];

  it.each(hostile)("is bounded for 4,096 characters of %s", async (_, question) => {
    const began = performance.now();
    const reply = await answer(question.slice(0, 4096), index);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(["found", "nothing"]).toContain(reply.kind);
  });
});
