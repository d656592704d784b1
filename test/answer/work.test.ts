import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { readKnowledge } from "../../src/knowledge/knowledge.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { largeFolder, workOf } from "../fuzz/work.ts";
import { randomFrom } from "../support/random.ts";

/** `npm run fuzz -- --work 1000` looks for worse ones in a folder of 10,000 passages, where 50 ms are the most. */
const PASSAGES = 1000;
/** Most of the processor's time that an answer may take here, in milliseconds. */
const MOST = 60;

describe("the work of one question", () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await buildIndex(largeFolder(await readKnowledge("knowledge"), PASSAGES, randomFrom(1)));
    for (const { question } of index.knowledge.questions.slice(0, 50)) await workOf(question, undefined, index, 1);
  }, 30_000);

  const dates = Array.from({ length: 700 }, (_, at) => `${1 + ((at * 7) % 31)}/${1 + ((at * 5) % 12)}`).join(" ");
  const hostile: readonly (readonly [what: string, question: string])[] = [
    ["one word again and again", "đội ".repeat(1024)],
    ["words that no article holds", Array.from({ length: 800 }, (_, at) => `xq${at}`).join(" ")],
    ["words with a typo each", Array.from({ length: 600 }, (_, at) => `hooi${"abc"[at % 3]!}${at % 7}`).join(" ")],
    ["words typed as one", "hợplại từđộng cuộccách hệsử đểlàm thểcông haixuất dụngcác chínhđộng nămphải ".repeat(50)],
    ["long names with a typo", "Obinhnab Yenahabinx Binhriamailx hucphukhx Dahaxaxx chinhtriix phattriexn ".repeat(60)],
    ["numbers", Array.from({ length: 1000 }, (_, at) => String(at)).join(" ")],
    ["number words", "hai mươi lăm nghìn triệu tỷ ".repeat(150)],
    ["dates", dates],
    ["asking words", "ai gì nào đâu mấy bao nhiêu ".repeat(140)],
    ["abbreviations", "TT TBT QH LHQ VN ".repeat(240)],
    ["English", "how many teams of the world have been there since ".repeat(80)],
    ["English names", "minister people there United signed how country many Nations were of prime when ".repeat(50)],
    ["one word without end", "a".repeat(4096)],
    ["syllables without end", "nguyen".repeat(700)],
    ["marks without end", `a${"\u0301".repeat(4095)}`],
    ["full stops", ".a".repeat(2048)],
  ];

  it("ends where nobody reads on", async () => {
    const reply = await answer(`${"quờ ".repeat(300)} pizza`, index);
    expect(reply).toMatchObject({ kind: "nothing", missing: ["quờ"] });
  });

  it.each(hostile)("is bounded for 4,096 characters of %s", async (_, question) => {
    expect(await workOf(question.slice(0, 4096), undefined, index)).toBeLessThan(MOST);
    expect(await workOf("Còn ai?", question.slice(0, 4096), index)).toBeLessThan(MOST);
  });
});
