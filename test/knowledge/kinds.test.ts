/** One text in every format that can hold it, and what is asked of it: the same words are quoted from each. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import { buildIndex } from "../../src/search/search.ts";
import { knowledgeOf } from "../search/folder.ts";
import { type PdfLine, pdfOf } from "./files.ts";
import { centred, linesOf, paragraphs, table as drawnTable } from "./pages.ts";
import { bold, counted, listOf, paragraph, run, styled, table as wordTable, wordFile } from "./word.ts";

const faq = [
  ["Đổi trả hàng trong bao lâu?", "Trong vòng 7 ngày kể từ lúc nhận."],
  ["Phí giao hàng là bao nhiêu?", "Miễn phí trong nội thành, 25.000 đồng ở nơi khác."],
  ["Cửa hàng mở mấy giờ?", "Cả ngày lẫn đêm, trừ ngày Tết."],
] as const;
const talk = faq.flatMap(([asked, told], at) => [`Hỏi: ${at === 1 ? asked : asked.slice(0, -1)}`, `Đáp: ${told}`]);
const talkInPairs = faq.map((_, at) => talk.slice(2 * at, 2 * at + 2).join("\n"));
const reported = [
  "PV: Xin ông cho biết giá cá lóc năm nay Ông Lục Văn Hài: Cá lóc lên 52.000 đồng một ký.",
  "PV: Còn giá cá mè ra sao. Ông Lục Văn Hài: Cá mè còn 21.000 đồng một ký.",
] as const;
const signs = [
  "📢 Chợ đêm Bến Lau 📢",
  "👉 Từ 1/3 chợ đêm mở lúc 17 giờ",
  "👉 Gửi xe 5.000 đồng một chiếc",
  "✅ Trẻ dưới 1 mét không phải mua vé",
];
const fines = [
  ["Điều 9. Xử phạt người điều khiển xe ô tô", "1. Phạt tiền 900.000 đồng đối với hành vi vượt đèn đỏ."],
  ["Điều 10. Xử phạt người điều khiển xe mô tô", "1. Phạt tiền 350.000 đồng đối với hành vi vượt đèn đỏ."],
] as const;
const chain = [
  "Các mức phạt trên sông như sau:",
  "1. Phạt tiền 150.000 đồng đối với hành vi:",
  "a) Neo ghe sai chỗ, trong các trường hợp:",
  "- neo giữa luồng;",
  "- neo dưới chân cầu;",
  "b) Không treo đèn;",
  "2. Phạt tiền 500.000 đồng đối với hành vi:",
  "a) Chở quá người;",
] as const;
const resumed = [
  "Điều 4. Hộ nuôi cá trên hồ được:",
  "1. Thả cá giống trong hồ.",
  "Việc thả cá do ban quản lý ghi vào sổ.",
  "2. Vay 15 triệu đồng.",
] as const;
const bare = [
  "Bệnh viện xin báo như sau:",
  "1. Giờ khám ngoài giờ",
  "a) Từ 17 giờ đến 20 giờ, thứ hai đến thứ sáu;",
  "b) Thứ bảy đến 11 giờ.",
  "2. Giấy tờ cần mang",
  "a) Thẻ bảo hiểm;",
  "b) Sổ khám cũ.",
] as const;
const named = [
  "1. Đối tượng được học",
  "Trẻ em từ 6 đến 15 tuổi ở xã Bến Lau.",
  "2. Tiền đóng cho cả khóa",
  "Mỗi em nộp 350.000 đồng, trả một lần.",
  "Con thương binh nộp một nửa.",
  "3. Nơi ghi tên",
  "Nhà văn hóa xã, từ thứ hai đến thứ sáu.",
] as const;
const counts = listOf(1, ["decimal", "%1."], ["lowerLetter", "%2)"], ["bullet", "-"]);
const fees = [
  ["Loại cá", "Phí thả", "Phí thu"],
  ["Cá lóc", "4.100", "9.800"],
  ["Cá mè", "3.000", ""],
] as const;
const matrix = ["1.4.1 Ma trận đơn vị", "Ma trận đơn vị là ma trận vuông có các số một trên đường chéo."] as const;
const paper = [
  "Điều 1. Ban hành kèm theo Quyết định này Quy chế bến đò.",
  "Nơi nhận:",
  "- Như Điều 1;",
  "CHỦ TỊCH",
  "QUY CHẾ",
  "Điều 1. Giờ chạy của đò ngang",
  "Từ 5 giờ đến 22 giờ.",
  "Điều 2. Giờ chạy của phà",
  "Từ 4 giờ đến 23 giờ.",
] as const;
const signature = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Đã ký)", "Ngô Thị Ư"] as const;
const isHeadOfPaper = (line: string) => /^(?:Điều \d\. Giờ|[\p{Lu} ]+$)/u.test(line);
const names = "Theo PGS.TS. Lục Thị Hài, nước lên 3 mét. KTS. Ngô Ư vẽ cầu cho Cty. Sông Lau tại TP. Bến Lau.";

const words = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const pdf = (lines: readonly string[], isBold: (line: string) => boolean = () => false) =>
  pdfOf([lines.flatMap((text, at) => linesOf([text], { top: 780 - 22 * at, isBold: isBold(text) }))]);
const isFine = (line: string) => line.startsWith("Điều");

interface Kind {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly asked: readonly (readonly [question: string, ...words: string[]])[];
  /** How many items it has. */
  readonly items?: number;
  /** The last heading above the quote, for each question. */
  readonly below?: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  "answers below headings that ask": {
    files: {
      md: faq.map(([asked, told]) => `## ${asked}\n\n${told}`).join("\n\n"),
      html: faq.map(([asked, told]) => `<h2>${asked}</h2><p>${told}</p>`).join(""),
      txt: faq.map(([asked, told]) => `${asked}\n${told}`).join("\n\n"),
      docx: wordFile({ body: faq.map(([asked, told]) => bold(asked) + paragraph(told)).join("") }),
      pdf: pdf(faq.flat(), (line) => line.endsWith("?")),
    },
    asked: [
      ["đổi trả hàng trong bao lâu", faq[0][1]],
      ["cửa hàng mở mấy giờ", faq[2][1]],
    ],
  },
  "questions in bold on the line above their answers": {
    files: {
      md: faq.map(([asked, told]) => `**${asked}**\n${told}`).join("\n\n"),
      html: faq.map(([asked, told]) => `<p><b>${asked}</b><br>${told}</p>`).join(""),
      docx: wordFile({
        body: faq.map(([asked, told]) => paragraph(`${run(asked, "<w:b/>")}<w:r><w:br/></w:r>${run(told)}`)).join(""),
      }),
    },
    asked: [
      ["đổi trả hàng trong bao lâu", faq[0][1]],
      ["cửa hàng mở mấy giờ", faq[2][1]],
    ],
  },
  "questions and answers that say so, with a question mark or without": {
    files: {
      md: talk.join("\n\n"),
      markdown: talkInPairs.join("\n\n"),
      txt: talkInPairs.join("\n\n"),
      html: words(talk),
      htm: talkInPairs.map((pair) => `<p>${pair.replace("\n", "<br>")}</p>`).join(""),
      docx: wordFile({ body: talk.map((line) => paragraph(line)).join("") }),
      pdf: pdf(talk),
    },
    asked: [
      ["phí giao hàng là bao nhiêu", talk[3]!],
      ["cửa hàng mở mấy giờ", talk[5]!],
    ],
  },
  "what a reporter asks without a question mark, in one paragraph with its answer": {
    files: {
      md: reported.join("\n\n"),
      txt: reported.join("\n\n"),
      html: words(reported),
      docx: wordFile({ body: reported.map((line) => paragraph(line)).join("") }),
      pdf: pdf(reported),
    },
    asked: [
      ["giá cá lóc năm nay", "Ông Lục Văn Hài: Cá lóc lên 52.000 đồng một ký."],
      ["giá cá mè ra sao", "Ông Lục Văn Hài: Cá mè còn 21.000 đồng một ký."],
    ],
  },
  "items behind signs of chats": {
    files: {
      md: signs.join("\n"),
      txt: signs.join("\n"),
      html: `<p>${signs.join("<br>")}</p>`,
      docx: wordFile({ body: signs.map((line) => paragraph(line)).join("") }),
      pdf: pdf(signs),
    },
    items: signs.length,
    asked: [
      ["gửi xe bao nhiêu", "Gửi xe 5.000 đồng một chiếc"],
      ["chợ đêm mở lúc mấy giờ", "Từ 1/3 chợ đêm mở lúc 17 giờ"],
    ],
  },
  "articles that differ by their headings alone": {
    files: {
      md: fines.map(([heading, clause]) => `## ${heading}\n\n${clause}`).join("\n\n"),
      html: `<h1>Nghị định</h1>${fines.map(([heading, clause]) => `<p><b>${heading}</b></p><p>${clause}</p>`).join("")}`,
      txt: fines.flat().join("\n"),
      docx: wordFile({ body: fines.map(([heading, clause]) => bold(heading) + paragraph(clause)).join("") }),
      pdf: pdf(fines.flat(), isFine),
    },
    asked: [
      ["xe mô tô vượt đèn đỏ phạt bao nhiêu", fines[1][1]],
      ["Điều 10 quy định gì", fines[1][1]],
      ["khoản 1 Điều 9", fines[0][1]],
    ],
  },
  "lists within lists": {
    files: {
      txt: chain.join("\n"),
      html: `<h1>Quy chế</h1>${words(chain)}`,
      htm: `<h1>Quy chế</h1><p>${chain[0]}</p><ol><li>Phạt tiền 150.000 đồng đối với hành vi:<ol type="a"><li>Neo ghe sai chỗ, trong các trường hợp:<ul><li>- neo giữa luồng;</li><li>- neo dưới chân cầu;</li></ul></li><li>Không treo đèn;</li></ol></li><li>Phạt tiền 500.000 đồng đối với hành vi:<ol type="a"><li>Chở quá người;</li></ol></li></ol>`,
      md: `${chain[0]}\n\n${chain[1]}\n   ${chain[2]}\n      ${chain[3]}\n      ${chain[4]}\n   ${chain[5]}\n${chain[6]}\n   ${chain[7]}\n`,
      docx: wordFile({
        numbering: counts,
        body: chain
          .map((line, at) =>
            at === 0
              ? paragraph(line)
              : counted(
                  line.slice(line.indexOf(" ") + 1),
                  1,
                  "1a-".indexOf(/^\d/.test(line) ? "1" : /^\p{L}/u.test(line) ? "a" : "-"),
                ),
          )
          .join(""),
      }),
      pdf: pdf(chain),
    },
    asked: [
      [
        "neo dưới chân cầu bị phạt bao nhiêu",
        chain[0],
        "Phạt tiền 150.000 đồng",
        "Neo ghe sai chỗ",
        "neo dưới chân cầu;",
      ],
      ["không treo đèn bị phạt bao nhiêu", "Phạt tiền 150.000 đồng", "Không treo đèn;"],
      ["chở quá người bị phạt bao nhiêu", "Phạt tiền 500.000 đồng", "Chở quá người;"],
    ],
  },
  "an item behind a paragraph that goes on with the one before": {
    files: {
      txt: resumed.join("\n"),
      md: resumed.join("\n\n"),
      html: `<h1>Quy chế</h1>${words(resumed)}`,
      docx: wordFile({ body: resumed.map((line) => paragraph(line)).join("") }),
      pdf: pdf(resumed),
    },
    items: 2,
    asked: [["hộ nuôi cá được vay bao nhiêu", resumed[0], resumed[3]]],
  },
  "a numbered item that only names the points below it": {
    files: {
      txt: bare.join("\n"),
      md: bare.join("\n\n"),
      html: `<h1>Thông báo</h1>${words(bare)}`,
      docx: wordFile({ body: bare.map((line) => paragraph(line)).join("") }),
      pdf: pdf(bare),
    },
    items: 6,
    asked: [
      ["khám ngoài giờ từ mấy giờ", "Giờ khám ngoài giờ", "Từ 17 giờ đến 20 giờ"],
      ["thứ bảy khám đến mấy giờ", "Giờ khám ngoài giờ", "Thứ bảy đến 11 giờ."],
      ["cần mang giấy tờ gì", "Giấy tờ cần mang", "Thẻ bảo hiểm", "Sổ khám cũ"],
    ],
  },
  "numbered items that only name the paragraphs below them": {
    files: {
      txt: named.join("\n"),
      md: named.join("\n\n"),
      html: `<h1>Lớp bơi</h1>${words(named)}`,
      docx: wordFile({ body: named.map((line) => paragraph(line)).join("") }),
      pdf: pdf(named),
    },
    items: 0,
    asked: [
      ["mỗi em nộp bao nhiêu", named[3]],
      ["trẻ em mấy tuổi được học", named[1]],
      ["nơi ghi tên ở đâu", named[6]],
    ],
    below: [named[2], named[0], named[5]],
  },
  "rows below the names of their columns, empty cells among them": {
    files: {
      md: fees.map((cells, at) => `| ${cells.join(" | ")} |${at === 0 ? "\n|---|---|---|" : ""}`).join("\n"),
      htm: `<style>.ten{display:table-header-group} .bang .hang{display: table-row}</style><h1>Phí</h1><div class="bang">${fees.map((cells, at) => `${at === 0 ? '<div class="ten">' : ""}<div class="hang">${cells.map((cell) => `<p>${cell}</p>`).join("")}</div>${at === 0 ? "</div>" : ""}`).join("")}</div>`,
      mdx: `<div style="display:grid; grid-template-columns: 2fr 1fr 1fr">${fees
        .flat()
        .map((cell) => `<div>${cell}</div>`)
        .join("")}</div>`,
      html: `<table>${fees.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
      txt: fees.map((cells) => cells.join("\t")).join("\n"),
      docx: wordFile({ body: wordTable(fees) }),
      pdf: pdfOf([[...linesOf(["Phí"], { top: 800, size: 18 }), ...drawnTable(fees, [72, 220, 340], 760)]]),
    },
    asked: [["phí thu cá lóc là bao nhiêu", "Phí thả", "Phí thu", "9.800"]],
  },
  "lines that are bold or numbered head what follows": {
    files: {
      md: `**${matrix[0]}**\n\n${matrix[1]}`,
      html: `<h1>Sách</h1><p>1.4 Ma trận . . . . . . 6</p>${words([`<b>${matrix[0]}</b>`, matrix[1]])}`,
      txt: `1.4 Ma trận . . . . . . 6\n\n${matrix.join("\n")}`,
      docx: wordFile({ body: styled("TOC1", "1.4.1 Ma trận đơn vị\t7") + bold(matrix[0]) + paragraph(matrix[1]) }),
      pdf: pdf(matrix, (line) => line === matrix[0]),
    },
    asked: [["ma trận đơn vị là gì", matrix[1]]],
  },
  "a paper and what is appended to it behind its signature": {
    files: {
      txt: paper.join("\n"),
      html: `<h1>Quyết định</h1>${words(paper.map((line) => (isHeadOfPaper(line) ? `<b>${line}</b>` : line)))}`,
      docx: wordFile({ body: paper.map((line) => (isHeadOfPaper(line) ? bold(line) : paragraph(line))).join("") }),
      pdf: pdf(paper, isHeadOfPaper),
    },
    asked: [
      ["phà chạy từ mấy giờ đến mấy giờ", paper[8]],
      ["đò ngang chạy mấy giờ", paper[6]],
    ],
    below: [paper[7], paper[5]],
  },
  "who signed a paper, over several lines": {
    files: {
      txt: [...paper.slice(0, 2), ...signature].join("\n\n"),
      md: [...paper.slice(0, 2), ...signature].join("\n\n"),
      html: `<body><h1>Quyết định</h1>${words([paper[0], ...signature.map((line) => `<b>${line}</b>`)])}</body>`,
      docx: wordFile({
        body: paragraph(paper[0]) + wordTable([[paragraph(paper[1]), signature.map((line) => bold(line)).join("")]]),
      }),
      pdf: pdfOf([[...linesOf([paper[0]], { top: 780 }), ...linesOf(signature, { top: 740, left: 350, leading: 22 })]]),
    },
    asked: [["chủ tịch nào đã ký", "CHỦ TỊCH", "(Đã ký)", "Ngô Thị Ư"]],
  },
  "sentences with titles of people and short words": {
    files: {
      md: names,
      html: `<p>${names}</p>`,
      txt: names,
      docx: wordFile({ body: paragraph(names) }),
      pdf: pdf(names.split(/(?<=mét\.) /u)),
    },
    asked: [
      ["ai nói nước lên 3 mét", "Theo PGS.TS. Lục Thị Hài, nước lên 3 mét."],
      ["KTS nào vẽ cầu", "KTS. Ngô Ư vẽ cầu cho Cty. Sông Lau tại TP. Bến Lau."],
    ],
  },
  "raised digits, and prices that hold no longer": {
    files: {
      md: "Trại có 10<sup>6</sup> con cá.\n\nGiá vé ~~50.000~~ 70.000 đồng.",
      html: "<p>Trại có 10<sup>6</sup> con cá.</p><p>Giá vé <s>50.000</s> 70.000 đồng.</p>",
      docx: wordFile({
        body:
          paragraph(run("Trại có 10") + run("6", '<w:vertAlign w:val="superscript"/>') + run(" con cá.")) +
          paragraph(run("Giá vé ") + run("50.000", "<w:strike/>") + run(" 70.000 đồng.")),
      }),
    },
    asked: [
      ["trại có bao nhiêu con cá", "10⁶ con cá"],
      ["giá vé bao nhiêu", "Giá vé 70.000 đồng."],
    ],
  },
};

const rows = Object.entries(kinds).flatMap(([kind, { files, asked, items, below }]) =>
  Object.entries(files).flatMap(([ending, content]) =>
    asked.map(([question, ...expected], at) => ({
      kind,
      ending,
      content,
      question,
      expected,
      items,
      heading: below?.[at],
    })),
  ),
);

describe("every format", () => {
  it.each(rows)("$kind, .$ending: $question", async ({ ending, content, question, expected, items, heading }) => {
    const id = `bai.${ending}`;
    const { warnings: _, ...article } = await readArticle(id, new Uint8Array(Buffer.from(content)));
    const given = await answer(question, await buildIndex(knowledgeOf([{ id, ...article }])));
    if (given.kind !== "found") throw new Error(`${question} is answered with ${given.kind}`);
    const found = {
      items: article.blocks.filter(({ kind }) => kind === "item").length,
      heading: given.quotes[0].passage.block.headings.at(-1),
    };
    expect(found).toMatchObject({ ...(items !== undefined && { items }), ...(heading !== undefined && { heading }) });
    let rest = given.quotes[0].text;
    expect(rest).not.toMatch(/^Hỏi:/u);
    for (const part of expected) {
      expect(rest).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
    expect(given.quotes[0].text).not.toMatch(/(?<!\d)50\.000/);
  });
});

const flow = [
  "Chợ nổi họp trên sông Lau mỗi sáng.",
  "Ghe chở trái cây từ miệt vườn.",
  "Bún nước lèo bán trên xuồng.",
] as const;
const frame = ["Vài nét về hồ", "Hồ rộng 40 ha."] as const;
const inFrame = `<h3>${frame[0]}</h3><p>${frame[1]}</p>`;
const page = (box: string) =>
  `<h1>Chợ nổi</h1><h2>Giờ họp</h2><p>${flow[0]}</p>${box}<p>${flow[1]}</p><p>${flow[2]}</p>`;
const post = (box: string) => `## Giờ họp\n\n${flow[0]}\n\n${box}\n\n${flow[1]}\n\n${flow[2]}\n`;
const wordBox = styled("Heading3", frame[0]) + paragraph(frame[1]);
const headings = `<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style>`;
const wordPaper = (box: string) =>
  wordFile({
    styles: headings,
    body: styled("Heading2", "Giờ họp") + paragraph(flow[0]) + box + paragraph(flow[1]) + paragraph(flow[2]),
  });

const divisions = (box: string) =>
  `<h1>Chợ nổi</h1><h2>Giờ họp</h2><div>${flow[0]}</div>${box}<div>${flow[1]}</div><div>${flow[2]}</div>`;
const wide = flow.map((line) => `${line} ${"Khách đi chợ nổi từ rất sớm, khi trời chưa sáng hẳn. ".repeat(3).trim()}`);
const inset = "Hồ rộng 40 ha. Nước hồ lấy từ sông Lau qua một con kênh đào từ đời trước.";
const aroundBox = (box: readonly PdfLine[]) =>
  pdfOf([
    [
      ...linesOf(["Giờ họp"], { top: 790, isBold: true }),
      ...paragraphs([wide[0]!], { top: 760 }),
      ...box,
      ...paragraphs([wide[1]!], { top: 590 }),
      ...paragraphs([wide[2]!], { top: 510 }),
    ],
  ]);
const insetBelow = (title: PdfLine) => aroundBox([title, ...paragraphs([inset], { top: 660, left: 110, width: 340 })]);
const headedIn = async (drawn: Buffer) => {
  const { text, blocks } = await readArticle("cho.pdf", drawn);
  const above = (line: string) => blocks.find(({ start, end }) => text.slice(start, end) === line)?.headings.at(-1);
  return [inset, ...wide].map(above);
};
/** The middle of the lines of the box as they are wrapped. */
const middle = 272;

it.each<[where: string, title: PdfLine]>([
  ["where its words begin", { text: frame[0], bottom: 680, left: 110, isBold: true }],
  ["in the middle of them", centred(frame[0], 680, { isBold: true, middle })],
])(
  "heads what stands in a box that stands in from both sides of a page, and nothing behind it: %s",
  async (_, title) => {
    expect(await headedIn(insetBelow(title))).toEqual([frame[0], "Giờ họp", "Giờ họp", "Giờ họp"]);
  },
);

it.each<[how: string, title: PdfLine]>([
  ["in taller letters", centred(frame[0], 680, { isBold: true, middle, size: 15 })],
  ["in capitals", centred("VÀI NÉT VỀ HỒ", 680, { isBold: true, middle })],
  ["beside the middle", centred(frame[0], 680, { isBold: true, middle: 330 })],
])("heads a part that begins with words that stand in, and what follows: %s", async (_, title) => {
  expect(await headedIn(insetBelow(title))).toEqual([title.text, "Giờ họp", title.text, title.text]);
});

describe("the title of a box within a text", () => {
  it.each<[form: string, name: string, content: string | Buffer]>([
    ["a division", "cho.html", page(`<div class="khung">${inFrame}</div>`)],
    ["a title in bold", "cho.html", page(`<div><p><b>${frame[0]}</b></p><p>${frame[1]}</p></div>`)],
    ["a division among divisions", "cho.html", divisions(`<div class="khung">${inFrame}</div>`)],
    [
      "a division with a border among divisions",
      "cho.html",
      divisions(`<div style="border: 1px solid #ccc"><div><b>${frame[0]}</b></div><div>${frame[1]}</div></div>`),
    ],
    ["a quotation", "cho.html", page(`<blockquote>${inFrame}</blockquote>`)],
    ["a table of one cell", "cho.html", page(`<table><tr><td>${inFrame}</td></tr></table>`)],
    ["a quotation", "cho.md", post(`> ### ${frame[0]}\n>\n> ${frame[1]}`)],
    ["a division", "cho.md", post(`<div class="khung">\n\n### ${frame[0]}\n\n${frame[1]}\n\n</div>`)],
    ["what stands beside", "cho.md", post(`<aside>\n\n## ${frame[0]}\n\n${frame[1]}\n\n</aside>`)],
    ["a table of one cell", "cho.docx", wordPaper(wordTable([[wordBox]]))],
    ["a title in bold", "cho.docx", wordPaper(wordTable([[bold(frame[0]) + paragraph(frame[1])]]))],
    [
      "a text box",
      "cho.docx",
      wordPaper(paragraph(`<w:r><w:pict><w:txbxContent>${wordBox}</w:txbxContent></w:pict></w:r>${run("Xem hộp.")}`)),
    ],
  ])("heads what stands in it and nothing behind it: %s in %s", async (_, name, content) => {
    const { text, blocks } = await readArticle(name, Buffer.from(content));
    const above = (line: string) =>
      blocks
        .find(({ start, end }) => text.slice(start, end) === line)
        ?.headings.filter((heading) => heading !== "Chợ nổi");
    expect(above(frame[1])?.at(-1)).toBe(frame[0]);
    expect([flow[0], flow[1], flow[2]].map(above)).toEqual([["Giờ họp"], ["Giờ họp"], ["Giờ họp"]]);
  });

  it.each<[form: string, name: string, content: string]>([
    ["a box with nothing but a heading", "cho.html", page("<div><h3>Ghe hàng</h3></div>")],
    ["a heading and its text in boxes of their own", "cho.html", page("<h3>Ghe hàng</h3><div><p>Nhiều ghe.</p></div>")],
    ["a division around a heading", "cho.md", post('<div align="center">\n\n### Ghe hàng\n\n</div>')],
  ])("is none in %s (%s)", async (_, name, content) => {
    const { text, blocks } = await readArticle(name, Buffer.from(content));
    expect(blocks.find(({ start, end }) => text.slice(start, end) === flow[1])?.headings.at(-1)).toBe("Ghe hàng");
  });
});

describe("boxes that a style sets side by side", () => {
  const row = (cells: readonly string[]) =>
    `<div class="hang">${cells.map((cell) => `<span>${cell}</span>`).join("")}</div>`;
  const kindsOf = async (source: string) => {
    const { text, blocks } = await readArticle("phi.html", Buffer.from(`<h1>Phí</h1>${source}`));
    return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  };

  it.each<[form: string, source: string]>([
    ["flex", `<style>.hang{display:flex;gap:4px}</style><div>${fees.map(row).join("")}</div>`],
    [
      "a grid for each row",
      `<style>.hang{display:grid;grid-template-columns:2fr 1fr 1fr}</style><div>${fees.map(row).join("")}</div>`,
    ],
    [
      "one grid",
      `<style>.bang{display: grid; grid-template-columns: repeat(3, 1fr)}</style><div class="bang">${fees
        .flat()
        .map((cell) => `<div>${cell}</div>`)
        .join("")}</div>`,
    ],
  ])("are a table: %s", async (_, source) => {
    expect(await kindsOf(source)).toEqual(fees.map((cells) => `row: ${cells.join(" | ").trim()}`));
  });

  it.each<[form: string, source: string]>([
    [
      "names",
      `<div style="display:grid;grid-template-columns:1fr 1fr">${["Lục Hài", "Ngô Ư", "Đỗ Én", "Lê Bưởi", "Hà Sen", "Vũ Mận"].map((name) => `<div>${name}</div>`).join("")}</div>`,
    ],
    [
      "links",
      `<div>${fees.map(([name]) => `<div style="display:flex"><a href="/a">${name}</a><span>3</span></div>`).join("")}</div>`,
    ],
  ])("are none: %s", async (_, source) => {
    expect((await kindsOf(`<p>Đò chạy mỗi ngày.</p>${source}`)).filter((block) => block.startsWith("row"))).toEqual([]);
  });
});

const sides = [
  ["UBND XÃ BẾN LAU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Số: 45/UBND", "Độc lập - Tự do - Hạnh phúc"],
  ["V/v đóng bến đò tránh bão", "Bến Lau, ngày 7 tháng 3 năm 2026"],
] as const;
const [left, right] = [0, 1].map((side) => sides.map((line) => line[side]!)) as [string[], string[]];
const told = ["Kính gửi: Các chủ đò trên sông Lau.", "Xã yêu cầu các chủ đò đóng bến đò từ ngày 9/3 đến khi hết bão."];
const cellOf = (lines: readonly string[]) => lines.map((line) => paragraph(line)).join("");

describe("a letter whose letterhead stands in two columns", () => {
  it.each<[form: string, name: string, content: string | Buffer]>([
    ["lines below each other", "thu.txt", [...left, "", ...right, "", ...told].join("\n")],
    ["a table", "thu.md", [`| ${sides.map((row) => row.join(" | ")).join(" |\n| ")} |`, ...told].join("\n\n")],
    [
      "a cell for each line",
      "thu.html",
      `<table>${sides.map((row) => `<tr>${row.map((line) => `<td>${line}</td>`).join("")}</tr>`).join("")}</table>${words(told)}`,
    ],
    [
      "a cell for each side, lines broken by hand",
      "thu.html",
      `<body><table><tr><td>${left.join("<br>")}</td><td>${right.join("<br>")}</td></tr></table>${words(told)}`,
    ],
    [
      "a cell for each side, lines as paragraphs",
      "thu.html",
      `<html><body><table><tr><td>${words(left)}</td><td>${words(right)}</td></tr></table>${words(told)}`,
    ],
    ["a cell for each line", "thu.docx", wordFile({ body: wordTable(sides) + cellOf(told) })],
    ["a cell for each side", "thu.docx", wordFile({ body: wordTable([[cellOf(left), cellOf(right)]]) + cellOf(told) })],
    [
      "a table of one cell for each line",
      "thu.docx",
      wordFile({ body: [...left, ...right].map((line) => wordTable([[line]])).join("") + cellOf(told) }),
    ],
    [
      "two columns",
      "thu.pdf",
      pdfOf([[...drawnTable(sides, [72, 300], 780), ...linesOf(told, { top: 690, leading: 30 })]]),
    ],
  ])("has subject, agency and day: %s in %s", async (_, name, content) => {
    const { title, publisher, date, text } = await readArticle(name, Buffer.from(content));
    expect({ title, publisher, date }).toEqual({
      title: "V/v đóng bến đò tránh bão",
      publisher: "UBND XÃ BẾN LAU",
      date: "2026-03-07",
    });
    expect(text).toContain(told[1]);
  });
});
