import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { shown } from "../../src/answer/shown.ts";
import { readMarkdown } from "../../src/knowledge/readers/markdown.ts";
import { buildIndex } from "../../src/search/search.ts";
import { articleOf, type Part } from "../support/articles.ts";
import { knowledgeOf } from "../search/folder.ts";

const item = (text: string): Part => ({ text, kind: "item" });
const row = (text: string): Part => ({ text, kind: "row" });
const heading = (text: string): Part => ({ text, kind: "heading" });

const BRING = [
  item("Thẻ bảo hiểm y tế còn hạn."),
  item("Giấy tờ tùy thân có ảnh."),
  item("Sổ khám bệnh của lần trước."),
];
const WARD: Part[] = [
  heading("Khi đi khám"),
  "Người bệnh cần mang:",
  ...BRING,
  heading("Khi nằm viện"),
  "Người bệnh không mang:",
  item("Đồ có giá trị."),
];
/** Each row has 60 to 70 letters, so that six of them do not fit into one quote. */
const FEES: Part[] = [
  heading("Bảng phí"),
  row("Dịch vụ | Phí | Ghi chú"),
  ...["gội đầu", "cắt tóc", "nhuộm tóc", "uốn tóc", "duỗi tóc", "hấp dầu", "tết tóc", "tỉa mày"].map((name, at) =>
    row(`Dịch vụ ${name} cho khách đến tận quầy | ${at + 1}0.000 đồng | Áp dụng cả tuần, trừ ngày lễ`),
  ),
];

/** The first quote that is shown of the answer to a question about one article, and how many more there are. */
async function firstQuote(question: string, parts: readonly Part[]) {
  const index = await buildIndex(
    knowledgeOf([articleOf(parts), articleOf(["Một bài khác hẳn về chuyện trồng lúa."], { id: "lua.md" })]),
  );
  const given = await answer(question, index);
  if (given.kind !== "found" && given.kind !== "doubt") throw new Error("Nothing was quoted.");
  return { text: shown(given.quotes[0]).text, slices: given.quotes[0].slices, more: given.hits.length - 1 };
}

describe("the quote of an item", () => {
  it("holds the list that fits, in its order, behind what leads it in", async () => {
    const { text, more } = await firstQuote("đi khám cần giấy tờ tùy thân gì", WARD);
    expect(text.split("\n")).toEqual(["Người bệnh cần mang:", ...BRING.map((part) => (part as { text: string }).text)]);
    expect(more).toBe(1); // the other list, behind what leads it in
  });

  it.each<[fact: string, question: string, parts: Part[], lines: string[]]>([
    [
      "goes on with the list where what leads it in was found",
      "đàn ong không đặt ở những nơi nào",
      [
        "Đàn ong không đặt ở những nơi sau:",
        item("1. Bờ đê."),
        item("2. Sân trường:"),
        item("a) Sân trước;"),
        item("3. Chợ."),
      ],
      ["Đàn ong không đặt ở những nơi sau:", "1. Bờ đê.", "2. Sân trường:", "a) Sân trước;", "3. Chợ."],
    ],
    [
      "goes on with the list within, and ends with it",
      "sân trường cấm những chỗ nào",
      [
        "Luật của làng:",
        item("- Bờ đê thì cấm."),
        item("- Sân trường cấm các chỗ:"),
        item("+ Sân trước;"),
        item("- Chợ thì cho."),
      ],
      ["Luật của làng: […]", "- Sân trường cấm các chỗ:", "+ Sân trước;"],
    ],
    [
      "goes on behind a paragraph that belongs to an item, and ends before one that does not",
      "đàn ong không đặt ở những nơi nào",
      [
        "Đàn ong không đặt ở những nơi sau:",
        item("1. Bờ đê."),
        "Bờ đê gồm cả mái đê.",
        item("2. Sân trường."),
        "Làng phạt bằng mật.",
      ],
      ["Đàn ong không đặt ở những nơi sau:", "1. Bờ đê.", "Bờ đê gồm cả mái đê.", "2. Sân trường."],
    ],
    [
      "goes on with a table",
      "bảng phí đò ngang thế nào",
      ["Bảng phí đò ngang như sau:", row("Ai | Phí"), row("1. Lớn | 3.000")],
      ["Bảng phí đò ngang như sau:", "Ai | Phí", "1. Lớn | 3.000"],
    ],
    [
      "holds no item of the list within the one before",
      "say rượu bị phạt bao nhiêu",
      [
        "Mức phạt:",
        item("a) Phạt 500.000 đồng với hành vi:"),
        item("- Chở quá người;"),
        item("- Thiếu áo phao."),
        item("b) Say rượu thì phạt 2.000.000 đồng."),
      ],
      ["Mức phạt: […]", "b) Say rượu thì phạt 2.000.000 đồng."],
    ],
  ])("%s", async (_, question, parts, lines) => {
    const { text } = await firstQuote(question, parts);
    expect(text.split("\n")).toEqual(lines);
  });

  it("ends where the next list begins", async () => {
    const { text } = await firstQuote("nằm viện đồ có giá trị", WARD);
    expect(text).toBe("Người bệnh không mang:\nĐồ có giá trị.");
  });
});

describe("the quote of a row", () => {
  it("holds the rows that may be meant where not all fit, each cut shown", async () => {
    const { text } = await firstQuote("phí nhuộm tóc", FEES);
    const lines = text.split("\n");
    expect(lines[0]).toBe("Dịch vụ | Phí | Ghi chú […]");
    expect(text).toContain("nhuộm tóc cho khách đến tận quầy | 30.000 đồng");
    expect(text.length).toBeLessThanOrEqual(400);
  });

  it("tells a list that does not fit by its labels where all is asked for, each cut shown", async () => {
    const fields = ["Giáo dục", "Lao động", "Nông nghiệp", "Năng lượng"];
    const body = "hai bên nhất trí giao các cơ quan phối hợp chặt chẽ để thực hiện những việc đã bàn. "
      .repeat(6)
      .trim();
    const { text, more } = await firstQuote("Tuyên bố chung có những lĩnh vực hợp tác nào?", [
      "Tuyên bố chung gồm bốn lĩnh vực hợp tác như sau:",
      ...fields.map((field, at) => item(`${at + 1}. ${field}: ${body}`)),
    ]);
    expect(text.split("\n")).toEqual([
      "Tuyên bố chung gồm bốn lĩnh vực hợp tác như sau:",
      ...fields.map((field, at) => `${at + 1}. ${field}: […]`),
    ]);
    expect(more).toBe(0);
  });

  it("holds the rows that the question tells by a number, where all of these are asked for", async () => {
    const rows = ["12/10", "13/10", "14/10", "15/10"].flatMap((day) =>
      ["7h00", "9h00", "11h00", "13h00"].map((hour) =>
        row(
          `${day} | ${hour} | Hoạt động của đoàn đại biểu cấp cao tại trung tâm hội nghị quốc gia của thành phố | 20 người`,
        ),
      ),
    );
    const { text } = await firstQuote("ngày 15/10 đoàn có những hoạt động nào", [
      heading("Lịch"),
      row("Ngày | Giờ | Hoạt động | Phóng viên"),
      ...rows,
    ]);
    const [, ...lines] = text.split("\n");
    expect(lines.map((line) => line.slice(0, 5))).toEqual(["15/10", "15/10", "15/10", "15/10"]);
  });

  it("begins with the first rows where all are asked for, and is longer", async () => {
    const { text, slices } = await firstQuote("Liệt kê tất cả các dịch vụ và phí", FEES);
    expect(slices).toHaveLength(9);
    expect(text.split("\n")[1]).toMatch(/^Dịch vụ gội đầu/u);
  });
});

describe("the quote of an item of Markdown", () => {
  const MARKET =
    "Người bán phải:\n\n- Có sạp đăng ký:\n  - sạp cá: 4 m²\n  - sạp rau: 3 m²\n- Đóng phí trước ngày 5.\n\n" +
    "Ban quản lý gồm có:\n\n1. Trưởng ban, ông Sậy\n2. Phó ban\n   - bà Lúa lo phí\n   - ông Đước lo điện\n3. Thủ quỹ, cô Mai\n\n" +
    "- Chợ có ba khu:\n  1. Khu cá\n  2. Khu rau\n\n1) Xin phép mở sạp\n2) Bốc thăm chỗ ngồi\n";
  const parts = readMarkdown(Buffer.from(MARKET));

  it.each<[question: string, lines: string[]]>([
    ["sạp cá rộng mấy mét vuông", ["Người bán phải:", "Có sạp đăng ký:", "sạp cá: 4 m²", "sạp rau: 3 m²"]],
    [
      "ngày nào đóng phí",
      ["Người bán phải:", "Có sạp đăng ký:", "sạp cá: 4 m²", "sạp rau: 3 m²", "Đóng phí trước ngày 5."],
    ],
    ["xin phép mở sạp", ["1. Xin phép mở sạp", "2. Bốc thăm chỗ ngồi"]],
    ["chợ có ba khu nào", ["Chợ có ba khu:", "1. Khu cá", "2. Khu rau"]],
    ["ai lo điện", ["Ban quản lý gồm có: […]", "2. Phó ban", "bà Lúa lo phí", "ông Đước lo điện"]],
    [
      "thủ quỹ là ai",
      [
        "Ban quản lý gồm có:",
        "1. Trưởng ban, ông Sậy",
        "2. Phó ban",
        "bà Lúa lo phí",
        "ông Đước lo điện",
        "3. Thủ quỹ, cô Mai",
      ],
    ],
  ])("%s", async (question, lines) => {
    const index = await buildIndex(knowledgeOf([{ id: "cho.md", ...parts }]));
    const given = await answer(question, index);
    if (given.kind !== "found" && given.kind !== "doubt") throw new Error("Nothing was quoted.");
    expect(shown(given.quotes[0]).text.split("\n")).toEqual(lines);
  });
});
