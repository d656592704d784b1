/** Three web pages as people save them, each asked ten questions: the whole way from the file to the quote. */
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { type Knowledge, readKnowledge } from "../../src/knowledge/knowledge.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { ownWords } from "../support/articles.ts";

const SHELF = join(import.meta.dirname, "shelf");
const FILES = ["trang-bao.html", "hoi-dap.html", "bang-phi.html"];

let folder: string;
let knowledge: Knowledge;
let index: SearchIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trichdan-shelf-"));
  for (const file of FILES) await copyFile(join(SHELF, file), join(folder, file));
  knowledge = await readKnowledge(folder, { nobodyWaits: true });
  index = await buildIndex(knowledge);
});
afterAll(() => rm(folder, { recursive: true }));

/** The first quote of a firm answer, and the file that it is from. */
async function quoted(question: string): Promise<readonly [file: string, quote: string] | string> {
  const reply = await answer(question, index);
  if (reply.kind !== "found") return reply.kind;
  const [quote] = reply.quotes;
  return [quote.document.id, ownWords(quote)];
}

const SAPO = "Rạng sáng 14-6, chợ nổi Mộc Lan họp phiên đầu tiên sau tám năm, với 137 chiếc ghe và hơn 2.600 khách.";
const BOAT =
  "Tàu khách chạy từ bến Ninh Hòa, 80.000 đồng một người cả đi lẫn về, trẻ dưới sáu tuổi không phải mua vé. Chuyến đầu rời bến lúc 4 giờ 15, chuyến cuối lúc 7 giờ 30. Tàu đủ 40 chỗ mới được rời bến.";

describe("a news page with a lede, captions, teasers and share buttons", () => {
  it.each([
    ["Phiên chợ nổi đầu tiên có bao nhiêu chiếc ghe?", SAPO],
    ["Phiên chợ nổi đầu tiên có bao nhiêu khách?", SAPO],
    [
      "Thị xã Mộc Lan chi bao nhiêu tiền để nạo vét bến?",
      "Chợ cũ tan dần từ năm 2018, khi tuyến đường ven sông làm xong và bạn hàng chuyển lên bờ. Theo bà Quách Mỹ Dung, Phó Chủ tịch UBND thị xã Mộc Lan, thị xã chi 6,8 tỷ đồng để nạo vét bến, đóng 24 trụ neo và lắp hai phao vệ sinh.",
    ],
    [
      "Chị Tăng Thị Lài bán một tô bún giá bao nhiêu?",
      "Ghe bún của chị Tăng Thị Lài bán được 280 tô, mỗi tô 35.000 đồng. Chị Lài cho biết chị hạ giá trong tháng đầu để giữ khách; từ tháng bảy giá sẽ trở lại như cũ.",
    ],
    ["Giá vé tàu khách từ bến Ninh Hòa là bao nhiêu?", BOAT],
    ["Chuyến tàu khách cuối cùng lúc mấy giờ?", BOAT],
    [
      "Chợ nổi họp vào những ngày nào?",
      "Chợ họp vào thứ Ba, thứ Năm và Chủ nhật, từ 3 giờ đến 8 giờ sáng. Ngày nước lớn trên 1,6 mét, ban quản lý sẽ treo cờ đỏ ở cầu Đúc và chợ nghỉ phiên đó.",
    ],
    [
      "Ai là Trưởng ban quản lý chợ?",
      "Ông Lại Thế Truyền, Trưởng ban quản lý chợ, nói đội cứu hộ có chín người và hai ca nô trực suốt phiên. Ai cần giúp thì gọi số 0277 555 0148.",
    ],
    ["Ảnh ghe khóm do ai chụp?", "Ghe khóm của vợ chồng ông Bảy Đượm treo bẹo từ ba giờ sáng. Ảnh: Phùng Vĩnh Tấn"],
    [
      "Ông Đàm Quốc Khiêm đếm được bao nhiêu ghe bán sỉ?",
      "Nhà nghiên cứu Đàm Quốc Khiêm cho rằng chợ chỉ sống được nếu bạn hàng thật sự mua bán sỉ. Ông đếm được 41 ghe bán sỉ trong phiên đầu, còn lại là ghe bán lẻ cho khách.",
    ],
  ])("%s", async (question, quote) => {
    expect(await quoted(question)).toEqual(["trang-bao.html", quote]);
  });

  it("knows who published it, who wrote it and when, and where", () => {
    expect(knowledge.documents.find(({ id }) => id === "trang-bao.html")).toMatchObject({
      title: "Chợ nổi Mộc Lan họp lại sau tám năm vắng ghe",
      publisher: "Báo Mộc Lan",
      author: "Đồng Thị Xuyến",
      date: "2026-06-14",
      url: "https://baomoclan.example/doi-song/cho-noi-moc-lan-1048213.html",
    });
  });

  it.each(["Xem thêm", "Khóm Mộc Lan được mùa", "Facebook", "40.000", "Hoài Ân", "cookie", "Cầu Đúc sửa xong"])(
    "holds nothing of what stands around the article: %s",
    (words) => {
      const { text } = knowledge.documents.find(({ id }) => id === "trang-bao.html")!;
      expect(text).not.toContain(words);
    },
  );
});

describe("a page of questions that are unfolded", () => {
  it.each([
    [
      "Nhà trong hẻm phải đào đường thì chờ thêm mấy ngày?",
      "Công ty lắp đồng hồ trong 5 ngày làm việc kể từ lúc khách đóng tiền. Nhà trong hẻm phải đào đường thì chờ thêm 7 ngày để xin phép.",
    ],
    [
      "Đồng hồ cỡ 15 ly và 4 mét ống giá bao nhiêu?",
      "Đồng hồ cỡ 15 ly và 4 mét ống giá 1.650.000 đồng, trả một lần. Mỗi mét ống thêm tính 48.000 đồng.",
    ],
    ["Ai được miễn chi phí lắp đặt?", "Hộ nghèo được miễn toàn bộ chi phí lắp đặt."],
    [
      "Đơn sang tên theo mẫu nào?",
      "Chủ mới nộp tại quầy ba giấy tờ sau: […] 1. Đơn sang tên theo mẫu SN-02, có chữ ký của chủ cũ.",
    ],
    [
      "Nhân viên đọc chỉ số ngày nào?",
      "Nhân viên đọc chỉ số từ ngày 8 đến ngày 12 hằng tháng. Nhà vắng người ba kỳ liền thì công ty tạm tính theo mức trung bình của sáu tháng trước.",
    ],
    [
      "Trả tiền nước trễ thì bị gì?",
      "Sau 15 ngày kể từ ngày nhận hóa đơn, khách bị tính lãi 0,03% mỗi ngày. Sau 30 ngày công ty ngừng cấp nước và thu 95.000 đồng tiền mở lại.",
    ],
    [
      "Ống sau đồng hồ do ai lo?",
      "Công ty chỉ sửa từ đồng hồ trở ra. Phần ống sau đồng hồ do chủ nhà lo, công ty giới thiệu thợ với giá 180.000 đồng một lần.",
    ],
    [
      "Gọi tổng đài nào khi nước đục?",
      "Gọi tổng đài 1900 555 271, trực cả ngày lẫn đêm. Đội kỹ thuật tới lấy mẫu trong 4 giờ và trả kết quả sau hai ngày.",
    ],
    [
      "Ống bể trong nhà thì ai sửa?",
      "Công ty chỉ sửa từ đồng hồ trở ra. Phần ống sau đồng hồ do chủ nhà lo, công ty giới thiệu thợ với giá 180.000 đồng một lần.",
    ],
    [
      "Cúp nước theo kế hoạch được báo trước bao lâu?",
      "Cúp nước để sửa chữa theo kế hoạch được báo trước 48 giờ bằng tin nhắn. Công ty chở nước tới tận hẻm nếu cúp quá 12 giờ.",
    ],
  ])("%s", async (question, quote) => {
    expect(await quoted(question)).toEqual(["hoi-dap.html", quote]);
  });

  it("is described by its front matter", () => {
    expect(knowledge.documents.find(({ id }) => id === "hoi-dap.html")).toMatchObject({
      title: "Hỏi đáp về nước máy ở phường Thượng Lý",
      publisher: "Công ty Cấp nước Thượng Lý",
      date: "2026-05-12",
      url: "https://capnuoc.thuongly.example/hoi-dap",
    });
  });

  it.each([
    ["Lắp mới và sang tên", "Lắp đồng hồ nước mới mất bao lâu?", "Công ty lắp đồng hồ trong 5 ngày"],
    ["Hóa đơn và thanh toán", "Tôi muốn nhận hóa đơn giấy có được không?", "Được. Khách đăng ký tại quầy số 4"],
    ["Sự cố", "Cúp nước có báo trước không?", "Cúp nước để sửa chữa theo kế hoạch"],
  ])("keeps each answer below its question: %s / %s", (part, question, beginning) => {
    const passage = knowledge.passages.find(({ document, start }) => document.text.startsWith(beginning, start));
    expect(passage?.block.headings).toEqual([part, question]);
  });
});

describe("a table of fees with spans and empty cells", () => {
  const SERVICES = "Dịch vụ | Đơn vị | Giá ngày thường | Giá ngày lễ";
  const STORM =
    "Tàu từ 24 mét trở lên không được cập cảng ban đêm. Tàu vào tránh bão được miễn phí cập cảng trong 72 giờ.";
  it.each([
    [
      "Biểu phí áp dụng từ ngày nào?",
      "Biểu phí này áp dụng từ ngày 15/1/2026 cho mọi tàu cá, xe và người ra vào cảng cá Hòn Mực. Các mức phí đã gồm thuế giá trị gia tăng.",
    ],
    ["Tàu từ 24 mét trở lên có được cập cảng ban đêm không?", STORM],
    ["Tàu vào tránh bão được miễn phí trong bao lâu?", STORM],
    ["Nước đá cây giá bao nhiêu?", `${SERVICES} […] Nước đá cây | cây 50 kg | 21.500 | 26.000`],
    ["Thuê kho lạnh một tháng giá bao nhiêu?", `${SERVICES} […] Thuê kho lạnh | tấn mỗi tháng | 1.350.000 |`],
    ["Nước ngọt giá bao nhiêu?", `${SERVICES} […] Nước ngọt | m³ | 18.200 |`],
    ["Kho lạnh có sức chứa bao nhiêu tấn?", "Kho lạnh có sức chứa 3·10² tấn, giữ ở âm 20 độ."],
    ["Thứ Hai đấu giá gì?", "Ngày | Buổi sáng | Buổi chiều […] Thứ Hai |  | Đấu giá mực ống"],
    ["Tàu của hộ cận nghèo được giảm bao nhiêu?", "2. Tàu của hộ cận nghèo được giảm một nửa phí cập cảng."],
    [
      "Chậm nộp quá 10 ngày thì phải nộp thêm bao nhiêu?",
      "Ai chậm nộp quá 10 ngày thì phải nộp thêm 5% số phí. Thắc mắc gọi bà Nhan Thị Cúc, trưởng phòng thu, số 0256 555 0390.",
    ],
  ])("%s", async (question, quote) => {
    expect(await quoted(question)).toEqual(["bang-phi.html", quote]);
  });

  it("has a cell in each row for each column of its head", () => {
    const rows = knowledge.passages.filter(
      ({ document, block }) => document.id === "bang-phi.html" && block.kind === "row",
    );
    const columns = rows.map(({ document, start, end }) => document.text.slice(start, end).split("|").length);
    expect(columns).toEqual([5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3]);
  });
});
