import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/knowledge/read.ts";
import { plainMarkdown } from "../../../src/knowledge/readers/dialects.ts";
import { readMarkdown } from "../../../src/knowledge/readers/markdown.ts";

/** Kind, number, headings and words of each block. */
function blocksOf(source: string): string[] {
  const { text, blocks } = readMarkdown(Buffer.from(source));
  return blocks.map(({ kind, number, headings, start, end }) => {
    const place = headings.length > 0 ? ` [${headings.join(" / ")}]` : "";
    return `${kind}${number === undefined ? "" : ` ${number}`}${place}: ${text.slice(start, end)}`;
  });
}

it("refuses a table of more rows than a document may have blocks before it is parsed", () => {
  const table = `| Cá | Giá |\n|---|---|\n${"| mè | 21.000 |\n".repeat(30_000)}`;
  const began = process.cpuUsage();
  expect(() => readMarkdown(Buffer.from(table))).toThrow(expect.objectContaining({ code: "too-long" }));
  expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
});

describe("lists and laws", () => {
  it.each<[what: string, source: string, expected: readonly string[]]>([
    [
      "steps",
      "Cách làm:\n\nBước 1: Xông khói.\n\nBước 2: Gỡ cầu.",
      ["paragraph: Cách làm:", "item: Bước 1: Xông khói.", "item: Bước 2: Gỡ cầu."],
    ],
    [
      "a table without its line of dashes",
      "Tàu | Giờ\nTàu 1 | 6h15\nTàu 2 |",
      ["row: Tàu | Giờ", "row: Tàu 1 | 6h15", "row: Tàu 2 |"],
    ],
    ["a drawn table", "+---+----+\n| A | B  |\n+===+====+\n| 1 |    |\n+---+----+", ["row: A | B", "row: 1 |"]],
    ["a line with a bar", "Chọn A | B tùy ý.\nXong.", ["paragraph: Chọn A | B tùy ý. Xong."]],
    ["a place for contents", "* TOC\n{:toc}\n\nMột.", ["paragraph: Một."]],
    [
      "questions in bold on the line above their answers",
      "**Thẻ làm ở đâu?**\nTại quầy số 2.\n\n**Mất bao lâu?**  \nMười lăm phút.\n\n**Lưu ý:**\nMang căn cước.",
      [
        "heading: Thẻ làm ở đâu?",
        "paragraph [Thẻ làm ở đâu?]: Tại quầy số 2.",
        "heading: Mất bao lâu?",
        "paragraph [Mất bao lâu?]: Mười lăm phút.",
        "paragraph [Mất bao lâu?]: Lưu ý: Mang căn cước.",
      ],
    ],
    [
      "Obsidian's fields and queries",
      "**Vé**:: 5.000 đồng\nBến:: Lau\n\n- Đò [giờ:: 5h] và (khách:: 20)\n\n```dataview\nTABLE giá FROM #đò\n```\n\nCó `= this.file.name` và `std::sort`.\n\nHạn: `a::b`",
      [
        "paragraph: Vé: 5.000 đồng\nBến: Lau",
        "item: Đò [giờ: 5h] và (khách: 20)",
        "paragraph: Có và std::sort.",
        "paragraph: Hạn: a::b",
      ],
    ],
    [
      "the name of a paragraph",
      "Thùng có 10 cầu. ^thung-1\n\n2 ^10",
      ["paragraph: Thùng có 10 cầu.", "paragraph: 2 ^10"],
    ],
    [
      "tabs and questions that are unfolded",
      '<Tabs>\n<TabItem value="a" label="Công ty">\n\n90.000 đồng.\n\n</TabItem>\n</Tabs>\n\n<details>\n<summary>Ai được miễn?</summary>\n\nHọc sinh.\n\n</details>\n\nHết.',
      [
        "heading: Công ty",
        "paragraph [Công ty]: 90.000 đồng.",
        "heading: Ai được miễn?",
        "paragraph [Ai được miễn?]: Học sinh.",
        "paragraph: Hết.",
      ],
    ],
    [
      "a tab whose label holds the end of a tag, a container of more signs than it needs",
      '<TabItem label="A > B">\n\n90.000 đồng.\n\n</TabItem>\n\n::::note Lưu ý\n\nMang áo mưa.\n\n::::\n\nHết.',
      [
        "heading: A > B",
        "paragraph [A > B]: 90.000 đồng.",
        "heading: Lưu ý",
        "paragraph [Lưu ý]: Mang áo mưa.",
        "paragraph: Hết.",
      ],
    ],
    [
      "tabs of Hugo",
      '{{< tabs >}}\n{{< tab "Công ty" >}}\n90.000 đồng.\n{{< /tab >}}\n{{< /tabs >}}\n\nHết.',
      ["heading: Công ty", "paragraph [Công ty]: 90.000 đồng.", "paragraph: Hết."],
    ],
    [
      "a callout that is all title, and one with code in it",
      "> [!tip] Đi sớm.\n\n:::note Lệnh\n\n```\n:::\n```\n\n:::\n\nHết.",
      ["paragraph: Đi sớm.", "heading: Lệnh", "paragraph [Lệnh]: :::", "paragraph: Hết."],
    ],
    ["a page's end", "Một.\n\n\\newpage\n\nHai.", ["paragraph: Một.", "paragraph: Hai."]],
    [
      "a note of MkDocs",
      '!!! warning "Chú ý"\n    Không thả đèn.\n\n??? tip\n\n    Đi sớm.\n\n!!! Vui quá!!!',
      ["heading: Chú ý", "paragraph [Chú ý]: Không thả đèn.", "paragraph: Đi sớm.", "paragraph: !!! Vui quá!!!"],
    ],
    [
      "an ordered list",
      "1. Được thả cá.\n2. Được giữ.\n3. Được vay 15 triệu.",
      ["item 1: 1. Được thả cá.", "item 2: 2. Được giữ.", "item 3: 3. Được vay 15 triệu."],
    ],
    ["one that begins later, all alike", "3) Ba.\n3) Bốn.", ["item 3: 3. Ba.", "item 4: 4. Bốn."]],
    ["numbers that leave some out", "5) Năm.\n7) Bảy.", ["item 5: 5. Năm.", "item 7: 7. Bảy."]],
    ["numbers that do not go up", "2. Hai.\n2. Ba.\n1. Bốn.", ["item 2: 2. Hai.", "item 3: 3. Ba.", "item 4: 4. Bốn."]],
    [
      "a table within an item",
      "1. Được thả:\n\n   | Cá | Sáng | Chiều |\n   |---|---|---|\n   | Lóc |  | 7 con |\n\n2. Được vay.",
      ["item 1: 1. Được thả:", "row: Cá | Sáng | Chiều", "row: Lóc |  | 7 con", "item 2: 2. Được vay."],
    ],
    ["boxes", "- [x] Đã đóng phí\n- [ ] Chưa ký", ["item: ☑ Đã đóng phí", "item: ☐ Chưa ký"]],
    [
      "a number in the middle of a sentence",
      "Đò nghỉ từ ngày\n12. Sau đó chạy lại.",
      ["paragraph: Đò nghỉ từ ngày 12. Sau đó chạy lại."],
    ],
    [
      "lists in lists",
      "1. Giấy tờ:\n   - thẻ\n   - ảnh\n2. Tiền.",
      ["item 1: 1. Giấy tờ:", "item: thẻ", "item: ảnh", "item 2: 2. Tiền."],
    ],
    [
      "letters below a lead-in",
      "Phạt đối với các hành vi sau:\na) Đánh cá trộm;\nb) Dùng điện;\nđ) Nổ mìn.",
      ["paragraph: Phạt đối với các hành vi sau:", "item: a) Đánh cá trộm;", "item: b) Dùng điện;", "item: đ) Nổ mìn."],
    ],
    [
      "letters in paragraphs of their own",
      "Gồm:\n\na) Một;\n\nb) Hai.",
      ["paragraph: Gồm:", "item: a) Một;", "item: b) Hai."],
    ],
    [
      "numbers that Markdown takes for text",
      "Gồm có\n2. hai\n3. ba\n\n4\\. bốn",
      ["paragraph: Gồm có", "item 2: 2. hai", "item 3: 3. ba", "item 4: 4. bốn"],
    ],
    [
      "articles in paragraphs",
      "# Nghị quyết\n\nChương II\n\nĐiều 4. Quyền của hộ nuôi cá\n\n1. Được vay.\n\nĐiều 5. Hộ nuôi cá báo trước.\n\nBáo cho xã.\n\nChương III. Thi hành\n\nHết.",
      [
        "heading: Nghị quyết",
        "heading [Nghị quyết]: Chương II",
        "heading [Nghị quyết / Chương II]: Điều 4. Quyền của hộ nuôi cá",
        "item 1 [Nghị quyết / Chương II / Điều 4. Quyền của hộ nuôi cá]: 1. Được vay.",
        "paragraph [Nghị quyết / Chương II / Điều 5]: Điều 5. Hộ nuôi cá báo trước.",
        "paragraph [Nghị quyết / Chương II / Điều 5]: Báo cho xã.",
        "heading [Nghị quyết]: Chương III. Thi hành",
        "paragraph [Nghị quyết / Chương III. Thi hành]: Hết.",
      ],
    ],
    [
      "an article and its clauses in one paragraph",
      "**Điều 4. Quyền của hộ**\n1. Được vay.\n2. Được giữ.",
      [
        "heading: Điều 4. Quyền của hộ",
        "item 1 [Điều 4. Quyền của hộ]: 1. Được vay.",
        "item 2 [Điều 4. Quyền của hộ]: 2. Được giữ.",
      ],
    ],
    [
      "an article that is named in a sentence",
      "Điều 4 của Nghị quyết này bị bãi bỏ.\n\nHết.",
      ["paragraph: Điều 4 của Nghị quyết này bị bãi bỏ.", "paragraph: Hết."],
    ],
  ])("keep what they are numbered with: %s", (_, source, expected) => expect(blocksOf(source)).toEqual(expected));
});

describe("scraps that look like headings", () => {
  it.each<[what: string, source: string, expected: readonly string[]]>([
    [
      "a bold line",
      "Mở đầu.\n\n**Ma trận đơn vị**\n\nLà ma trận vuông.",
      ["paragraph: Mở đầu.", "heading: Ma trận đơn vị", "paragraph [Ma trận đơn vị]: Là ma trận vuông."],
    ],
    [
      "a bold question",
      "**Đổi trả hàng trong bao lâu?**\n\nBảy ngày.",
      ["heading: Đổi trả hàng trong bao lâu?", "paragraph [Đổi trả hàng trong bao lâu?]: Bảy ngày."],
    ],
    ["bold and slanted", "***Ghi chú về vé***\n\nHết.", ["heading: Ghi chú về vé", "paragraph [Ghi chú về vé]: Hết."]],
    [
      "a number of several parts",
      "1.4.1 Ma trận đơn vị\n\nLà ma trận vuông.",
      ["heading: 1.4.1 Ma trận đơn vị", "paragraph [1.4.1 Ma trận đơn vị]: Là ma trận vuông."],
    ],
    [
      "a bold sentence is the lede",
      "**Sáng 7/3, cầu thông xe.**\n\nHết.",
      ["paragraph: Sáng 7/3, cầu thông xe.", "paragraph: Hết."],
    ],
    ["a bold lead-in leads in", "**Cần mang:**\n\n- thẻ", ["paragraph: Cần mang:", "item: thẻ"]],
    ["a bold last line signs", "Hết.\n\n**Lê Lan**", ["paragraph: Hết.", "paragraph: Lê Lan"]],
    [
      "a name of an anchor is none",
      "## Giá vé {#gia-ve}\n\nHết.\n\n## Ngày nghỉ {: .no_toc}\n\nHết.",
      ["heading: Giá vé", "paragraph [Giá vé]: Hết.", "heading: Ngày nghỉ", "paragraph [Ngày nghỉ]: Hết."],
    ],
  ])("%s", (_, source, expected) => expect(blocksOf(source)).toEqual(expected));

  it.each([
    ["links into the page", "- [Giá vé](#gia-ve)\n  - [Trẻ em](#tre-em)\n- [Ngày nghỉ](#ngay-nghi)\n\nHết."],
    ["links in one paragraph", "[Giá vé](#gia-ve) | [Ngày nghỉ](#ngay-nghi)\n\nHết."],
    ["dots before the number of a page", "1.4 Ma trận đơn vị . . . . . 6\n1.5 Ma trận chéo ........ 12\n\nHết."],
    ["other signs before it", "Chương I …… 3\n\nHết."],
    ["a sign for it", "[TOC]\n\nHết."],
    ["another sign for it", "[[_TOC_]]\n\nHết."],
  ])("a table of contents of %s is left out", (_, source) => expect(blocksOf(source)).toEqual(["paragraph: Hết."]));

  it("a list of numbers stays", () => {
    expect(blocksOf("- 1914\n- 1987")).toEqual(["item: 1914", "item: 1987"]);
  });

  it("a list of links elsewhere stays", () => {
    expect(blocksOf("- [Bảng giá](gia.md)")).toEqual(["item: Bảng giá"]);
  });
});

describe("tables", () => {
  it("keep their empty cells", () => {
    expect(
      blocksOf("| Ngày | Sáng | Chiều |\n|---|---|---|\n| Thứ hai | | Họp |\n| | | |\n| Thứ ba | Nghỉ | |"),
    ).toEqual(["row: Ngày | Sáng | Chiều", "row: Thứ hai |  | Họp", "row: Thứ ba | Nghỉ |"]);
  });

  it("are one line a row, broken cells too", () => {
    expect(blocksOf("| Vé | Giá |\n|---|---|\n| Trẻ em<br>dưới 6 tuổi | ~~20.000~~ 0 |").at(-1)).toBe(
      "row: Trẻ em dưới 6 tuổi | 0",
    );
  });

  it("cut a row of thousands of characters between its cells, which keep their columns", () => {
    const long = "chữ và số ".repeat(60).trim();
    const [head, ...rows] = blocksOf(`| A | B | C |\n|---|---|---|\n| Cá lóc | ${long} | ${long} |`);
    expect([head, ...rows]).toEqual(["row: A | B | C", `row: Cá lóc | ${long}`, `row: Cá lóc |  | ${long}`]);
  });
});

describe("words that Markdown takes for marks", () => {
  it.each<[what: string, source: string, expected: readonly string[]]>([
    [
      "a sentence above a rule",
      "Một.\n\nPhí là 2.000 đồng.\n---\n\nHết.\n\nNgày nghỉ\n---\n\nKhông có.",
      [
        "paragraph: Một.",
        "paragraph: Phí là 2.000 đồng.",
        "paragraph: Hết.",
        "heading: Ngày nghỉ",
        "paragraph [Ngày nghỉ]: Không có.",
      ],
    ],
    [
      "a remark in brackets",
      "[Ghi chú]: 5.000\n\n[Lưu ý]: Không\n\n[nguồn]: https://a.example/b\n[b]: b.html\n\nXem [nguồn] và [b].",
      ["paragraph: [Ghi chú]: 5.000", "paragraph: [Lưu ý]: Không", "paragraph: Xem nguồn và b."],
    ],
    [
      "a place to fill in",
      "Nhập <ma so thue> vào ô <ho ten>, <b>đừng</b> quên.<Box />",
      ["paragraph: Nhập <ma so thue> vào ô <ho ten>, đừng quên."],
    ],
  ])("stay: %s", (_, source, expected) => expect(blocksOf(source)).toEqual(expected));
});

describe("what other programs understand", () => {
  it.each<[what: string, source: string, expected: readonly string[]]>([
    [
      "a shortcode of Hugo",
      "Một {{< youtube abc >}} hai.\n\n{{% notice tip %}}\nBa.\n{{% /notice %}}",
      ["paragraph: Một hai.", "paragraph: Ba."],
    ],
    [
      "one that shows a picture",
      '{{< figure src="a.jpg" caption="Cầu Bến Lau sáng 7/3" >}}\n\nHết.',
      ["caption: Cầu Bến Lau sáng 7/3", "paragraph: Hết."],
    ],
    [
      "a word of Hugo that explains itself",
      'Cá bơi. {{< tooltip "Dớn" "lưới chắn" >}} đặt từ chiều. {{< abbr text="UBND" >}} cấm {{< button "/a" >}}xung điện.',
      ["paragraph: Cá bơi. Dớn đặt từ chiều. UBND cấm xung điện."],
    ],
    ["a comment of Hugo", "Một.{{</* bí mật */>}}", ["paragraph: Một."]],
    ["a tag of Jekyll", "{% include nav.html %}\n\nMột.\n\n{% comment %}bí mật{% endcomment %}", ["paragraph: Một."]],
    ["a value of Jekyll", "Đọc {{ site.title | escape }} nhé.", ["paragraph: Đọc nhé."]],
    [
      "a container",
      ":::note Lưu ý khi đi phà\n\nMang áo phao.\n\n:::",
      ["heading: Lưu ý khi đi phà", "paragraph [Lưu ý khi đi phà]: Mang áo phao."],
    ],
    ["a container with classes", "::: {.warning}\nMang áo phao.\n:::", ["paragraph: Mang áo phao."]],
    ["a callout", "> [!warning]\n> Mang áo phao.", ["paragraph: Mang áo phao."]],
    [
      "a callout with a title",
      "> [!note]- Đi phà\n> Mang áo phao.",
      ["heading: Đi phà", "paragraph [Đi phà]: Mang áo phao."],
    ],
    ["a hidden comment", "Một %%ẩn%% hai.\n\n%%\nẩn\n\nẩn nữa\n%%\n\nBa.", ["paragraph: Một hai.", "paragraph: Ba."]],
    ["marked words", "Vé ==miễn phí== cho trẻ em.", ["paragraph: Vé miễn phí cho trẻ em."]],
    [
      "links of a wiki",
      "Xem [[cau-ben-lau|cầu Bến Lau]], [[Phà]] và [[#Giá vé]].",
      ["paragraph: Xem cầu Bến Lau, Phà và Giá vé."],
    ],
    ["an embedded note", "Một.\n\n![[ghi chú]]\n\n![[a.jpg|300]]", ["paragraph: Một."]],
    ["an embedded picture", "![[a.jpg|Cầu Bến Lau]]\n\nHết.", ["caption: Cầu Bến Lau", "paragraph: Hết."]],
    [
      "imports and exports of MDX",
      'import Tabs from "@theme/Tabs";\nimport {\n  A,\n} from "./a";\n\nexport const x = {\n  a: 1,\n};\n\nMột. {/* ẩn */}',
      ["paragraph: Một."],
    ],
    ["attributes", "![Cầu](a.jpg){width=50%}\n\nMột hai.\n{: .note}", ["caption: Cầu", "paragraph: Một hai."]],
  ])("is read without it: %s", (_, source, expected) => expect(blocksOf(source)).toEqual(expected));

  it.each([
    ["a fence", "```\n{{< figure >}} %%ẩn%% [[a|b]]\n```", "paragraph: {{< figure >}} %%ẩn%% [[a|b]]"],
    ["a span", "Viết `{{< figure >}}` và `==a==`.", "paragraph: Viết {{< figure >}} và ==a==."],
  ])("stays in code: %s", (_, source, expected) => expect(blocksOf(source)).toEqual([expected]));

  it.each([
    "Nếu a == b thì c == d.",
    "Giảm 50%% rồi 20%.",
    "Anh nhập khẩu: import thuốc từ “xứ” lạ.",
    "Ghi {x} vào ô.",
  ])("is not seen in %s", (source) => expect(blocksOf(source)).toEqual([`paragraph: ${source}`]));

  it.each(["{{<", "{%", "%%a\n", "[[a", "==a", ":::", "> [!", "[a](b){", "export const\n", "`", "{/*", "{{ a.b"])(
    "is looked for in bounded time: %j again and again",
    (beginning) => {
      const began = performance.now();
      plainMarkdown(`Chữ.\n\n${beginning.repeat(Math.ceil(100_000 / beginning.length))}`);
      expect(performance.now() - began).toBeLessThan(4000);
    },
  );
});

describe("pictures", () => {
  it.each<[what: string, source: string, expected: readonly string[]]>([
    [
      "a quote right behind one",
      "![](a.jpg)\n\n> **Hình 1** Cầu Bến Lau\n\nHết.",
      ["caption: Hình 1 Cầu Bến Lau", "paragraph: Hết."],
    ],
    [
      "a slanted line behind one",
      "![Cầu](a.jpg)\n\n*Cầu Bến Lau sáng 7/3.*\n\nHết.",
      ["caption: Cầu Bến Lau sáng 7/3.", "paragraph: Hết."],
    ],
    [
      "a slanted line below one",
      "![](a.jpg)\n*Cầu Bến Lau sáng 7/3.*\n\nHết.",
      ["caption: Cầu Bến Lau sáng 7/3.", "paragraph: Hết."],
    ],
    [
      "a line with its photographer",
      "![](a.jpg)\n\nCầu Bến Lau sáng 7/3. Ảnh: Lê Lan\n\nHết.",
      ["caption: Cầu Bến Lau sáng 7/3. Ảnh: Lê Lan", "paragraph: Hết."],
    ],
    [
      "what it says beside its caption",
      "![Người dân qua cầu](a.jpg)\n\n*Cầu Bến Lau.*",
      ["caption: Người dân qua cầu", "caption: Cầu Bến Lau."],
    ],
    ["a quote behind words", "Ông nói:\n\n> **Hình 1** đẹp.", ["paragraph: Ông nói:", "paragraph: Hình 1 đẹp."]],
    ["a paragraph behind one", "![](a.jpg)\n\nCầu dài 412 m.", ["paragraph: Cầu dài 412 m."]],
    [
      "a badge",
      "[![Build](https://img.shields.io/a.svg)](https://a.example) ![coverage](docs/badge.svg)\n\nHết.",
      ["paragraph: Hết."],
    ],
    ["the name of a file", "![IMG_2041.jpg](a.jpg) ![image 3](b.png)\n\nHết.", ["paragraph: Hết."]],
  ])("and what is said of them: %s", (_, source, expected) => expect(blocksOf(source)).toEqual(expected));
});

describe("numbers", () => {
  it.each([
    ["Có 10<sup>6</sup> con và 3·10<sup>-4</sup> g.", "Có 10⁶ con và 3·10⁻⁴ g."],
    ["Rộng 412 m<sup>2</sup>, thải CO<sub>2</sub>.", "Rộng 412 m², thải CO2."],
    ["Có 10<sup>2/3</sup> và log<sub>2</sub>8.", "Có 10^(2/3) và log₂8."],
    ["Tính 2*3*4 = 24, là *tích*.", "Tính 2*3*4 = 24, là tích."],
    ["Giá ~~500.000~~ 400.000 đồng.", "Giá 400.000 đồng."],
    ["Giá <del>500.000</del> 400.000 đồng.", "Giá 400.000 đồng."],
    ['Giá <span style="text-decoration: line-through">500.000</span> 400.000 đồng.', "Giá 400.000 đồng."],
    ['Giá <span style="display:none">mật 500.000</span> <span hidden>9.000</span> 400.000 đồng.', "Giá 400.000 đồng."],
    ["Giá <input hidden>400.000 đồng.", "Giá 400.000 đồng."],
    ["Cách 5~6 km hoặc 7~8 km.", "Cách 5~6 km hoặc 7~8 km."],
  ])("%s", (source, expected) => expect(blocksOf(source)).toEqual([`paragraph: ${expected}`]));
});

describe("an official paper", () => {
  it.each<[what: string, source: string, known: object, blocks: readonly string[]]>([
    [
      "with its letterhead in a table",
      "| **UBND XÃ TÂN LẬP** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Số: 12/KH-UBND | *Tân Lập, ngày 7 tháng 3 năm 2026* |\n\n# KẾ HOẠCH\n\n**tổ chức hội đua ghe năm 2026**\n\n## I. MỤC ĐÍCH\n\nĐể bà con gặp nhau.",
      { title: "KẾ HOẠCH tổ chức hội đua ghe năm 2026", publisher: "UBND XÃ TÂN LẬP", date: "2026-03-07" },
      [
        "paragraph: UBND XÃ TÂN LẬP",
        "paragraph: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "paragraph: Số: 12/KH-UBND",
        "paragraph: Tân Lập, ngày 7 tháng 3 năm 2026",
        "heading: KẾ HOẠCH tổ chức hội đua ghe năm 2026",
        "heading [KẾ HOẠCH tổ chức hội đua ghe năm 2026]: I. MỤC ĐÍCH",
        "paragraph [KẾ HOẠCH tổ chức hội đua ghe năm 2026 / I. MỤC ĐÍCH]: Để bà con gặp nhau.",
      ],
    ],
    [
      "with a front matter of its own",
      "---\ntitle: Luật Đường bộ\n---\nLuật số: 35/2024/QH15\n\n**LUẬT**\n\n**ĐƯỜNG BỘ**\n\nCăn cứ Hiến pháp;",
      { title: "Luật Đường bộ" },
      ["paragraph: Luật số: 35/2024/QH15", "heading: LUẬT ĐƯỜNG BỘ", "paragraph [LUẬT ĐƯỜNG BỘ]: Căn cứ Hiến pháp;"],
    ],
    [
      "is no article about one",
      "# Quyết định mở chợ\n\nXã ra QUYẾT ĐỊNH mở chợ đêm.",
      { title: "Quyết định mở chợ" },
      ["heading: Quyết định mở chợ", "paragraph [Quyết định mở chợ]: Xã ra QUYẾT ĐỊNH mở chợ đêm."],
    ],
  ])("%s", (_, source, known, blocks) => {
    expect(readMarkdown(Buffer.from(source))).toMatchObject(known);
    expect(blocksOf(source)).toEqual(blocks);
  });
});

describe("the day of a Markdown article without a front matter", () => {
  it.each<[fact: string, line: string, date: string | undefined]>([
    ["stands in the line below its title", "*Báo Sông Lau, thứ Năm, 5/2/2026*", "2026-02-05"],
    ["may have a name", "Cập nhật: 5/2/2026", "2026-02-05"],
    ["is not that of something else", "Hạn nộp: 5/2/2026", undefined],
    ["is not one that a sentence tells of", "Chợ họp lại ngày 5/2/2026.", undefined],
  ])("%s", async (_, line, date) => {
    const { date: found } = await readArticle("bai.md", Buffer.from(`# Chợ nổi\n\n${line}\n\nChợ họp mỗi sáng.\n`));
    expect(found).toBe(date);
  });
});
