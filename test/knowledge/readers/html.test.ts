import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/knowledge/compose.ts";
import { passagesOf } from "../../../src/knowledge/passages.ts";
import { Refusal } from "../../../src/knowledge/problem.ts";
import { readArticle } from "../../../src/knowledge/read.ts";
import { readHtml } from "../../../src/knowledge/readers/html.ts";

/** Four paragraphs, as an article has them. */
const paragraphs = ["Một", "Hai", "Ba", "Bốn"].map(
  (name) =>
    `${name} nhịp cầu bắc qua sông Lau, mỗi nhịp dài sáu chục mét, do đội thợ của xã Tân Lập dựng trong mùa khô, gần bốn tháng trời.`,
);
const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
const told = paragraphs.map((text) => `paragraph: ${text}`);

async function read(source: string): Promise<Article> {
  return readArticle("trang.html", Buffer.from(source));
}

/** Kind, headings and words of each block. */
function blocksOf({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, start, end, headings }) => {
    const place = headings.length > 0 ? ` [${headings.join(" / ")}]` : "";
    return `${kind}${place}: ${text.slice(start, end)}`;
  });
}

/** What stands in a page besides the four paragraphs. */
async function besides(source: string): Promise<string[]> {
  return blocksOf(await read(source)).filter((block) => !told.includes(block));
}

describe("the first words of an article", () => {
  it.each([
    ["a role", '<h2 class="detail-sapo" data-role="sapo">Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.</h2>'],
    ["a slot", '<p data-slot="sapo">Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.</p>'],
    ["a class", '<div class="article__sapo">Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.</div>'],
    ["a class of two words", '<h2 class="singular-lead">Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.</h2>'],
    ["the page's own summary", "<h2>Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.</h2>"],
    ["no mark", "<p>Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.</p>"],
  ])("are kept as its first paragraph where %s tells them", async (_, lede) => {
    const summary = '<meta property="og:description" content="Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.">';
    const source = `<html><head>${summary}</head><body><div><h1>Cầu Bến Lau thông xe</h1>${lede}<div class="detail-content">${body}</div></div></body></html>`;
    const article = await read(source);
    expect(article.title).toBe("Cầu Bến Lau thông xe");
    expect(blocksOf(article)).toEqual(["paragraph: Sáng 7-3, cầu Bến Lau thông xe, vốn 412 tỉ đồng.", ...told]);
  });
});

describe("a list", () => {
  it.each([
    ["counts", "<ol><li>Được thả cá</li><li>Được vay</li></ol>", ["1. Được thả cá", "2. Được vay"], [1, 2]],
    ["begins at a number", "<ol start='3'><li>Được vay 15 triệu.</li></ol>", ["3. Được vay 15 triệu."], [3]],
    ["takes an item's own number", "<ol><li value='7'>Bảy</li><li>Tám</li></ol>", ["7. Bảy", "8. Tám"], [7, 8]],
    ["counts in letters", "<ol type='a'><li>Đánh cá</li><li>Thả lưới</li></ol>", ["a. Đánh cá", "b. Thả lưới"], [1, 2]],
    ["counts in Roman numbers", "<ol type='I' start='4'><li>Phí</li></ol>", ["IV. Phí"], [4]],
    ["counts by its style", "<ol style='list-style-type: lower-roman'><li>Phí</li></ol>", ["i. Phí"], [1]],
    ["counts down", "<ol reversed><li>Ba</li><li>Hai</li><li>Một</li></ol>", ["3. Ba", "2. Hai", "1. Một"], [3, 2, 1]],
    ["keeps written numbers", "<ol><li>1. Phí</li><li>2) Lệ</li></ol>", ["1. Phí", "2) Lệ"], [1, 2]],
    ["shows none where it has none", "<ol style='list-style: none'><li>Phí</li></ol>", ["Phí"], [undefined]],
    [
      "numbers an item's first paragraph",
      "<ol><li><p>Một</p><p>Thêm</p></li></ol>",
      ["1. Một", "Thêm"],
      [1, undefined],
    ],
    [
      "counts anew within an item",
      "<ol><li>Phí<ol type='a'><li>Ngày</li><li>Đêm</li></ol></li><li>Lệ</li></ol>",
      ["1. Phí", "a. Ngày", "b. Đêm", "2. Lệ"],
      [1, 1, 2, 2],
    ],
    ["without numbers stays so", "<ul><li>Phí</li></ul>", ["Phí"], [undefined]],
  ])("%s", async (_, list, texts, numbers) => {
    const { text, blocks } = await read(`<h1>Quy ước</h1>${list}`);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(texts);
    expect(blocks.map(({ number }) => number)).toEqual(numbers);
  });
});

describe("a table", () => {
  const rows = (source: string) =>
    source
      .split("/")
      .map((row) => `<tr>${row}</tr>`)
      .join("");
  it.each([
    ["keeps empty cells", "<td>Thứ hai<td><td>Họp", ["row: Thứ hai |  | Họp"]],
    ["keeps an empty first cell", "<td><td>Sáng<td>Chiều", ["row: | Sáng | Chiều"]],
    [
      "repeats what goes over rows",
      "<td rowspan=2>Xe con<td>Ngày/<td>Đêm",
      ["row: Xe con | Ngày", "row: Xe con | Đêm"],
    ],
    [
      "repeats what goes over columns",
      "<td>Xe<td colspan=2>Miễn phí/<td>A<td>B<td>C",
      ["row: Xe | Miễn phí | Miễn phí", "row: A | B | C"],
    ],
    [
      "makes several head rows one",
      "<th rowspan=2>Xe<th colspan=2>Phí/<th>Ngày<th>Đêm/<td>A<td>1<td>2",
      ["row: Xe | Phí – Ngày | Phí – Đêm", "row: A | 1 | 2"],
    ],
    [
      "knows its head by its spans",
      "<td rowspan=2>Xe<td colspan=2>Phí/<td>Ngày<td>Đêm/<td>A<td>1<td>2",
      ["row: Xe | Phí – Ngày | Phí – Đêm", "row: A | 1 | 2"],
    ],
    [
      "takes a first row of one cell for its title",
      "<td colspan=2>Biểu phí/<th>Xe<th>Phí/<td>A<td>1",
      ["caption: Biểu phí", "row: Xe | Phí", "row: A | 1"],
    ],
    [
      "shows a cell of the whole width once",
      "<th>Xe<th>Phí/<td colspan=2>Xe tải/<td>A<td>1",
      ["row: Xe | Phí", "row: Xe tải", "row: A | 1"],
    ],
    ["leaves rows without words out", "<td>A<td>1/<td><td>/<td>B<td>2", ["row: A | 1", "row: B | 2"]],
  ])("%s", async (_, source, expected) => {
    expect(blocksOf(await read(`<h1>Phí</h1><table>${rows(source)}</table>`))).toEqual(expected);
  });

  it("tells what pictures and boxes say in cells without words", async () => {
    const source = [
      "<th>Gói<th>Wifi<th>Bể bơi",
      '<td>A<td><img alt="Có"><td><img alt="anh_2.png">',
      '<td>B<td><i class="fa fa-check"></i><td><i class="fa fa-times"></i>',
      "<td>C<td><input type=checkbox checked><td><input type=checkbox>",
    ].map((cells) => `<tr>${cells}</tr>`);
    expect(blocksOf(await read(`<h1>Phí</h1><table>${source.join("")}</table>`))).toEqual([
      "row: Gói | Wifi | Bể bơi",
      "row: A | Có |",
      "row: B | ✓ | ✗",
      "row: C | ☑ | ☐",
    ]);
  });

  it("has its foot below, wherever the file has it", async () => {
    const source =
      "<thead><tr><th>Loại<th>Giá</tr></thead><tfoot><tr><td>Tổng<td>30</tr></tfoot><tbody><tr><td>A<td>10</tr></tbody>";
    expect(blocksOf(await read(`<h1>Phí</h1><table>${source}</table>`))).toEqual([
      "row: Loại | Giá",
      "row: A | 10",
      "row: Tổng | 30",
    ]);
  });

  it("cuts a long row at its cells, and keeps its columns and the first cell", async () => {
    const long = "Rất dài, có nhiều chữ. ".repeat(30).trim();
    const article = await read(`<h1>Phí</h1><table><tr><td>Xe<td>${long}<td>${long}<td>Ngắn</table>`);
    expect(blocksOf(article)).toEqual([`row: Xe | ${long} |  |`, `row: Xe |  | ${long} | Ngắn`]);
  });

  it("bounds what its spans repeat", async () => {
    const cell = `<td rowspan=1000 colspan=1000>${"x".repeat(190)}</td>`;
    const { text } = await read(`<h1>Phí</h1><table>${`<tr>${cell}</tr>`.repeat(300)}</table>`);
    expect(text.length).toBeLessThan(600_000);
  });

  it("is no table where it only sets an article beside a menu", async () => {
    const source = `<h1>Cầu</h1><table><tr><td><a href="/a">Tin</a><td>${body}</table>`;
    expect((await besides(source)).filter((block) => !block.includes("Tin"))).toEqual([]);
  });

  it("stands beside a letter of two paragraphs", async () => {
    const names = Array.from(
      { length: 44 },
      (_, at) => `<tr><td>${at + 1}<td>Ông Lê Văn ${at + 1}<td>Giáo sư, Trường Đại học Tân Lập`,
    );
    const letter = paragraphs.slice(0, 2).map((text) => `<p>${text}</p>`);
    const source = `<html><head><title>Thư ngỏ</title></head><body><div class="entry"><h1>Thư ngỏ</h1>${letter.join("")}<table>${names.join("")}</table></div></body></html>`;
    const blocks = blocksOf(await read(source));
    expect(blocks.slice(0, 3)).toEqual([
      ...told.slice(0, 2),
      "row: 1 | Ông Lê Văn 1 | Giáo sư, Trường Đại học Tân Lập",
    ]);
    expect(blocks).toHaveLength(46);
  });
});

describe("questions that are unfolded", () => {
  const answers = [
    "heading: Phí qua cầu?",
    "paragraph [Phí qua cầu?]: 2.000 đồng một lượt.",
    "heading: Mở mấy giờ?",
    "paragraph [Mở mấy giờ?]: Cả ngày.",
  ];
  it.each([
    [
      "buttons in headings",
      "<h2><button>Phí qua cầu?</button></h2><div>2.000 đồng một lượt.</div><h2><button>Mở mấy giờ?</button></h2><div>Cả ngày.</div>",
    ],
    [
      "buttons beside hidden answers",
      '<button aria-expanded="false">Phí qua cầu?</button><div hidden>2.000 đồng một lượt.</div><button aria-expanded="false">Mở mấy giờ?</button><div style="display: none">Cả ngày.</div>',
    ],
    [
      "bare buttons beside hidden answers",
      "<button>Phí qua cầu?</button><div hidden>2.000 đồng một lượt.</div><button>Mở mấy giờ?</button><div hidden>Cả ngày.</div>",
    ],
    [
      "details",
      "<details><summary>Phí qua cầu?</summary>2.000 đồng một lượt.</details><details><summary>Mở mấy giờ?</summary><p>Cả ngày.</p></details>",
    ],
    [
      "headings in details, as drawn before each with a sign",
      "<details><summary><i>+</i> <h3>Phí qua cầu?</h3></summary>2.000 đồng một lượt.</details><details><summary><span>▸</span> Mở mấy giờ?</summary><p>Cả ngày.</p></details>",
    ],
    [
      "collapsed panels",
      '<h3 data-toggle="collapse">Phí qua cầu?</h3><div class="panel-collapse collapse" aria-hidden="true">2.000 đồng một lượt.</div><h3>Mở mấy giờ?</h3><div class="answer" style="display:none">Cả ngày.</div>',
    ],
  ])("are headings, and their answers are read: %s", async (_, source) => {
    expect(blocksOf(await read(`<h1>Hỏi đáp</h1>${source}`))).toEqual(answers);
  });

  it.each([
    [
      "of ARIA",
      '<div role="tablist"><button role="tab" aria-controls="a">Người lớn</button><button role="tab" aria-controls="b">Trẻ em</button></div><div role="tabpanel" id="a"><p>Vé 5.000 đồng.</p></div><div role="tabpanel" id="b" hidden><p>Vé 2.000 đồng.</p></div>',
    ],
    [
      "of Bootstrap",
      '<ul class="nav nav-tabs"><li><a href="#a" data-toggle="tab">Người lớn</a></li><li><a href="#b" data-toggle="tab">Trẻ em</a></li></ul><div><div id="a" class="tab-pane active"><p>Vé 5.000 đồng.</p></div><div id="b" class="tab-pane"><p>Vé 2.000 đồng.</p></div></div>',
    ],
  ])("are tabs %s above their panels", async (_, tabs) => {
    expect(blocksOf(await read(`<h1>Vé</h1>${tabs}<p>Hết vé.</p>`))).toEqual([
      "heading: Người lớn",
      "paragraph [Người lớn]: Vé 5.000 đồng.",
      "heading: Trẻ em",
      "paragraph [Trẻ em]: Vé 2.000 đồng.",
      "paragraph: Hết vé.",
    ]);
  });

  it("head a definition", async () => {
    const source = "<h1>Hỏi đáp</h1><dl><dt>Phí qua cầu?</dt><dd>2.000 đồng.</dd></dl><p>Hết.</p>";
    expect(blocksOf(await read(source))).toEqual([
      "heading: Phí qua cầu?",
      "item [Phí qua cầu?]: 2.000 đồng.",
      "paragraph: Hết.",
    ]);
    const names = "<h1>Từ</h1><dl><dt>Phà</dt><dt>Bắc</dt><dd>Thuyền lớn.</dd><dt>Đò</dt><dd>Thuyền nhỏ.</dd></dl>";
    expect(blocksOf(await read(names))).toEqual([
      "heading: Phà",
      "heading [Phà]: Bắc",
      "item [Phà / Bắc]: Thuyền lớn.",
      "heading: Đò",
      "item [Đò]: Thuyền nhỏ.",
    ]);
  });

  it("end where the part that is unfolded ends", async () => {
    const source = `<h1>Hỏi đáp</h1><details><summary>Phí?</summary><p>Có.</p></details><p>Hết.</p>
      <div><button class="accordion">Mở mấy giờ?</button><div class="panel">Cả ngày.</div></div><p>Hết hẳn.</p>`;
    expect(blocksOf(await read(source)).filter((block) => block.includes("Hết"))).toEqual([
      "paragraph: Hết.",
      "paragraph: Hết hẳn.",
    ]);
  });

  it("are no buttons of a menu", async () => {
    expect(
      await besides(`<h1>Cầu</h1><button aria-expanded="false">Menu</button>${body}<button>Gửi ý kiến</button>`),
    ).toEqual([]);
  });
});

describe("lines that head what follows", () => {
  it.each([
    [
      "bold paragraphs",
      "<p><b>Phí</b></p><p>Một.</p><p><strong>Giờ</strong></p><p>Hai.</p><p style='font-weight:bold'>Nhà thầu</p><p>Ba.</p>",
      ["heading: Phí", "heading: Giờ", "heading: Nhà thầu"],
    ],
    [
      "a bold paragraph after others, before plain words",
      "<p>Cầu mở từ sáng nay.</p><p><b>Vì sao phí tăng</b></p><p>Một.</p>",
      ["heading: Vì sao phí tăng"],
    ],
    [
      "a bold question before all others",
      "<p><b>* Phóng viên: Vì sao phí tăng?</b></p><p>- Vì cầu mới.</p>",
      ["heading: * Phóng viên: Vì sao phí tăng?"],
    ],
    [
      "numbered parts",
      "<p>1.4.1 Ma trận đơn vị</p><p>Ma trận có số 1 trên đường chéo.</p>",
      ["heading: 1.4.1 Ma trận đơn vị"],
    ],
    [
      "numbered lines in capitals",
      "<p>I. MỤC ĐÍCH</p><p>Một.</p><p>1. CHỌN GIỐNG</p><p>Hai.</p><p>II. KINH PHÍ</p><p>Ba.</p>",
      ["heading: I. MỤC ĐÍCH", "heading [I. MỤC ĐÍCH]: 1. CHỌN GIỐNG", "heading: II. KINH PHÍ"],
    ],
    [
      "articles of a law",
      "<p>Chương II</p><p>QUYỀN CỦA HỘ NUÔI CÁ</p><p>Điều 4. Quyền của hộ nuôi cá</p><p>Được vay.</p>",
      [
        "heading: Chương II QUYỀN CỦA HỘ NUÔI CÁ",
        "heading [Chương II QUYỀN CỦA HỘ NUÔI CÁ]: Điều 4. Quyền của hộ nuôi cá",
      ],
    ],
  ])("are headings: %s", async (_, source, expected) => {
    const headings = blocksOf(await read(`<h1>Bài</h1>${source}`)).filter((block) => block.startsWith("heading"));
    expect(headings).toEqual(expected);
  });

  it.each([
    ["one bold paragraph", "<p><b>Cầu mở từ sáng nay</b></p><p>Hết.</p>"],
    ["a bold line at the end", "<p>Hết.</p><p><b>Vì sao phí tăng</b></p>"],
    ["who wrote it", "<p>Hết.</p><p><b>Lê Thu Hà</b></p><p>Theo Báo Lau</p>"],
    ["a bold sentence", "<p>Một.</p><p><b>Cầu chỉ cho xe máy qua.</b></p><p>Hết.</p>"],
    ["a sentence that names an article", "<p>Điều 4 quy định quyền của hộ nuôi cá.</p>"],
    ["a figure", "<p>1.4 triệu người đã qua cầu</p>"],
  ])("are not %s", async (_, source) => {
    const blocks = blocksOf(await read(`<h1>Bài</h1>${source}`));
    expect(blocks.filter((block) => block.startsWith("heading"))).toEqual([]);
  });

  it("head an article that is told on the line of its number, and what follows it", async () => {
    const article = "<p><b>Điều 3.</b> Xã Bến Lau cho vay.</p><p>1. Mỗi hộ vay 15 triệu.</p>";
    expect(blocksOf(await read(`<h1>Bài</h1><h2>Chương I</h2>${article}`)).slice(1)).toEqual([
      "paragraph [Chương I / Điều 3]: Điều 3. Xã Bến Lau cho vay.",
      "item [Chương I / Điều 3]: 1. Mỗi hộ vay 15 triệu.",
    ]);
  });

  it("lead in items that were numbered by hand", async () => {
    const source = "<p>Phạt các hành vi:</p><p>a) Đánh cá trộm;</p><p>2. Dùng điện.</p><p>- Thả lưới.</p>";
    const { blocks } = await read(`<h1>Bài</h1>${source}`);
    expect(blocks.map(({ kind, number }) => [kind, number])).toEqual([
      ["paragraph", undefined],
      ["item", undefined],
      ["item", 2],
      ["item", undefined],
    ]);
  });

  it.each([
    [
      "links to its places",
      '<p>Mục lục</p><ul><li><a href="#a">Phí</a><li><a href="#b">Giờ</a><li><a href="#c">Nhà thầu</a></ul>',
    ],
    ["dots and pages", "<p>1.4 Phí qua cầu . . . . . . 6</p><p>1.5 Giờ mở cửa ........ 7</p>"],
    ["its class", '<div id="ez-toc-container"><p>Mục lục</p><a href="/x#a">Phí</a></div>'],
  ])("are no table of contents: %s", async (_, contents) => {
    expect(await besides(`<h1>Cầu</h1>${contents}${body}`)).toEqual([]);
  });
});

describe("what stands around an article", () => {
  it.each([
    ["at the right edge", '<p style="text-align: right"><strong>Ngọc Tài</strong></p>', "Ngọc Tài"],
    ["in bold, by two", "<p><b>NGỌC TÀI - LÊ VY</b></p>", "NGỌC TÀI - LÊ VY"],
    ["with what they did", '<p align="right">LÊ VY <i>thực hiện</i></p>', "LÊ VY"],
    ["above where it is from", "<p><b>Ngọc Tài</b></p><p>(Ảnh: T.L)</p>", "Ngọc Tài"],
  ])("is who wrote it, %s", async (_, line, author) => {
    const article = await read(`<article><h1>Trạm bơm</h1>${body}${line}</article>`);
    expect(article.author).toBe(author);
    expect(article.text).not.toContain(author);
  });

  it.each([
    ["somebody whom it quotes", "<p><b>Bà Mận</b></p>"],
    ["a name in plain letters", "<p>Ngọc Tài</p>"],
    ["a sentence", "<p><b>Trạm bơm chạy tốt.</b></p>"],
  ])("is not %s", async (_, line) => {
    const article = await read(`<article><h1>Trạm bơm</h1>${body}${line}</article>`);
    expect(article.author).toBeUndefined();
    expect(article.blocks).toHaveLength(5);
  });

  it("is the innermost line that names an author", async () => {
    const lines =
      '<div class="author-wrap"><div class="author-name">Bảo Kỳ</div><time>Thứ bảy, 07/03/2026</time></div>';
    expect(await read(`<h1>Trạm bơm</h1>${lines}${body}`)).toMatchObject({ author: "Bảo Kỳ", date: "2026-03-07" });
  });

  it("is where it is from, unless that is told of a table", async () => {
    expect(await read(`<h1>Trạm bơm</h1>${body}<p>Nguồn: TTXVN</p>`)).toMatchObject({ publisher: "TTXVN" });
    const table = "<table><tr><th>Ấp<th>Ha</tr><tr><td>Ba<td>410</tr></table>";
    const credited = "<figure><img><figcaption>Trạm bơm. Ảnh: Lê Vy</figcaption></figure>";
    expect(await read(`<h1>Trạm bơm</h1>${body}${credited}<p>Nguồn: TTXVN</p>`)).toMatchObject({ publisher: "TTXVN" });
    const article = await read(`<h1>Trạm bơm</h1>${body}${table}<p>Nguồn: Ban nông nghiệp</p>`);
    expect(article.publisher).toBeUndefined();
    expect(article.text).toContain("Nguồn: Ban nông nghiệp");
    const plain = "<figure><img><figcaption>Trạm bơm</figcaption></figure>";
    const pictured = await read(`<h1>Trạm bơm</h1>${body}${plain}<p>Nguồn: Ban nông nghiệp</p>`);
    expect(pictured.publisher).toBeUndefined();
    expect(pictured.blocks.slice(-2).map(({ kind }) => kind)).toEqual(["caption", "caption"]);
  });

  it("is no address where the page has a name", async () => {
    const names = '<meta property="og:site_name" content="vnx.net"><meta name="publisher" content="Báo VnX">';
    expect((await read(`<html><head>${names}</head><body><h1>Trạm bơm</h1>${body}</body></html>`)).publisher).toBe(
      "Báo VnX",
    );
  });

  it("goes: whose copy it is, a list with a headline elsewhere, marks to change a heading", async () => {
    const source = `<h1>Rạch Sỏi</h1>${body}<ul><li><a href="/x">Giá lúa tăng mạnh ở miền Tây sau Tết</a></ul><h2>Dân cư<span class="mw-editsection">[<a>sửa</a>]</span></h2><p>Có 9.000 người sống hai bên bờ rạch.</p><p>© Báo Sông.</p>`;
    expect(blocksOf(await read(source)).slice(4)).toEqual([
      "heading: Dân cư",
      "paragraph [Dân cư]: Có 9.000 người sống hai bên bờ rạch.",
    ]);
  });

  it("is its first words, also as points", async () => {
    const lede = '<ul class="detail-sapo"><li>Vốn 412 tỉ đồng.</li><li>Dài 812 mét.</li></ul>';
    const long =
      "<p>Cầu bắc qua sông Lau, nối hai xã bờ đông và bờ tây, giúp bà con đi lại thuận tiện hơn trong mùa nước nổi hằng năm.</p>";
    const source = `<div><h1>Cầu</h1>${lede}<div class="detail-content">${long.repeat(5)}</div></div>`;
    expect(blocksOf(await read(source)).slice(0, 2)).toEqual(["item: Vốn 412 tỉ đồng.", "item: Dài 812 mét."]);
  });

  it("is its first words, also as a heading in a box", async () => {
    const lede = '<div class="sapo_detail fl"><h2>Sáng 7-3, cầu thông xe, vốn 412 tỉ đồng.</h2></div>';
    expect(blocksOf(await read(`<h1>Cầu</h1>${lede}<div>${body}</div>`))[0]).toBe(
      "paragraph: Sáng 7-3, cầu thông xe, vốn 412 tỉ đồng.",
    );
  });
});

describe("pages of other kinds", () => {
  it("tell hour by hour", async () => {
    const items = ["08:30", "09:15"].map(
      (hour, at) =>
        `<div class="live-item"><div class="live-time">${hour}</div><p><b>Việc ${at + 1}</b></p>${paragraphs[at]}</div>`,
    );
    const blocks = blocksOf(await read(`<article><h1>Hạ thủy</h1><p>${paragraphs[3]}</p>${items.join("")}</article>`));
    expect(blocks.filter((block) => block.startsWith("heading"))).toEqual([
      "heading: 08:30 Việc 1",
      "heading: 09:15 Việc 2",
    ]);
  });

  it("make tables of boxes", async () => {
    const rows = [
      ["Loại", "Giá"],
      ["Xe đạp", "2.000"],
      ["Xe máy", "5.000"],
    ].map((cells) => `<div class="row">${cells.map((cell) => `<div class="col">${cell}</div>`).join("")}</div>`);
    const source = `<h1>Vé phà</h1><p>Áp dụng cho mọi chuyến.</p><div>${rows.join("")}</div>`;
    expect(blocksOf(await read(source)).slice(1)).toEqual([
      "row: Loại | Giá",
      "row: Xe đạp | 2.000",
      "row: Xe máy | 5.000",
    ]);
  });

  it("set names beside what belongs to them, each row for itself", async () => {
    const source = "<h1>Rạch Sỏi</h1><table><tr><th>Dài<td>18 km</tr><tr><th>Tỉnh<td>Kiên Giang</tr></table>";
    const document = { id: "a.html", ...(await read(source)) };
    expect(passagesOf(document).map(({ isHead, leads }) => [isHead, leads.length])).toEqual([
      [false, 0],
      [false, 0],
    ]);
  });

  it("are laid out with tables, and call their headline a title", async () => {
    const source = `<TABLE><TR><TD><A href=1>Trang chủ</A><BR><A href=2>Tin</A></TD><TD><SPAN id="ctl00_lblTitle"><B>Trạm bơm Rạch Sỏi</B></SPAN><BR><SPAN id="lblDate">(07/03/2026 08:00:00 AM)</SPAN><BR><BR><DIV>${paragraphs.join("<BR><BR>")}</DIV></TD></TR></TABLE>`;
    const article = await read(source);
    expect(article).toMatchObject({ title: "Trạm bơm Rạch Sỏi", date: "2026-03-07" });
    expect(blocksOf(article)).toEqual(told);
  });

  it("are letters in tables within tables", async () => {
    const source = `<table role="presentation"><tr><td><table role="presentation"><tr><td><h1>Bản tin</h1></td></tr><tr><td><p>Kính gửi xã viên,</p><p>Giá lúa là 7.800 đồng.</p></td></tr></table></td></tr></table>`;
    expect(blocksOf(await read(source))).toEqual(["paragraph: Kính gửi xã viên,", "paragraph: Giá lúa là 7.800 đồng."]);
  });

  it("end as papers do: who gets it and who signs it stand in no article, and are no headings", async () => {
    const end =
      "<table><tr><td><p><b>Nơi nhận:</b></p><p>- Lưu: VT.</p></td><td><p><b>CHỦ TỊCH</b></p><p><b>Lê Thị Na</b></p></td></tr></table>";
    const source = `<h1>Quy chế</h1><p><b>Điều 3. Hiệu lực</b></p><p>Từ ngày ký.</p>${end}`;
    expect(blocksOf(await read(source))).toEqual([
      "heading: Điều 3. Hiệu lực",
      "paragraph [Điều 3. Hiệu lực]: Từ ngày ký.",
      "paragraph: Nơi nhận:",
      "item: - Lưu: VT.",
      "paragraph: CHỦ TỊCH\nLê Thị Na",
    ]);
  });
});

describe("an official paper on a page", () => {
  it("has the title, the agency and the day that it gives itself; its letterhead is no table", async () => {
    const letterhead = `<table><tr><td><b>UBND XÃ BẾN LAU<br>-------</b></td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></td></tr>
      <tr><td>Số: 12/QĐ-UBND</td><td><i>Bến Lau, ngày 5 tháng 3 năm 2026</i></td></tr></table>`;
    const source = `<title>12/QĐ-UBND</title>${letterhead}<p><b>QUYẾT ĐỊNH</b></p><p><b>Về việc quản lý bến phà</b></p><p>Căn cứ Luật Đường thủy;</p><p><b>Điều 1.</b> Phà chạy cả ngày.</p>`;
    const article = await read(source);
    expect(article).toMatchObject({
      title: "QUYẾT ĐỊNH Về việc quản lý bến phà",
      publisher: "UBND XÃ BẾN LAU",
      date: "2026-03-05",
    });
    expect(blocksOf(article)).toEqual([
      "paragraph: UBND XÃ BẾN LAU",
      "paragraph: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "paragraph: Độc lập - Tự do - Hạnh phúc",
      "paragraph: Số: 12/QĐ-UBND",
      "paragraph: Bến Lau, ngày 5 tháng 3 năm 2026",
      "heading: QUYẾT ĐỊNH Về việc quản lý bến phà",
      "paragraph [QUYẾT ĐỊNH Về việc quản lý bến phà]: Căn cứ Luật Đường thủy;",
      "paragraph [QUYẾT ĐỊNH Về việc quản lý bến phà / Điều 1]: Điều 1. Phà chạy cả ngày.",
    ]);
  });
});

describe("words of a paragraph", () => {
  it.each([
    [
      "are what leads items in, and the items, where it is broken before them",
      "<p>Phạt các hành vi:<br>a) Đánh cá<br>bằng điện;<br>b) Xả rác.</p>",
      ["paragraph: Phạt các hành vi:", "item: a) Đánh cá\nbằng điện;", "item: b) Xả rác."],
    ],
    ["end at two line ends", "Một.<br><br/>Hai.<br>Ba.", ["paragraph: Một.", "paragraph: Hai.\nBa."]],
    [
      "begin behind a bold line",
      "<p>Một.</p><b>Giờ chạy</b><br>Hai.",
      ["paragraph: Một.", "heading: Giờ chạy", "paragraph [Giờ chạy]: Hai."],
    ],
    [
      "are parted from a label that the page's style sets apart",
      '<p><span class="stamp">Bến Lau</span>Cá lên giá.</p>',
      ["paragraph: Bến Lau Cá lên giá."],
    ],
    [
      "are one word where the page may only break it",
      "<p>Cá\u00adlóc\u200b lên&nbsp;&nbsp; giá.</p>",
      ["paragraph: Cálóc lên giá."],
    ],
    [
      "go on behind a large first letter",
      '<p><span class="drop">C</span>ầu Lau và <span class="x">xe</span>đạp.</p>',
      ["paragraph: Cầu Lau và xeđạp."],
    ],
    [
      "hold no number of a note",
      '<p>Cá lên giá<a href="#n1"><sup>[1]</sup></a>, 10<sup>[2]</sup> lần.</p>',
      ["paragraph: Cá lên giá, 10 lần."],
    ],
    [
      "hold no link to their own place",
      '<h2>Giá cá<a class="headerlink" href="#gia">¶</a></h2><p>Lên.</p>',
      ["heading: Giá cá", "paragraph [Giá cá]: Lên."],
    ],
  ])("%s", async (_, source, expected) => {
    expect(blocksOf(await read(`<h1>Bài</h1><div>${source}</div>`))).toEqual(expected);
  });
});

describe("what is no part of the article", () => {
  it.each([
    ["a teaser", '<p><strong>&gt;&gt; Xem thêm:</strong> <a href="/x">Cầu khác đang xây</a></p>'],
    [
      "a teaser in a list",
      '<ul><li><a href="/x">Cầu Bến Trầm đang xây tới nhịp thứ năm</a></li><li><a href="/y">Phà Bến Lau chạy chuyến cuối cùng trong đêm</a></li></ul>',
    ],
    [
      "a teaser with its heading",
      '<h3>Tin liên quan</h3><ul><li><a href="/x">Cầu khác</a></li><li><a href="/y">Phà cũ</a></li></ul>',
    ],
    [
      "a teaser in a box",
      '<div class="box"><a href="/x"><img src="x"><h4>Cầu Bến Trầm cũng giảm phí</h4><p>Từ tháng sau còn 3.000 đồng.</p></a></div>',
    ],
    ["a teaser of a blog", '<blockquote class="wp-embedded-content"><a href="/z">Mười cây cầu đẹp</a></blockquote>'],
    [
      "a player and what it offers",
      '<div class="player"><span>Nghe đọc bài</span><span>0:00 / 3:12</span></div><h3>Gửi bình luận</h3><form><input><textarea></textarea></form>',
    ],
    ["share buttons", "<div class='social'><span>Chia sẻ Facebook</span></div><p>Chia sẻ lên Zalo</p>"],
    ["an invitation to read on", "<p>Đọc tiếp</p><p>Xem thêm »</p>"],
    [
      "a notice on cookies",
      "<div class='cookie-bar'><p>Trang này dùng cookie.</p></div><p>Chúng tôi sử dụng cookie để phục vụ bạn tốt hơn.</p>",
    ],
    [
      "comments",
      "<div id='binh-luan'><p>Bạn đọc Lê Na: Cầu đẹp quá, mong có thêm đèn chiếu sáng cho người đi bộ buổi tối.</p></div>",
    ],
    [
      "what is hidden",
      "<p hidden>Ẩn</p><div style='display:none'><p>Ẩn nữa</p></div><span aria-hidden='true'>★</span>",
    ],
    [
      "what is out of sight",
      "<dialog><p>Ẩn</p></dialog><p style='font-size: 0'>Ẩn</p><p style='position:absolute; left:-9999px'>Ẩn</p><p style='color: transparent'>Ẩn</p>",
    ],
    [
      "what is struck through",
      "<p><del>Phí 5.000 đồng</del></p><p style='text-decoration: line-through'>Phí 4.000 đồng</p>",
    ],
    ["a way back from a note", "<p><a href='#r1'>↑</a></p>"],
    [
      "menus and the page's foot",
      "<nav><ul><li>Trang chủ</li></ul></nav><footer>Bản quyền thuộc về Báo Bến Lau</footer>",
    ],
    ["tags", '<div class="tags">Từ khóa: <a href="/t/cau">cầu</a> <a href="/t/song">sông</a></div>'],
  ])("is left out: %s", async (_, furniture) => {
    expect(await besides(`<div class="article"><h1>Cầu</h1>${body}${furniture}</div>`)).toEqual([]);
    expect(await besides(`<div class="article"><h1>Cầu</h1><p>${paragraphs[0]}</p>${furniture}${body}</div>`)).toEqual(
      [],
    );
  });

  it.each([
    ["a price that holds", "<p>Phí <s>5.000</s> 4.000 đồng.</p>", "paragraph: Phí 4.000 đồng."],
    [
      "a price beside its former one",
      "<p>Phí <span class='old-price'>5.000</span> <span class='price'>4.000</span> đồng.</p>",
      "paragraph: Phí 4.000 đồng.",
    ],
    [
      "what stands in a box of no size",
      "<div style='font-size:0'><p style='font-size:14px'>Phí 4.000 đồng.</p></div>",
      "paragraph: Phí 4.000 đồng.",
    ],
    [
      "a paper to take away",
      '<ul><li><a href="/a.docx">Mẫu đơn số 1</a></li><li><a href="/b.pdf">Mẫu đơn số 2</a></li></ul>',
      "item: Mẫu đơn số 1",
    ],
    [
      "a sentence full of links",
      '<p>Đội có <a href="/a">Lê Na</a> và <a href="/b">Vũ Bình</a> lo.</p>',
      "paragraph: Đội có Lê Na và Vũ Bình lo.",
    ],
    [
      "a part that is called as a button is",
      "<h2>Đăng ký</h2><p>Khách ghi tên ở quầy số 3.</p>",
      "paragraph [Đăng ký]: Khách ghi tên ở quầy số 3.",
    ],
    [
      "an article on cookies",
      "<p>Bánh quy, tức cookie, do lò bánh đầu cầu làm, giá 9.000 đồng.</p>",
      "paragraph: Bánh quy, tức cookie, do lò bánh đầu cầu làm, giá 9.000 đồng.",
    ],
  ])("is not %s", async (_, source, expected) => {
    expect(await besides(`<div class="article"><h1>Cầu</h1>${body}${source}</div>`)).toContain(expected);
  });

  it.each([
    ["figcaption", "<figure><img src=a><figcaption>Cầu nhìn từ bờ bắc.</figcaption></figure>"],
    ["div.PhotoCMS_Caption", '<div><img src=a><div class="PhotoCMS_Caption"><p>Cầu nhìn từ bờ bắc.</p></div></div>'],
    [".wp-caption-text", '<div class="wp-caption"><img src=a><p class="wp-caption-text">Cầu nhìn từ bờ bắc.</p></div>'],
    ["td.Image", '<table><tr><td><img src=a></td></tr><tr><td class="Image">Cầu nhìn từ bờ bắc.</td></tr></table>'],
    [
      "td.media-caption",
      '<table><tr><td><img src=a></td></tr><tr><td class="media-caption">Cầu nhìn từ bờ bắc.</td></tr></table>',
    ],
    ["a slanted line below a picture", "<p><img src=a></p><p><em>Cầu nhìn từ bờ bắc.</em></p>"],
  ])("a caption is called so: %s", async (_, caption) => {
    expect(await besides(`<div class="article"><h1>Cầu</h1><p>${paragraphs[0]}</p>${caption}${body}</div>`)).toEqual([
      "caption: Cầu nhìn từ bờ bắc.",
    ]);
  });
});

describe("marks within a sentence", () => {
  it.each([
    ["10<sup>6</sup> và 3·10<sup>-4</sup>", "10⁶ và 3·10⁻⁴"],
    ["m<sup>2</sup>, 30<sup>o</sup>C, x<sup>n+1</sup>", "m², 30°C, xⁿ⁺¹"],
    ["10<sup>2/3</sup> và 2<sup>nd</sup>", "10^(2/3) và 2nd"],
    ["10<span style='vertical-align: super'>6</span> con", "10⁶ con"],
    ["3<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> tạ", "3 1/2 tạ"],
    ["<math><msup><mn>10</mn><mrow><mo>−</mo><mn>6</mn></mrow></msup></math> g", "10⁻⁶ g"],
    ["<math><msub><mi>log</mi><mn>2</mn></msub><mn>8</mn><mo>=</mo><msqrt><mn>9</mn></msqrt></math>", "log₂8=√9"],
    [
      "<span class='mwe-math-mathml-inline' style='display: none'><math><semantics><msup><mn>10</mn><mn>6</mn></msup><annotation>10^{6}</annotation></semantics></math></span><img alt='10^{6}'> con",
      "10⁶ con",
    ],
    [
      `<span class='katex'><math><msup><mn>10</mn><mn>6</mn></msup></math><span class='katex-html' aria-hidden='true'>${"106 con ".repeat(12)}</span></span> con`,
      "10⁶ con",
    ],
    ["H<sub>2</sub>O, log<sub>2</sub>8", "H2O, log₂8"],
    ["3<sup>1</sup>/<sub>2</sub> mét", "3 1/2 mét"],
    ['2<span class="num">1</span>&frasl;<span class="den">3</span> ly', "2 1⁄3 ly"],
    ["<input type=checkbox checked> Đã đóng phí", "☑ Đã đóng phí"],
    ["Phí 5.000<sup><a href='#n1'>1</a></sup> đồng", "Phí 5.000 đồng"],
    ["Ông nói <q>được</q>", "Ông nói “được”"],
    ["Một<br>hai", "Một\nhai"],
  ])("%s is read as it is meant", async (source, expected) => {
    expect((await read(`<h1>Số</h1><p>${source}</p>`)).text).toBe(expected);
  });

  it("keeps the line ends of a <pre>", async () => {
    const verse = "Sông Lau nước chảy\n  lững lờ\n- hò ơi -\n\nCầu qua";
    expect((await read(`<h1>Thơ</h1><pre>${verse}</pre>`)).text).toBe(verse);
  });
});

describe("what a page says about itself", () => {
  const jsonLd = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ "@graph": [{ "@type": ["NewsArticle"], ...fields }] })}</script>`;
  it.each([
    [
      "a publisher that is an address gives way",
      `${jsonLd({ publisher: { name: "https://benlau.example" } })}<meta property="og:site_name" content="Báo Bến Lau">`,
      { publisher: "Báo Bến Lau" },
    ],
    [
      "an address is better than nothing",
      jsonLd({ publisher: { name: "https://www.benlau.example/" } }),
      { publisher: "benlau.example" },
    ],
    ["a stamp in UTC is a day in Vietnam", jsonLd({ datePublished: "2026-03-06T23:30Z" }), { date: "2026-03-07" }],
    [
      "a stamp with its zone",
      '<meta property="article:published_time" content="2026-03-07T00:30:00+09:00">',
      { date: "2026-03-06" },
    ],
    ["a stamp without a zone", '<meta name="pubdate" content="2026-03-07 23:30:00">', { date: "2026-03-07" }],
    ["a stamp of mail", '<meta name="date" content="Fri, 06 Mar 2026 23:30:00 GMT">', { date: "2026-03-07" }],
    ["meta[itemprop]", '<meta itemprop="datePublished" content="2026-03-07">', { date: "2026-03-07" }],
    [
      "a stamp that cannot be read gives way",
      '<meta name="pubdate" content="hôm qua"><meta name="date" content="7/3/2026">',
      { date: "2026-03-07" },
    ],
    ["the author", jsonLd({ author: [{ name: "Hà Vy" }, { name: "Lê Na" }] }), { author: "Hà Vy, Lê Na" }],
    ["the author in a meta", '<meta name="author" content="Hà Vy">', { author: "Hà Vy" }],
    [
      "the canonical address",
      '<link rel="canonical" href="https://a.example/cau"><meta property="og:url" content="https://b.example/x">',
      { url: "https://a.example/cau" },
    ],
    [
      "no front page for an address",
      '<link rel="canonical" href="https://a.example/"><meta property="og:url" content="https://a.example/cau">',
      { url: "https://a.example/cau" },
    ],
  ])("%s", async (_, head, expected) => {
    expect(await read(`<html><head>${head}</head><body><h1>Cầu</h1>${body}</body></html>`)).toMatchObject(expected);
  });

  it.each([
    ["a line below the headline", "<h1>Cầu</h1><span>07/03/2026, 08:47</span>", "2026-03-07"],
    [
      "a line above it that calls itself so",
      '<div><span class="date">Thứ bảy, 7/3/2026</span><h1>Cầu</h1></div>',
      "2026-03-07",
    ],
    ["a <time> beside the headline", '<h1>Cầu</h1><time datetime="2026-03-06T23:30Z">sáng nay</time>', "2026-03-07"],
    ["words", "<h1>Cầu</h1><p>Ngày 7 tháng 3 năm 2026</p>", "2026-03-07"],
    [
      "no clock in the page's head",
      '<header><time datetime="2026-11-29T10:00:00+07:00">29/11</time></header><h1>Cầu</h1>',
      undefined,
    ],
    [
      "no day that the article tells",
      "<h1>Cầu</h1><p>Cầu được dựng xong ngày 1/2/2025 sau ba năm xây cất, theo lời ông Lê Văn Ba, người trông coi công trường từ ngày đầu tới nay.</p>",
      undefined,
    ],
    [
      "no list of other articles, below short paragraphs",
      `<h1>Cầu</h1><p>Đò nghỉ.</p><div class="box-related"><a href="/a">Chợ đêm</a> <time datetime="2025-01-01">1/1/2025</time></div>`,
      undefined,
    ],
    [
      "no line behind paragraphs that are short",
      `<h1>Cầu</h1><p>Cầu thông xe sáng nay, đò ngang nghỉ chạy từ trưa nay.</p><p>Vé xe buýt qua cầu là 3.000 đồng một lượt, trẻ em đi không mất tiền.</p><p>Bến cũ thành chợ đêm từ ngày rằm.</p><ul><li><a href="/a">Chợ đêm</a> <time datetime="2025-01-01">1/1/2025</time></li></ul>`,
      undefined,
    ],
    [
      "a line below a short lede",
      '<h1>Cầu</h1><p>Cầu thông xe sáng nay.</p><time datetime="2026-03-07">07/03/2026</time>',
      "2026-03-07",
    ],
  ])("takes the day from %s", async (_, top, expected) => {
    expect((await read(`<html><body>${top}<div>${body}</div></body></html>`)).date).toBe(expected);
  });

  it("takes the author from the line below the headline, which is no paragraph", async () => {
    const source = `<article><h1>Cầu</h1><p class="byline"><span>Đinh Khánh Ly</span> – <time datetime="2026-05-20">20/5/2026</time></p>${body}</article>`;
    const article = await read(source);
    expect([article.author, article.date]).toEqual(["Đinh Khánh Ly", "2026-05-20"]);
    expect(blocksOf(article)).toEqual(told);
  });

  it("takes a paper for no author", async () => {
    const head = '<meta property="og:site_name" content="Báo A"><meta name="author" content="Báo A">';
    expect(await read(`<html><head>${head}</head><body><h1>Cầu</h1>${body}</body></html>`)).not.toHaveProperty(
      "author",
    );
  });

  it("takes the address that the browser saved it from", async () => {
    const source = `<!DOCTYPE html>\n<!-- saved from url=(0029)https://benlau.example/cau-1 -->\n<html><body><h1>Cầu</h1>${body}</body></html>`;
    expect((await read(source)).url).toBe("https://benlau.example/cau-1");
  });

  it("reads its day in the time zone it is given", () => {
    const source = Buffer.from(`<meta name="date" content="2026-03-06T23:30Z"><h1>Cầu</h1>${body}`);
    expect(readHtml(source, "Europe/London").date).toBe("2026-03-06");
  });

  it.each([
    [
      "the headline",
      '<title>Tin mới | Báo A</title><meta property="og:title" content="Cầu Bến Lau">',
      "<h1>Cầu Bến Lau thông xe</h1>",
      "Cầu Bến Lau thông xe",
    ],
    [
      "the heading that the page's title repeats",
      "<title>Cầu Bến Lau thông xe</title>",
      "<h1>Báo điện tử Bến Lau</h1><h2>Cầu Bến Lau thông xe</h2>",
      "Cầu Bến Lau thông xe",
    ],
    [
      "the page's title without its site",
      '<title>Cầu thông xe - Báo A</title><meta property="og:site_name" content="Báo A">',
      "",
      "Cầu thông xe",
    ],
  ])("is called after %s", async (_, head, top, title) => {
    expect((await read(`<html><head>${head}</head><body>${top}${body}</body></html>`)).title).toBe(title);
  });

  it("is described by its front matter first", async () => {
    const source = `---\ntitle: Cầu Bến Lau\ndate: 2026-03-07\n---\n{% include head.html %}<p>Cầu dài {{ page.length }} 600 mét.</p>`;
    const article = await read(source);
    expect(article).toMatchObject({ title: "Cầu Bến Lau", date: "2026-03-07" });
    expect(article.text).toBe("Cầu dài 600 mét.");
  });
});

describe("a page that is no article", () => {
  const teaser = (at: number) =>
    `<div><h3><a href="/bai-${at}">Bài thứ ${at} kể về cây cầu bắc qua sông Lau</a></h3><p>Tóm tắt ngắn của bài thứ ${at}.</p></div>`;
  const link = (at: number) => `<li><a href="/bai-${at}">Bài thứ ${at} kể về cây cầu bắc qua sông Lau</a></li>`;
  it.each([
    ["a front page", Array.from({ length: 12 }, (_, at) => teaser(at)).join("")],
    ["a list of links", `<ul>${Array.from({ length: 30 }, (_, at) => link(at)).join("")}</ul>`],
  ])("is refused with a reason: %s", async (_, content) => {
    const error: unknown = await read(
      `<html><head><title>Báo A</title></head><body><h1>Báo A</h1>${content}</body></html>`,
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ code: "no-article" });
  });

  it("is not an article with many links around it", async () => {
    const around = `<div class="xem-nhieu"><ul>${Array.from({ length: 60 }, (_, at) => link(at)).join("")}</ul></div>`;
    expect(await besides(`<h1>Cầu</h1><div class="bai">${body}</div>${around}`)).toEqual([]);
  });
});

describe("a page that another program made", () => {
  it("of Word keeps no number of a note, no remark and nothing that was deleted", async () => {
    const note = "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span>[1]</span></a>";
    const remark =
      "<span style='mso-special-character:comment'><![if !supportAnnotations]><a href='#_msocom_1'>[B1]</a><![endif]></span>";
    const source = `<p>Xe máy: <del>4.000</del><ins>5.000</ins> đồng một lượt${note}${remark}.<o:p></o:p></p>
      <div style='mso-element:footnote'><p><a href='#_ftnref1'>[1]</a> Trẻ em được miễn.</p></div>`;
    expect(blocksOf(await read(source))).toEqual([
      expect.stringMatching(/^paragraph: Xe máy: 5\.000 đồng một lượt/),
      "paragraph: Trẻ em được miễn.",
    ]);
  });

  it("counts as its style sheet says", async () => {
    const source = `<html><head><style>ol.abc { list-style-type: upper-alpha; }</style></head><body><h1>Đề</h1><ol class="abc"><li>Cá lóc.</li><li>Cá mè.</li></ol></body></html>`;
    expect(blocksOf(await read(source))).toEqual(["item: A. Cá lóc.", "item: B. Cá mè."]);
  });

  it("of Google Docs keeps headings, lists within lists and live prices, and no remarks", async () => {
    const list = (level: number, text: string, more: string) =>
      `<ol class="c5 lst-kix_ab-${level}${more}"><li class="c0">${text}</li></ol>`;
    const source = `<html><head><style>ol.lst-kix_ab-1{list-style-type:none}.lst-kix_ab-1>li:before{content:"" counter(lst-ctn-kix_ab-1,lower-latin) ". "}.c1{font-weight:700}.c7{text-decoration:line-through}.c2{color:#000}</style></head><body>
      <p class="c0">Trạm mở từ thứ hai.</p><p class="c0"><span class="c1">Tiêm chủng</span></p>
      ${list(0, "Trẻ dưới 1 tuổi:", ' start" start="1')}${list(1, "mũi 5 trong 1;", " start")}${list(0, "Trẻ lớn hơn.", '" start="2')}
      <p>Phí <span class="c7">25.000</span><span class="c2"> 30.000 đồng</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p>
      <div class="c10"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>hỏi lại cô Ba</span></p></div></body></html>`;
    const { text, blocks } = await read(source);
    expect(blocks.map(({ kind, depth, start, end }) => [kind, depth ?? 0, text.slice(start, end)])).toEqual([
      ["paragraph", 0, "Trạm mở từ thứ hai."],
      ["heading", 0, "Tiêm chủng"],
      ["item", 1, "1. Trẻ dưới 1 tuổi:"],
      ["item", 2, "a. mũi 5 trong 1;"],
      ["item", 1, "2. Trẻ lớn hơn."],
      ["paragraph", 0, "Phí 30.000 đồng."],
    ]);
  });

  it.each([
    ["an advertisement", '<div class="code-block code-block-1"><p>Mua máy sấy giá 9.900.000 đồng!</p></div>'],
    ["another article", '<p><em>Bạn nên đọc: <a href="/x">Giá tiêu hôm nay tăng</a></em></p>'],
    ["related articles", '<div class="jp-relatedposts"><h3>Có liên quan</h3><p>Ủ phân cá trong 45 ngày</p></div>'],
  ])("of WordPress does not quote %s", async (_, part) => {
    expect(await besides(`<article><h1>Cầu</h1>${body}${part}</article>`)).toEqual([]);
  });
});

it.each([
  ["tags", "<tr><th>Tuyến<th colspan=2>Giờ<th>Giá</tr><tr><th><th>Đi<th>Về<th></tr>"],
  ["nothing", "<tr><td>Tuyến<td colspan=2>Giờ<td>Giá</tr><tr><td><td>Đi<td>Về<td></tr>"],
])("joins the names of columns and of their parts, marked by %s", async (_, head) => {
  const table = `<table>${head}<tr><td>A<td>5 giờ<td>9 giờ<td>25.000</tr></table>`;
  expect(blocksOf(await read(`<h1>Ghe</h1>${table}`))).toEqual([
    "row: Tuyến | Giờ – Đi | Giờ – Về | Giá",
    "row: A | 5 giờ | 9 giờ | 25.000",
  ]);
});

describe("a page", () => {
  it.each([
    ["body", "<body><h1>Chợ nổi</h1><p>Chợ họp mỗi sáng.</p></body>"],
    ["doctype and body", "<!doctype html><body class='a'><h1>Chợ nổi</h1><p>Chợ họp mỗi sáng.</p></body>"],
  ])("may begin with its %s", async (_, source) => {
    const article = await read(source);
    expect([article.title, article.text]).toEqual(["Chợ nổi", "Chợ họp mỗi sáng."]);
  });

  it("has questions behind others that unfold which stand below none of them", async () => {
    const source = `<h1>Hỏi đáp</h1><div><h2><button aria-expanded="false">Mất thẻ thì sao?</button></h2><div hidden><p>Trả 20.000 đồng.</p></div></div><details><summary>Mượn mấy quyển?</summary><p>Ba quyển.</p></details>`;
    expect(blocksOf(await read(source))).toEqual([
      "heading: Mất thẻ thì sao?",
      "paragraph [Mất thẻ thì sao?]: Trả 20.000 đồng.",
      "heading: Mượn mấy quyển?",
      "paragraph [Mượn mấy quyển?]: Ba quyển.",
    ]);
  });

  it("does not repeat at its end, in capitals, who wrote it", async () => {
    const source = `<meta name="author" content="Lục Hài"><h1>Chợ nổi</h1><p>Chợ họp mỗi sáng.</p><p><b>LỤC HÀI</b></p>`;
    expect(await read(source)).toMatchObject({ author: "Lục Hài", text: "Chợ họp mỗi sáng." });
  });

  it("names who signs a paper in its text, not as who wrote it", async () => {
    const source = `<h1>Quy chế</h1><p>Điều 1. Chợ họp mỗi sáng.</p><p><b>CHỦ TỊCH</b></p><p><b>Ngô Thị Ư</b></p>`;
    const article = await read(source);
    expect([article.author, article.text.split("\n\n").at(-1)]).toEqual([undefined, "CHỦ TỊCH\nNgô Thị Ư"]);
  });
});

describe("a page with signs that the file spells out", () => {
  it("loses its footer as any other does", async () => {
    const page = (words: string) =>
      `<main><article><h1>Cầu</h1>${body.replaceAll("nhịp cầu", words)}</article><footer><p>Ban Quản lý cảng cá Hòn Mực</p></footer></main>`;
    expect((await read(page("nhịp &amp; cầu"))).text).not.toContain("cảng cá");
    expect((await read(page("nhịp &lt; cầu"))).text).not.toContain("cảng cá");
  });
});

describe("an odd page", () => {
  it.each([
    ["cut off within a tag", `<html><head><title>Cầu</title></head><body>${body}<p class="x`],
    ["without a head", `<html><body>${body}</body></html>`],
    ["without head and body", `<html>${body}</html>`.replace(/<\/?html>/g, "")],
    ["with remarks between its words", `<html><body>${body.replaceAll(", mỗi", "<!-- nhịp -->, mỗi")}</body></html>`],
  ])("%s is read", async (_, source) => {
    expect(blocksOf(await read(source))).toEqual(told);
  });

  it("whose body does not follow its head holds no words", async () => {
    await expect(read(`<html><head></head><div>Trước</div><body>${body}</body></html>`)).rejects.toThrow(Refusal);
  });
});
