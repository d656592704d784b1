import { beforeAll, describe, expect, it } from "vitest";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { articleOf } from "../support/articles.ts";
import { folderOf, knowledgeOf, TOWN } from "./folder.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(folderOf(TOWN));
});

/** The passages found, best first. */
async function found(question: string, within: SearchIndex = index): Promise<string[]> {
  const { hits } = await search(question, within);
  return hits.map(({ passage: { document, start, end } }) => document.text.slice(start, end));
}

/** The words of a question that no passage holds. */
async function unknown(question: string): Promise<string[]> {
  const { query } = await search(question, index);
  return query.terms.flatMap(({ isUnknown, word }) => (isUnknown ? [word.text] : []));
}

describe("what stands around a passage", () => {
  it.each([
    ["xe buýt đi Sân Bay", "Chợ Lớn - Sân Bay | 20.000 đồng", "a heading"],
    ["xe buyt di san bay", "Chợ Lớn - Sân Bay | 20.000 đồng", "a heading, without diacritics"],
    ["nhập viện mang căn cước", "căn cước công dân", "the line that leads its list in"],
    ["hồ bơi Thanh Niên có mấy bể", "Hồ bơi có hai bể, bể lớn dài 50 m.", "the article's headline"],
    ["phí chợ nộp ngày nào", "1. Hộ kinh doanh nộp phí vào ngày 5 mỗi tháng.", "the heading of its part"],
  ])("finds it: %s → %s, by %s", async (question, expected) => {
    expect((await found(question))[0]).toBe(expected);
  });

  it("is the title too", async () => {
    const titled = await buildIndex(
      knowledgeOf([
        articleOf(["Vé vào cửa 40.000 đồng."], { id: "a", title: "Bảo tàng Dân tộc học" }),
        articleOf(["Vé vào cửa 20.000 đồng."], { id: "b", title: "Vườn thú" }),
      ]),
    );
    expect((await found("vé vườn thú", titled))[0]).toBe("Vé vào cửa 20.000 đồng.");
    expect((await found("vé bảo tàng", titled))[0]).toBe("Vé vào cửa 40.000 đồng.");
  });

  it("is not answered by a line that only signs the article, but by a few words below a heading of their own", async () => {
    const built = await buildIndex(
      knowledgeOf([
        articleOf([
          { text: "Cầu An Lạc thông xe", kind: "heading" },
          "Minh Thư",
          "Đơn vị thi công là Công ty Miền Tây, với 300 người làm việc ngày đêm.",
          { text: "Xe máy qua cầu có mất phí không?", kind: "heading" },
          "Miễn phí.",
        ]),
      ]),
    );
    expect((await found("ai thiết kế cầu An Lạc", built))[0]).not.toBe("Minh Thư");
    expect((await found("xe máy qua cầu có mất phí không", built))[0]).toBe("Miễn phí.");
  });

  it("is who answers in an interview, where they speak of themselves", async () => {
    const built = await buildIndex(
      knowledgeOf([
        articleOf([
          "Chị Mai Hoàng Yến, 29 tuổi, là y tá khoa Nhi.",
          "Môn nào khiến chị sợ nhất?",
          "Giải phẫu. Tôi thi trượt lần đầu.",
        ]),
        articleOf(["Chị Lan Anh là kế toán.", "Môn nào khó?", "Toán. Tôi học mãi."], { id: "b" }),
      ]),
    );
    expect((await found("chị Yến sợ môn gì nhất", built))[0]).toBe("Giải phẫu. Tôi thi trượt lần đầu.");
    const { hits, query } = await search("chị Yến sợ môn gì nhất", built);
    const name = query.concepts.findIndex(({ text }) => text === "Yến");
    expect(hits[0]!.held[name]!.around).toBeGreaterThan(0.5);
  });

  it("makes no word unknown that stands there alone", async () => {
    expect(await unknown("nội quy xe buýt, tuyến Phạm vi")).toEqual([]);
    expect(await unknown("xe lửa")).toEqual(["lửa"]);
  });

  it("is no place of its own: what is marked lies in the passage", async () => {
    const { hits } = await search("giá vé xe buýt Sân Bay", index);
    for (const { passage, words } of hits)
      for (const { start, end } of words) {
        expect(start).toBeGreaterThanOrEqual(passage.start);
        expect(end).toBeLessThanOrEqual(passage.end);
      }
  });

  it("tells what of the question it holds, for each concept", async () => {
    const { query, hits } = await search("xe buýt Sân Bay", index);
    const [best] = hits;
    const held = query.concepts.map(({ text }, at) => [text, best!.held[at]!.around > 0, best!.held[at]!.sentence > 0]);
    expect(held).toEqual([
      ["xe buýt", true, true],
      ["Sân Bay", false, true],
    ]);
  });
});

describe("a place in a law", () => {
  it.each([
    ["Điều 1 nói gì?", "Quyết định áp dụng cho các hộ kinh doanh trong chợ."],
    ["khoản 1 Điều 2", "1. Hộ kinh doanh nộp phí vào ngày 5 mỗi tháng."],
    ["khoản 2 Điều 2", "2. Hộ nghèo được giảm một nửa."],
    ["khoan 2 dieu 2 quy dinh gi", "2. Hộ nghèo được giảm một nửa."],
    ["Điều 2 khoản 2 nói gì", "2. Hộ nghèo được giảm một nửa."],
  ])("%s → %s", async (question, expected) => {
    expect((await found(question))[0]).toBe(expected);
  });

  it("finds all clauses of an article before anything else", async () => {
    expect(new Set((await found("Điều 2")).slice(0, 2))).toEqual(
      new Set(["1. Hộ kinh doanh nộp phí vào ngày 5 mỗi tháng.", "2. Hộ nghèo được giảm một nửa."]),
    );
  });

  it("is known by the number of its item too", async () => {
    const text = "Điều 3. Vé\n\nNgười già.\n\nTrẻ em.";
    const headings = ["Điều 3. Vé"];
    const law = articleOf([], {
      text,
      blocks: [
        { kind: "heading", start: 0, end: 10, headings: [] },
        { kind: "item", start: 12, end: 22, headings, number: 1 },
        { kind: "item", start: 24, end: 31, headings, number: 2 },
      ],
    });
    expect((await found("khoản 2 Điều 3", await buildIndex(knowledgeOf([law]))))[0]).toBe("Trẻ em.");
  });
});

describe("a rule for a quantity", () => {
  it.each([
    ["Bé 5 tuổi có phải mua vé không?", "Trẻ em dưới 6 tuổi được miễn vé và phải có người lớn đi cùng."],
    ["be 5 tuoi mua ve", "Trẻ em dưới 6 tuổi được miễn vé và phải có người lớn đi cùng."],
    ["Bé 6 tuổi có phải mua vé không?", "Trẻ em từ 6 đến dưới 16 tuổi trả nửa giá vé."],
    ["Bé mười tuổi có phải mua vé không?", "Trẻ em từ 6 đến dưới 16 tuổi trả nửa giá vé."],
  ])("%s → %s", async (question, expected) => {
    const { hits } = await search(question, index);
    const [best] = hits;
    expect(best!.passage.document.text.slice(best!.passage.start, best!.passage.end)).toBe(expected);
    expect(best!.features["range"]).toBeGreaterThan(0);
  });

  it("holds for nobody else, and answers no to whether it does", async () => {
    for (const { features } of (await search("Cụ 70 tuổi mua vé bao nhiêu?", index)).hits)
      expect(features["range"]).toBeLessThanOrEqual(0);
    const within = (await search("Bé 5 tuổi có phải mua vé không?", index)).hits[0]!.features["range"];
    const [best] = (await search("Cụ 70 tuổi có phải mua vé không?", index)).hits;
    expect(best!.features["range"]).toBeGreaterThan(0);
    expect(best!.features["range"]).toBeLessThan(within);
  });
});

describe("a telephone number that is asked for", () => {
  const school = {
    rules: "Nội quy của trường Hoa Mai: trường Hoa Mai đóng cổng lúc 7 giờ.",
    phones: "Số điện thoại cần biết của trường: phòng giáo vụ 0299 555 113.",
  };

  it.each(["cho xin các số điện thoại của trường Hoa Mai", "truong goi so nao"])(
    "is found where one stands: %s",
    async (question) => {
      const { hits } = await search(question, await buildIndex(folderOf(school)));
      const { document, start, end } = hits[0]!.passage;
      expect(document.text.slice(start, end)).toBe(school.phones);
    },
  );
});

describe("the holder of an office", () => {
  const report = (id: string, date: string, text: string) => articleOf([text], { id, date });

  it("is the one of the newest article", async () => {
    const reports = [
      report("a", "2020-05-01", "Giám đốc sở là ông Lê Văn An."),
      report("b", "2025-05-01", "Giám đốc sở là bà Trần Thị Bình."),
      report("c", "2022-05-01", "Giám đốc sở là ông Ngô Văn Cường."),
    ];
    const dated = await buildIndex(knowledgeOf(reports));
    expect(await found("Ai là giám đốc sở?", dated)).toEqual([
      "Giám đốc sở là bà Trần Thị Bình.",
      "Giám đốc sở là ông Ngô Văn Cường.",
      "Giám đốc sở là ông Lê Văn An.",
    ]);
    for (const earlier of ["Ai từng là giám đốc sở trước đây?", "Giám đốc sở cũ là ai?"]) {
      expect((await search(earlier, dated)).query.office).toBeUndefined();
    }
  });

  it("is no deputy", async () => {
    const deputies = await buildIndex(
      folderOf({ a: "Phó giám đốc sở là ông Lê Văn An.", b: "Giám đốc sở là bà Trần Thị Bình." }),
    );
    expect((await found("giám đốc sở là ai", deputies))[0]).toBe("Giám đốc sở là bà Trần Thị Bình.");
    expect((await found("phó giám đốc sở là ai", deputies))[0]).toBe("Phó giám đốc sở là ông Lê Văn An.");
  });
});

describe("a reason that is asked for", () => {
  it("is told by the passage that holds one, not by the one that holds more of the question", async () => {
    const news = await buildIndex(
      folderOf({
        a: "Sau hôm rạp Hồ Sen cúp điện, rạp lắp thêm máy phát.",
        b: "Rạp Hồ Sen mất điện 48 phút. Nguyên nhân là chuột cắn dây.",
        c: "Rạp Cảng Cũ mở cửa từ 8 giờ.",
      }),
    );
    expect((await found("sao rạp Hồ Sen cúp điện vậy", news))[0]).toMatch(/chuột/u);
    expect((await found("rạp Hồ Sen cúp điện hôm nào", news))[0]).not.toMatch(/chuột/u);
  });
});

describe("a country that is named by its capital", () => {
  it("is told by a word with one", async () => {
    const places = await buildIndex(folderOf({ a: "Cán bộ tư pháp sang trại đón.", b: "Bà Mận sang Pháp đón con." }));
    expect((await found("đón ai ở Pháp", places))[0]).toBe("Bà Mận sang Pháp đón con.");
    const [best] = (await search("ai sang Pháp", await buildIndex(folderOf({ a: "Cán bộ tư pháp sang trại đón." }))))
      .hits;
    expect(Math.min(...best!.held.map(({ passage }) => passage))).toBeLessThan(0.5);
  });
});

describe("wantsAll", () => {
  it.each([
    "Kể tên các đội",
    "liet ke cac doi",
    "Danh sách đội",
    "Đội gồm những ai?",
    "Nhập viện cần mang gì?",
    "can chuan bi nhung gi",
    "Những nước nào tham dự?",
    "Cần nộp giấy tờ gì?",
    "Which countries took part?",
    "Đội có mấy hạng, mỗi hạng bao nhiêu người?",
    "ke tung buoc dang ky doi",
    "Đội làm gì để thắng?",
    "Có dấu hiệu gì thì đội phải nghỉ?",
  ])("%s", async (question) => {
    expect((await search(question, index)).query.wantsAll).toBe(true);
  });

  it.each(["Đội nào thắng?", "Ai thắng?", "Ông ốm nhưng ai thay?", "Tên đội là gì?", "Who won the cup?"])(
    "not %s",
    async (question) => {
      expect((await search(question, index)).query.wantsAll).toBe(false);
    },
  );
});
