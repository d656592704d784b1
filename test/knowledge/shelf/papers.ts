import { type PdfLine, pdfOf } from "../files.ts";
import { centred, linesOf, paragraphs, table } from "../pages.ts";

/** A bulletin of three pages in two columns, with running heads that alternate and page numbers. */
export function bulletin(): Buffer {
  return pdfOf([
    [
      ...runningHead(1),
      ...linesOf(["Bến đò Lau sau một năm chạy điện"], { top: 770, size: 20 }),
      ...columns(
        [
          "Hợp tác xã đò ngang Bến Lau có mười hai chiếc đò, chở bình quân tám trăm lượt khách mỗi ngày. Đò chạy từ năm giờ sáng đến mười giờ đêm.",
          "Tháng ba năm ngoái, hợp tác xã thay bốn động cơ dầu bằng động cơ điện. Tiền nhiên liệu từ đó chỉ còn một nửa.",
        ],
        [
          "Hai chiếc đò lớn được đóng ở xưởng Cồn Cát, mỗi chiếc chở ba mươi người. Tiền đóng đò do xã viên góp.",
          "Chủ nhiệm hợp tác xã là ông Đỗ Văn Thuyền. Ông nói rằng mùa nước năm nay lên sớm hơn mọi năm, cho nên chuyến cuối cùng trong ngày phải dời",
        ],
        730,
      ),
      pageNumber(1),
    ],
    [
      ...runningHead(2),
      ...columns(
        [
          "sang tám giờ tối. Ai lỡ chuyến thì ngủ nhờ nhà chờ của bến.",
          "Nhà chờ có hai mươi chỗ ngủ và một bếp chung.",
        ],
        ["Trạm sạc đặt ở bờ bắc. Sạc đầy một chiếc đò mất bốn giờ.", "Pin của đò được bảo hành tám năm."],
        770,
      ),
      ...linesOf(["Giá vé"], { top: 640, isBold: true }),
      ...table(
        [
          ["Loại khách", "Một lượt", "Vé tháng"],
          ["Người đi bộ", "4.000", "90.000"],
          ["Xe máy", "7.000", "150.000"],
          ["Xe ba gác", "15.000", ""],
        ],
        [72, 220, 340],
        610,
      ),
      pageNumber(2),
    ],
    [
      ...runningHead(3),
      ...linesOf(["Khách được miễn vé"], { top: 770, isBold: true }),
      ...linesOf(
        [
          "Bến không thu tiền của những khách sau:",
          "- trẻ em dưới sáu tuổi;",
          "- người già trên bảy mươi tuổi;",
          "- thương binh và người đi cùng để giúp đỡ.",
        ],
        { top: 750 },
      ),
      pageNumber(3),
    ],
  ]);
}

/** A decision of a commune on two pages, with letterhead, articles, clauses and signature; the letterhead is drawn last. */
export function decision(): Buffer {
  return pdfOf([
    [
      ...linesOf(["QUYẾT ĐỊNH", "Về việc ban hành Quy chế nuôi cá lồng trên sông Lau"], {
        top: 700,
        left: 150,
        isBold: true,
      }),
      ...linesOf(["ỦY BAN NHÂN DÂN XÃ TÂN LẬP"], { top: 660, left: 210, isBold: true }),
      ...paragraphs(["Căn cứ Luật Thủy sản;", "Theo đề nghị của Ban quản lý bến sông,"], { top: 630 }),
      ...linesOf(["QUYẾT ĐỊNH:"], { top: 590, left: 260, isBold: true }),
      ...linesOf(["Điều 1. Nơi nuôi cá"], { top: 560, isBold: true }),
      ...paragraphs(
        [
          "1. Lồng cá được đặt ở đoạn sông từ cầu Đá đến miếu Ông, cách bờ ít nhất hai mươi mét.",
          "2. Mỗi hộ được đặt tối đa sáu lồng, mỗi lồng rộng không quá ba mươi mét vuông.",
        ],
        { top: 540 },
      ),
      ...linesOf(["Điều 2. Quyền của hộ nuôi cá"], { top: 460, isBold: true }),
      ...linesOf(["1. Được vay 15 triệu đồng trong mười hai tháng.", "2. Được tập huấn phòng bệnh mỗi năm hai lần."], {
        top: 440,
      }),
      ...linesOf(["Điều 3. Xử lý vi phạm"], { top: 390, isBold: true }),
      ...paragraphs(
        [
          "Phạt tiền từ 300.000 đồng đến 900.000 đồng đối với một trong các hành vi sau:",
          "a) Đánh cá trộm ban đêm;",
          "b) Xả thức ăn thừa xuống sông;",
        ],
        { top: 370 },
      ),
      ...letterhead(),
    ],
    [
      { text: "2", left: 295, bottom: 800 },
      ...linesOf(["Điều 4. Hiệu lực"], { top: 760, isBold: true }),
      ...paragraphs(["Quyết định này có hiệu lực từ ngày 1 tháng 4 năm 2026 và thay thế Quyết định số 5 năm 2019."], {
        top: 740,
      }),
      ...signature(),
    ],
  ]);
}

function runningHead(page: number): PdfLine[] {
  return [
    {
      text: page % 2 ? "Tập san Sông Lau – Số xuân" : "Hội Khuyến ngư xã Tân Lập",
      left: page % 2 ? 72 : 370,
      bottom: 815,
    },
  ];
}

function pageNumber(page: number): PdfLine {
  return { text: `${page + 12}`, left: page % 2 ? 517 : 72, bottom: 30 };
}

/** Two columns, drawn row by row. */
function columns(left: readonly string[], right: readonly string[], top: number): PdfLine[] {
  const sides = [
    paragraphs(left, { top, width: 210, indent: 15 }),
    paragraphs(right, { top, left: 310, width: 210, indent: 15 }),
  ];
  return sides.flat().sort((one, other) => other.bottom - one.bottom);
}

function letterhead(): PdfLine[] {
  return [
    centred("ỦY BAN NHÂN DÂN", 790, { middle: 140 }),
    centred("XÃ TÂN LẬP", 774, { middle: 140 }),
    centred("Số: 12/QĐ-UBND", 750, { middle: 140 }),
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 790, { middle: 400 }),
    centred("Độc lập - Tự do - Hạnh phúc", 774, { middle: 400 }),
    centred("Tân Lập, ngày 7 tháng 3 năm 2026", 750, { middle: 400 }),
  ];
}

function signature(): PdfLine[] {
  return [
    ...linesOf(["Nơi nhận:", "- Các ấp;", "- Lưu: VT."], { top: 680 }),
    centred("TM. ỦY BAN NHÂN DÂN", 680, { middle: 400 }),
    centred("CHỦ TỊCH", 664, { middle: 400 }),
    centred("Lê Thị Bưởi", 600, { middle: 400 }),
  ];
}
