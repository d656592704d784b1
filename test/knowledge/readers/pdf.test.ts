import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/knowledge/compose.ts";
import { readPdf } from "../../../src/knowledge/readers/pdf.ts";
import { type PdfLine, pdfOf, picture } from "../files.ts";
import { centred, linesOf, table } from "../pages.ts";

type Pages = readonly (readonly PdfLine[])[];

function read(pages: Pages): Promise<Article> {
  return readPdf(pdfOf(pages));
}

/** What each block is, with its page and number: "item 2 p1: 2. Được giữ cá." */
async function blocksIn(pages: Pages): Promise<string[]> {
  const { blocks, text } = await read(pages);
  return blocks.map(({ kind, start, end, page, number }) => {
    const counted = number === undefined ? "" : ` ${number}`;
    return `${kind}${counted} p${page}: ${text.slice(start, end)}`;
  });
}

/** The blocks of one page without the page's number. */
async function onOnePage(lines: readonly PdfLine[]): Promise<string[]> {
  return (await blocksIn([lines])).map((block) => block.replace(" p1:", ":"));
}

const report = "UBND xã Tân Lập – Báo cáo 2025";

describe("running heads and page numbers", () => {
  it("are no passages and no title, left and right alike; a sentence over the page is one, cited where it begins", async () => {
    const head = (page: number) =>
      page % 2
        ? [
            { text: report, left: 72, bottom: 800 },
            { text: `${page}`, left: 517, bottom: 800 },
          ]
        : [
            { text: `${page}`, left: 72, bottom: 800 },
            { text: report, left: 343, bottom: 800 },
          ];
    const foot = (page: number) => ({ text: `Trang ${page}/3`, left: 280, bottom: 40 });
    const first = "Đò ngang chạy từ năm giờ sáng đến mười giờ đêm, và khi nước lên thì chuyến cuối";
    const pages = [
      [...head(1), ...linesOf([first], { top: 760 }), foot(1)],
      [...head(2), ...linesOf(["dời sang sáng hôm sau. Vé một lượt bốn nghìn đồng."], { top: 760 }), foot(2)],
      [...head(3), ...linesOf(["Trẻ em được miễn vé."], { top: 760 }), foot(3)],
    ];
    expect(await blocksIn(pages)).toEqual([
      `paragraph p1: ${first} dời sang sáng hôm sau.`,
      "paragraph p2: Vé một lượt bốn nghìn đồng.",
      "paragraph p3: Trẻ em được miễn vé.",
    ]);
    expect((await read(pages)).title).not.toContain("UBND");
  });

  it("may differ on left and right pages, and stand on one page alone where others have theirs", async () => {
    const heads = ["Hợp tác xã Bến Lau", "Sổ tay đi đò", "Hợp tác xã Bến Lau"];
    const pages = heads.map((text, index) => [
      { text, left: index % 2 ? 350 : 72, bottom: 800 },
      ...linesOf([`Điều cần nhớ: ${["áo phao", "thẻ", "tiền lẻ"][index]}.`], { top: 740 }),
      { text: `- ${index + 5} -`, left: 280, bottom: 40 },
    ]);
    expect(await blocksIn(pages)).toEqual([
      "paragraph p1: Điều cần nhớ: áo phao.",
      "paragraph p2: Điều cần nhớ: thẻ.",
      "paragraph p3: Điều cần nhớ: tiền lẻ.",
    ]);
  });

  it.each([
    ["appendices of a page each", (at: number) => `PHỤ LỤC ${at}`, false],
    ["forms", (at: number) => `Mẫu số 0${at}`, false],
    ["questions", (at: number) => `Câu ${at}: Đò chạy lúc nào?`, false],
    ["sentences", (at: number) => `Chuyến ${at} có giá vé ${at + 3}.000 đồng.`, false],
    ["the part and its page", (at: number) => `Phần 1 – Trang ${at}`, true],
  ])("are not what counts itself: %s", async (_, lineOf, isFurniture) => {
    const pages = ["áo phao", "thẻ", "tiền lẻ"].map((word, index) => [
      ...linesOf([lineOf(index + 1)], { top: 800, isBold: true }),
      ...linesOf([`Cần mang ${word}.`], { top: 760 }),
    ]);
    const { text } = await read(pages);
    expect([1, 2, 3].map((at) => !text.includes(lineOf(at)))).toEqual([isFurniture, isFurniture, isFurniture]);
  });

  it("are not taken for the head of a table that goes on, which stands once", async () => {
    const rows = [
      ["Cá mè", "21.000"],
      ["Cá lóc", "60.000"],
    ];
    const pages = rows.map((row, index) => [
      ...table([["Loại", "Giá"], row, [`Cá ${index}`, "5.000"]], [72, 300], 760),
      { text: `${index + 37}`, left: 290, bottom: 40 },
    ]);
    expect(await blocksIn(pages)).toEqual([
      "row p1: Loại | Giá",
      "row p1: Cá mè | 21.000",
      "row p1: Cá 0 | 5.000",
      "row p2: Cá lóc | 60.000",
      "row p2: Cá 1 | 5.000",
    ]);
  });

  it("are told from a year, a chapter and a number in the text", async () => {
    const pages = ["một", "hai"].map((word, index) => [
      { text: `Chương ${index + 1}`, size: 18, bottom: 800 },
      ...linesOf([`Đây là chương ${word}, viết năm`, "2025"], { top: 760 }),
    ]);
    expect(await blocksIn(pages)).toEqual([
      "heading p1: Chương 1",
      "paragraph p1: Đây là chương một, viết năm 2025",
      "heading p2: Chương 2",
      "paragraph p2: Đây là chương hai, viết năm 2025",
    ]);
  });

  it("are told from a sentence that ends each page of a form", async () => {
    const pages = ["An", "Bình"].map((name) =>
      linesOf([`Phiếu qua đò của ông ${name}.`, "Đò không chở quá bốn mươi người."], { top: 740 }),
    );
    expect((await blocksIn(pages)).join(" ").match(/không chở quá/g)).toHaveLength(2);
  });

  it("leave the notes below a page where they are, after the sentence that goes on", async () => {
    const first = "Nước sông lên rất nhanh trong đêm mười bốn và đến sáng thì ngập hết bãi";
    const note = { text: "1 Theo sổ của trạm đo nước.", size: 9, bottom: 60 };
    expect(
      await blocksIn([[...linesOf([first], { top: 740 }), note], linesOf(["ngô ven sông."], { top: 740 })]),
    ).toEqual([`paragraph p1: ${first} ngô ven sông.`, "paragraph p1: 1 Theo sổ của trạm đo nước."]);
  });
});

const columns = [
  ["Sáng nay chợ Bến Lau mở lại sau", "Đò ngang thì chạy thêm một giờ"],
  ["ba tháng sửa chữa, có thêm bốn", "buổi tối, đến mười giờ đêm, để"],
  ["mươi sạp cá.", "người đi chợ kịp về nhà."],
] as const;
const [left, right] = [0, 1].map((side) => columns.map((row) => row[side]!)) as [string[], string[]];

const letterhead = [
  centred("ỦY BAN NHÂN DÂN", 780, { middle: 140 }),
  centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 780, { middle: 400 }),
  centred("XÃ TÂN LẬP", 764, { middle: 140 }),
  centred("Độc lập - Tự do - Hạnh phúc", 764, { middle: 400 }),
  centred("Số: 12/QĐ-UBND", 740, { middle: 140 }),
  centred("Tân Lập, ngày 7 tháng 3 năm 2026", 740, { middle: 400 }),
];
const decision = [
  centred("QUYẾT ĐỊNH", 700, { isBold: true }),
  centred("Về việc mở chợ đêm Bến Lau", 684, { isBold: true }),
  ...linesOf(["Căn cứ Luật Chợ;", "Điều 1. Mở chợ đêm từ ngày 1 tháng 4 năm 2026."], { top: 650 }),
  { text: "Nơi nhận:", bottom: 500 },
  centred("TM. ỦY BAN NHÂN DÂN", 500, { middle: 400 }),
  { text: "- Như Điều 1;", bottom: 484 },
  centred("CHỦ TỊCH", 484, { middle: 400 }),
  centred("Lê Thị Bưởi", 420, { middle: 400 }),
];

describe("the lines of a page", () => {
  it.each<[fact: string, lines: readonly PdfLine[], expected: readonly string[]]>([
    [
      "items stand by themselves, and a hanging line goes on with its item",
      [
        ...linesOf(["Khi đi đò cần mang theo:", "- áo phao vừa với người và còn mới, có dây buộc chắc chắn và"], {
          top: 760,
        }),
        { text: "có còi báo hiệu;", left: 84, bottom: 728 },
        ...linesOf(
          ["• thẻ căn cước;", "1. Được thả cá.", "2. Được giữ cá trong lồng ở bến cho đến khi nước rút hẳn và"],
          { top: 712 },
        ),
        { text: "chợ mở lại.", left: 90, bottom: 664 },
        ...linesOf(["a) Đánh cá trộm ban đêm;", "b) Thả lưới điện."], { top: 648 }),
      ],
      [
        "paragraph: Khi đi đò cần mang theo:",
        "item: áo phao vừa với người và còn mới, có dây buộc chắc chắn và có còi báo hiệu;",
        "item: thẻ căn cước;",
        "item 1: 1. Được thả cá.",
        "item 2: 2. Được giữ cá trong lồng ở bến cho đến khi nước rút hẳn và chợ mở lại.",
        "item: a) Đánh cá trộm ban đêm;",
        "item: b) Thả lưới điện.",
      ],
    ],
    [
      "signs that only mark an item go, those that say something stay",
      linesOf(["Khi đi đò:", "❖ áo phao;", "o còi;", "· thẻ;", "✅ mang nước;", "❌ mang dao;", "✗ mang lửa."], {
        top: 740,
      }),
      [
        "paragraph: Khi đi đò:",
        "item: áo phao;",
        "item: còi;",
        "item: thẻ;",
        "item: ✅ mang nước;",
        "item: ❌ mang dao;",
        "item: ✗ mang lửa.",
      ],
    ],
    [
      "a number far from its words is that of an item",
      table(
        [
          ["1.", "Được thả cá."],
          ["2.", "Được giữ cá."],
        ],
        [72, 108],
        700,
      ),
      ["item 1: 1. Được thả cá.", "item 2: 2. Được giữ cá."],
    ],
    [
      "an item whose first line alone stands in goes on at the margin",
      [
        { text: "1. Hộ nuôi cá được vay vốn của quỹ tín dụng xã với lãi thấp hơn lãi", left: 108, bottom: 740 },
        { text: "chung là hai phần mười.", bottom: 724 },
        { text: "2. Hộ nghèo được hỗ trợ tiền ăn.", left: 108, bottom: 708 },
      ],
      [
        "item 1: 1. Hộ nuôi cá được vay vốn của quỹ tín dụng xã với lãi thấp hơn lãi chung là hai phần mười.",
        "item 2: 2. Hộ nghèo được hỗ trợ tiền ăn.",
      ],
    ],
    [
      "a number or a dash within a sentence begins nothing",
      linesOf(
        [
          "Lễ hội đua ghe của xã được tổ chức vào mồng mười tháng ba, từ năm",
          "2025. Ghe nào cũng có hai mươi tay chèo và một người lái, thương mại",
          "- dịch vụ tăng gấp đôi.",
        ],
        { top: 740 },
      ),
      [
        "paragraph: Lễ hội đua ghe của xã được tổ chức vào mồng mười tháng ba, từ năm 2025. Ghe nào cũng có hai mươi tay chèo và một người lái, thương mại - dịch vụ tăng gấp đôi.",
      ],
    ],
    [
      "a table is read row by row, with its empty cells",
      table(
        [
          ["Ngày", "Sáng", "Chiều"],
          ["Thứ hai", "", "Họp"],
          ["Thứ ba", "Đi chợ", "Nghỉ"],
        ],
        [72, 200, 350],
        700,
      ),
      ["row: Ngày | Sáng | Chiều", "row: Thứ hai | | Họp", "row: Thứ ba | Đi chợ | Nghỉ"],
    ],
    [
      "a cell of several lines is one cell",
      table(
        [
          ["Việc", "Ai làm"],
          ["Sửa bến đò phía", "Tổ công trình"],
          ["bắc", ""],
          ["Thả cá", "Hợp tác xã nuôi"],
          ["", "cá Bến Lau"],
        ],
        [72, 250],
        700,
      ),
      ["row: Việc | Ai làm", "row: Sửa bến đò phía bắc | Tổ công trình", "row: Thả cá | Hợp tác xã nuôi cá Bến Lau"],
    ],
    [
      "dots that lead to prices part cells",
      linesOf(["Bún cá ............ 30.000", "Cháo lươn . . . . . . 35.000"], { top: 700 }),
      ["row: Bún cá | 30.000", "row: Cháo lươn | 35.000"],
    ],
    [
      "columns are read one after the other, drawn row by row",
      columns.flatMap((row, index) =>
        row.map((text, side) => ({ text, left: side ? 310 : 72, bottom: 740 - 16 * index })),
      ),
      [`paragraph: ${left.join(" ")}`, `paragraph: ${right.join(" ")}`],
    ],
    [
      "and drawn one after the other, below a headline",
      [
        { text: "Tin trong xã", size: 20, bottom: 780 },
        ...linesOf(left, { top: 740 }),
        ...linesOf(right, { top: 740, left: 310 }),
      ],
      ["heading: Tin trong xã", `paragraph: ${left.join(" ")}`, `paragraph: ${right.join(" ")}`],
    ],
    [
      "columns end where a paper does",
      [
        ...columns.flatMap((row, index) =>
          row.map((text, side) => ({ text, left: side ? 310 : 72, bottom: 740 - 16 * index })),
        ),
        { text: "Nơi nhận:", bottom: 600 },
        centred("CHỦ TỊCH", 600, { middle: 410 }),
        { text: "- Lưu: VT.", bottom: 584 },
        centred("Lê Thị Bưởi", 560, { middle: 410 }),
      ],
      [
        `paragraph: ${left.join(" ")}`,
        `paragraph: ${right.join(" ")}`,
        "paragraph: Nơi nhận:",
        "item: Lưu: VT.",
        "paragraph: CHỦ TỊCH Lê Thị Bưởi",
      ],
    ],
    [
      "raised digits stay raised",
      [
        { text: "Bến rộng 10", bottom: 700 },
        { text: "4", size: 8, left: 138, bottom: 705 },
        { text: "mét vuông.", left: 148, bottom: 700 },
      ],
      ["paragraph: Bến rộng 10⁴ mét vuông."],
    ],
    [
      "raised signs and lowered digits make no other numbers, and no lines of their own",
      [
        { text: "Nặng 3·10", bottom: 700 },
        { text: "-4", size: 8, left: 126, bottom: 705 },
        { text: "g, log", left: 140, bottom: 700 },
        { text: "2", size: 8, left: 176, bottom: 696 },
        { text: "8, CO", left: 180, bottom: 700 },
        { text: "2", size: 8, left: 210, bottom: 698 },
        { text: "thải ra.", left: 218, bottom: 700 },
      ],
      ["paragraph: Nặng 3·10⁻⁴ g, log₂8, CO2 thải ra."],
    ],
    [
      "letters that are drawn twice to look bold are read once",
      [72, 72.5].flatMap((from) => [
        { text: "Đò chạy", left: from, bottom: 700 },
        { text: "từ 5 giờ.", left: from + 48, bottom: 700.3 },
      ]),
      ["paragraph: Đò chạy từ 5 giờ."],
    ],
    [
      "lines of dashes part what they stand between and are no words",
      linesOf(["Chợ mở lại. Đò", "ngang cũng vậy.", "----------", "Đò chạy lại."], { top: 700 }),
      ["paragraph: Chợ mở lại. Đò ngang cũng vậy.", "paragraph: Đò chạy lại."],
    ],
  ])("%s", async (_, lines, expected) => {
    expect(await onOnePage(lines)).toEqual(expected);
  });

  it.each([
    ["first", [...letterhead, ...decision]],
    ["last", [...decision, ...letterhead]],
  ])("a letterhead drawn %s is read where it stands, side by side, and so is the signature", async (_, lines) => {
    expect(await onOnePage(lines)).toEqual([
      "paragraph: ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
      "paragraph: Số: 12/QĐ-UBND",
      "paragraph: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "paragraph: Độc lập - Tự do - Hạnh phúc",
      "paragraph: Tân Lập, ngày 7 tháng 3 năm 2026",
      "heading: QUYẾT ĐỊNH Về việc mở chợ đêm Bến Lau",
      "paragraph: Căn cứ Luật Chợ;",
      "paragraph: Điều 1. Mở chợ đêm từ ngày 1 tháng 4 năm 2026.",
      "paragraph: Nơi nhận:",
      "item: Như Điều 1;",
      "paragraph: TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Thị Bưởi",
    ]);
    expect(await read([lines])).toMatchObject({
      title: "QUYẾT ĐỊNH Về việc mở chợ đêm Bến Lau",
      publisher: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
      date: "2026-03-07",
    });
  });
});

const text = "Hộ nuôi cá được thả cá ở mọi nhánh sông, trừ đoạn từ cầu đến bến đò.";

describe("headings", () => {
  it.each<[fact: string, lines: readonly PdfLine[], expected: readonly string[]]>([
    [
      "of two lines are one",
      [
        ...linesOf(["Báo cáo kết quả thả cá giống", "xuống sông Lau năm 2025"], { top: 760, size: 20, leading: 26 }),
        ...linesOf([text], { top: 700 }),
      ],
      ["heading: Báo cáo kết quả thả cá giống xuống sông Lau năm 2025", `paragraph: ${text}`],
    ],
    [
      "are bold lines, also questions",
      [...linesOf(["Ai được thả cá?"], { top: 740, isBold: true }), ...linesOf([text], { top: 724 })],
      ["heading: Ai được thả cá?", `paragraph: ${text}`],
    ],
    [
      "are not what is bold and ends as a sentence, or leads a list in",
      [
        ...linesOf(["Bến đò mở lại từ sáng mồng bảy tháng ba."], { top: 740, isBold: true }),
        ...linesOf([text], { top: 700 }),
        ...linesOf(["Cần mang:"], { top: 660, isBold: true }),
        ...linesOf(["- thẻ"], { top: 644 }),
      ],
      [
        "paragraph: Bến đò mở lại từ sáng mồng bảy tháng ba.",
        `paragraph: ${text}`,
        "paragraph: Cần mang:",
        "item: thẻ",
      ],
    ],
    [
      "are names of parts in letters of the text",
      linesOf(["Chương II", "QUYỀN VÀ NGHĨA VỤ", "Điều 4. Quyền của hộ nuôi cá", text, "1.4.1 Ma trận đơn vị", text], {
        top: 740,
      }),
      [
        "heading: Chương II QUYỀN VÀ NGHĨA VỤ",
        "heading: Điều 4. Quyền của hộ nuôi cá",
        `paragraph: ${text}`,
        "heading: 1.4.1 Ma trận đơn vị",
        `paragraph: ${text}`,
      ],
    ],
    [
      "are not what a sentence refers to",
      linesOf(["Hộ nuôi cá được vay vốn của quỹ tín dụng xã theo khoản 2", "Điều 4 của Quy chế này."], { top: 740 }),
      ["paragraph: Hộ nuôi cá được vay vốn của quỹ tín dụng xã theo khoản 2 Điều 4 của Quy chế này."],
    ],
    [
      "stand once: a table of contents is left out",
      [
        centred("MỤC LỤC", 780),
        ...linesOf(
          ["1.4 Ma trận . . . . . . . . 6", "1.4.1 Ma trận đơn vị và những", "phép tính với nó . . . . . . 7"],
          { top: 760 },
        ),
        ...linesOf(["1.4.1 Ma trận đơn vị", text], { top: 680 }),
      ],
      ["heading: 1.4.1 Ma trận đơn vị", `paragraph: ${text}`],
    ],
    [
      "are questions that are bold, and where three lines are bold also those that end as sentences",
      ["Ai được thả cá?", "Thả cá ở đâu.", "Thả lúc nào"].flatMap((asked, at) => [
        ...linesOf([asked], { top: 740 - 60 * at, isBold: true }),
        ...linesOf([text], { top: 724 - 60 * at }),
      ]),
      [
        "heading: Ai được thả cá?",
        `paragraph: ${text}`,
        "heading: Thả cá ở đâu.",
        `paragraph: ${text}`,
        "heading: Thả lúc nào",
        `paragraph: ${text}`,
      ],
    ],
    [
      "are lessons, annexes and lines in capitals behind a number; clauses of two numbers are items",
      linesOf(["Bài 5. Nuôi cá lồng", text, "1. CHỌN GIỐNG", text, "1.1. Cá phải khỏe.", "1.2. Cá phải đều."], {
        top: 740,
      }),
      [
        "heading: Bài 5. Nuôi cá lồng",
        `paragraph: ${text}`,
        "heading: 1. CHỌN GIỐNG",
        `paragraph: ${text}`,
        "item: 1.1. Cá phải khỏe.",
        "item: 1.2. Cá phải đều.",
      ],
    ],
    [
      "are not whom a letter is for, nor who gets and signs a paper; what is appended to it has some again",
      [
        ...linesOf(["Kính gửi: Các hộ nuôi cá"], { top: 780, isBold: true }),
        ...linesOf([text], { top: 764 }),
        ...linesOf(["Nơi nhận:"], { top: 740, isBold: true }),
        ...linesOf(["- Các hộ nuôi cá;"], { top: 724 }),
        ...linesOf(["CHỦ TỊCH XÃ"], { top: 700, isBold: true }),
        ...linesOf(["PHỤ LỤC I"], { top: 660, isBold: true }),
        ...linesOf([text], { top: 644 }),
      ],
      [
        "paragraph: Kính gửi: Các hộ nuôi cá",
        `paragraph: ${text}`,
        "paragraph: Nơi nhận:",
        "item: Các hộ nuôi cá;",
        "paragraph: CHỦ TỊCH XÃ",
        "heading: PHỤ LỤC I",
        `paragraph: ${text}`,
      ],
    ],
    [
      "are not captions",
      [...linesOf(["Hình 2. Bến đò nhìn từ bờ bắc"], { top: 740 }), ...linesOf([text], { top: 700 })],
      ["caption: Hình 2. Bến đò nhìn từ bờ bắc", `paragraph: ${text}`],
    ],
  ])("%s", async (_, lines, expected) => {
    expect(await onOnePage(lines)).toEqual(expected);
  });

  it("rank by height, then by what they name", async () => {
    const lines = [
      ...linesOf(["Quy chế bến đò"], { top: 780, size: 20 }),
      ...linesOf(["Chương I"], { top: 740, isBold: true }),
      ...linesOf(["Điều 1. Giá vé"], { top: 720, isBold: true }),
      ...linesOf([text], { top: 704 }),
      ...linesOf(["Điều 2. Giờ chạy"], { top: 680, isBold: true }),
      ...linesOf([text], { top: 664 }),
    ];
    const { blocks } = await read([lines]);
    expect(blocks.at(-1)!.headings).toEqual(["Quy chế bến đò", "Chương I", "Điều 2. Giờ chạy"]);
  });

  it("give the title: the tallest of the first page, not the first", async () => {
    const lines = [
      ...linesOf(["Tập san nuôi cá"], { top: 780, size: 14 }),
      ...linesOf(["Thả cá mùa nước lên"], { top: 740, size: 22 }),
      ...linesOf([text], { top: 700 }),
    ];
    expect((await read([lines])).title).toBe("Thả cá mùa nước lên");
  });
});

it("reads the head of a table once that is drawn again on each page", async () => {
  const head = ["Loại xe", "Phí"];
  const pages = [
    [
      ...linesOf(["Phí qua cầu năm nay thu như sau:"], { top: 790 }),
      ...table([head, ["Xe đạp", "1.000"]], [72, 300], 750),
    ],
    [
      ...table([head, ["Ô tô", "10.000"], ["Xe tải", "20.000"]], [72, 300], 790),
      ...linesOf(["Thu cả ngày lễ."], { top: 600 }),
    ],
  ];
  expect(await blocksIn(pages)).toEqual([
    "paragraph p1: Phí qua cầu năm nay thu như sau:",
    "row p1: Loại xe | Phí",
    "row p1: Xe đạp | 1.000",
    "row p2: Ô tô | 10.000",
    "row p2: Xe tải | 20.000",
    "paragraph p2: Thu cả ngày lễ.",
  ]);
});

describe("an article that is told on the line of its number", () => {
  it("heads its words and what follows", async () => {
    const article = await read([
      linesOf(["Điều 1. Phà chạy cả ngày.", "1. Vé 5.000 đồng.", "Điều 2. Trẻ em được miễn vé."], { top: 760 }),
    ]);
    expect(article.blocks.map(({ start, end, headings }) => [...headings, article.text.slice(start, end)])).toEqual([
      ["Điều 1", "Điều 1. Phà chạy cả ngày."],
      ["Điều 1", "1. Vé 5.000 đồng."],
      ["Điều 2", "Điều 2. Trẻ em được miễn vé."],
    ]);
  });
});

describe("a hyphen at the end of a line", () => {
  it("goes when the text knows the joined word elsewhere, and stays when not", async () => {
    const lines = linesOf(
      [
        "The environmental office says that this is an environ-",
        "mental problem, which every well-",
        "known fisher of the town can see.",
      ],
      { top: 740 },
    );
    expect(await onOnePage(lines)).toEqual([
      "paragraph: The environmental office says that this is an environmental problem, which every well-known fisher of the town can see.",
    ]);
  });
});

describe("letters without a meaning", () => {
  const nameless = (texts: readonly string[]) =>
    linesOf(texts, { top: 700 }).map((line) => ({ ...line, isNameless: true }));

  it.each([
    ["a whole text", nameless([text, "Đò ngang phải nghỉ ba ngày liền."])],
    ["a few signs", linesOf(["! Æ # $ % ¶ § ! Æ"], { top: 700 })],
  ])("are refused, with a remedy: %s", async (_, lines) => {
    await expect(read([lines])).rejects.toMatchObject({ code: "no-unicode" });
  });

  it.each([
    ["English", ["Most of the rhythm in this text is plain, and so is my dry, wry style."]],
    ["a table of numbers", ["12.000", "15.500 (+3%)", "1.000.000 = 10%"]],
    ["one name", ["Ươ Ưng"]],
  ])("are told from %s", async (_, texts) => {
    expect((await read([linesOf(texts, { top: 700 })])).text).toContain(texts[0]);
  });
});

describe("pages that are not read", () => {
  const page = linesOf([text], { top: 700 });
  const garbage = linesOf([text, text], { top: 700 }).map((line) => ({ ...line, isNameless: true }));
  const stamp = linesOf(["Ký bởi: Cổng Thông tin xã Tân Lập", "Thời gian ký: 05.04.2026 16:17"], { top: 820 });

  it.each<[fact: string, pages: readonly (readonly PdfLine[])[], expected: readonly unknown[]]>([
    ["pictures", [page, [picture], [picture], page, [picture]], [["pages-without-text", "2–3, 5"]]],
    ["pictures with a stamp", [[...stamp, picture], page], [["pages-without-text", "1"]]],
    ["letters without a meaning", [page, garbage], [["pages-unreadable", "2"]]],
    ["none: a page may be empty, a picture may have words", [page, [], [...page, picture]], []],
  ])("are named in a warning: %s", async (_, pages, expected) => {
    const { warnings = [], text: words } = await readPdf(pdfOf(pages));
    expect(warnings.map(({ code, parameters }) => [code, parameters!["pages"]])).toEqual(expected);
    expect(words).not.toMatch(/Ký bởi/);
  });

  it("are the reason to refuse a file that has no others", async () => {
    await expect(read([[...stamp, picture], [picture]])).rejects.toMatchObject({ code: "no-text-layer" });
  });
});

describe("a turned page", () => {
  it("is read as it would be upright", async () => {
    const lines = linesOf(["Chợ Bến Lau mở lại.", "Đò ngang chạy lại."], { top: 700, leading: 40 });
    const upright = pdfOf([lines]);
    const turned = Buffer.from(upright.toString("latin1").replace("/MediaBox", "/Rotate 90 /MediaBox"), "latin1");
    expect((await readPdf(turned)).text).toBe((await readPdf(upright)).text);
  });
});

describe("a hostile page", () => {
  it("of twenty thousand scattered letters is read in bounded time", { timeout: 10_000 }, async () => {
    const scattered = Array.from({ length: 20_000 }, (_, at) => ({
      text: "ă",
      left: (at * 37) % 590,
      bottom: (at * 13.7) % 840,
    }));
    const started = performance.now();
    await read([scattered]).catch(() => undefined);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe("spans of a table", () => {
  it("are the name over several columns, and a cell beside several rows", async () => {
    const cell = (words: string, from: number, bottom: number): PdfLine => ({ text: words, left: from, bottom });
    const lines = [
      cell("Ngày", 72, 742),
      cell("Học phí (đồng)", 270, 750),
      cell("Đại trà", 240, 734),
      cell("Chất lượng cao", 360, 734),
      cell("7/6", 72, 700),
      cell("Sáng 120.000", 240, 708),
      cell("Sáng 320.000", 360, 708),
      cell("Chiều 150.000", 240, 692),
      cell("Chiều 340.000", 360, 692),
      cell("8/6", 72, 670),
      cell("Nghỉ", 240, 670),
      cell("Sáng 330.000", 360, 670),
    ];
    expect(await onOnePage(lines)).toEqual([
      "row: Ngày | Học phí (đồng) – Đại trà | Học phí (đồng) – Chất lượng cao",
      "row: 7/6 | Sáng 120.000 | Sáng 320.000",
      "row: 7/6 | Chiều 150.000 | Chiều 340.000",
      "row: 8/6 | Nghỉ | Sáng 330.000",
    ]);
  });

  it("are a cell in the middle of two columns, also where no row has a cell in each", async () => {
    const cells: readonly (readonly [words: string, middle: number, row: number])[] = [
      ["Thứ hai", 100, 0],
      ["Toán", 260, 0],
      ["Thứ ba", 100, 1],
      ["Nghỉ", 330, 1],
      ["Thứ tư", 100, 2],
      ["Văn", 400, 2],
      ["Thứ năm", 100, 3],
      ["Thi", 330, 3],
    ];
    const lines = cells.map(([words, middle, row]) => centred(words, 740 - 16 * row, { middle }));
    expect(await onOnePage(lines)).toEqual([
      "row: Thứ hai | Toán |",
      "row: Thứ ba | Nghỉ | Nghỉ",
      "row: Thứ tư | | Văn",
      "row: Thứ năm | Thi | Thi",
    ]);
  });

  it("are a cell that begins before the second of two columns whose cells begin at one place", async () => {
    const lines = [
      ...table([["Thứ", "Sáng", "Chiều"]], [72, 220, 340], 740),
      ...table([["Thứ hai", "Toán", "Văn"]], [72, 220, 340], 724),
      { text: "Thứ ba", left: 72, bottom: 708 },
      centred("Nghỉ học", 708, { middle: 340 }),
      ...table([["Thứ tư", "", "Họa"]], [72, 220, 340], 692),
    ];
    expect((await onOnePage(lines)).slice(2)).toEqual(["row: Thứ ba | Nghỉ học | Nghỉ học", "row: Thứ tư | | Họa"]);
  });

  it("are no longer numbers of a column whose cells end at one place", async () => {
    const lines = [
      ...table(
        [
          ["Cá mè", "3.000", "4.100"],
          ["Cá lóc", "5.000", "9.800"],
        ],
        [72, 220, 340],
        740,
      ),
      { text: "Cá trắm", left: 72, bottom: 708 },
      { text: "12.000", left: 334, bottom: 708 },
    ];
    expect((await onOnePage(lines)).at(-1)).toBe("row: Cá trắm | | 12.000");
  });

  it("are no second lines of cells", async () => {
    const cell = (words: string, from: number, bottom: number): PdfLine => ({ text: words, left: from, bottom });
    const lines = [
      ...table([["Khách", "Vé ngày", "Vé tháng"]], [72, 220, 380], 740),
      cell("Học sinh", 72, 700),
      cell("giảm một nửa", 220, 708),
      cell("giảm hai phần ba", 380, 708),
      cell("khi có thẻ", 220, 692),
      cell("khi có thẻ", 380, 692),
    ];
    expect(await onOnePage(lines)).toEqual([
      "row: Khách | Vé ngày | Vé tháng",
      "row: Học sinh | giảm một nửa khi có thẻ | giảm hai phần ba khi có thẻ",
    ]);
  });
});
