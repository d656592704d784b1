import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesOf } from "../../src/knowledge/passages.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import { articleOf, type Part } from "../support/articles.ts";

/** Each passage with what it hangs on, and "(head)" where it answers nothing itself. */
function hangings(parts: readonly Part[]): string[] {
  const document = articleOf(parts);
  return passagesOf(document).map(({ start, end, leads, isHead }) => {
    const lead = leads.at(-1);
    const from = lead ? `${document.text.slice(lead.start, lead.end)} ← ` : "";
    return `${from}${document.text.slice(start, end)}${isHead ? " (head)" : ""}`;
  });
}

const row = (text: string): Part => ({ text, kind: "row" });
const item = (text: string): Part => ({ text, kind: "item" });
const heading = (text: string): Part => ({ text, kind: "heading" });

describe("passagesOf", () => {
  it.each<[fact: string, parts: readonly Part[], expected: readonly string[]]>([
    [
      "rows hang on the first of their table, which is a head",
      [row("Vé | Giá"), row("Người lớn | 40.000"), row("Trẻ em | 0"), "Hết bảng."],
      ["Vé | Giá (head)", "Vé | Giá ← Người lớn | 40.000", "Vé | Giá ← Trẻ em | 0", "Hết bảng."],
    ],
    [
      "a price list that begins at once has no head",
      [row("Bún cá | 30.000"), row("Cơm tấm | 35.000"), row("Lẩu | 180.000")],
      ["Bún cá | 30.000", "Cơm tấm | 35.000", "Lẩu | 180.000"],
    ],
    [
      "nor has a list of hours that begins at once",
      [row("Ấp 1 | 8 giờ đến 11 giờ"), row("Ấp 2 | 13 giờ đến 16 giờ"), row("Ấp 3 | cả ngày")],
      ["Ấp 1 | 8 giờ đến 11 giờ", "Ấp 2 | 13 giờ đến 16 giờ", "Ấp 3 | cả ngày"],
    ],
    [
      "years and hours name columns",
      [row("Giống | 2024 | 7h"), row("Lúa | 5.200 | 120")],
      ["Giống | 2024 | 7h (head)", "Giống | 2024 | 7h ← Lúa | 5.200 | 120"],
    ],
    [
      "a number that only names what follows leads it in",
      [item("3. Cấm"), item("- Chạy trên thành hồ"), item("4. Giờ mở cửa.")],
      ["3. Cấm", "3. Cấm ← - Chạy trên thành hồ", "4. Giờ mở cửa."],
    ],
    ["a field with a day is no line with the date", ["Hạn chót: 30/3/2026", "Hết."], ["Hạn chót: 30/3/2026", "Hết."]],
    ["a row by itself heads nothing", [row("Vé | Giá"), "Hết."], ["Vé | Giá", "Hết."]],
    [
      "items hang on the line that leads them in, which may be quoted itself",
      ["Cần mang:", item("thẻ"), item("ảnh"), "Hết danh sách."],
      ["Cần mang:", "Cần mang: ← thẻ", "Cần mang: ← ảnh", "Hết danh sách."],
    ],
    [
      "items of a list within a list hang on the item that leads them in, those behind it on what leads in the outer list",
      [
        "Gồm:",
        item("1. Giấy tờ:"),
        item("a) đơn;"),
        item("b) ảnh:"),
        item("- to"),
        item("- nhỏ"),
        item("c) thẻ."),
        item("2. Tiền."),
      ],
      [
        "Gồm:",
        "Gồm: ← 1. Giấy tờ:",
        "1. Giấy tờ: ← a) đơn;",
        "1. Giấy tờ: ← b) ảnh:",
        "b) ảnh: ← - to",
        "b) ảnh: ← - nhỏ",
        "1. Giấy tờ: ← c) thẻ.",
        "Gồm: ← 2. Tiền.",
      ],
    ],
    [
      "an item behind a list within its list, which nothing leads in, hangs on nothing",
      [heading("Điều 1"), item("1. Giấy tờ:"), item("a) đơn."), item("2. Tiền.")],
      ["1. Giấy tờ:", "1. Giấy tờ: ← a) đơn.", "2. Tiền."],
    ],
    [
      "an item behind paragraphs that go on with the one before keeps what leads its list in",
      ["Hộ nuôi được:", item("1. Thả cá."), "Thả vào mùa lũ.", "Ghi vào sổ.", item("2. Vay."), item("3. Bán.")],
      [
        "Hộ nuôi được:",
        "Hộ nuôi được: ← 1. Thả cá.",
        "Thả vào mùa lũ.",
        "Ghi vào sổ.",
        "Hộ nuôi được: ← 2. Vay.",
        "Hộ nuôi được: ← 3. Bán.",
      ],
    ],
    [
      "a point behind a paragraph keeps what leads the points in",
      [item("1. Gồm:"), item("đ) đơn;"), "Đơn viết tay.", item("e) ảnh.")],
      ["1. Gồm:", "1. Gồm: ← đ) đơn;", "Đơn viết tay.", "1. Gồm: ← e) ảnh."],
    ],
    [
      "an item that does not count on behind a paragraph hangs on nothing",
      ["Gồm:", item("1. Đơn."), "Hết.", item("1. Một."), "Nữa.", item("3. Ba."), "Nữa.", item("- thẻ")],
      ["Gồm:", "Gồm: ← 1. Đơn.", "Hết.", "1. Một.", "Nữa.", "3. Ba.", "Nữa.", "- thẻ"],
    ],
    [
      "an item below another heading counts on no list above it",
      ["Gồm:", item("1. Đơn."), heading("Phí"), "Miễn phí.", item("2. Hai.")],
      ["Gồm:", "Gồm: ← 1. Đơn.", "Miễn phí.", "2. Hai."],
    ],
    ["items after a sentence hang on nothing", ["Có hai loại.", item("thẻ")], ["Có hai loại.", "thẻ"]],
    [
      "a paragraph after a colon hangs on it, the one after that does not",
      ["Ông nói:", "Tôi vui.", "Ai cũng vui."],
      ["Ông nói:", "Ông nói: ← Tôi vui.", "Ai cũng vui."],
    ],
    [
      "paragraphs answer the question before them, up to the next, and the question is a head",
      ["Mấy giờ mở?", "Tám giờ.", "Chủ nhật nghỉ.", "Vé giá bao nhiêu?", "Miễn phí."],
      [
        "Mấy giờ mở? (head)",
        "Mấy giờ mở? ← Tám giờ.",
        "Mấy giờ mở? ← Chủ nhật nghỉ.",
        "Vé giá bao nhiêu? (head)",
        "Vé giá bao nhiêu? ← Miễn phí.",
      ],
    ],
    [
      "what follows an item that asks answers it; items of a list of questions answer none",
      [item("1. Mấy giờ mở?"), "Tám giờ.", item("2. Mấy giờ đóng?"), item("3. Có nghỉ trưa không?")],
      ["1. Mấy giờ mở? (head)", "1. Mấy giờ mở? ← Tám giờ.", "2. Mấy giờ đóng?", "3. Có nghỉ trưa không?"],
    ],
    [
      "what is asked aloud is a question without its mark too, and what is replied answers it",
      ["Hỏi: Giờ mở cửa", "Đáp: Tám giờ.", "Chủ nhật nghỉ.", "Hỏi: Giá vé", "Miễn phí."],
      [
        "Hỏi: Giờ mở cửa (head)",
        "Hỏi: Giờ mở cửa ← Đáp: Tám giờ.",
        "Hỏi: Giờ mở cửa ← Chủ nhật nghỉ.",
        "Hỏi: Giờ mở cửa ← Hỏi: Giá vé",
        "Hỏi: Giờ mở cửa ← Miễn phí.",
      ],
    ],
    [
      "a line that only says who speaks parts no answer from its question",
      ["Hỏi:", "Mấy giờ mở?", "Đáp:", "Tám giờ.", "Chủ nhật nghỉ."],
      [
        "Hỏi: (head)",
        "Mấy giờ mở? (head)",
        "Mấy giờ mở? ← Đáp: (head)",
        "Mấy giờ mở? ← Tám giờ.",
        "Mấy giờ mở? ← Chủ nhật nghỉ.",
      ],
    ],
    ["a question that nothing follows is a head too", ["Tám giờ.", "Mấy giờ mở?"], ["Tám giờ.", "Mấy giờ mở? (head)"]],
    [
      "a heading ends what hangs on the block before",
      ["Mấy giờ mở?", "Tám giờ.", heading("Giá vé"), "Miễn phí."],
      ["Mấy giờ mở? (head)", "Mấy giờ mở? ← Tám giờ.", "Miễn phí."],
    ],
    ["a long paragraph is no question", [`${"Dài ".repeat(70)}?`, "Ngắn."], [`${"Dài ".repeat(70)}?`, "Ngắn."]],
    [
      "a line with the date is a head, a sentence with one is not",
      ["Báo Mới, thứ Hai, 16/3/2026", "Ngày 16/3/2026, trường mở."],
      ["Báo Mới, thứ Hai, 16/3/2026 (head)", "Ngày 16/3/2026, trường mở."],
    ],
    ["a day without its year is no line with the date", ["Thứ Hai, 16/3", "Hết."], ["Thứ Hai, 16/3", "Hết."]],
  ])("%s", (_, parts, expected) => expect(hangings(parts)).toEqual(expected));

  it("numbers what is no heading, and hangs a passage on an earlier block of its document", () => {
    const part = fc.record({
      kind: fc.constantFrom("heading", "paragraph", "item", "row", "caption", "related") as fc.Arbitrary<"item">,
      text: fc.constantFrom("Cần:", "Ai?", "Một | hai", "Hết.", "16/3/2026"),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const document = articleOf(parts);
        const passages = passagesOf(document);
        expect(passages.map(({ block }) => block)).toEqual(document.blocks.filter(({ kind }) => kind !== "heading"));
        passages.forEach(({ index, paragraph, leads, start }, at) => {
          expect([index, paragraph]).toEqual([at, at + 1]);
          leads.forEach((lead, place) => {
            expect(document.blocks).toContain(lead);
            expect(lead.end).toBeLessThanOrEqual(leads[place + 1]?.start ?? start);
            expect(lead.kind).not.toBe("heading");
          });
        });
      }),
    );
  });
});

async function read(path: string, text: string) {
  return await readArticle(path, Buffer.from(text));
}

async function blocksOf(path: string, source: string): Promise<string[]> {
  const { text, blocks } = await read(path, source);
  return blocks.map(({ kind, start, end, headings, number }) => {
    const place = headings.length > 0 ? ` [${headings.join(" / ")}]` : "";
    return `${kind}${number === undefined ? "" : ` ${number}`}${place}: ${text.slice(start, end)}`;
  });
}

describe("plain text", () => {
  it("has its first line by itself for a headline", async () => {
    expect(await blocksOf("tin.txt", "Trường mở lại\n\nTrường mở từ thứ Hai.\n\nAi cũng vui.")).toEqual([
      "heading: Trường mở lại",
      "paragraph [Trường mở lại]: Trường mở từ thứ Hai.",
      "paragraph [Trường mở lại]: Ai cũng vui.",
    ]);
  });

  it.each([
    ["ends like a sentence", "Trường mở lại.\n\nHết."],
    ["leads in what follows", "Danh sách:\n\nHết."],
    ["is a paragraph of two lines", "Trường mở\nlại\n\nHết."],
    ["is a row", "Vé | Giá\n\nHết."],
    ["is long", `${"Dài ".repeat(60)}\n\nHết.`],
    ["stands alone", "Trường mở lại"],
  ])("has none where the first line %s", async (_, text) => {
    expect((await blocksOf("tin.txt", text)).filter((block) => block.startsWith("heading"))).toEqual([]);
  });

  it.each([
    ["below the headline", "Trường mở lại\n\nBáo Mới, thứ Hai, 16/3/2026\n\nHết.", "2026-03-16"],
    ["at the top", "16/3/2026\n\nHết.", "2026-03-16"],
    ["far below", "Tin\n\nMột.\n\nHai.\n\n16/3/2026", undefined],
    ["that no calendar has", "Tin\n\n31/2/2026\n\nHết.", undefined],
    ["inside a long paragraph", `Tin\n\n16/3/2026 ${"là ngày vui ".repeat(9)}.`, undefined],
    ["of a longer number", "Tin\n\nSố 5/16/3/2026\n\nHết.", undefined],
  ])("takes its date from the line %s", async (_, text, date) => {
    expect((await read("tin.txt", text)).date).toBe(date);
  });
});

describe("Markdown", () => {
  it("keeps the numbers of a list, from where it begins", async () => {
    expect(await blocksOf("luat.md", "# Luật\n\n## Điều 4\n\n3. Ba.\n\n   Ba nữa.\n4. Bốn.\n\n- Không số.")).toEqual([
      "heading: Luật",
      "heading [Luật]: Điều 4",
      "item 3 [Luật / Điều 4]: 3. Ba.",
      "item [Luật / Điều 4]: Ba nữa.",
      "item 4 [Luật / Điều 4]: 4. Bốn.",
      "item [Luật / Điều 4]: Không số.",
    ]);
  });

  it("takes three paragraphs that are bold from end to end for headings", async () => {
    const bold = ["Ai?", "Đâu?", "Mấy giờ?"].map((text) => `**${text}**\n\nĐáp ${text.slice(0, -1)}.`).join("\n\n");
    expect(await blocksOf("hoi.md", `# Hỏi đáp\n\n${bold}`)).toEqual([
      "heading: Hỏi đáp",
      "heading [Hỏi đáp]: Ai?",
      "paragraph [Hỏi đáp / Ai?]: Đáp Ai.",
      "heading [Hỏi đáp]: Đâu?",
      "paragraph [Hỏi đáp / Đâu?]: Đáp Đâu.",
      "heading [Hỏi đáp]: Mấy giờ?",
      "paragraph [Hỏi đáp / Mấy giờ?]: Đáp Mấy giờ.",
    ]);
  });

  it.each([
    ["a sentence", "**Cầu thông xe hôm nay.**\n\nHết."],
    ["one that leads in what follows", "**Cần mang:**\n\n- thẻ"],
    ["the last one", "Hết.\n\n**Lê Lan**"],
    ["bold words in a sentence", "**Một** hai.\n\n**Ba** bốn.\n\n**Năm** sáu."],
    ["long ones", `**${"Dài ".repeat(70)}.**\n\n`.repeat(3)],
  ])("takes %s for no heading", async (_, text) => {
    expect((await blocksOf("bai.md", text)).filter((block) => block.startsWith("heading"))).toEqual([]);
  });

  it("takes a heading that is a long sentence for a paragraph", async () => {
    const sentence = `${"Theo quy định mới, mọi xe đều phải dừng ".repeat(6)}ở đây.`;
    expect(await blocksOf("bai.md", `# Tin\n\n## ${sentence}\n\nHết.`)).toEqual([
      "heading: Tin",
      `paragraph [Tin]: ${sentence}`,
      "paragraph [Tin]: Hết.",
    ]);
  });
});

it.each([
  ["a.md", "| Cá | Giá |\n|--|--|\n| Mè | 21.000 |\n\n| Rau | Giá |\n|--|--|\n| Cải | 9.000 |"],
  [
    "a.html",
    "<article><p>Bảng giá của chợ xã trong tuần đầu tháng Ba, do ban quản lý chợ đưa ra.</p><table><tr><th>Cá</th><th>Giá</th></tr><tr><td>Mè</td><td>21.000</td></tr></table><table><tr><th>Rau</th><th>Giá</th></tr><tr><td>Cải</td><td>9.000</td></tr></table></article>",
  ],
])("a row of a table right behind another one hangs on its own first row: %s", async (path, source) => {
  const document = { id: path, ...(await readArticle(path, new TextEncoder().encode(source))) };
  const second = passagesOf(document).find(({ start, end }) => document.text.slice(start, end).startsWith("Cải"))!;
  expect(document.text.slice(second.leads[0]!.start, second.leads[0]!.end)).toBe("Rau | Giá");
});

it("a point that is only typed on a line of its Markdown item hangs on that item", async () => {
  const source =
    "## Điều 5\n\n1. Hồ sơ gồm:\n   a) đơn theo mẫu;\n   b) bản sao căn cước.\n2. Xã trả lời trong 7 ngày.";
  const document = { id: "a.md", ...(await readArticle("a.md", new TextEncoder().encode(source))) };
  const hanging = passagesOf(document).map(
    ({ leads }) => leads.map(({ start, end }) => document.text.slice(start, end)).join(" / ") || "–",
  );
  expect(hanging).toEqual(["–", "1. Hồ sơ gồm:", "1. Hồ sơ gồm:", "–"]);
});
