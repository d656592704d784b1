import { describe, expect, it } from "vitest";
import { overviewOf } from "../../src/answer/overview.ts";
import type { Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { articleOf } from "../support/articles.ts";

const LONG = "Một đoạn mở đầu đủ dài để nói được điều gì đó về bài viết này cho người đọc.";

const documentOf = (id: string, title: string, date?: string, publisher?: string): Document =>
  articleOf([LONG], { id, title, ...(date && { date }), ...(publisher && { publisher }) });

const SCHOOL = documentOf(
  "noi-quy.md",
  "Nội quy ký túc xá Trường Cao đẳng Sông Hinh",
  "2026-01-10",
  "Trường Cao đẳng Sông Hinh",
);
const DECISION = documentOf("qd-7.md", "Quyết định số 7/2026 về quản lý bãi biển Hòn Ngư", "2026-03-02", "UBND tỉnh");
const LIFE = documentOf("hoa-si.md", "Tiểu sử họa sĩ Lê Văn Thắm", "2025-11-20", "Hội Mỹ thuật");
const TALK = documentOf("phong-van-hieu-truong.md", "Hiệu trưởng nói về năm học mới", "2026-05-30", "Báo Sông Hinh");
const RACE = documentOf("ket-qua-giai-chay.txt", "Giải chạy Hòn Ngư khép lại với kỷ lục mới");
const STORM = documentOf("bao.md", "Bão số 3 gây thiệt hại nặng ở Hòn Ngư", "2026-04-01", "Báo Sông Hinh");
const ALL = [SCHOOL, DECISION, LIFE, TALK, RACE, STORM];

async function indexOf(documents: readonly Document[]): Promise<SearchIndex> {
  const passages = documents.flatMap(passagesOf);
  return await buildIndex({ version: "1", documents, passages, glossary: [], questions: [], problems: [] });
}

const folder = indexOf(ALL);

async function titlesOf(question: string, index = folder): Promise<string[] | undefined> {
  return (await overviewOf(question, await index))?.map(({ title }) => title);
}

describe("overviewOf", () => {
  it.each([
    "Tóm tắt các bài viết giúp mình",
    "tom tat di ban",
    "Bài viết này nói về cái gì vậy?",
    "bai bao noi gi",
    "cho em ý chính của bài với ạ",
    "nội dung bài báo là gì",
    "bạn tóm tắt nội dung được không",
    "hôm nay có tin gì mới",
    "tuần này phường mình có gì nổi bật không",
    "hom nay bao dua tin gi noi bat",
    "có gì mới không bạn ơi",
    "tin tức hôm nay",
    "mấy bài này viết về vấn đề gì",
    "Summarize the articles, please",
    "give me an overview",
    "What are these articles about?",
    "what's new?",
    "tl;dr",
    "any news",
  ])("%s wants all of them, the newest first, at most five", async (question) => {
    expect(await titlesOf(question)).toEqual([TALK, STORM, DECISION, SCHOOL, LIFE].map(({ title }) => title));
  });

  it.each(["tóm tắt bài mới nhất", "bai moi nhat noi gi", "summary of the latest article"])(
    "%s wants the newest",
    async (question) => {
      expect(await titlesOf(question)).toEqual([TALK.title]);
    },
  );

  it.each([
    ["tóm tắt giúp em bài phỏng vấn hiệu trưởng với ạ", TALK],
    ["bài về ký túc xá nói gì", SCHOOL],
    ["noi quy ky tuc xa noi ve nhung gi, tom tat giup", SCHOOL],
    ["Quyết định 7 nói gì vậy", DECISION],
    ["tom tat quyet dinh so 7", DECISION],
    ["nội dung chính của quyết định 7 là gì", DECISION],
    ["tóm tắt cuộc đời họa sĩ Lê Văn Thắm", LIFE],
    ["bài viết về cơn bão số 3, tóm tắt nhé", STORM],
    ["tóm tắt kết quả giải chạy", RACE],
    ["Can you sum up the painter's life?", LIFE],
    ["what does decision 7 say?", DECISION],
    ["Give me a summary of the interview with the principal", TALK],
    ["Hiệu trưởng nói về năm học mới nói gì?", TALK], // as the examples ask, of titles
    ["Tiểu sử họa sĩ Lê Văn Thắm nói gì?", LIFE],
  ])("%s wants the one that it names", async (question, document) => {
    expect(await titlesOf(question)).toEqual([document.title]);
  });

  describe("by what the articles say", () => {
    const BURNING = [
      "Rừng thông trên núi Sậy cháy suốt đêm, đến sáng thì lửa tắt; không ai bị thương.",
      "Vụ cháy rừng thông bắt đầu từ một đống rơm, theo công an huyện.",
    ];
    const FIRE = articleOf(BURNING, {
      id: "nui-say.md",
      title: "Đêm không ngủ trên núi Sậy",
      date: "2026-02-01",
    });
    const HELP = articleOf(["Nhà trường quyên góp giúp các hộ gần rừng thông, mỗi hộ hai trăm nghìn đồng."], {
      id: "giup.md",
      title: "Quyên góp cho người dân",
      date: "2026-02-09",
    });
    const told = indexOf([...ALL, FIRE, HELP]);

    it.each(["tóm tắt vụ cháy rừng thông", "tom tat vu chay rung thong giup em voi", "bài về cháy rừng thông nói gì"])(
      "%s wants the one that mainly tells it",
      async (question) => {
        expect(await titlesOf(question, told)).toEqual([FIRE.title]);
      },
    );

    it.each([
      "dạo này rừng thông có gì mới không",
      "rung thong dao nay co chuyen gi moi ko, ke so cho minh voi",
      "có tin gì về rừng thông dạo gần đây không",
      "cho mình tổng quan mấy tin về rừng thông",
    ])("%s wants all that tell of it, the newest first", async (question) => {
      expect(await titlesOf(question, told)).toEqual([HELP.title, FIRE.title]);
    });

    it.each(["dạo này cầu Bến Lau có gì mới", "tóm tắt vụ cháy chợ Bến Lau", "tóm tắt quyết định 8"])(
      "%s is left to the search: none tells of it",
      async (question) => {
        expect(await titlesOf(question, told)).toBeUndefined();
      },
    );
  });

  it.each(["công văn này nói về gì", "tóm tắt công văn đóng bến đò"])("%s wants the letter", async (question) => {
    const letter = documentOf("thu.docx", "V/v đóng bến đò tránh bão");
    expect(await titlesOf(question, indexOf([...ALL, letter]))).toEqual([letter.title]);
  });

  it.each([
    "Điều 5 nói gì",
    "khoan 2 dieu 3 noi gi",
    "Hiệu trưởng nói gì?",
    "Hiệu trưởng nói gì về học phí",
    "ông Thắm phát biểu gì",
    "bài báo nói gì về thiệt hại",
    "Quyết định này nói gì về mức phạt",
    "bài hát nói gì",
    "ai tóm tắt nội quy",
    "Hòn Ngư có gì mới",
    "có tin gì về cơn bão",
    "thiệt hại do bão là bao nhiêu",
    "What did the principal say about fees?",
    "what is the decision about dogs",
    "",
    "?",
  ])("%s asks for no overview", async (question) => {
    expect(await titlesOf(question)).toBeUndefined();
  });

  it.each([
    ["tóm tắt vụ cháy rừng", "names nothing that is there"],
    ["tóm tắt quyết định 8", "names another of its kind"],
    ["tóm tắt tiểu sử nhạc sĩ Văn Cao", "names another person"],
    ["bài về Hòn Ngư nói gì", "is named as well by three titles"],
  ])("%s leaves the answer to the search: it %s", async (question) => {
    expect(await titlesOf(question)).toBeUndefined();
  });

  it("takes the only article of a folder where it is named", async () => {
    expect(await titlesOf("tóm tắt tiểu sử họa sĩ", indexOf([LIFE]))).toEqual([LIFE.title]);
    expect(await titlesOf("tóm tắt nội quy trường", indexOf([LIFE]))).toBeUndefined();
    expect(await titlesOf("tóm tắt giúp mình", indexOf([LIFE]))).toEqual([LIFE.title]);
    expect(await titlesOf("tóm tắt giúp mình", indexOf([]))).toBeUndefined();
  });

  it("is not held up by long or hostile text", async () => {
    const began = performance.now();
    for (const question of ["tóm tắt ".repeat(20_000), "bài ".repeat(50_000), "a".repeat(500_000)])
      await titlesOf(question);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
