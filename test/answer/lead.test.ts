import { describe, expect, it } from "vitest";
import { leadOf, mainPassagesOf } from "../../src/answer/lead.ts";
import type { Document } from "../../src/knowledge/document.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import { articleOf, type Part } from "../support/articles.ts";

const LONG = "Một đoạn mở đầu đủ dài để nói được điều gì đó về bài viết này cho người đọc.";

const leadText = (document: Document): string => {
  const { start, end } = leadOf(document);
  return document.text.slice(start, end);
};

describe("leadOf", () => {
  const parts = {
    heading: { kind: "heading", text: "Một tiêu đề đủ dài để có thể bị nhầm là đoạn mở đầu của bài viết này" },
    caption: { kind: "caption", text: "Chú thích của một bức ảnh, đủ dài để có thể bị nhầm là đoạn mở đầu của bài" },
    related: { kind: "related", text: "Lời giới thiệu của một bài khác, đủ dài để có thể bị nhầm là đoạn mở đầu" },
    row: { kind: "row", text: "Một hàng của bảng | đủ dài để có thể bị nhầm | là đoạn mở đầu của bài viết" },
  } as const;
  it("is the first long paragraph, and no heading, caption, teaser or row", () => {
    const { heading, caption, related, row } = parts;
    expect(leadText(articleOf([heading, caption, "(TTXVN)", related, row, LONG, `${LONG} Nữa.`]))).toBe(LONG);
  });

  it("is the first row or item where there is no long paragraph, else the first passage", () => {
    expect(leadText(articleOf([parts.caption, "Ngắn.", parts.row]))).toBe(parts.row.text);
    expect(leadText(articleOf([parts.caption, "Ngắn."]))).toBe(parts.caption.text);
    expect(leadText(articleOf([parts.heading, "Ngắn."]))).toBe("Ngắn.");
  });

  it("keeps its place in the document", () => {
    const document = articleOf([parts.caption, LONG]);
    expect(leadOf(document)).toMatchObject({ document, index: 1, paragraph: 2 });
  });
});

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM - Độc lập - Tự do - Hạnh phúc";
const RECITAL = "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;";
const heading = (text: string): Part => ({ text, kind: "heading" });

describe("leadOf a law, a decision or a letter", () => {
  it.each<[fact: string, parts: readonly Part[], expected: string]>([
    [
      "is its first article, however short, and nothing of its letterhead or of what it is founded on",
      [NATION, "Số: 1", heading("Luật Đò"), RECITAL, heading("Điều 1. Phạm vi"), "Luật nói về đò.", `${LONG} Nữa.`],
      "Luật nói về đò.",
    ],
    [
      "is what stands before its articles, where that says something",
      [heading("Luật Đò"), LONG, heading("Điều 1. Phạm vi"), "Luật nói về đò."],
      LONG,
    ],
    [
      "is no line that says who issues it",
      [heading("Luật Đò"), `Quốc hội ban hành ${LONG}`, heading("Điều 1. Phạm vi"), "Luật nói về đò."],
      "Luật nói về đò.",
    ],
    [
      "is the first words of a letter below whom it is for",
      [
        heading("Luật Đò"),
        `${NATION}.`,
        `Kính gửi: ${LONG}`,
        "Căn cứ kế hoạch năm, xã báo các ấp đóng mọi bến đò từ ngày mai.",
      ],
      "Căn cứ kế hoạch năm, xã báo các ấp đóng mọi bến đò từ ngày mai.",
    ],
    [
      "is what a report says of whoever issues papers",
      [`Quốc hội ban hành ${LONG}`, LONG],
      `Quốc hội ban hành ${LONG}`,
    ],
    ["is its letterhead where it has nothing else", [NATION, "Số: 1"], NATION],
  ])("%s", (_, parts, expected) => {
    expect(leadText(articleOf(parts, { title: "LUẬT ĐÒ" }))).toBe(expected);
  });

  const law = [
    "QUỐC HỘI",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Luật số: 12/2026/QH16",
    "Hà Nội, ngày 7 tháng 3 năm 2026",
    "LUẬT",
    "ĐÒ NGANG",
    RECITAL,
    "Quốc hội ban hành Luật Đò ngang.",
    "Điều 1. Phạm vi điều chỉnh",
    "Luật này quy định về đò ngang.",
    "Điều 2. Đối tượng áp dụng",
    "Luật này áp dụng với chủ đò và khách qua sông trên cả nước, trừ đò của quân đội.",
  ];
  it.each([
    ["txt", law.join("\n\n")],
    ["md", law.join("\n\n")],
    ["html", `<body>${law.map((line) => `<p>${line}</p>`).join("")}</body>`],
  ])("is the first article of a tiny law in a .%s file", async (ending, source) => {
    const { warnings: _, ...article } = await readArticle(`luat.${ending}`, Buffer.from(source));
    expect(article).toMatchObject({ title: "LUẬT Đò ngang", publisher: "QUỐC HỘI", date: "2026-03-07" });
    expect(leadText({ id: "luat", ...article })).toBe("Luật này quy định về đò ngang.");
  });
});

describe("mainPassagesOf", () => {
  const mainTexts = (...parts: Part[]): string[] =>
    mainPassagesOf(articleOf(parts)).map(({ document, start, end }) => document.text.slice(start, end));
  const said = (number: number): string => `Câu thứ ${number} ${LONG.slice(3)}`;
  it("is the lead and the next two paragraphs that say something", () => {
    expect(mainTexts(said(1), "Ngắn.", said(2), said(3), said(4))).toEqual([said(1), said(2), said(3)]);
    expect(mainTexts(said(1))).toEqual([said(1)]);
  });

  it("is the lead and what the next sections begin with", () => {
    const parts = [said(1), said(2), heading("Giờ mở cửa"), said(3), said(4), heading("Giá vé"), said(5)];
    expect(mainTexts(...parts)).toEqual([said(1), said(3), said(5)]);
  });

  it("holds no paragraph that says the lead again", () => {
    expect(mainTexts(said(1), `${said(1).slice(0, -1)}, và hơn thế.`, said(2))).toEqual([said(1), said(2)]);
  });
});
