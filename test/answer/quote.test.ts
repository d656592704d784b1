import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { type Quote, quoter, type QuoterOptions } from "../../src/answer/quote.ts";
import { LIST_LENGTH } from "../../src/answer/tuning.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf, knowledgeOf } from "../search/folder.ts";
import { articleOf, type Part } from "../support/articles.ts";

const VISIT =
  "Trong chuyến thăm, Tổng Bí thư Tô Lâm đã hội đàm với Tổng thống Cộng hòa Azerbaijan Ilham Aliyev và chứng kiến Lễ trao " +
  "các văn kiện hợp tác và thông qua Tuyên bố chung về thiết lập quan hệ Đối tác chiến lược Việt Nam-Azerbaijan; phát biểu " +
  "với báo chí; hội kiến với Chủ tịch Quốc hội Azerbaijan Sahiba Gafarova; hội kiến Thủ tướng Ali Asadov; dự khánh thành " +
  "Phòng Lưu niệm Chủ tịch Hồ Chí Minh với sự nghiệp ngành Dầu khí Việt Nam-Azerbaijan; tiếp một số tập đoàn, doanh nghiệp tiêu biểu...";
const MEASURES =
  "Nhằm hiện thực hóa những nội dung trong Tuyên bố chung, đưa quan hệ song phương bước vào kỷ nguyên phát triển mới, Tổng Bí " +
  "thư cho biết, hai bên đã nhất trí cao về 5 nhóm giải pháp gồm tăng cường gặp gỡ, trao đổi đoàn các cấp, đặc biệt là cấp cao " +
  "trên tất cả các kênh Đảng, Nhà nước, Quốc hội và địa phương; thúc đẩy quan hệ giữa Đảng Cộng sản Việt Nam với với Đảng " +
  '"Azerbaijan Mới" cầm quyền cũng như các chính đảng có vị thế tại Azerbaijan; thực hiện có hiệu quả các văn kiện/thoả thuận ' +
  "cấp cao đã ký; phối hợp triển khai hiệu quả các cơ chế hợp tác sẵn có và nghiên cứu thiết lập các cơ chế hợp tác mới.";
const DEPARTURE =
  "Chiều 8/5 (giờ địa phương), sau khi kết thúc tốt đẹp các hoạt động trong khuôn khổ chuyến thăm cấp Nhà nước Cộng hòa " +
  "Azerbaijan từ ngày 7-8/5, Tổng Bí thư Tô Lâm và Phu nhân Ngô Phương Ly cùng Đoàn đại biểu cấp cao Việt Nam đã lên chuyên cơ " +
  "rời sân bay quốc tế Heydar Aliyev (Azerbaijan) đi thăm chính thức Liên bang Nga và dự Lễ kỷ niệm 80 năm Ngày Chiến thắng " +
  "trong chiến tranh Vệ quốc vĩ đại theo lời mời của Tổng thống Liên bang Nga Vladimir Putin.";

/** The quote of the first hit in an article of these parts, beside another one. */
async function quoteIn(parts: readonly Part[], question: string, limit = 400, options: QuoterOptions = {}) {
  const index = await buildIndex(
    knowledgeOf([articleOf(parts), articleOf(["Một bài khác hẳn về chuyện trồng lúa."], { id: "lua.md" })]),
  );
  const { query, hits } = await search(question, index);
  return quoter(query, limit, options)(hits[0]!);
}

const markedIn = ({ document, marks }: Quote): string[] => marks.map(([from, to]) => document.text.slice(from, to));

describe("the best part of a passage", () => {
  const filler = "Hai bên bày tỏ vui mừng trước những bước tiến đã đạt được trong thời gian qua trên nhiều mặt.";

  it("is the whole passage where that fits", async () => {
    const text = "Bảo tàng mở cửa từ thứ Ba. Vé vào cửa giá 40.000 đồng.";
    const { text: quoted, slices } = await quoteIn([text], "Vé vào cửa bảo tàng giá bao nhiêu?");
    expect([quoted, slices]).toEqual([text, [{ start: 0, end: text.length }]]);
  });

  it.each([0, 3, 7])("is whole sentences, with the one that answers at place %d", async (place) => {
    const sentences = Array.from({ length: 7 }, () => filler);
    sentences.splice(place, 0, "Vé vào cửa bảo tàng giá 40.000 đồng.");
    const { text } = await quoteIn([sentences.join(" ")], "Vé vào cửa bảo tàng giá bao nhiêu?");
    expect(text).toContain("40.000 đồng");
    expect(text).toMatch(/^(?:Hai bên bày tỏ|Vé vào cửa).*\.$/u);
    expect(text.length).toBeGreaterThan(300); // the room is used
  });

  it("never tears the sentence beside the one that answers", async () => {
    const long = `Bảo tàng ${"trưng bày hiện vật cổ ".repeat(14).trim()}.`;
    const { text } = await quoteIn(
      [`Vé vào cửa giá 40.000 đồng cho mỗi người lớn. ${long}`],
      "Vé vào cửa giá bao nhiêu?",
      300,
    );
    expect(text).toBe("Vé vào cửa giá 40.000 đồng cho mỗi người lớn.");
  });
});

describe("a sentence that does not fit", () => {
  it.each([
    [
      "whom he met",
      VISIT,
      "Thủ tướng Azerbaijan tên là gì?",
      "Trong chuyến thăm, Tổng Bí thư Tô Lâm đã hội đàm với Tổng thống Cộng hòa Azerbaijan Ilham Aliyev […] ",
      "hội kiến Thủ tướng Ali Asadov;",
    ],
    [
      "a list that is led in late",
      MEASURES,
      "Nhóm giải pháp nào về thực hiện thoả thuận cấp cao?",
      "Nhằm hiện thực hóa những nội dung trong Tuyên bố chung, đưa quan hệ song phương bước vào kỷ nguyên phát triển mới, " +
        "Tổng Bí thư cho biết, hai bên đã nhất trí cao về 5 nhóm giải pháp gồm […] ",
      "thực hiện có hiệu quả các văn kiện/thoả thuận cấp cao đã ký;",
    ],
    [
      "a verb that comes late",
      DEPARTURE,
      "Ai mời Tổng Bí thư thăm Liên bang Nga?",
      "Chiều 8/5 (giờ địa phương), […] Tổng Bí thư Tô Lâm và Phu nhân Ngô Phương Ly",
      "theo lời mời của Tổng thống Liên bang Nga Vladimir Putin.",
    ],
  ])("is its head and the part that answers: %s", async (_, sentence, question, head, part) => {
    const { text, document, slices } = await quoteIn([sentence], question);
    expect(slices.map(({ start, end }) => document.text.slice(start, end)).join(" […] ")).toBe(text);
    expect(text.startsWith(head)).toBe(true);
    expect(text).toContain(part);
    expect(text.length).toBeLessThanOrEqual(400);
  });

  it("is one slice where the part that answers follows its head", async () => {
    const { slices, text } = await quoteIn([VISIT], "Tuyên bố chung về quan hệ Đối tác chiến lược");
    expect(slices).toHaveLength(1);
    expect(text).toMatch(/^Trong chuyến thăm.*Tuyên bố chung/u);
  });

  it("does not cut out a few words that stand right behind its head", async () => {
    const report =
      "Báo cáo với Chủ tịch nước, Đại sứ Việt Nam tại Valdoria Trịnh Quang Thiệu cho biết cộng đồng người Việt Nam tại Valdoria " +
      "hiện có khoảng 14.200 người, trong đó hơn 8.000 người sống ở Lisenberg, 2.600 người ở thành phố cảng Halmar, số còn lại ở " +
      "Tarvik và các địa phương khác, chủ yếu kinh doanh nhà hàng, tiệm làm móng, cửa hàng tạp hóa và làm việc trong các nhà máy " +
      "chế biến cá; có 640 sinh viên, nghiên cứu sinh đang theo học.";
    const { text } = await quoteIn([report], "Bên Valdoria có bao nhiêu người mình sinh sống?");
    expect(text).toContain("cộng đồng người Việt Nam tại Valdoria hiện có khoảng 14.200 người, trong đó");
  });

  it("has the whole sentence before it where there is room", async () => {
    const before = "Vé giá 40.000 đồng.";
    const { text, slices } = await quoteIn([`${before} ${VISIT}`], "Tuyên bố chung về quan hệ Đối tác chiến lược");
    expect(slices).toHaveLength(1);
    expect(text).toMatch(/^Vé giá 40\.000 đồng\. Trong chuyến thăm/u);
  });

  it("is whole where all of a list is wanted, and says that it is long", async () => {
    const found = await quoteIn([`Hết lời. ${VISIT}`], "Tổng Bí thư hội kiến những ai?", 400, { wantsAll: true });
    expect(found).toMatchObject({ text: VISIT, slices: [{ start: 9 }], isLong: true });
    expect(await quoteIn([VISIT], "Tổng Bí thư hội kiến những ai?")).not.toHaveProperty("isLong");
    const endless = `Các món gồm ${Array.from({ length: 90 }, (_, at) => `món ăn số ${at} của quán;`).join(" ")} hết.`;
    const { text } = await quoteIn([endless], "Món ăn số 80 của quán?", 400, { wantsAll: true });
    expect(text.length).toBeLessThanOrEqual(LIST_LENGTH);
    expect(text).toMatch(/^Các món gồm.* \[…\] .*món ăn số 80 /u);
  });

  it("is cut between words where nothing else parts it", async () => {
    const text = `${"lúa ngô khoai sắn ".repeat(30)}bảo tàng mở cửa ${"đậu lạc vừng kê ".repeat(30)}`.trim();
    const quote = await quoteIn([text], "bảo tàng mở cửa", 120);
    expect(quote.text).toMatch(/^lúa ngô.* \[…\] .*bảo tàng mở cửa/u);
    expect(quote.text.length).toBeLessThanOrEqual(120);
    for (const { start, end } of quote.slices) expect(` ${text} `.slice(start, end + 2)).toMatch(/^ .* $/u);
  });
});

describe("what a passage hangs on", () => {
  const list: Part[] = [
    "Hội đồng xét duyệt gồm các thành viên sau:",
    { text: "Chủ tịch: ông Lương Đình Khải.", kind: "item" },
    { text: "Thư ký: bà Đinh Khánh Vy.", kind: "item" },
  ];
  const leadsOf: QuoterOptions["leadsOf"] = ({ passage: { document, start } }) =>
    start > 0 ? document.blocks.slice(0, 1) : [];

  it("is the first slice", async () => {
    const quote = await quoteIn(list, "Thư ký là ai?", 400, { leadsOf });
    expect(quote.text).toMatch(
      /^Hội đồng xét duyệt gồm các thành viên sau: \[…\] .* \[…\] Thư ký: bà Đinh Khánh Vy\.$/u,
    );
    expect(quote.slices[0]).toEqual({ start: 0, end: 42 });
    expect([quote.start, quote.end]).toEqual([0, quote.document.text.length]);
    expect(quote.passage.start).toBe(quote.slices[2]!.start);
  });

  it("is its last sentence, or the head of that, where it is long", async () => {
    const lead = (text: string): Part[] => [text, { text: "Thư ký: bà Đinh Khánh Vy.", kind: "item" }];
    const two = `Ủy ban đã họp ${"nhiều lần ".repeat(20).trim()}. Thành viên gồm:`;
    expect((await quoteIn(lead(two), "Thư ký là ai?", 400, { leadsOf })).text).toMatch(
      /^Thành viên gồm: \[…\] Thư ký/u,
    );
    const one = `Ủy ban đã họp ${"nhiều lần, ".repeat(20).trim()} rồi bầu:`;
    const { text, slices } = await quoteIn(lead(one), "Thư ký là ai?", 400, { leadsOf });
    expect(text).toMatch(/^Ủy ban đã họp nhiều lần,.* \[…\] Thư ký/u);
    expect(slices[0]!.end).toBeLessThanOrEqual(200);
  });

  it("is what leads in the lists around, too, as far as there is room", async () => {
    const chain: Part[] = [
      "Mức phạt trên sông như sau:",
      { text: "1. Phạt 100.000 đồng đối với:", kind: "item" },
      { text: "a) Neo ghe sai chỗ:", kind: "item" },
      { text: "- neo giữa luồng;", kind: "item" },
    ];
    const asked = (limit: number) =>
      quoteIn(chain, "neo giữa luồng", limit, {
        leadsOf: ({ passage: { document, index } }) => document.blocks.slice(0, index),
      });
    expect((await asked(400)).text).toBe(
      "Mức phạt trên sông như sau: […] 1. Phạt 100.000 đồng đối với: […] a) Neo ghe sai chỗ: […] - neo giữa luồng;",
    );
    expect((await asked(88)).text).toBe("1. Phạt 100.000 đồng đối với: […] a) Neo ghe sai chỗ: […] - neo giữa luồng;");
  });

  it("is left out where it would push words out of a passage that fits, or cut a sentence", async () => {
    const words = "Thư ký là bà Đinh Khánh Vy, người ghi biên bản của mọi phiên họp và giữ con dấu của hội đồng.";
    for (const limit of [words.length, words.length + 40])
      expect((await quoteIn([list[0]!, words], "Thư ký là ai?", limit, { leadsOf })).text).toBe(words);
  });

  it("never makes a quote longer than allowed", async () => {
    const word = fc.constantFrom("thư", "ký", "hội đồng", "bà Vy,", "gồm", "sau:", "họp.", "rồi;");
    const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => `Thư ký ${words.join(" ")}`);
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 80, max: 300 }), async (lead, item, limit) => {
        const parts: Part[] = [lead, lead, item].map((words) => ({ text: words, kind: "item" }));
        const quote = await quoteIn(parts, "Thư ký hội đồng", limit, {
          leadsOf: ({ passage }) => passage.document.blocks.slice(0, passage.index),
        });
        expect(quote.text.length).toBeLessThanOrEqual(limit);
        const slices = quote.slices.map(({ start, end }) => quote.document.text.slice(start, end));
        expect(slices.join(" […] ")).toBe(quote.text);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a row of a table", () => {
  it("is one sentence, whatever stands in its cells", async () => {
    const row = "Vé người lớn. Cả ngày. | 40.000 đồng";
    const cells = Array.from({ length: 12 }, (_, at) => `Ô số ${at}. Ghi chú`).join(" | ");
    expect((await quoteIn([{ text: row, kind: "row" }], "Vé người lớn")).text).toBe(row);
    const { text } = await quoteIn([{ text: cells, kind: "row" }], "Ô số 9", 80);
    expect(text).toMatch(/^Ô số 0\. Ghi chú \| Ô số 1\. Ghi chú \| \[…\] .*Ô số 9\. Ghi chú/u);
  });
});

describe("the marks of a quote", () => {
  it.each([
    [
      "phrases as one, and no word of grammar by itself",
      "Vé vào cửa của bảo tàng là 40.000 đồng.",
      "Vé của bảo tàng là bao nhiêu?",
      ["Vé", "bảo tàng", "40.000"],
    ],
    [
      "words of grammar inside a phrase",
      "Bộ Khoa học và Công nghệ ký.",
      "Bộ Khoa học và Công nghệ",
      ["Bộ Khoa học và Công nghệ"],
    ],
    [
      "no stray syllable of a phrase that is marked elsewhere",
      "Bảo tàng mở cửa. Ông bảo rằng tàng thư đã đóng.",
      "bảo tàng",
      ["Bảo tàng"],
    ],
    [
      "a foreign name wherever it stands",
      "Tổng thống Azerbaijan đến. Azerbaijan vui mừng.",
      "Tổng thống Azerbaijan",
      ["Tổng thống Azerbaijan", "Azerbaijan"],
    ],
    [
      "no word that only looks alike without the diacritics that were typed",
      "Lụa Hà Đông được trưng bày tại hội nghị ở Huế.",
      "hội nghị lúa", // the other article holds "lúa"
      ["hội nghị"],
    ],
    ["words without diacritics as they stand", "Tô Lâm dự hội nghị tại Baku.", "hoi nghi", ["hội nghị"]],
    [
      "the name nearest to what matched, where a person is asked for",
      "Hội kiến với Chủ tịch Quốc hội Azerbaijan Sahiba Gafarova; hội kiến Thủ tướng Ali Asadov.",
      "Thủ tướng tên là gì?",
      ["Thủ tướng Ali Asadov"],
    ],
    [
      "the date, with all that is in it",
      "Bảo tàng khánh thành ngày 7 tháng 5 năm 1992 tại Huế, có 30 phòng.",
      "Bảo tàng khánh thành khi nào?",
      ["Bảo tàng khánh thành", "7 tháng 5 năm 1992"],
    ],
    [
      "the reason up to the end of its clause",
      "Cầu đóng cửa vì mưa lũ kéo dài, mai mở.",
      "Vì sao cầu đóng cửa?",
      ["Cầu đóng cửa vì mưa lũ kéo dài"],
    ],
  ])("are %s", async (_, text, question, marked) => {
    expect(markedIn(await quoteIn([text], question))).toEqual(marked);
  });

  it("lie in the slices, not in what is cut out", async () => {
    const quote = await quoteIn([VISIT], "Thủ tướng Azerbaijan là ai?");
    expect(quote.slices).toHaveLength(2);
    expect(markedIn(quote).join(" ")).toContain("Thủ tướng Ali Asadov");
    for (const [from, to] of quote.marks)
      expect(quote.slices.some(({ start, end }) => start <= from && to <= end)).toBe(true);
  });
});

it("answers with quotes of at most 400 units unless told otherwise", async () => {
  const index = await buildIndex(folderOf({ bài: VISIT, khác: "Một bài khác hẳn về chuyện trồng lúa." }));
  const reply = await answer("Thủ tướng Azerbaijan tên là gì?", index);
  const [first] = reply.kind === "found" ? reply.quotes : [];
  expect(first!.text.length).toBeGreaterThan(300);
  expect(first!.text.length).toBeLessThanOrEqual(400);
});
