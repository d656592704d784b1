import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../../src/knowledge/problem.ts";
import { readText } from "../../../src/knowledge/readers/text.ts";

function blocksOf(source: string): string[] {
  const { text, blocks } = readText(Buffer.from(source), "bai");
  expect(text).toBe(source);
  return blocks.map(({ kind, number, headings, start, end }) => {
    const place = headings.length > 0 ? ` [${headings.join(" / ")}]` : "";
    return `${kind}${number === undefined ? "" : ` ${number}`}${place}: ${text.slice(start, end)}`;
  });
}

describe("comma-separated values", () => {
  const rowsIn = (source: string) => {
    const { text, blocks } = readText(Buffer.from(source), "bai");
    return blocks.flatMap(({ kind, start, end }) => (kind === "row" ? [text.slice(start, end)] : []));
  };

  it.each<[what: string, source: string, rows: readonly string[]]>([
    [
      "with quotation marks and empty cells",
      'Bảng giá\n\nLoại,Giá,Ghi chú\nXe máy,"5.000","Đêm 8.000, lễ 10.000"\nXe đạp,2000,\n"Xe ""lôi""",0,x',
      ["Loại | Giá | Ghi chú", "Xe máy | 5.000 | Đêm 8.000, lễ 10.000", "Xe đạp | 2000 |", 'Xe "lôi" | 0 | x'],
    ],
    ["parted by semicolons", "Tên;Phòng\nThảo;101\nPhong;2,5", ["Tên | Phòng", "Thảo | 101", "Phong | 2,5"]],
  ])("are rows: %s", (_, source, rows) => expect(rowsIn(source)).toEqual(rows));

  it.each([
    "2,5\n3,5\n4,5",
    "Cá, tôm, cua\nCơm, canh, rau",
    "- Cá;\n- Tôm;\n- Cua;",
    "Một,hai và ba,bốn.\nNăm,sáu và bảy,tám.",
  ])("are not seen in %j", (source) => expect(rowsIn(source)).toEqual([]));

  it("of another number behind a blank line are another table", () => {
    const { blocks } = readText(Buffer.from("Loại,Giá,Nơi\nXe,5,A\n\nTên;Phòng\nThảo;101\nPhong;115"), "bai");
    expect(blocks.map(({ isFirst }) => isFirst === true)).toEqual([false, false, true, false, false]);
  });
});

describe("a table of Markdown in plain text", () => {
  const linesIn = (source: string) => {
    const { blocks, text } = readText(Buffer.from(source), "bang.txt");
    return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  };

  it.each<[what: string, source: string, lines: readonly string[]]>([
    [
      "is rows without the signs that draw it",
      "Bảng giá:\n\n| Việc | Xe con |  Tải |\n|---|:--:|---|\n| Thay nhớt | 90.000 đồng | |\n| Rửa xe | 40.000 đồng | 60.000 đồng |\n\nHết bảng.",
      [
        "paragraph: Bảng giá:",
        "row: Việc | Xe con | Tải",
        "row: Thay nhớt | 90.000 đồng |",
        "row: Rửa xe | 40.000 đồng | 60.000 đồng",
        "paragraph: Hết bảng.",
      ],
    ],
    [
      "is none without the line below its head",
      "| a | b |\n| c | d |\n\nHết.",
      ["row: | a | b |", "row: | c | d |", "paragraph: Hết."],
    ],
    ["is no sentence with a sign", "Chọn a|b|c rồi gửi.", ["paragraph: Chọn a|b|c rồi gửi."]],
  ])("%s", (_, source, lines) => expect(linesIn(source)).toEqual(lines));
});

describe("a table whose columns are set apart with spaces", () => {
  const rowsIn = (source: string) => {
    const { text, blocks } = readText(Buffer.from(source), "bai");
    return blocks.flatMap(({ kind, start, end }) => (kind === "row" ? [text.slice(start, end)] : []));
  };

  it.each<[what: string, source: string, rows: readonly string[]]>([
    [
      "keeps its empty cells",
      "Loại      Ngày      Đêm\nXe máy    5.000     8.000\nXe đạp              2.000\nXe lôi    9.000",
      ["Loại | Ngày | Đêm", "Xe máy | 5.000 | 8.000", "Xe đạp |  | 2.000", "Xe lôi | 9.000 |"],
    ],
    [
      "also where numbers end at one place",
      "Loại          Ngày        Đêm\nXe máy       5.000      8.000\nXe tải                120.000",
      ["Loại | Ngày | Đêm", "Xe máy | 5.000 | 8.000", "Xe tải |  | 120.000"],
    ],
    [
      "is as it was where none is empty",
      "Tàu     Đi      Đến\nSE1     6:00    12:30",
      ["Tàu     Đi      Đến", "SE1     6:00    12:30"],
    ],
    ["is no letterhead", "UBND XÃ TÂN LẬP      CỘNG HÒA XÃ HỘI\nSố: 1      Độc lập      Tự do", []],
  ])("%s", (_, source, rows) => expect(rowsIn(source)).toEqual(rows));
});

describe("plain text", () => {
  it.each<[what: string, source: string, expected: readonly string[]]>([
    [
      "one line a paragraph",
      "Cầu thông xe sáng nay.\nVốn 412 tỉ đồng.\n“Tôi vui lắm!”\nBà con mừng.",
      [
        "paragraph: Cầu thông xe sáng nay.",
        "paragraph: Vốn 412 tỉ đồng.",
        "paragraph: “Tôi vui lắm!”",
        "paragraph: Bà con mừng.",
      ],
    ],
    [
      "one line a paragraph, below headings",
      "Cầu thông xe\n\nGiá vé qua cầu\nNgười lớn trả 2.000 đồng một lượt, trẻ em không phải trả.\nNgày nghỉ\nCầu mở mọi ngày trong năm, trừ ngày bảo trì.",
      [
        "heading: Cầu thông xe",
        "heading [Cầu thông xe]: Giá vé qua cầu",
        "paragraph [Cầu thông xe / Giá vé qua cầu]: Người lớn trả 2.000 đồng một lượt, trẻ em không phải trả.",
        "heading [Cầu thông xe]: Ngày nghỉ",
        "paragraph [Cầu thông xe / Ngày nghỉ]: Cầu mở mọi ngày trong năm, trừ ngày bảo trì.",
      ],
    ],
    [
      "lines wrapped to a column, in one paragraph",
      "Sáng nay, cầu Bến Lau thông xe sau hai năm thi công,\nvới số vốn 412 tỉ đồng. Theo ông Lê Bá, cầu nối hai\nbờ sông Trầm.\n\nHết.",
      [
        "paragraph: Sáng nay, cầu Bến Lau thông xe sau hai năm thi công,\nvới số vốn 412 tỉ đồng. Theo ông Lê Bá, cầu nối hai\nbờ sông Trầm.",
        "paragraph: Hết.",
      ],
    ],
    [
      "lines wrapped before a number that ends a sentence",
      "Sáng nay, cầu Bến Lau thông xe sau hai năm thi công ở xã, kể từ ngày\n15. Sau đó, theo ông Lê Bá, cầu nối hai bờ sông Trầm, dài hơn mười\nmét, rộng bốn làn.",
      [
        "paragraph: Sáng nay, cầu Bến Lau thông xe sau hai năm thi công ở xã, kể từ ngày\n15. Sau đó, theo ông Lê Bá, cầu nối hai bờ sông Trầm, dài hơn mười\nmét, rộng bốn làn.",
      ],
    ],
    [
      "items behind a line that ends with a number of days",
      "Chờ 5 ngày\n1. Nộp đơn, chờ 7 ngày\n2. Nhận thẻ",
      ["heading: Chờ 5 ngày", "item 1 [Chờ 5 ngày]: 1. Nộp đơn, chờ 7 ngày", "item 2 [Chờ 5 ngày]: 2. Nhận thẻ"],
    ],
    [
      "a full line that ends as its sentence does",
      "Sáng nay, cầu Bến Lau thông xe sau hai năm thi công,\nvới số vốn 412 tỉ đồng một cây cầu đẹp nhất vùng này.\nTheo ông Lê Bá, cầu nối hai bờ sông Trầm với nhau.",
      [
        "paragraph: Sáng nay, cầu Bến Lau thông xe sau hai năm thi công,\nvới số vốn 412 tỉ đồng một cây cầu đẹp nhất vùng này.\nTheo ông Lê Bá, cầu nối hai bờ sông Trầm với nhau.",
      ],
    ],
    [
      "the items of a list",
      "Cần mang:\n- thẻ bạn đọc\n- ảnh\n  chân dung\n1. Một.\n2) Hai.\na) chữ\n• dấu\n☐ đơn\n✗ dao\n3️⃣ vé\n👉 quà\n✅ nước",
      [
        "paragraph: Cần mang:",
        "item: - thẻ bạn đọc",
        "item: - ảnh\n  chân dung",
        "item 1: 1. Một.",
        "item 2: 2) Hai.",
        "item: a) chữ",
        "item: • dấu",
        "item: ☐ đơn",
        "item: ✗ dao",
        "item: 3️⃣ vé",
        "item: 👉 quà",
        "item: ✅ nước",
      ],
    ],
    [
      "the rows of a table",
      "Vé | Giá\nNgười lớn | 40.000\nHết bảng.",
      ["row: Vé | Giá", "row: Người lớn | 40.000", "paragraph: Hết bảng."],
    ],
    ["a row that tabs part", "Vé\tGiá\nNgười lớn\t40.000", ["row: Vé\tGiá", "row: Người lớn\t40.000"]],
    [
      "lines of fields",
      "Thư viện tỉnh\nGiờ mở cửa: 8h\nĐiện thoại: 123",
      ["paragraph: Thư viện tỉnh\nGiờ mở cửa: 8h\nĐiện thoại: 123"],
    ],
    [
      "a decree",
      "NGHỊ QUYẾT\nVỀ VIỆC NUÔI CÁ\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n1. Nuôi cá.\n2. Bán cá.\nĐiều 2. Nghị quyết này có hiệu lực từ ngày ký.\nChương II\nTHI HÀNH\nĐiều 3. Thi hành\nXã thi hành.",
      [
        "heading: NGHỊ QUYẾT\nVỀ VIỆC NUÔI CÁ",
        "heading [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ]: Chương I",
        "heading [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương I]: QUY ĐỊNH CHUNG",
        "heading [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương I / QUY ĐỊNH CHUNG]: Điều 1. Phạm vi",
        "item 1 [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương I / QUY ĐỊNH CHUNG / Điều 1. Phạm vi]: 1. Nuôi cá.",
        "item 2 [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương I / QUY ĐỊNH CHUNG / Điều 1. Phạm vi]: 2. Bán cá.",
        "paragraph [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương I / QUY ĐỊNH CHUNG / Điều 2]: Điều 2. Nghị quyết này có hiệu lực từ ngày ký.",
        "heading [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ]: Chương II",
        "heading [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương II]: THI HÀNH",
        "heading [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương II / THI HÀNH]: Điều 3. Thi hành",
        "paragraph [NGHỊ QUYẾT VỀ VIỆC NUÔI CÁ / Chương II / THI HÀNH / Điều 3. Thi hành]: Xã thi hành.",
      ],
    ],
    [
      "contents whose pages stand behind tabs, below their title",
      "MỤC LỤC\n1.1 Ma trận\t7\n1.2 Vết\t12\n\nBài\tĐiểm\n1.1 Ma trận\t7",
      [
        "heading: MỤC LỤC",
        "heading [MỤC LỤC]: 1.1 Ma trận\t7",
        "heading [MỤC LỤC]: 1.2 Vết\t12",
        "row [MỤC LỤC]: Bài\tĐiểm",
        "row [MỤC LỤC]: 1.1 Ma trận\t7",
      ],
    ],
    [
      "names of parts below their numbers, short ones and those in small letters, too",
      "Chương I\nBẾN ĐÒ\nĐiều 1\nGiờ chạy\nTừ 5 giờ.\n\nChương II\n\nPhà\n\nĐiều 2. Vé\n1. Vé 5.000 đồng.",
      [
        "heading: Chương I",
        "heading [Chương I]: BẾN ĐÒ",
        "heading [Chương I / BẾN ĐÒ]: Điều 1",
        "heading [Chương I / BẾN ĐÒ / Điều 1]: Giờ chạy",
        "paragraph [Chương I / BẾN ĐÒ / Điều 1 / Giờ chạy]: Từ 5 giờ.",
        "heading: Chương II",
        "heading [Chương II]: Phà",
        "heading [Chương II / Phà]: Điều 2. Vé",
        "item 1 [Chương II / Phà / Điều 2. Vé]: 1. Vé 5.000 đồng.",
      ],
    ],
    [
      "a table whose columns are set apart with spaces",
      "Giờ tàu\n\nTàu     Đi      Đến\nSE1     6:00    12:30\nSE3     13:15   19:40\n\nVé mua ở ga.",
      [
        "heading: Giờ tàu",
        "row [Giờ tàu]: Tàu     Đi      Đến",
        "row [Giờ tàu]: SE1     6:00    12:30",
        "row [Giờ tàu]: SE3     13:15   19:40",
        "paragraph [Giờ tàu]: Vé mua ở ga.",
      ],
    ],
    [
      "a paper with numbers of several parts, and its contents",
      "1.4 Ma trận đơn vị . . . . 6\n1.5 Ma trận chéo ..... 12\n\n1.4 Ma trận đơn vị\n\nLà ma trận vuông.",
      [
        "heading: 1.4 Ma trận đơn vị . . . . 6",
        "heading: 1.5 Ma trận chéo ..... 12",
        "heading: 1.4 Ma trận đơn vị",
        "paragraph [1.4 Ma trận đơn vị]: Là ma trận vuông.",
      ],
    ],
    [
      "a headline, a line with the day, a line a paragraph",
      "Cầu Bến Lau thông xe sau hai năm\n07/03/2026 08:47\nSáng 7-3, cầu Bến Lau thông xe với vốn 412 tỉ đồng.\nCầu dài 640 m.",
      [
        "heading: Cầu Bến Lau thông xe sau hai năm",
        "paragraph [Cầu Bến Lau thông xe sau hai năm]: 07/03/2026 08:47",
        "paragraph [Cầu Bến Lau thông xe sau hai năm]: Sáng 7-3, cầu Bến Lau thông xe với vốn 412 tỉ đồng.",
        "paragraph [Cầu Bến Lau thông xe sau hai năm]: Cầu dài 640 m.",
      ],
    ],
    [
      "short lines by themselves above a paragraph and above a list",
      "Xã cắt nước.\n\nThời gian giữ nước\n\nBà con trữ 200 lít.\n\nCần chuẩn bị\n\n- Xô\n- Nắp",
      [
        "paragraph: Xã cắt nước.",
        "heading: Thời gian giữ nước",
        "paragraph [Thời gian giữ nước]: Bà con trữ 200 lít.",
        "heading: Cần chuẩn bị",
        "item [Cần chuẩn bị]: - Xô",
        "item [Cần chuẩn bị]: - Nắp",
      ],
    ],
    [
      "short lines right above a list",
      "Xã cắt nước.\nCần chuẩn bị\n- Xô\n- Nắp\nAi giúp\n- Đội ba",
      [
        "paragraph: Xã cắt nước.",
        "heading: Cần chuẩn bị",
        "item [Cần chuẩn bị]: - Xô",
        "item [Cần chuẩn bị]: - Nắp",
        "heading: Ai giúp",
        "item [Ai giúp]: - Đội ba",
      ],
    ],
    [
      "names, fields and verse by themselves",
      "Chuyện của sông.\n\nLê Thị Mận\n\nGiá vé: 2.000 đồng\n\nSông dài.\n\nNước trôi\n\nMây bay",
      [
        "paragraph: Chuyện của sông.",
        "paragraph: Lê Thị Mận",
        "paragraph: Giá vé: 2.000 đồng",
        "paragraph: Sông dài.",
        "paragraph: Nước trôi",
        "paragraph: Mây bay",
      ],
    ],
    [
      "a notice with its subject",
      "THÔNG BÁO\nVề việc cắt nước\n\nXã cắt nước.",
      ["heading: THÔNG BÁO\nVề việc cắt nước", "paragraph [THÔNG BÁO Về việc cắt nước]: Xã cắt nước."],
    ],
    [
      "a drawn table",
      "+---+---+\n| Xôi | Giá |\n+---+---+\n| Gấc | 9 |\n+---+---+\nHết.",
      ["heading: +---+---+", "row: | Xôi | Giá |\n+---+---+", "row: | Gấc | 9 |\n+---+---+", "paragraph: Hết."],
    ],
    [
      "those who get a paper, in no article of it",
      "Điều 4. Hiệu lực\nCó hiệu lực từ ngày ký./.\n\nNơi nhận:\n- Như Điều 4;\n- Lưu.",
      [
        "heading: Điều 4. Hiệu lực",
        "paragraph [Điều 4. Hiệu lực]: Có hiệu lực từ ngày ký./.",
        "heading: Nơi nhận:",
        "item [Nơi nhận:]: - Như Điều 4;",
        "item [Nơi nhận:]: - Lưu.",
      ],
    ],
    [
      "steps",
      "Cách làm:\nBước 1: Xông khói.\nBước 2: Gỡ cầu.",
      ["paragraph: Cách làm:", "item: Bước 1: Xông khói.", "item: Bước 2: Gỡ cầu."],
    ],
  ])("has %s", (_, source, expected) => expect(blocksOf(source)).toEqual(expected));

  it("takes its date from the line below a letterhead", () => {
    const source = "ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nSố: 12/NQ\n\nNGHỊ QUYẾT\n\nTân Lập, ngày 7 tháng 5 năm 2025\n\nHết.";
    expect(readText(Buffer.from(source), "a").date).toBe("2025-05-07");
  });

  it("of an official paper has its title, agency and day, and its letterhead heads nothing", () => {
    const letterhead =
      "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP               Độc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-UBND           Tân Lập, ngày 7 tháng 5 năm 2025";
    const source = `${letterhead}\n\nQUYẾT ĐỊNH\nBan hành Quy định về bến đò\n\nĐiều 1. Phạm vi\nMọi bến đò.`;
    expect(readText(Buffer.from(source), "a")).toMatchObject({
      title: "QUYẾT ĐỊNH Ban hành Quy định về bến đò",
      publisher: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
      date: "2025-05-07",
    });
    const title = "QUYẾT ĐỊNH Ban hành Quy định về bến đò";
    expect(blocksOf(source).slice(2)).toEqual([
      "paragraph: Số: 12/QĐ-UBND           Tân Lập, ngày 7 tháng 5 năm 2025",
      "heading: QUYẾT ĐỊNH\nBan hành Quy định về bến đò",
      `heading [${title}]: Điều 1. Phạm vi`,
      `paragraph [${title} / Điều 1. Phạm vi]: Mọi bến đò.`,
    ]);
  });

  it("takes its date from the line below a headline without a blank line", () => {
    const source = "Cầu thông xe\n07.3.2026, 08:47\nSáng nay, cầu Bến Lau thông xe.\nHết.";
    expect(readText(Buffer.from(source), "a").date).toBe("2026-03-07");
  });

  it("is described by its front matter, which is no part of it", () => {
    const source = "---\ntitle: Cầu Bến Lau\ndate: 2026-03\nauthor: Lê Na\n---\nCầu thông xe sáng nay.";
    expect(readText(Buffer.from(source), "a")).toMatchObject({
      title: "Cầu Bến Lau",
      author: "Lê Na",
      text: "\nCầu thông xe sáng nay.",
      warnings: [{ code: "field-date", line: 3 }],
    });
    const other = "---\n\nCầu thông xe: sáng nay.\n\n---\n\nHết.";
    expect(readText(Buffer.from(other), "a")).toMatchObject({ title: "a", text: other });
  });

  it("that holds nothing but contents is empty", () => {
    expect(() => readText(Buffer.from("1.4 Ma trận ..... 6"), "a")).toThrow(Refusal);
  });

  it("lies in blocks in order, but for white space", () => {
    const line = fc.constantFrom(
      "Chương I",
      "ĐIỀU KHOẢN CHUNG",
      "Điều 1. Một.",
      "Điều 2. Hai",
      "1. ba",
      "- bốn",
      "năm | sáu",
      "",
      "  bảy tám",
      "Chín mười.",
      "***",
      "dài ".repeat(15),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const source = lines.join("\n");
        let rest = source;
        try {
          const { text, blocks } = readText(Buffer.from(source), "a");
          expect(text).toBe(source);
          let before = 0;
          rest = "";
          for (const { start, end } of blocks) {
            expect(start >= before && end > start).toBe(true);
            rest += text.slice(before, start);
            before = end;
          }
          rest += text.slice(before);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          rest = "";
        }
        expect(rest.trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it.each(["Chương I\n", "a | b\n", "- mục\n", "Điều 1. Một.\n", `${"chữ ".repeat(18)}\n`, "CHỮ HOA DÀI\n", "A. "])(
    "of %j again and again is read in time that grows with its length",
    (part) => {
      const began = performance.now();
      expect(() => readText(Buffer.from(part.repeat(15_000)), "a")).not.toThrow(TypeError);
      expect(performance.now() - began).toBeLessThan(4000);
    },
  );
});
