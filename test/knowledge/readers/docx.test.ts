import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/knowledge/read.ts";
import { zipOf } from "../files.ts";
import { bold, centred, counted, listOf, paragraph, run, styled, table, type WordParts, wordFile } from "../word.ts";

const cell = (look: string) => `<w:${look}/>`;
const long = "Hộ nuôi cá trên sông được vay vốn với lãi suất thấp trong ba năm đầu.";

async function read(parts: WordParts) {
  return await readArticle("a.docx", wordFile(parts));
}

/** The blocks of a file: what each is, its number, and its words. */
async function blocksOf(parts: WordParts): Promise<string[]> {
  const { text, blocks } = await read(parts);
  return blocks.map(({ kind, number, start, end }) => `${kind}${number ?? ""}: ${text.slice(start, end)}`);
}

describe("numbers that Word counts stand in the text", () => {
  it.each<[string, WordParts, string[]]>([
    [
      "numbers of a list",
      {
        numbering: listOf(1, ["decimal", "%1."]),
        body: counted("Được thả cá.") + counted("Được giữ bè.") + counted("Được vay 15 triệu."),
      },
      ["item1: 1. Được thả cá.", "item2: 2. Được giữ bè.", "item3: 3. Được vay 15 triệu."],
    ],
    [
      "letters, which begin anew below each number",
      {
        numbering: listOf(1, ["decimal", "%1."], ["lowerLetter", "%2)"]),
        body: [counted("Cá:"), counted("lóc;", 1, 1), counted("mè.", 1, 1), counted("Tôm:"), counted("sú.", 1, 1)].join(
          "",
        ),
      },
      ["item1: 1. Cá:", "item: a) lóc;", "item: b) mè.", "item2: 2. Tôm:", "item: a) sú."],
    ],
    [
      "numbers of several levels",
      {
        numbering: listOf(1, ["upperRoman", "%1."], ["decimal", "%1.%2.", "<w:isLgl/>"]),
        body: [counted("Bè"), counted("Bè tre.", 1, 1), counted("Lưới"), counted("Lưới rê.", 1, 1)].join(""),
      },
      ["item: I. Bè", "item: 1.1. Bè tre.", "item: II. Lưới", "item: 2.1. Lưới rê."],
    ],
    [
      "a level that does not begin anew, and one that begins at five",
      {
        numbering: listOf(
          1,
          ["decimal", "%1.", '<w:start w:val="5"/>'],
          ["decimalZero", "%2", '<w:lvlRestart w:val="0"/>'],
        ),
        body: [counted("Một."), counted("mục;", 1, 1), counted("Hai."), counted("mục.", 1, 1)].join(""),
      },
      ["item5: 5. Một.", "item1: 01 mục;", "item6: 6. Hai.", "item2: 02 mục."],
    ],
    [
      "two lists of one kind, the second of which begins anew",
      {
        numbering:
          listOf(1, ["decimal", "%1."]) +
          '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
          '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
        body: counted("Một.") + counted("Hai.", 2) + counted("Lại một.", 3) + counted("Lại hai.", 3),
      },
      ["item1: 1. Một.", "item2: 2. Hai.", "item1: 1. Lại một.", "item2: 2. Lại hai."],
    ],
    [
      "no number for bullets, nor for a paragraph that leaves its list",
      {
        numbering: listOf(1, ["bullet", "\uf0b7"]),
        styles:
          '<w:style w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        body:
          styled("Muc", "Cá mè") + paragraph("Hết.", '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      },
      ["item: Cá mè", "paragraph: Hết."],
    ],
  ])("%s", async (_, parts, blocks) => {
    expect(await blocksOf(parts)).toEqual(blocks);
  });

  it("the articles and chapters of a law are headings with their numbers", async () => {
    const parts = {
      numbering: listOf(
        1,
        ["upperRoman", "Chương %1"],
        ["decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>'],
        ["decimal", "%3."],
      ),
      body: [
        counted("", 1, 0),
        centred("QUY ĐỊNH CHUNG"),
        counted("Phạm vi", 1, 1),
        paragraph(long),
        counted("Nuôi cá bè", 1, 0),
        counted("Quyền của hộ nuôi cá", 1, 1),
        counted("Được thả cá.", 1, 2),
        counted("Được vay 15 triệu.", 1, 2),
      ].join(""),
    };
    const { text, blocks } = await read(parts);
    expect(blocks.map(({ start, end, headings }) => [...headings, text.slice(start, end)])).toEqual([
      ["Chương I QUY ĐỊNH CHUNG"],
      ["Chương I QUY ĐỊNH CHUNG", "Điều 1. Phạm vi"],
      ["Chương I QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", long],
      ["Chương II Nuôi cá bè"],
      ["Chương II Nuôi cá bè", "Điều 2. Quyền của hộ nuôi cá"],
      ["Chương II Nuôi cá bè", "Điều 2. Quyền của hộ nuôi cá", "1. Được thả cá."],
      ["Chương II Nuôi cá bè", "Điều 2. Quyền của hộ nuôi cá", "2. Được vay 15 triệu."],
    ]);
  });
});

describe("tables keep what their layout means", () => {
  it.each<[string, string, string[]]>([
    [
      "an empty cell stays",
      table([
        ["Ngày", "Sáng", "Chiều"],
        ["Thứ hai", "", "Họp"],
      ]),
      ["row: Ngày | Sáng | Chiều", "row: Thứ hai |  | Họp"],
    ],
    [
      "a cell over several columns or rows says its value in each",
      table([
        ["Loại", "Vùng", "Phí"],
        ["Cá lóc", ["Bến Lau", '<w:vMerge w:val="restart"/>'], "4.100"],
        ["Cá mè", ["", "<w:vMerge/>"], "3.200"],
        ["Tôm", ["Miễn phí", '<w:gridSpan w:val="2"/>']],
      ]),
      [
        "row: Loại | Vùng | Phí",
        "row: Cá lóc | Bến Lau | 4.100",
        "row: Cá mè | Bến Lau | 3.200",
        "row: Tôm | Miễn phí | Miễn phí",
      ],
    ],
    [
      "two rows that name the columns are one",
      table([
        [
          ["Loại", '<w:vMerge w:val="restart"/>'],
          ["Phí", '<w:gridSpan w:val="2"/>'],
        ],
        [["", "<w:vMerge/>"], "Ban ngày", "Ban đêm"],
        ["Cá lóc", "4.100", "9.800"],
      ]),
      ["row: Loại | Phí – Ban ngày | Phí – Ban đêm", "row: Cá lóc | 4.100 | 9.800"],
    ],
    [
      "rows repeated at the head of each page are one, below the table's title",
      table(
        [[["Bảng phí thả cá", '<w:gridSpan w:val="2"/>']], ["Loại", "Phí"], ["", "(đồng)"], ["Cá lóc", "4.100"]],
        3,
      ),
      ["caption: Bảng phí thả cá", "row: Loại | Phí – (đồng)", "row: Cá lóc | 4.100"],
    ],
    [
      "texts set side by side, and a frame, are paragraphs",
      table([[paragraph("Nơi nhận:") + paragraph("- Như trên."), "Chủ tịch"]]) + table([["Trong khung."]]),
      ["paragraph: Nơi nhận:", "item: - Như trên.", "paragraph: Chủ tịch", "paragraph: Trong khung."],
    ],
    [
      "a table in a cell is part of its row",
      table([
        ["Loại", "Phí"],
        ["Cá lóc", table([["ngày", "đêm"]])],
      ]),
      ["row: Loại | Phí", "row: Cá lóc | ngày đêm"],
    ],
  ])("%s", async (_, body, blocks) => {
    expect(await blocksOf({ body })).toEqual(blocks);
  });

  it("a row of thousands of letters is cut at its cells, each part with its name and in its column", async () => {
    const [left, right] = ["trái ".repeat(150).trim(), "phải ".repeat(150).trim()];
    const body = table([
      ["Bước", "Thầy", "Trò"],
      ["Một", left, right],
    ]);
    expect(await blocksOf({ body })).toEqual([
      "row: Bước | Thầy | Trò",
      `row: Một | ${left} | `.trim(),
      `row: Một |  | ${right}`,
    ]);
  });

  it("a value that spans three thousand rows does not grow without end", async () => {
    const value = "một giá trị khá dài, ".repeat(9).trim();
    const rows = Array.from({ length: 3000 }, (_, at) => [
      [at === 0 ? value : "", cell(at === 0 ? 'vMerge w:val="restart"' : "vMerge")] as const,
      `${at}`,
    ]);
    expect((await read({ body: table(rows) })).text.length).toBeLessThan(300_000);
  });
});

describe("headings and what only repeats them", () => {
  const toc = (text: string) => styled("TOC1", text);
  it.each<[string, WordParts, string[]]>([
    [
      "styles by name, by outline and by what they build on",
      {
        styles:
          '<w:style w:styleId="u1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Rieng"><w:name w:val="Đề mục"/><w:basedOn w:val="u1"/></w:style>',
        body:
          styled("u1", "Một") + styled("Rieng", "Hai") + paragraph("Ba", '<w:outlineLvl w:val="2"/>') + paragraph(long),
      },
      ["heading: Một", "heading: Hai", "heading: Ba", `paragraph: ${long}`],
    ],
    [
      "paragraphs in bold, where there are several",
      {
        body:
          [bold("Cá lóc"), paragraph(long), bold("1. Cá mè"), paragraph(long), bold("Tôm")].join("") + paragraph(long),
      },
      [
        "heading: Cá lóc",
        `paragraph: ${long}`,
        "heading: 1. Cá mè",
        `paragraph: ${long}`,
        "heading: Tôm",
        `paragraph: ${long}`,
      ],
    ],
    [
      "one in bold is a lead; one in the middle of the line is a title",
      {
        body:
          centred("Cầu Bến Lau") + bold("Cầu thông xe sáng nay.") + paragraph(`${run("Cầu", "<w:b/>")}${run(" dài.")}`),
      },
      ["heading: Cầu Bến Lau", "paragraph: Cầu thông xe sáng nay.", "paragraph: Cầu dài."],
    ],
    [
      "a table of contents by style, by field, in a box and typed with dots",
      {
        body: [
          bold("MỤC LỤC"),
          toc("Một 1"),
          '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
          `${run("Hai 2")}</w:p>${paragraph("Ba 3")}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
          '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>',
          `<w:sdtContent>${paragraph("Bốn 4")}</w:sdtContent></w:sdt>`,
          paragraph("1.4 Năm . . . . . . 6"),
          paragraph(long),
        ].join(""),
      },
      [`paragraph: ${long}`],
    ],
    [
      "provisions and parts by their number, not sentences about them",
      {
        body: [
          "Chương II",
          "QUYỀN CỦA HỘ NUÔI CÁ",
          "Điều 4. Quyền vay vốn",
          "Điều 4 quy định về vốn.",
          "1.4.1 Ma trận đơn vị",
          long,
        ]
          .map((text) => paragraph(text))
          .join(""),
      },
      [
        "heading: Chương II QUYỀN CỦA HỘ NUÔI CÁ",
        "heading: Điều 4. Quyền vay vốn",
        "paragraph: Điều 4 quy định về vốn.",
        "heading: 1.4.1 Ma trận đơn vị",
        `paragraph: ${long}`,
      ],
    ],
    [
      "an article that says something on the line of its number, counted or not",
      {
        numbering: listOf(1, ["decimal", "Điều %1."]),
        body: [
          counted("Phê duyệt đề án nuôi cá."),
          counted("Giao xã Bến Lau thực hiện."),
          paragraph("Điều 3. Quyết định này có hiệu lực từ ngày ký."),
          bold("Điều 4. Hiệu lực thi hành."),
          paragraph("Điều 5 Luật Thủy sản được áp dụng."),
        ].join(""),
      },
      [
        "paragraph: Điều 1. Phê duyệt đề án nuôi cá.",
        "paragraph: Điều 2. Giao xã Bến Lau thực hiện.",
        "paragraph: Điều 3. Quyết định này có hiệu lực từ ngày ký.",
        "heading: Điều 4. Hiệu lực thi hành.",
        "paragraph: Điều 5 Luật Thủy sản được áp dụng.",
      ],
    ],
    [
      "a bold line before plain words, and questions that were numbered by hand",
      {
        body: [
          bold("Biểu phí cầu Lau"),
          paragraph("Áp dụng từ đầu năm."),
          bold("1. Mua vé ở đâu?"),
          paragraph("Tại quầy số 3."),
        ].join(""),
      },
      [
        "heading: Biểu phí cầu Lau",
        "paragraph: Áp dụng từ đầu năm.",
        "heading: 1. Mua vé ở đâu?",
        "paragraph: Tại quầy số 3.",
      ],
    ],
    [
      "a list of prices with dots is no table of contents",
      { body: paragraph("Cá lóc ...... 60") + paragraph("Bảng 2 ...... 60") },
      ["paragraph: Cá lóc ...... 60"],
    ],
    [
      "items that were numbered by hand",
      {
        body: ["Phạt các hành vi:", "a) Đánh cá trộm;", "- Thả lưới;", "3. Dùng điện."]
          .map((text) => paragraph(text))
          .join(""),
      },
      ["paragraph: Phạt các hành vi:", "item: a) Đánh cá trộm;", "item: - Thả lưới;", "item3: 3. Dùng điện."],
    ],
    [
      "items that only a line end parts",
      {
        body: paragraph(
          ["Phạt các hành vi:", "a) Đánh cá;", "b) Xả rác."].map((text) => run(text)).join("<w:r><w:br/></w:r>"),
        ),
      },
      ["paragraph: Phạt các hành vi:", "item: a) Đánh cá;", "item: b) Xả rác."],
    ],
    [
      "captions",
      { body: styled("Caption", "Hình 1. Cầu Bến Lau") + paragraph(long) },
      ["caption: Hình 1. Cầu Bến Lau", `paragraph: ${long}`],
    ],
  ])("%s", async (_, parts, blocks) => {
    expect(await blocksOf(parts)).toEqual(blocks);
  });
});

describe("only what a reader sees is read", () => {
  const field = (shown: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Hình </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  it.each<[string, string, string]>([
    ["hidden words", run("Giá 50") + run(" và bí mật", "<w:vanish/>") + run("."), "Giá 50."],
    [
      "words struck through",
      run("Giá ") + run("70.000 ", "<w:strike/>") + run("60.000 ", "<w:dstrike/>") + run("50.000."),
      "Giá 50.000.",
    ],
    ["a switch that is off", run("Giá 50.", '<w:strike w:val="0"/><w:vanish w:val="false"/>'), "Giá 50."],
    [
      "tracked changes",
      `${run("Phí ")}<w:del>${run("x").replace(/w:t\b/g, "w:delText")}</w:del><w:moveFrom>${run("y")}</w:moveFrom><w:ins>${run("50")}</w:ins>${run(".")}`,
      "Phí 50.",
    ],
    [
      "raised letters",
      run("10") +
        run("6", '<w:vertAlign w:val="superscript"/>') +
        run(" con, 5 m") +
        run("2", '<w:vertAlign w:val="superscript"/>'),
      "10⁶ con, 5 m²",
    ],
    ["lowered letters", run("H") + run("2", '<w:vertAlign w:val="subscript"/>') + run("O"), "H2O"],
    [
      "formulas",
      "<m:oMath><m:r><m:t>3·</m:t></m:r><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>",
      "3·10⁴a/b",
    ],
    [
      "fractions behind a number, brackets and roots",
      `${run("3")}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>${run(" tạ; ")}<m:oMath><m:r><m:t>2</m:t></m:r><m:d><m:e><m:r><m:t>3+4</m:t></m:r></m:e></m:d><m:r><m:t>=</m:t></m:r><m:rad><m:deg/><m:e><m:r><m:t>196</m:t></m:r></m:e></m:rad></m:oMath>`,
      "3 1/2 tạ; 2(3+4)=√196",
    ],
    [
      "formulas without what was deleted in them or is hidden",
      `<m:oMath><m:r><m:t>x=</m:t></m:r><w:del><m:r><m:t>5</m:t></m:r></w:del><m:r><w:rPr><w:vanish/></w:rPr><m:t>6</m:t></m:r><m:r><m:t>7</m:t></m:r></m:oMath>`,
      "x=7",
    ],
    [
      "lowered digits before others, and letters that are raised by hand",
      run("log") +
        run("2", '<w:vertAlign w:val="subscript"/>') +
        run("8 và 10") +
        run("-4", '<w:position w:val="8"/>') +
        run(" g", '<w:position w:val="1"/>'),
      "log₂8 và 10⁻⁴ g",
    ],
    [
      "boxes of forms, ticked or not",
      ["<w:checked/>", '<w:default w:val="0"/>']
        .map(
          (state, at) =>
            `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run([" Đã đóng phí ", " Chưa ký"][at]!)}`,
        )
        .join(""),
      "☑ Đã đóng phí ☐ Chưa ký",
    ],
    ["what a field shows, not its code", `${run("Hình ")}${field("1")}${run(". Cầu")}`, "Hình 1. Cầu"],
    [
      "signs of picture fonts",
      `${run("pH ")}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(" 6,5")}`,
      "pH ≥ 6,5",
    ],
    [
      "tabs, breaks and hyphens",
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>",
      "a b\nc-d",
    ],
    [
      "a text box once",
      `${run("Chữ.")}<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("Khung.")}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph("Khung.")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`,
      "Chữ.\n\nKhung.",
    ],
    [
      "a control, unless nobody filled it in",
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Bấm vào đây")}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${run("Lan")}</w:sdtContent></w:sdt>`,
      "Lan",
    ],
  ])("%s", async (_, content, text) => {
    expect((await read({ body: `<w:p>${content}</w:p>` })).text).toBe(text);
  });

  it("paragraphs and rows that were deleted are gone, and count for no number", async () => {
    const deleted = "<w:rPr><w:del/></w:rPr>";
    const gone = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>${deleted}</w:pPr><w:del>${run("Bỏ.")}</w:del></w:p>`;
    const parts = {
      numbering: listOf(1, ["decimal", "%1."]),
      body: gone + counted("Một.") + paragraph("Nửa đầu,", deleted) + paragraph("nửa sau."),
    };
    expect(await blocksOf(parts)).toEqual(["item1: 1. Một.", "paragraph: Nửa đầu, nửa sau."]);
  });

  it("paragraphs whose end alone is hidden keep their words", async () => {
    const hidden = "<w:rPr><w:vanish/></w:rPr>";
    const separated = paragraph("Phạm vi", `<w:pStyle w:val="Heading2"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>`);
    const parts = {
      body:
        styled("Heading1", "Quy chế") +
        separated +
        paragraph("Quy chế này nói về đò.") +
        paragraph("Nửa đầu,", hidden) +
        paragraph("nửa sau.") +
        paragraph(run("Ẩn.", "<w:vanish/>"), hidden),
    };
    expect((await blocksOf(parts)).slice(1)).toEqual([
      "heading: Phạm vi",
      "paragraph: Quy chế này nói về đò.",
      "paragraph: Nửa đầu, nửa sau.",
    ]);
  });

  it("notes follow the section that they belong to; heads and feet of pages are left out", async () => {
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const parts = {
      header: paragraph("UBND xã Bến Lau"),
      footnotes: `<w:footnote w:id="1">${paragraph("<w:r><w:footnoteRef/></w:r>" + run(" Theo xã."))}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph("Hết.")}</w:endnote>`,
      body:
        styled("Heading1", "Một") +
        paragraph(`${run("Cá")}${note(1)}${run(" nhiều.")}`) +
        paragraph("Tôm ít.") +
        styled("Heading1", "Hai") +
        paragraph(`${run("Cua.")}<w:r><w:endnoteReference w:id="1"/></w:r>${note(1)}`),
    };
    expect(await blocksOf(parts)).toEqual([
      "heading: Một",
      "paragraph: Cá nhiều.",
      "paragraph: Tôm ít.",
      "paragraph: Theo xã.",
      "heading: Hai",
      "paragraph: Cua.",
      "paragraph: Hết.",
    ]);
  });
});

describe("what a paper says about itself", () => {
  const letterhead = table([
    [
      paragraph("UBND XÃ BẾN LAU"),
      paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + paragraph("Độc lập - Tự do - Hạnh phúc"),
    ],
    ["Số: 12/KH-UBND", "Bến Lau, ngày 7 tháng 3 năm 2026"],
  ]);
  it.each<[string, WordParts, object]>([
    [
      "an official paper: kind and subject, agency, day; whoever typed it is not its author",
      {
        properties: "<dc:creator>Lê Thị Lan</dc:creator>",
        body: letterhead + centred("KẾ HOẠCH") + centred("Tổ chức hội xuân năm 2026") + paragraph(long),
      },
      {
        title: "KẾ HOẠCH Tổ chức hội xuân năm 2026",
        publisher: "UBND XÃ BẾN LAU",
        author: undefined,
        date: "2026-03-07",
      },
    ],
    [
      "publisher and day in brackets below the title",
      { body: centred("Cầu mới") + paragraph("(Báo Bến Lau, 5/3/2025)") + paragraph(long) },
      { title: "Cầu mới", publisher: "Báo Bến Lau", date: "2025-03-05" },
    ],
    [
      "publisher and day in brackets above a title that is set as any other line",
      { body: paragraph("(Báo Bến Lau, 5/3/2025)") + paragraph("Bến Lau có cầu mới") + paragraph(long) },
      { title: "Bến Lau có cầu mới", publisher: "Báo Bến Lau", date: "2025-03-05" },
    ],
    [
      "the first words below publisher and day, where they are a sentence",
      { body: paragraph("(Báo Bến Lau, 5/3/2025)") + paragraph("Bến Lau có cầu mới.") + paragraph(long) },
      { title: "Bến Lau có cầu mới.", publisher: "Báo Bến Lau", date: "2025-03-05" },
    ],
    [
      "place, day and writer; a title of two lines",
      {
        body:
          centred("CẦU MỚI") +
          centred("Ở BẾN LAU") +
          paragraph("Tác giả: Lê Thị Lan") +
          paragraph("Bến Lau, ngày 7 tháng 5 năm 2025") +
          paragraph(long),
      },
      { title: "CẦU MỚI Ở BẾN LAU", author: "Lê Thị Lan", date: "2025-05-07" },
    ],
    [
      "a title below the school's name and a rule",
      { body: [centred("TRƯỜNG GÒ SẬY"), centred("---o0o---"), centred("CẦU MỚI"), paragraph(long)].join("") },
      { title: "CẦU MỚI", author: undefined, date: undefined },
    ],
    [
      "its properties, where a person is named; the day it was made is none",
      {
        properties:
          "<dc:title>Cầu mới</dc:title><dc:creator>Lê Thị Lan</dc:creator><dcterms:created>2025-01-01T00:00:00Z</dcterms:created>",
        body: paragraph(long),
      },
      { title: "Cầu mới", author: "Lê Thị Lan", date: undefined },
    ],
    [
      "neither titles nor names that machines give",
      {
        properties: "<dc:title>Microsoft Word - bai1.doc</dc:title><dc:creator>Windows User</dc:creator>",
        body: paragraph("Cầu mới."),
      },
      { title: "Cầu mới.", author: undefined },
    ],
    [
      "the title by its style before those of its properties",
      {
        properties: "<dc:title>Mẫu cũ nào đó</dc:title>",
        body: bold("Báo cáo") + styled("Title", "Cầu mới") + paragraph(long),
      },
      { title: "Cầu mới" },
    ],
    [
      "a day that nobody filled in is none",
      { body: paragraph("Bến Lau, ngày … tháng 5 năm 2025") + paragraph(long) },
      { date: undefined },
    ],
  ])("%s", async (_, parts, facts) => {
    expect({ date: undefined, author: undefined, ...(await read(parts)) }).toMatchObject(facts);
  });

  it("the lines of a letterhead and of a title are no headings of what follows", async () => {
    expect(
      await blocksOf({ body: letterhead + centred("KẾ HOẠCH") + centred("Tổ chức hội xuân") + paragraph(long) }),
    ).toEqual([
      "paragraph: UBND XÃ BẾN LAU",
      "paragraph: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "paragraph: Độc lập - Tự do - Hạnh phúc",
      "paragraph: Số: 12/KH-UBND",
      "paragraph: Bến Lau, ngày 7 tháng 3 năm 2026",
      "heading: KẾ HOẠCH Tổ chức hội xuân",
      `paragraph: ${long}`,
    ]);
  });
});

describe("files made by others, and made to harm", () => {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  it.each([
    [
      "another prefix",
      `<ns0:document xmlns:ns0="${word}"><ns0:body><ns0:p><ns0:r><ns0:t>Cá.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    ],
    ["no prefix", `<document xmlns="${strict}"><body><p><r><t>Cá.</t></r></p></body></document>`],
    [
      "UTF-16",
      Buffer.from(
        `\uFEFF<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>Cá.</w:t></w:r></w:p></w:body></w:document>`,
        "utf16le",
      ),
    ],
  ])("reads a main part with %s", async (_, document) => {
    expect((await readArticle("a.docx", zipOf({ "word/document.xml": document }))).text).toBe("Cá.");
  });

  it.each<[string, WordParts, string]>([
    ["tables nested ten thousand deep", { body: "<w:tbl><w:tr><w:tc>".repeat(10_000) }, "damaged"],
    ["a million elements", { body: "<w:p/>".repeat(1_000_001) }, "too-long"],
    ["nothing but hidden words", { body: paragraph(run("Ẩn.", "<w:vanish/>")) }, "empty"],
    ["no body", { body: "</w:body>" }, "empty"],
  ])("refuses %s", async (_, parts, code) => {
    await expect(read(parts)).rejects.toMatchObject({ code });
  });

  it.each<[string, WordParts, string]>([
    [
      "styles that build on each other in a ring",
      {
        styles: ["a", "b"]
          .map((id, at) => `<w:style w:styleId="${id}"><w:basedOn w:val="${"ba"[at]}"/></w:style>`)
          .join(""),
        body: styled("a", "Cá."),
      },
      "Cá.",
    ],
    [
      "a field that never ends",
      { body: paragraph(`${run("Cá.")}<w:r><w:fldChar w:fldCharType="begin"/></w:r>`) + paragraph("Tôm.") },
      "Cá.\n\nTôm.",
    ],
    [
      "a table of contents that never ends, at the first heading",
      {
        body:
          '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>' +
          paragraph("Một 3") +
          styled("Heading1", "Một") +
          paragraph("Cá."),
      },
      "Một\n\nCá.",
    ],
    [
      "names that every object has",
      {
        body: paragraph(
          '<constructor/><w:r><w:sym w:font="symbol" w:char="constructor"/></w:r><toString/>' + run("Cá."),
        ),
      },
      "Cá.",
    ],
    [
      "numbers without measure",
      {
        numbering: listOf(1, ["upperRoman", "%1.", '<w:start w:val="900000000"/>']),
        body: counted("Cá.") + paragraph("x", '<w:numPr><w:ilvl w:val="77"/><w:numId w:val="1"/></w:numPr>'),
      },
      "900000000. Cá.\n\nx",
    ],
    ["a list that no part describes", { body: counted("Cá.", 9) }, "Cá."],
  ])("reads on over %s", async (_, parts, text) => {
    expect((await read(parts)).text).toBe(text);
  });
});
