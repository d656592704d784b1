import { bold, centred, counted, listOf, paragraph, run, styled, table, wordFile } from "../word.ts";

const raised = '<w:vertAlign w:val="superscript"/>';
const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** Lists: 1 counts chapters, articles and clauses with their points; 2 has bullets. */
const numbering =
  listOf(
    1,
    ["upperRoman", "Chương %1"],
    ["decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>'],
    ["decimal", "%3."],
    ["lowerLetter", "%4)"],
  ) + listOf(2, ["bullet", "\uf0b7"]);

const chapter = (name: string) => counted("", 1, 0) + centred(name);
const article = (name: string) => counted(name, 1, 1);
const clause = (words: string) => counted(words, 1, 2);
const point = (words: string) => counted(words, 1, 3);

const letterhead = table([
  [
    paragraph("ỦY BAN NHÂN DÂN") + paragraph("XÃ BẾN LAU"),
    paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + paragraph("Độc lập - Tự do - Hạnh phúc"),
  ],
  ["Số: 27/QĐ-UBND", "Bến Lau, ngày 12 tháng 3 năm 2026"],
]);

const fees = table(
  [
    [
      ["Loại bè", '<w:vMerge w:val="restart"/>'],
      ["Phí neo một tháng (đồng)", '<w:gridSpan w:val="2"/>'],
      ["Bến", '<w:vMerge w:val="restart"/>'],
    ],
    [["", "<w:vMerge/>"], "Mùa khô", "Mùa lũ", ["", "<w:vMerge/>"]],
    ["Bè gỗ", "120.000", "85.000", ["Bến Thượng", '<w:vMerge w:val="restart"/>']],
    ["Bè sắt", "160.000", "", ["", "<w:vMerge/>"]],
    ["Bè composite", "210.000", "175.000", "Bến Hạ"],
  ],
  2,
);

/** A decision as an office writes it in Word: everything that is counted is counted by Word. */
export const decision = wordFile({
  numbering,
  footnotes: `<w:footnote w:id="1">${paragraph("Mực nước đo tại cọc tiêu của trạm thủy văn Cồn Én.")}</w:footnote>`,
  header: paragraph("Bản dự thảo lần thứ bảy, không phổ biến"),
  properties: "<dc:title>Microsoft Word - qd27.doc</dc:title><dc:creator>Admin</dc:creator>",
  body: [
    letterhead,
    centred("QUYẾT ĐỊNH"),
    centred("Về việc quản lý bè nuôi cá trên sông Lau"),
    styled("TOC1", "Điều 1. Phạm vi áp dụng ............ 1"),
    chapter("QUY ĐỊNH CHUNG"),
    article("Phạm vi áp dụng"),
    clause("Quyết định này áp dụng cho bè nuôi cá trên sông Lau, từ cầu Sắt đến ngã ba Cồn Én."),
    clause("Bè dùng để ở mà không nuôi cá theo quy định về nhà trên sông."),
    article("Khoảng cách giữa các bè"),
    clause(
      `${run("Hai bè liền nhau cách nhau ít nhất ")}<w:del>${run("18").replaceAll("w:t", "w:delText")}</w:del><w:ins>${run("25")}</w:ins>${run(" mét.")}`,
    ),
    clause(
      `<w:r><w:t xml:space="preserve">Khi mực nước vượt 4,2 mét</w:t></w:r>${note(1)}${run(", chủ bè phải kéo bè vào bờ.")}`,
    ),
    chapter("QUYỀN VÀ NGHĨA VỤ CỦA CHỦ BÈ"),
    article("Quyền của chủ bè"),
    clause("Được cấp giấy phép neo bè trong 5 năm."),
    clause(`${run("Được hỗ trợ ")}${run("9 triệu đồng ", "<w:strike/>")}${run("14 triệu đồng khi bè bị lũ cuốn.")}`),
    clause("Được học miễn phí lớp phòng bệnh cho cá do trạm khuyến nông mở."),
    article("Các hành vi bị cấm"),
    clause("Chủ bè không được làm những việc sau:"),
    point("Đổ thức ăn thừa xuống luồng tàu;"),
    point("Nuôi cá lau kính;"),
    point("Nối điện từ bè này sang bè khác."),
    article("Phí neo bè"),
    paragraph("Phí neo bè được thu vào ngày 10 hằng tháng theo bảng sau:"),
    fees,
    article("Số lượng cá"),
    paragraph(`${run("Toàn tuyến sông được thả nhiều nhất 3·10")}${run("6", raised)}${run(" con cá giống mỗi năm.")}`),
    paragraph(run("Ghi chú nội bộ: hỏi lại anh Bảy về cá giống.", "<w:vanish/>")),
    bold("Nơi nhận:"),
    counted("Các chủ bè", 2),
    counted("Trạm khuyến nông", 2),
  ].join(""),
});
