/** What is asked of small files of every format: the words that are quoted, and what the citation says of where they stand. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import { buildIndex } from "../../src/search/search.ts";
import { knowledgeOf } from "../search/folder.ts";
import { pdfOf } from "./files.ts";
import { linesOf, table as drawnTable } from "./pages.ts";
import { counted, listOf, paragraph, run, styled, table as wordTable, wordFile } from "./word.ts";

interface Case {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly question: string;
  /** Words of the first quote, in their order. */
  readonly words: readonly string[];
  /** What the citation says, as far as it matters. */
  readonly cited?: object;
  /** The last heading above the quote. */
  readonly below?: string;
}

const long = ["Một", "Hai", "Ba", "Bốn"].map(
  (name) => `${name} nhịp cầu bắc qua sông Lau do đội thợ của xã Tân Lập dựng trong mùa khô, suốt gần bốn tháng trời.`,
);
const body = long.map((text) => `<p>${text}</p>`).join("");
const lede = "Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.";

const clauses = ["Được thả cá ở mọi nhánh sông.", "Được giữ cá trong lồng.", "Được vay 15 triệu."];
const article = "Điều 4. Quyền của hộ nuôi cá";
const written = clauses.map((text, at) => `${at + 1}. ${text}`);
const week = [
  ["Ngày", "Sáng", "Chiều"],
  ["Thứ hai", "", "Họp"],
  ["Thứ ba", "Nghỉ", ""],
] as const;
const plan = [
  "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
  "Số: 12/KH-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Tân Lập, ngày 7 tháng 3 năm 2026",
  "KẾ HOẠCH",
  "tổ chức hội đua ghe năm 2026",
  "I. MỤC ĐÍCH",
  "Hội đua ghe để bà con hai bờ gặp nhau sau mùa gặt.",
];
const planned = {
  title: "KẾ HOẠCH tổ chức hội đua ghe năm 2026",
  publisher: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
  date: "2026-03-07",
};
const head = (fields: string, open: string, close = open) => `${open}\n${fields}\n${close}\n`;
const fields = "title: Cầu Bến Lau\ndate: 07/05/2025 08:30\nurl: /vi/ben-lau/";
const short = "Cầu Bến Lau dài 640 mét.";
const noted = "Trại có 10⁶ con cá.";
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const drawn = (lines: readonly string[]) =>
  pdfOf([lines.flatMap((text, at) => linesOf([text], { top: 800 - 24 * at, left: 72 }))]);

const signers = Array.from({ length: 44 }, (_, at) => [`${at + 1}`, `Lục Văn Hài ${at + 1}`, "Hộ buôn bán ở chợ bến"]);
const lesson = [
  ["Bước", "Thầy", "Trò"],
  ["Mở đầu", "Thầy kể chuyện dòng sông và những người dựng bến. ".repeat(40).trim(), "Trò vẽ cầu bằng than củi."],
] as const;

const cases: Readonly<Record<string, Case>> = {
  "the first words of a news page": {
    files: {
      html: `<div><h1>Cầu Bến Lau thông xe</h1><h2 class="detail-sapo" data-role="sapo">${lede}</h2><div class="detail-content">${body}</div></div>`,
    },
    question: "cầu Bến Lau vốn bao nhiêu",
    words: [lede],
    cited: { title: "Cầu Bến Lau thông xe" },
  },
  "clauses that the format counts or that are typed": {
    files: {
      md: `## ${article}\n\n${written.join("\n")}`,
      html: `<h2>${article}</h2><ol>${clauses.map((text) => `<li>${text}</li>`).join("")}</ol>`,
      txt: [article, ...written].join("\n"),
      docx: wordFile({
        numbering: listOf(1, ["decimal", "Điều %1.", '<w:start w:val="4"/>'], ["decimal", "%2."]),
        body: counted("Quyền của hộ nuôi cá", 1, 0) + clauses.map((text) => counted(text, 1, 1)).join(""),
      }),
      pdf: drawn([article, ...written]),
    },
    question: "khoản 3 Điều 4 nói gì",
    words: ["3. Được vay 15 triệu."],
    below: article,
  },
  "a cell that is empty": {
    files: {
      md: week.map((cells, at) => `| ${cells.join(" | ")} |${at === 0 ? "\n|---|---|---|" : ""}`).join("\n"),
      html: `<table>${week.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
      txt: week.map((cells) => cells.join(" | ")).join("\n"),
      docx: wordFile({ body: wordTable(week) }),
      pdf: pdfOf([[...linesOf(["Lịch"], { top: 800, size: 18 }), ...drawnTable(week, [72, 220, 340], 760)]]),
    },
    question: "thứ hai họp buổi nào",
    words: ["Ngày | Sáng | Chiều", "Thứ hai |", "| Họp"],
  },
  "a sentence that goes on over the page": {
    files: {
      pdf: pdfOf(
        [
          "Khi nước lên thì chuyến đò cuối cùng trong ngày dời",
          "sang sáng hôm sau. Vé một lượt bốn nghìn.",
          "Hết.",
        ].map((text, at) => [
          { text: "UBND xã Tân Lập – Báo cáo 2025", left: at % 2 ? 343 : 72, bottom: 800 },
          { text, left: 72, bottom: 760 },
          { text: `Trang ${at + 1}/3`, left: 280, bottom: 40 },
        ]),
      ),
    },
    question: "khi nước lên chuyến đò cuối dời sang lúc nào",
    words: ["Khi nước lên thì chuyến đò cuối cùng trong ngày dời sang sáng hôm sau."],
    cited: { page: 1 },
  },
  "a word that is broken at the end of a line": {
    files: {
      pdf: drawn([
        "The environmental office of the town says that this is an environ-",
        "mental problem of the river.",
      ]),
    },
    question: "what kind of problem is this of the river",
    words: ["an environmental problem of the river."],
  },
  "a head with a field that says nothing": {
    files: {
      md: head(fields, "---") + short,
      mdx: `\n${head(fields, "---")}${short}`,
      html: `${head(fields, "---")}<p>${short}</p>`,
      txt: head(fields, "---") + short,
      markdown: head('title = "Cầu Bến Lau"\ndate = 2025-05-07T08:30:00+07:00\nurl = "/vi/"', "+++") + short,
    },
    question: "cầu Bến Lau dài bao nhiêu",
    words: [short],
    cited: { title: "Cầu Bến Lau", date: "2025-05-07" },
  },
  "an author among the parameters of a page": {
    files: {
      md: head('title = "Cầu Bến Lau"\n[params]\nauthor = "Hà Vy"', "+++") + short,
      markdown: head("title: Cầu Bến Lau\nparams:\n  author: Hà Vy", "---") + short,
    },
    question: "cầu Bến Lau dài bao nhiêu",
    words: [short],
    cited: { author: "Hà Vy" },
  },
  "what a saved page says of itself": {
    files: {
      html: `<!DOCTYPE html>\n<!-- saved from url=(0029)https://benlau.example/cau-1 -->\n<html><head><meta property="og:site_name" content="Báo Bến Lau"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"https://benlau.example"},"datePublished":"2026-03-06T23:30Z","author":{"name":"Hà Vy"}}</script></head><body><header><time datetime="2026-11-29">29/11</time></header><h1>Cầu</h1><p>${short}</p>${body}</body></html>`,
    },
    question: "cầu Bến Lau dài bao nhiêu",
    words: [short],
    cited: { publisher: "Báo Bến Lau", author: "Hà Vy", date: "2026-03-07", url: "https://benlau.example/cau-1" },
  },
  "one line a paragraph": {
    files: { txt: `Cầu thông xe sáng nay.\nVốn của cầu là 412 tỉ đồng.\n${short}\nBà con mừng.` },
    question: "vốn của cầu là bao nhiêu",
    words: ["Vốn của cầu là 412 tỉ đồng."],
    cited: { number: 2 },
  },
  "questions behind buttons": {
    files: {
      html: "<h1>Hỏi đáp</h1><h2><button>Phí qua cầu?</button></h2><div>2.000 đồng một lượt.</div><h2><button>Mở mấy giờ?</button></h2><div>Cả ngày.</div>",
      htm: "<h1>Hỏi đáp</h1><details><summary>Mở mấy giờ?</summary>Cả ngày.</details><details><summary>Phí qua cầu?</summary>2.000 đồng một lượt.</details>",
    },
    question: "phí qua cầu",
    words: ["2.000 đồng một lượt."],
    below: "Phí qua cầu?",
  },
  "an official paper": {
    files: {
      md: plan.join("\n\n"),
      html: paragraphs(plan),
      txt: plan.join("\n"),
      docx: wordFile({ body: plan.map((line) => paragraph(line)).join("") }),
      pdf: drawn(plan),
    },
    question: "hội đua ghe để làm gì",
    words: [plan.at(-1)!],
    cited: planned,
    below: "I. MỤC ĐÍCH",
  },
  "marks of other programs": {
    files: {
      md: "import X from 'x'\n\n## Giá vé {#gia-ve}\n\nVé {{< b >}} là ==2.000 đồng==, xem [[gia|bảng giá]]. %%ẩn 9.000 đồng%%\n\n{% include a.html %}",
    },
    question: "giá vé bao nhiêu",
    words: ["Vé là 2.000 đồng, xem bảng giá."],
    below: "Giá vé",
  },
  "raised digits": {
    files: {
      md: "Trại có 10<sup>6</sup> con cá.",
      html: "<p>Trại có <math><msup><mn>10</mn><mn>6</mn></msup></math> con cá.</p>",
      docx: wordFile({
        body: "<w:p><w:r><w:t>Trại có </w:t></w:r><m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath><w:r><w:t> con cá.</w:t></w:r></w:p>",
      }),
      pdf: pdfOf([
        [
          { text: "Trại có 10", left: 72, bottom: 700 },
          { text: "6", size: 8, left: 132, bottom: 705 },
          { text: "con cá.", left: 142, bottom: 700 },
        ],
      ]),
    },
    question: "trại có bao nhiêu con cá",
    words: [noted],
  },
  "a caption": {
    files: {
      html: `<article><h1>Cầu</h1>${body}<div><img src="a"><div class="PhotoCMS_Caption"><p>Đội cờ Tân Lập múa trên cầu.</p></div></div></article>`,
      md: "Cầu thông xe.\n\n![](a.jpg)\n\n> **Hình 1** Đội cờ Tân Lập múa trên cầu.",
      docx: wordFile({ body: paragraph("Cầu thông xe.") + styled("Caption", "Đội cờ Tân Lập múa trên cầu.") }),
    },
    question: "đội cờ nào múa trên cầu",
    words: ["Đội cờ Tân Lập múa trên cầu."],
  },
  "a slip in the file": {
    files: {
      md: `Vé\x1b qua\b cầu là 2.000 đồng.\x7f`,
      html: "<p>Vé&#27; qua\b cầu là 2.000 đồng.</p>",
      txt: "Vé\x1b qua\b cầu là 2.000 đồng.\x7f",
      docx: wordFile({ body: paragraph("Vé\x7f qua cầu là 2.000 đồng.") }),
    },
    question: "vé qua cầu bao nhiêu",
    words: ["Vé qua cầu là 2.000 đồng."],
  },
  "a letter above a table of those who signed it": {
    files: {
      html: `<body><h1>Thư ngỏ về bến Lau</h1><p>Chúng tôi xin giữ lại cây đa trăm tuổi ở bến Lau.</p><p>Cây cho bóng mát cả chợ.</p><table>${signers.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table></body>`,
    },
    question: "thư ngỏ xin giữ lại cây gì",
    words: ["Chúng tôi xin giữ lại cây đa trăm tuổi ở bến Lau."],
    cited: { title: "Thư ngỏ về bến Lau" },
  },
  "a row that is cut at its cells": {
    files: {
      md: lesson.map((cells, at) => `| ${cells.join(" | ")} |${at === 0 ? "\n|---|---|---|" : ""}`).join("\n"),
      html: `<table>${lesson.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
      docx: wordFile({ body: wordTable(lesson) }),
    },
    question: "trò vẽ cầu bằng gì",
    words: ["Bước | Thầy | Trò", "Mở đầu |  | Trò vẽ cầu bằng than củi."],
  },
  "words that Word hides": {
    files: {
      docx: wordFile({ body: paragraph(run("Vé phà giá ") + run("9.000, nay ", "<w:vanish/>") + run("4.000 đồng.")) }),
    },
    question: "vé phà giá bao nhiêu",
    words: ["Vé phà giá 4.000 đồng."],
  },
  "lines that are set by hand": {
    files: { html: "<h1>Phà</h1><pre>Chuyến một rời bến lúc 5h.\nChuyến hai rời bến lúc 7h.</pre>" },
    question: "chuyến hai rời bến lúc mấy giờ",
    words: ["Chuyến hai rời bến lúc 7h."],
  },
  "a note with a way back": {
    files: {
      html: '<h1>Phà</h1><p>Phà chạy cả đêm.<sup><a href="#n1">[1]</a></sup></p><p id="n1"><a href="#r1">↑</a> Lịch chạy do bến Lau đưa ra.</p>',
    },
    question: "lịch chạy phà do ai đưa ra",
    words: ["Lịch chạy do bến Lau đưa ra."],
  },
  "what is said in a film": {
    files: {
      srt: "1\n00:00:01,000 --> 00:00:03,000\nNước sông Lau\n\n2\n00:00:03,000 --> 00:00:05,000\nlên 3 mét.\n",
      vtt: "WEBVTT\n\n00:01.000 --> 00:03.000\nNước sông Lau\n\n00:03.000 --> 00:05.000\nlên 3 mét.\n",
    },
    question: "nước sông Lau lên bao nhiêu",
    words: ["Nước sông Lau lên 3 mét."],
  },
};

const rows = Object.entries(cases).flatMap(([kind, { files, ...asked }]) =>
  Object.entries(files).map(([ending, content]) => ({ kind, ending, content, ...asked })),
);

describe("a quote and its citation", () => {
  it.each(rows)("$kind, .$ending", async ({ ending, content, question, words, cited = {}, below }) => {
    const id = `bai.${ending}`;
    const { warnings: _, ...read } = await readArticle(id, new Uint8Array(Buffer.from(content)));
    const given = await answer(question, await buildIndex(knowledgeOf([{ id, ...read }])));
    if (given.kind === "nothing" || given.kind === "empty")
      throw new Error(`${question} is answered with ${given.kind}`);
    const { text, document, passage } = given.quotes[0];
    let rest = text;
    for (const part of words) {
      expect(rest).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
    const { paragraph: number, block } = passage;
    const place = { ...document, number, page: block.page, below: block.headings.at(-1) };
    expect(place).toMatchObject({ ...cited, ...(below !== undefined && { below }) });
  });
});
